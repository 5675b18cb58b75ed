/** A terminal and what was asked for on the command line -> a played script or a conversation, and an exit code. */
import { withoutControls } from "../../chat/text.ts";
import { Terminal, type TerminalParts } from "./index.ts";
import { openScript } from "./lines.ts";
import { type Paint, paintFor } from "./paint.ts";
import { type ConverseOptions, type ConverseParts, converse } from "./prompt.ts";
import { type Delivered, jsonOf, screenOf } from "./write.ts";

export interface RunOptions extends ConverseOptions {
  /** A file with lines to play, `-` for standard input; without it people type. */
  script?: string;
  json: boolean;
}

/** Columns where nobody says how wide the screen is. */
const COLUMNS = 80;

/** The terminal on this program's own standard output, and an empty line wherever answers end. */
export interface Here {
  terminal: Terminal;
  between(): void;
}

export function terminalHere(parts: Omit<TerminalParts, "show">, json: boolean): Here {
  const { stdout } = process;
  const paint = paintFor(stdout, process.env);
  let fresh = true;
  const show = (said: Delivered): void => {
    if (json) stdout.write(`${JSON.stringify(jsonOf(said))}\n`);
    else {
      const apart = fresh || said.living === "redrawn" ? "" : "\n";
      stdout.write(apart + screenOf(said, stdout.columns ?? COLUMNS, paint));
    }
    fresh = false;
  };
  return {
    terminal: new Terminal({ ...parts, show }),
    between() {
      if (!fresh && !json) stdout.write("\n");
      fresh = true;
    },
  };
}

/** Plays or converses to the end. The exit code is 1 if the program, not a person, failed at a line. */
export async function runTerminal(here: Here, parts: ConverseParts, options: RunOptions): Promise<number> {
  const typing = options.script === undefined && !options.json && process.stdin.isTTY && process.stdout.isTTY;
  if (typing) await converse(here, parts, options);
  else await playScript(here, options);
  const { failures } = here.terminal;
  for (const { line, error, reference } of failures)
    process.stderr.write(
      `Line ${line}: the program failed (${error}${reference ? `, reference ${reference}` : ""}).\n`,
    );
  return failures.length > 0 ? 1 : 0;
}

async function playScript({ terminal, between }: Here, { script = "-", json, signal }: RunOptions): Promise<void> {
  const paint = paintFor(process.stdout, process.env);
  const echo = (text: string): void => {
    between();
    process.stdout.write(echoed(text, paint));
  };
  try {
    await terminal.play(await openScript(script, signal), { signal, ...(json ? {} : { echo }) });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** What somebody said, so that a played script reads as the conversation it is. */
function echoed(text: string, paint: Paint): string {
  const clean = withoutControls(text);
  const name = /^\s*(?:\p{L}[\p{L}\p{N}._-]*)?>>?|^\s*#\S+/u.exec(clean)?.[0] ?? "";
  return `${paint.title(name)}${clean.slice(name.length).replaceAll("\n", `\n${paint.dim("... ")}`)}\n`;
}
