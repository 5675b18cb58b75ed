/** Words that somebody typed -> the command they mean, with its options parsed, or the slip to answer with. */

import { fieldAtStart, fieldNamed } from "../film/fields.ts";
import { nearest } from "../film/nearest.ts";
import { type Command, isCallable, optionsOf, type Sub, usage } from "./command.ts";
import { Slip } from "./errors.ts";
import { asMeant, asTyped } from "./meant.ts";
import { type OptionMeta, spacedIn } from "./options.ts";
import type { Request } from "./request.ts";
import { namesOnly } from "./text.ts";

export interface Resolved {
  command: Command;
  sub: Sub;
  options: Record<string, unknown>;
  /** Near misses of an option that stayed text; the reply says so. */
  hints: string[];
}

type Raw = Record<string, string>;

/** @throws Slip when it is no command, no sub-command, or an option is wrong. `values` are typed options or form fields. */
export function resolve(commands: readonly Command[], words: string, values: Raw = {}): Resolved {
  const { command, sub, raw, hints } = readWords(commands, words);
  try {
    return { command, sub, options: parseOptions(command, sub, { ...raw, ...nonEmpty(values) }), hints };
  } catch (error) {
    if (error instanceof Slip && error.instead) error.buttons = asMeant(sub, raw, words, error.instead);
    throw error;
  }
}

/** The command that was meant and its options as they were typed, not yet looked into. @throws Slip */
export function readWords(commands: readonly Command[], words: string) {
  const { command, sub, rest } = findCommand(commands, words);
  return { command, sub, ...readOptions(command, sub, rest) };
}

const IDS = /^(?:all|\d+[A-HJ-NP-Z]{1,2}(?:-\d+)?)\b/i;

/** Whether a word is one of those that the sub-command takes first: `checklist preflight`. */
const isChoice = (sub: Sub, word: string): boolean =>
  optionsOf(sub)
    .find(({ meta }) => meta.typed !== "named")
    ?.meta.choices?.includes(word.toLowerCase()) ?? false;

/** Whether a mention reads as a command: its command and its sub-command, or an id, parse; else it is talk. */
export function readsAsCommand(commands: readonly Command[], words: string): boolean {
  const [name = "", second = ""] = asTyped(commands, words).trim().split(/\s+/);
  const command = commands.find((one) => one.name === name.toLowerCase());
  if (!command) return false;
  if (isCallable(command)) return second === "" || !/^(?:the|a|an|is|to|me|it|this|that|on|in)$/i.test(second);
  if (command.subs.some((one) => one.name === second.toLowerCase())) return true;
  const first = command.subs.find((one) => one.name === command.first);
  return first !== undefined && (second === "" || IDS.test(second) || isChoice(first, second));
}

/** Talk is a command only as a reply to a clip, in a thread that is heard: `take log 1A circled`. */
export function isCommand(commands: readonly Command[], request: Request, joined: boolean): boolean {
  const { way, text, notedBy, answering } = request;
  if (notedBy || (way === "talk" && !(joined && answering))) return false;
  return (way !== "talk" && way !== "mention") || readsAsCommand(commands, text);
}

/** Whether the words are a command that opens a film; whether they may and are well formed is found out when it runs. */
export const opensFilm = (commands: readonly Command[], words: string): boolean =>
  subNamed(commands, words)?.opens === true;

/**
 * Whether what a message is a reply to has to be read for it: a command that takes the clips of that message and brings
 * none of its own. Talk has to name a shot, too, because "take log it, please" may be said to anybody.
 */
