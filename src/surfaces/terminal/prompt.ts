/** Keys on a terminal -> lines for it, with history and completion, until somebody leaves. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { type CompleteParts, complete } from "./complete.ts";
import type { Terminal } from "./index.ts";
import { type Paint, paintFor } from "./paint.ts";
import { placeName } from "./read.ts";
import { joiner, parseMessage, parseSpeaker, type Speaker, YOU } from "./script.ts";

export type ConverseParts = Pick<CompleteParts, "desk" | "commands">;

export interface ConverseOptions {
  /** The file that keeps the lines typed before. */
  history: string;
  /** Where films are kept, in words for the welcome. */
  kept: string;
  /** Ends the conversation after the line that is being answered. */
  signal: AbortSignal;
}

/** Said once, so that the bot's silence in the channel is not taken for a failure. */
const UNHEARD = "(Here only commands and @Shotcaller are heard; >> speaks in the thread.)";
/** Lines kept for the arrow keys. */
const HISTORY_LINES = 500;

interface Talking {
  terminal: Terminal;
  /** Called before each prompt. */
  between(): void;
}

/** Talks with whoever sits there; resolves when they leave. */
export async function converse(
  { terminal, between }: Talking,
  parts: ConverseParts,
  options: ConverseOptions,
): Promise<void> {
  const paint = paintFor(process.stdout, process.env);
  const joined = joiner();
  let speaker: Speaker = { name: YOU, thread: false };
  let hinted = false;
  const keys = await openKeys(options.history, (line) => complete(line, { ...parts, terminal, speaker: speaker.name }));
  const lines = queueOf(keys, options.signal);
  process.stdout.write(welcome(options.kept, paint));
  for (;;) {
    between();
    keys.setPrompt(promptOf(terminal.place, speaker, joined.open, paint));
    keys.prompt();
    const line = await lines.next();
    if (line === undefined) break;
    const typed = joined.take(line);
    const switched = typed && parseSpeaker(typed.text, speaker);
    if (switched) speaker = switched;
    else if (typed) {
      const spoken = parseMessage(typed.text, speaker);
      const unheard = (await terminal.hear(typed.line, spoken)) === 0 && spoken.act.kind === "say" && !spoken.thread;
      if (unheard && !hinted) process.stdout.write(`  ${paint.dim(UNHEARD)}\n\n`);
      hinted ||= unheard;
    }
  }
  process.stdout.write("\n");
}

async function openKeys(path: string, find: (line: string) => Promise<[string[], string]>): Promise<Interface> {
  const keys = createInterface({
    input: process.stdin,
    output: process.stdout,
    history: await readHistory(path),
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: Error | null, found: [string[], string]) => void) => {
      find(line).then(
        (found) => done(null, found),
        (error) => done(error, [[], line]),
      );
    },
  });
  let saving = Promise.resolve();
  keys.on("history", (lines: string[]) => {
    const text = `${lines.join("\n")}\n`;
    saving = saving.then(() => keepHistory(path, text));
  });
  return keys;
}

/** Lines as they come, also those pasted together while one is being answered; nothing once the keys are closed. */
function queueOf(keys: Interface, signal: AbortSignal): { next(): Promise<string | undefined> } {
  const waiting: string[] = [];
  let closed = false;
  let wake = (): void => {};
  keys.on("line", (line) => {
    waiting.push(line);
    wake();
  });
  keys.on("close", () => {
    closed = true;
    wake();
  });
  keys.on("SIGINT", () => keys.close());
  signal.addEventListener("abort", () => keys.close(), { once: true });
  return {
    async next() {
      if (waiting.length === 0 && !closed) await new Promise<void>((done) => (wake = done));
      return signal.aborted ? undefined : waiting.shift();
    },
  };
}

function promptOf(place: string, speaker: Speaker, open: boolean, paint: Paint): string {
  if (open) return paint.dim("... ");
  return `${paint.dim(`#${placeName(place)}`)} ${paint.title(`${speaker.name}${speaker.thread ? ">>" : ">"}`)} `;
}

function welcome(kept: string, paint: Paint): string {
  return [
    `${paint.title("Shotcaller")}  Direct your film; the prompts follow.`,
    `Type     ${paint.action("/brief start My film")}`,
    `then     ${paint.action(">> golden hour, 35mm, slow push in, 16:9, 30 seconds")}   (>> is its thread)`,
    `Try      ${paint.action("[Button]")}, ${paint.action("ana> ...")} as somebody else, Tab, ${paint.action("/help")}`,
    paint.dim(`Store    ${kept}`),
    paint.dim("Ctrl-D leaves."),
    "",
    "",
  ].join("\n");
}

async function readHistory(path: string): Promise<string[]> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return text.split("\n").filter((line) => line !== "");
}

/** History is a comfort: a disk that takes no more of it must not end the conversation. */
async function keepHistory(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    process.stderr.write(
      `What you type is not remembered: ${(error as NodeJS.ErrnoException).code ?? "error"} at ${path}\n`,
    );
  }
}
