/** "For 1A and 1B use Veo" -> that generator for these shots; for ids the film has not, a card that says so. */
import type { Context } from "../../src/chat/command.ts";
import type { Card } from "../../src/chat/reply.ts";
import { decide, type Outcome } from "../../src/film/decide.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { listen } from "../../src/film/listen/index.ts";
import type { Project } from "../../src/film/project.ts";
import { notThere } from "./no-such-shot.ts";

const IDS = String.raw`(?:shots? )?(?<ids>\d{1,3}[a-z]{1,2}\b(?:(?:\s*,\s*(?:and )?|\s+(?:and|&)\s+)\d{1,3}[a-z]{1,2}\b)*)`;
const USE = String.raw`(?:(?:please|pls|ok|and|let['’]?s|we(?: should)?)[ ,]+)*(?:use|take|go with|switch to)\s+(?<name>[\p{L}][\p{L}\d .-]{1,30}?)`;
const END = String.raw`(?:\s+(?:please|pls|instead))*[.!]*$`;
const ORDERS = [
  new RegExp(`^${USE} (?:for|on|in) ${IDS}${END}`, "iu"),
  new RegExp(`^(?:please )?(?:for|in|on) ${IDS},? ${USE}${END}`, "iu"),
];

export function shotGenerator(
  { request, generators }: Context,
  project: Project,
  words: string,
): { outcomes: Outcome[]; cards: Card[] } | undefined {
  const found = ORDERS.map((one) => one.exec(words.trim())?.groups).find((one) => one !== undefined);
  if (!found) return undefined;
  const named = listen(`use ${found.name}`, { as: "answer", generators }).generators;
  const wanted = generators.find(({ id }) => id === named[0]?.term);
  if (named.length !== 1 || !wanted || wanted.state === "ended") return undefined;
  const ids = [...new Set(found.ids!.toUpperCase().match(/\d+[A-Z]+/g))];
  const absent = ids.filter((id) => !project.shotIds().includes(id));
  const there = ids.filter((id) => !absent.includes(id));
  project.shots(there);
  const spec = fieldNamed("shot", "generator")!;
  const said = request.notedBy ? `noted by ${request.notedBy.name}` : "thread";
  const by = { by: request.person, at: request.at, how: "aloud", said } as const;
  const outcomes = there.map((id) => decide(project, { of: `shot ${id}`, spec, value: wanted.id, ...by }));
  return { outcomes, cards: absent.length > 0 ? [notThere(absent)] : [] };
}
