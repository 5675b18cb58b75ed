/** Links, pictures and clips of a message -> the answer to an open question for references, or the tray. */
import { didLine, notedLine, outcomeCards, undoButton } from "../../src/chat/answers.ts";
import type { Context, Result } from "../../src/chat/command.ts";
import { card, type Say } from "../../src/chat/reply.ts";
import type { FieldRecord } from "../../src/film/decision.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import type { Heard } from "../../src/film/listen/index.ts";
import type { Project } from "../../src/film/project.ts";
import { decideReferences, gather, REFERENCES, rowsOf } from "../../src/film/references.ts";
import { readValue } from "../../src/film/values.ts";
import { askNext } from "../brief/interview.ts";

interface Dropped {
  link: string;
  name?: string | undefined;
}

/** What a message brings along; a bare file name in its words is no link. */
export function droppedIn({ request }: Pick<Context, "request">, heard: Heard): Dropped[] {
  const typed = heard.links.map(({ text }) => ({ link: text })).filter(({ link }) => /^https?:\/\//i.test(link));
  const attached = request.files.flatMap(({ link, name, type }) =>
    link && /^(?:image|video|audio)\//.test(type) ? [{ link, name }] : [],
  );
  return [...typed, ...attached];
}

/** Whether a message says nothing beside its links. */
export function saysNothingElse(heard: Heard): boolean {
  const words = heard.links.reduce((said, { text }) => said.replace(text, ""), heard.text);
  return !/[\p{L}\p{N}]/u.test(words);
}

/** Nothing when the open question is another, or has been answered. */
export function asReferences(
  context: Context,
  project: Project,
  heard: Heard,
  dropped: readonly Dropped[],
  field: string | undefined,
): Result | undefined {
  if (field !== REFERENCES || dropped.length === 0 || project.head.brief[REFERENCES]) return undefined;
  const { person, at } = context.request;
  const wish = { of: "brief" as const, spec: fieldNamed("brief", REFERENCES)!, value: rowsFrom(heard, dropped) };
  const outcomes = decideReferences(project, { ...wish, by: person, at, how: "aloud", said: "thread" });
  const line = notedLine(outcomes);
  const did = didLine(outcomes);
  const say: Say[] = [
    ...(line ? [{ reply: card(line, [], [undoButton(project)], { project: project.id }) }] : []),
    ...outcomeCards(project, outcomes).map((reply): Say => (reply.error ? { to: "caller", reply } : { reply })),
    ...(did ? askNext(project, context) : []),
  ];
  return { say, ...(did ? { did } : {}) };
}

/** `https://... borrow:the light` keeps what is said of it; a link among other words stands alone. */
function rowsFrom(heard: Heard, dropped: readonly Dropped[]): FieldRecord[] {
  const read = readValue(fieldNamed("brief", REFERENCES)!, heard.text);
  const said = "value" in read ? rowsOf(read.value) : [];
  return dropped.map(({ link }) => {
    const row = said.find(({ value }) => value.includes(link));
    return row ? { ...row, value: link } : { value: link };
  });
}

/** Puts what was dropped in the tray, silently; the living card shows it. */
export function withTray(
  context: Context,
  project: Project,
  dropped: readonly Dropped[],
  hear: () => Result | undefined,
) {
  const { person, at } = context.request;
  const fresh = gather(project, dropped, person, at);
  const done = hear();
  if (fresh === 0) return done;
  const line = `put ${fresh} ${fresh === 1 ? "link" : "links"} in the tray`;
  return { say: done?.say ?? [], did: done?.did ? `${done.did}; ${line}` : line };
}