export function asksForAnswered(
  commands: readonly Command[],
  { way, text, files }: Pick<Request, "way" | "text" | "files">,
): boolean {
  const words = asTyped(commands, text);
  if (files.length > 0 || /https?:\/\//i.test(text) || !subNamed(commands, words)?.takesAnswered) return false;
  return way === "mention" || /^\S+\s+\S+\s+\d{1,4}[a-z]/i.test(words.trim());
}

function subNamed(commands: readonly Command[], words: string): Sub | undefined {
  const [name, second = ""] = words.trim().toLowerCase().split(/\s+/, 2);
  return commands.find((one) => one.name === name)?.subs.find((sub) => sub.name === second);
}

function findCommand(commands: readonly Command[], words: string): { command: Command; sub: Sub; rest: string } {
  const [, name = "", after = ""] = /^\s*(\S*)([\s\S]*)$/.exec(asTyped(commands, words)) ?? [];
  const command = commands.find((one) => one.name === name.toLowerCase());
  if (!command) {
    const near = nearest(
      name,
      commands.map((one) => one.name),
    )[0];
    throw new Slip(
      "unknown-command",
      `There is no command /${name}.`,
      near ? `Did you mean /${near}? /help lists them all.` : "/help lists them all.",
    );
  }
  if (isCallable(command)) return { command, sub: command.subs[0]!, rest: after.trimStart() };
  const [, second = "", left = ""] = /^\s*(\S*)([\s\S]*)$/.exec(after) ?? [];
  const sub = command.subs.find((one) => one.name === second.toLowerCase());
  if (sub) return { command, sub, rest: left.trimStart() };
  const first = command.subs.find((one) => one.name === command.first);
  if (first) return { command, sub: first, rest: after.trimStart() };
  const names = command.subs.map((one) => one.name);
  const near = nearest(second, names)[0];
  throw new Slip(
    "unknown-sub-command",
    second ? `/${command.name} has no "${second}".` : `/${command.name} needs one more word.`,
    near ? `Did you mean /${command.name} ${near}? It knows: ${names.join(", ")}.` : `It knows: ${names.join(", ")}.`,
  );
}

const nonEmpty = (values: Raw): Raw =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ""));

function readOptions(command: Command, sub: Sub, said: string): { raw: Raw; hints: string[] } {
  const options = optionsOf(sub);
  const names = options.map((one) => one.name);
  const [first = "", ...others] = said.split("\n");
  const { raw, left, hints, takenAll } = readNamed(first, others.join("\n"), options, names);
  let rest = takenAll ? left : [left, ...others].join("\n").trim();
  for (const { name, meta } of options) {
    if (meta.typed === "named" || raw[name] !== undefined || rest === "") continue;
    const { value, after } = meta.typed === "rest" ? { value: rest, after: "" } : takePositional(rest, meta);
    if (value !== "") raw[name] = value;
    rest = after;
  }
  if (rest !== "")
    throw new Slip(
      "too-many-words",
      `I do not know what to do with "${rest.slice(0, 60)}".`,
      `It is typed ${usage(command, sub)}`,
    );
  return { raw, hints };
}

/** Takes `name:value` of the command's own options off the first line; everything else stays as it was typed. */
function readNamed(line: string, others: string, options: { name: string; meta: OptionMeta }[], names: string[]) {
  const raw: Raw = {};
  const hints: string[] = [];
  const kept: string[] = [];
  const spaced = spacedIn(options);
  const token = new RegExp(
    `\\s*(?:(?<close>[\\p{L}][\\p{L}-]*):(?=\\S)|${spaced}(?=\\S))?(?<value>"[^"]*"|“[^”]*”|\\S+)`,
    "giu",
  );
  const next = new RegExp(`\\s(?:(?:${names.join("|")}):\\S|${spaced}\\S)`, "i");
  let takenAll = false;
  for (let found = token.exec(line); found; found = token.exec(line)) {
    const { close, apart, value = "" } = found.groups!;
    const word = close ?? apart;
    const option = word ? options.find((one) => one.name === word.toLowerCase()) : undefined;
    if (!option) {
      if (word && !isField(options, word)) hints.push(...nearMiss(word, value, names));
      kept.push(kept.length === 0 ? found[0].trimStart() : found[0]);
      continue;
    }
    const { end, said } = runOn(line, others, token.lastIndex - value.length, value, option.meta, next);
    raw[option.name] = said;
    token.lastIndex = end;
    takenAll ||= option.meta.runsOn === "all";
  }
  return { raw, left: kept.join("").trim(), hints, takenAll };
}

function runOn(line: string, others: string, from: number, value: string, meta: OptionMeta, next: RegExp) {
  const quoted = /^["“]([\s\S]*)["”]$/.exec(value);
  if (quoted) return { end: from + value.length, said: quoted[1]! };
  if (meta.runsOn === "all")
    return { end: line.length, said: [line.slice(from), others].filter(Boolean).join("\n").trim() };
  if (meta.runsOn !== "line") return { end: from + value.length, said: value };
  const tail = line.slice(from);
  const at = tail.search(next);
  const end = at < 0 ? line.length : from + at;
  return { end, said: line.slice(from, end).trim() };
}

