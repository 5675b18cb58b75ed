/** Lines of a script or of the prompt -> who does what in which place, by the grammar of the terminal; not yet what it leads to. */

/** Who speaks where no name is given. */
export const YOU = "you";
/** The channel that everybody begins in. */
export const FIRST_PLACE = "main";

export type Act =
  | { kind: "say"; text: string }
  /** `label` is all that stands between the brackets: a button's label, or `Select = option`. */
  | { kind: "press"; label: string }
  | { kind: "fill"; values: { label: string; value: string }[] }
  | { kind: "move"; place: string };

/** One message: where it begins (counted from 1) and its lines as they were typed. */
export interface Typed {
  line: number;
  text: string;
}

export interface Spoken {
  speaker: string;
  /** Said in the brief's thread. */
  thread: boolean;
  act: Act;
}

/** Puts lines together to messages: a line that ends in a space and a backslash goes on in the next one. */
export function joiner() {
  let number = 0;
  let first = 0;
  let held: string[] = [];
  const finish = (last: string): Typed => {
    const text = [...held, last].join("\n");
    held = [];
    return { line: first, text };
  };
  return {
    /** Whether a message has begun and not ended. */
    get open(): boolean {
      return held.length > 0;
    },
    take(raw: string): Typed | undefined {
      number++;
      const line = number === 1 ? raw.replace(/^\uFEFF/, "") : raw;
      if (held.length === 0) {
        if (/^\s*(?:;|$)/.test(line)) return undefined;
        first = number;
      }
      if (!/(?:^|\s)\\$/.test(line)) return finish(line);
      held.push(line.replace(/\s?\\$/, ""));
      return undefined;
    },
    /** What was begun when the lines ran out. */
    end(): Typed | undefined {
      const last = held.pop();
      return last === undefined ? undefined : finish(last);
    },
  };
}

/** The messages of a script, each as soon as its last line is there. */
export async function* messages(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Typed> {
  const joined = joiner();
  for await (const line of lines) {
    const typed = joined.take(line.replace(/\r$/, ""));
    if (typed) yield typed;
  }
  const last = joined.end();
  if (last) yield last;
}

// A name, one or two angle brackets, then a space, the end, or the sign of a command, button, form or mention.
const SPEAKER = /^\s*([\p{L}][\p{L}\p{N}._-]{0,39})?(>>?)(?:\s+|$|(?=[/[{@]))([\s\S]*)$/u;

/** Who speaks where a line does not say. */
export interface Speaker {
  name: string;
  thread: boolean;
}

/** One message read; never fails, because whatever is nothing else is something said. */
export function parseMessage(text: string, unnamed: Speaker = { name: YOU, thread: false }): Spoken {
  const place = /^\s*#([\p{L}\p{N}][\p{L}\p{N}_-]{0,79})\s*$/u.exec(text)?.[1];
  if (place) return { speaker: unnamed.name, thread: false, act: { kind: "move", place: place.toLowerCase() } };
  const [, name, arrows, said] = SPEAKER.exec(text) ?? [];
  // A single bracket without a name is a quotation, as in mail.
  if (arrows === undefined || (name === undefined && arrows === ">"))
    return { speaker: unnamed.name, thread: unnamed.thread, act: parseAct(text) };
  return { speaker: name ?? unnamed.name, thread: arrows === ">>", act: parseAct(said!) };
}

/** A name and brackets with nothing behind them: from here on this one speaks, in the thread or in the channel. */
export function parseSpeaker(text: string, now: Speaker): Speaker | undefined {
  const [, name, arrows] = /^\s*([\p{L}][\p{L}\p{N}._-]{0,39})?(>>?)\s*$/u.exec(text) ?? [];
  return arrows === undefined ? undefined : { name: name ?? now.name, thread: arrows === ">>" };
}

function parseAct(said: string): Act {
  const trimmed = said.trim();
  const label = /^\[([^\n]+)\]$/.exec(trimmed)?.[1];
  if (label !== undefined) return { kind: "press", label: label.trim() };
  const fields = /^\{([\s\S]+)\}$/.exec(trimmed)?.[1];
  if (fields !== undefined) return { kind: "fill", values: parseFields(fields) };
  return { kind: "say", text: said.trimEnd() };
}

/** Longer words before a colon are a sentence, not a label. */
const LABEL_MAX = 80;

/** `label: value | label: value`; a bar that no `label:` follows belongs to the value before it. */
function parseFields(inside: string): { label: string; value: string }[] {
  const fields: { label: string; parts: string[] }[] = [];
  for (const part of inside.split("|")) {
    const colon = part.indexOf(":");
    const label = part.slice(0, Math.max(0, colon)).trim();
    if (label !== "" && label.length <= LABEL_MAX) fields.push({ label, parts: [part.slice(colon + 1)] });
    else if (fields.length > 0) fields.at(-1)!.parts.push(part);
    else fields.push({ label: part.trim(), parts: [] });
  }
  return fields.map(({ label, parts }) => ({ label, value: parts.join("|").trim() }));
}
