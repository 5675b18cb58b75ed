/** What a command answers with, before any surface has drawn it: cards, forms and files made of plain data. */

/**
 * here: where it was said (channel or thread); thread: the brief's thread; caller: only the person who asked; pressed: in
 * the place of the card whose button was pressed, or here where the words were typed.
 */
export type Target = "here" | "thread" | "caller" | "pressed";

export type Block =
  | { kind: "text"; text: string }
  | { kind: "fields"; fields: { name: string; value: string }[] }
  /** Shown so that it copies byte for byte; `role` says what it is for. */
  | { kind: "code"; role: "prompt" | "negative" | "request" | "text"; text: string }
  /** Each line is ticked by a button of its own label, which runs `does`. */
  | { kind: "checks"; items: { label: string; ticked: boolean; by?: string; does: string }[] }
  | { kind: "image"; file: string; alt: string }
  /** Small print: warnings, hints, who and when. */
  | { kind: "note"; text: string };

/**
 * A button or select option is a command that someone has already typed: `does` is those words without the slash,
 * at most 80 characters, values named by entry number or id, never by people's text.
 */
export type Action =
  | { kind: "button"; label: string; does: string; style?: "primary" | "danger" }
  | { kind: "select"; label: string; options: { label: string; does: string }[] };

/**
 * A file to hand over. `name` is unique in its reply; `type` is a media type. Before it is sent the shell paints SVG that
 * is called `.png`, and packs `parts` into the file that has them.
 */
export interface FileOut {
  name: string;
  type: string;
  content: string | Uint8Array;
  parts?: readonly FileOut[];
}

export interface Card {
  kind: "card";
  title: string;
  blocks: Block[];
  actions: Action[];
  files?: FileOut[];
  /** Set on answers to a slip or a bug: a stable identifier such as `unknown-shot`. */
  error?: string;
  /** The project its buttons belong to; a button of another project is refused. */
  project?: string;
}

export interface FormField {
  /** The option that it fills. */
  name: string;
  label: string;
  hint?: string;
  lines: "one" | "many";
  value?: string;
  required?: boolean;
}

/** Sent back as the words `does` plus one option a field: typed options by another road. */
export interface Form {
  kind: "form";
  title: string;
  does: string;
  submit: string;
  fields: FormField[];
  project?: string;
}

export type Reply = Card | Form;

/** One thing to say and where. */
export interface Say {
  to?: Target;
  reply: Reply;
}

/** The longest words a button may carry, so that `v1:<project>:<words>` fits Discord's 100 characters. */
export const WORDS_MAX = 80;

export function card(title: string, blocks: Block[] = [], actions: Action[] = [], more: Partial<Card> = {}): Card {
  return { kind: "card", title, blocks, actions, ...more };
}
export const text = (said: string): Block => ({ kind: "text", text: said });
export const note = (said: string): Block => ({ kind: "note", text: said });
export const button = (label: string, does: string, style?: "primary" | "danger"): Action =>
  style ? { kind: "button", label, does, style } : { kind: "button", label, does };

/** The id a surface gives to a button: `v1:<project>:<command words>`; `-` where no project is open. */
export function buttonId(project: string | undefined, does: string): string {
  if (does.length > WORDS_MAX) throw new Error(`button words over ${WORDS_MAX} characters: ${does}`);
  return `v1:${project ?? "-"}:${does}`;
}

/** The project and words of a button id, or nothing when it is not one of ours. */
export function readButtonId(id: string): { project: string | undefined; words: string } | undefined {
  const found = /^v1:([^:]{1,40}):(.{1,80})$/s.exec(id);
  return found ? { project: found[1] === "-" ? undefined : found[1]!, words: found[2]! } : undefined;
}
