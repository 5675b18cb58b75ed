/** One spoken line and the screen it was said before -> the request that goes to dispatch, or the slip to answer with. */
import { Slip } from "../../chat/errors.ts";
import { readButtonId } from "../../chat/reply.ts";
import type { Attached, Request } from "../../chat/request.ts";
import { cleanText } from "../../chat/text.ts";
import { findPressable, type OpenForm, pressableLabels, type Screen, same } from "./screen.ts";
import type { Spoken } from "./script.ts";

/**
 * The thread of the brief. A terminal has one a place, so that its key is a constant: who replies in it is understood
 * after a restart, too.
 */
export const THREAD = "brief";
export const TEAM = "terminal:local";

/** What the surface adds to a line: where, when, and a fresh id. */
export type Moment = Pick<Request, "place" | "at" | "fresh">;

/** `Ana` and `ana` are one person. */
export const personOf = (speaker: string): Request["person"] => ({ id: speaker.toLowerCase(), name: speaker });
export const placeOf = (name: string): string => `${TEAM}:${name}`;
export const placeName = (place: string): string => place.slice(TEAM.length + 1);

/** @throws Slip when there is no such button, option, form or field. */
export function read(spoken: Spoken, screen: Screen, moment: Moment, files: Attached[] = []): Request {
  const person = personOf(spoken.speaker);
  const said = { ...moment, person, team: TEAM, files };
  const thread = spoken.thread ? { thread: THREAD } : {};
  switch (spoken.act.kind) {
    case "say":
      return {
        ...said,
        ...thread,
        ...answered(cleanText(spoken.act.text)),
        ...(importPath(spoken) && { text: "import" }),
      };
    case "press":
      return { ...said, ...thread, ...pressed(screen, person.id, cleanText(spoken.act.label)) };
    case "fill":
      return { ...said, ...thread, ...filled(screen.forms[person.id], spoken.speaker, spoken.act.values) };
    case "move":
      throw new Error("moving to another place is no request");
    default:
      return spoken.act satisfies never;
  }
}

/** The path in `/import PATH` or `/import file:PATH`, also when the bot is mentioned instead. */
export function importPath(spoken: Spoken): string | undefined {
  if (spoken.act.kind !== "say") return undefined;
  const { way, text } = addressed(cleanText(spoken.act.text));
  const path = way === "talk" ? undefined : IMPORT.exec(text)?.[1]?.trim();
  return path?.replace(/^file:\s*(?=\S)/i, "").replace(/^"(.*)"$/s, "$1");
}

/** What follows is a path, which belongs to this machine and goes no further. */
const IMPORT = /^import\s([\s\S]*\S[\s\S]*)$/i;

const MENTION = /(^|\s)@shotcaller\b[:,]?\s*/iu;

function addressed(text: string): Pick<Request, "way" | "text"> {
  const command = /^\s*\/(?=\p{L})([\s\S]*)$/u.exec(text)?.[1];
  if (command !== undefined) return { way: "command", text: command };
  if (!MENTION.test(text)) return { way: "talk", text };
  return { way: "mention", text: text.replace(MENTION, "$1").trim().replace(/^\//, "") };
}

/** Lines quoted as in mail, `> https://...`, and below them what is said to the bot: a reply to a message of those words. */
const QUOTED = /^((?:>[^\n]*\n)+)([\s\S]+)$/;

function answered(text: string): Pick<Request, "way" | "text" | "answering"> {
  const [, quoted = "", below = ""] = QUOTED.exec(text) ?? [];
  const said = addressed(below);
  if (quoted === "" || said.way === "talk") return addressed(text);
  return { ...said, answering: { text: quoted.replaceAll(/^> ?/gm, "").trim(), files: [] } };
}

function pressed(screen: Screen, person: string, label: string): Pick<Request, "way" | "text" | "project" | "thread"> {
  const found = findPressable(screen, person, label);
  if (!found) throw noSuchButton(label, pressableLabels(screen, person));
  const id = readButtonId(found.id);
  if (!id) throw new Error("a button on the screen without an id of ours");
  return {
    way: "button",
    text: id.words,
    ...(id.project ? { project: id.project } : {}),
    ...(found.on.thread ? { thread: THREAD } : {}),
  };
}

/** Labels shown in the answer to a slip. */
const LABELS = 8;

function noSuchButton(label: string, labels: string[]): Slip {
  const shown = labels.slice(0, LABELS).map((one) => `[${one}]`);
  return new Slip(
    "no-such-button",
    `No card in this place has a button or choice "${label}".`,
    shown.length > 0
      ? `There are ${shown.join(" ")}${labels.length > LABELS ? " and older ones" : ""}.`
      : "No card here has buttons yet. /help says what there is to type.",
  );
}

function filled(form: OpenForm | undefined, speaker: string, given: { label: string; value: string }[]) {
  if (!form)
    throw new Slip("no-open-form", `${speaker} has no form open here.`, "Open one first, for example with [Write it].");
  const values: Record<string, string> = {};
  for (const field of form.fields) if (field.value !== undefined) values[field.name] = field.value;
  for (const { label, value } of given) {
    const field = form.fields.find((one) => same(one.label, label)) ?? form.fields.find((one) => same(one.name, label));
    if (!field) throw noSuchField(label, form);
    values[field.name] = cleanText(value);
  }
  const missing = form.fields.find((field) => field.required && !values[field.name]?.trim());
  if (missing)
    throw new Slip("missing-field", `The form needs "${missing.label}".`, `Send it again with ${example(form)}`);
  return {
    way: "form" as const,
    text: form.does,
    values,
    ...(form.project ? { project: form.project } : {}),
    ...(form.thread ? { thread: THREAD } : {}),
  };
}

const noSuchField = (label: string, form: OpenForm): Slip =>
  new Slip("no-such-field", `The open form has no field "${label}".`, `It is filled in like this: ${example(form)}`);

const example = (form: OpenForm): string => `{${form.fields.map((field) => `${field.label}: ...`).join(" | ")}}`;
