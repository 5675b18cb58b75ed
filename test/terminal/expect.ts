/**
 * A `.chat` file with expectations -> everything in it that did not come true, each with its file and line.
 *
 * A conversation is a script of the terminal (README, "Terminal") in which lines below a message say what must come
 * back to it. Anybody can write and review one; nothing but these rules has to be known:
 *
 *     ana> /brief start Aurora            somebody says something
 *     = Director: ana                     a reply contains these words
 *     = (thread) What has to be achieved  a reply in the thread contains them
 *     ~ noted ... golden hour             loosely: small or capital letters, anything where ... stands
 *     =! Something went wrong             no reply contains these words
 *     =                                   nothing comes back
 *     == (prompt) prompts/aurora-1A.txt   a prompt is, to the letter, what that file holds (beside this one)
 *     ; a comment                         is skipped, like an empty line
 *     === later                           the program is ended and started again on the same store; everybody is back in #main
 *
 * - White space: any run of it, line breaks too, counts as one space, except behind `==`.
 * - In brackets, first thing: which replies are meant. `channel thread caller` (who sees it), `card form error edit`
 *   (what it is; `edit` is a card that changes where it stands, looked at only when named: the brief's living card, or
 *   one whose button was pressed), `error stale-button` (which error),
 *   `file` (the names of files that came), or a code block's role: `prompt negative request text`. Several, with
 *   spaces between, must all hold.
 * - `=` and `~` are enough for a reviewer; every message may have as many as are worth it, or none.
 * - A bug of ours is never right: a conversation in which the program fails is wrong even where nobody says so.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { joiner } from "../../src/surfaces/terminal/script.ts";
import type { ReplyJson } from "../../src/surfaces/terminal/write.ts";

export interface Expectation {
  /** Where it stands, and the line of the message it is about. */
  at: number;
  about: number;
  how: "contains" | "loosely" | "not" | "nothing" | "equals";
  which: string[];
  words: string;
}

export interface Conversation {
  /** Scripts to be played one after the other, each by a program started anew; lines keep their numbers. */
  parts: string[];
  expectations: Expectation[];
}

const ROLES = ["prompt", "negative", "request", "text"];
const SELECTORS = ["channel", "thread", "caller", "card", "form", "error", "edit", "file", ...ROLES];

/** Takes the expectations out of a conversation. @throws Error with the line of one that nothing was said before. */
export function readConversation(text: string): Conversation {
  const lines = text.split(/\r?\n/);
  const joined = joiner();
  const parts: string[][] = [[]];
  const expectations: Expectation[] = [];
  let about = 0;
  for (const [index, line] of lines.entries()) {
    const part = parts.at(-1)!;
    const expected = joined.open ? undefined : /^(===|==|=!|=|~)(?:\s+(.*))?$/.exec(line);
    const message = expected ? undefined : joined.take(line);
    if (expected) joined.take("");
    if (message) about = message.line;
    part.push(expected ? "" : line);
    if (expected?.[1] === "===") parts.push(lines.slice(0, index + 1).map(() => ""));
    else if (expected) expectations.push(readExpectation(expected[1]!, expected[2] ?? "", index + 1, about));
  }
  return { parts: parts.map((part) => part.join("\n")), expectations };
}

function readExpectation(sign: string, said: string, at: number, about: number): Expectation {
  if (about === 0) throw new Error(`line ${at}: nothing has been said before this expectation`);
  const [, inside = "", rest = ""] = /^\(([a-z -]+)\)\s*(.*)$/.exec(said) ?? [];
  const which = inside.split(/\s+/).filter(Boolean);
  const selects = which.length > 0 && which.every((one) => SELECTORS.includes(one) || which.includes("error"));
  const words = selects ? rest : said;
  const how = (
    { "=": words === "" && !selects ? "nothing" : "contains", "~": "loosely", "=!": "not", "==": "equals" } as const
  )[sign];
  return { at, about, how: how!, which: selects ? which : [], words };
}

/** What did not come true, in the order of the file: `file:line  what was expected`, and what came instead. */
export function unmet(file: string, { expectations }: Conversation, replies: readonly ReplyJson[]): string[] {
  return expectations.flatMap((expectation) => {
    const came = replies.filter((reply) => reply.line === expectation.about);
    const problem = problemWith(expectation, came, dirname(file));
    return problem ? [`${file}:${expectation.at}  ${problem}\n${shown(came)}`] : [];
  });
}

function problemWith({ how, which, words }: Expectation, came: ReplyJson[], folder: string): string | undefined {
  const texts = came.filter((reply) => isMeant(reply, which)).flatMap((reply) => textsOf(reply, which));
  const where = which.length > 0 ? ` (${which.join(" ")})` : "";
  switch (how) {
    case "nothing":
      return texts.length === 0 ? undefined : "expected silence";
    case "contains":
      return texts.some((text) => even(text).includes(even(words))) ? undefined : `expected${where}: ${words}`;
    case "loosely":
      return texts.some((text) => loose(words).test(even(text))) ? undefined : `expected${where}, loosely: ${words}`;
    case "not":
      return texts.some((text) => even(text).includes(even(words))) ? `must not come${where}: ${words}` : undefined;
    case "equals":
      return texts.some((text) => text === wanted(join(folder, words)))
        ? undefined
        : `expected${where} exactly what ${words} holds`;
    default:
      return how satisfies never;
  }
}

/** What a file holds, without the line break that editors end it with; a file that is not there is equal to nothing. */
function wanted(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8").replace(/\n$/, "") : undefined;
}

function isMeant(reply: ReplyJson, which: string[]): boolean {
  if (reply.kind === "edit" && !which.includes("edit")) return false;
  return which.every(
    (one) =>
      one === reply.kind ||
      one === reply.visibility ||
      one === reply.error ||
      (one === "file" && reply.files.length > 0) ||
      reply.card.blocks.some((block) => block.kind === "code" && block.role === one),
  );
}

function textsOf(reply: ReplyJson, which: string[]): string[] {
  const roles = which.filter((one) => ROLES.includes(one));
  if (which.includes("file")) return reply.files.map((file) => file.name);
  if (roles.length === 0) return [reply.text];
  return reply.card.blocks.flatMap((block) =>
    block.kind === "code" && roles.includes(block.role) ? [block.text] : [],
  );
}

const even = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

function loose(words: string): RegExp {
  const parts = even(words)
    .split(/\s*\.\.\.\s*/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(parts.join(".*?"), "iu");
}

function shown(came: ReplyJson[]): string {
  if (came.length === 0) return "    nothing came back";
  return came
    .map(
      ({ kind, visibility, error, text }) =>
        `    [${kind}, ${visibility}${error ? `, ${error}` : ""}] ${text.replaceAll("\n", "\n    ")}`,
    )
    .join("\n");
}