function nearMiss(word: string, value: string, names: string[]): string[] {
  const near = value.startsWith("//") ? undefined : nearest(word, names, 2)[0];
  return near && word.length > 2
    ? [`"${word}:${value}" was taken as text. If you meant the option, it is written ${near}:${value}`]
    : [];
}

function takePositional(rest: string, meta: OptionMeta): { value: string; after: string } {
  if (meta.kind === "field") return takeField(rest, meta);
  if (meta.kind === "ids") {
    const ids =
      /^(?:all\b|(?:\d+[a-z]{0,2}(?:\s*[-–]\s*\d+[a-z]{1,2})?)(?:\s*,\s*|\s+(?=\d+[a-z]{1,2}\b))?)+/i.exec(rest)?.[0] ??
      /^\S+/.exec(rest)?.[0] ??
      "";
    return { value: ids.trim(), after: rest.slice(ids.length).trim() };
  }
  if (meta.kind === "person") {
    const person = /^(?:@\[[^\]]{1,200}\]\([^)\s]{1,200}\)|\S+)/.exec(rest)![0];
    return { value: person, after: rest.slice(person.length).trim() };
  }
  const found = /^(?:"([^"]*)"|(\S+))/.exec(rest)!;
  if (meta.choices && !meta.needed && !meta.choices.includes(found[0].toLowerCase())) return { value: "", after: rest };
  return { value: found[1] ?? found[2]!, after: rest.slice(found[0].length).trim() };
}

const levelOf = ({ fieldsOf }: OptionMeta): "shot" | "scene" | "brief" =>
  fieldsOf === "shot" || fieldsOf === "scene" ? fieldsOf : "brief";

/** `size:close-up` where a field is typed is no option misspelt. */
const isField = (options: readonly { meta: OptionMeta }[], word: string): boolean =>
  options.some(({ meta }) => meta.kind === "field" && fieldNamed(levelOf(meta), word) !== undefined);

function takeField(rest: string, meta: OptionMeta): { value: string; after: string } {
  const level = levelOf(meta);
  const close = /^([^:"]{1,30}):(?=[^\s/])/.exec(rest);
  const isClose = close && fieldNamed(level, close[1]!);
  const found = fieldAtStart(level, isClose ? `${close[0]} ${rest.slice(close[0].length)}` : rest);
  if (found) return { value: found.spec.name, after: found.rest };
  const [, word = "", colon = ""] = /^([^\s:]*)(:?)/.exec(rest)!;
  if (word === "")
    throw new Slip("unknown-field", `"${rest.slice(0, 60)}" names no field.`, "A field's name comes first.");
  return { value: word, after: rest.slice(word.length + colon.length).trim() };
}

function parseOptions(command: Command, sub: Sub, raw: Raw): Record<string, unknown> {
  const parsed: Record<string, unknown> = {};
  for (const { name, schema, meta } of optionsOf(sub)) {
    if (raw[name] === undefined) {
      if (meta.needed)
        throw new Slip(
          "missing-option",
          `/${command.name} ${sub.name} needs ${name}: ${meta.about}.`.replace("  ", " "),
          `For example: /${sub.example}`,
        );
      continue;
    }
    const result = schema.safeParse(meta.kind === "person" ? raw[name] : namesOnly(raw[name]));
    if (!result.success) throw wrongValue(name, namesOnly(raw[name]), meta);
    parsed[name] = result.data;
  }
  return parsed;
}

function wrongValue(name: string, value: string, meta: OptionMeta): Slip {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  const near = meta.choices ? nearest(value, meta.choices)[0] : undefined;
  const good = meta.choices ? `It takes one of: ${meta.choices.join(", ")}.` : `A good one is ${name}:${meta.example}`;
  return new Slip(
    "wrong-option",
    `${name}:${shown} is not something ${name} can be (${meta.about}).`,
    near ? `Did you mean ${name}:${near}? ${good}` : good,
  );
}
