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

/** The terminal on this program's own standard output. */
export function terminalHere(parts: Omit<TerminalParts, "show">, json: boolean): Terminal {
  const { stdout } = process;
  const paint = paintFor(stdout, process.env);
  const drawn = (said: Delivered): string =>
    json ? `${JSON.stringify(jsonOf(said))}\n` : screenOf(said, stdout.columns ?? COLUMNS, paint);
  return new Terminal({ ...parts, show: (said) => void stdout.write(drawn(said)) });
}

/** Plays or converses to the end. The exit code is 1 if the program, not a person, failed at a line. */
export async function runTerminal(terminal: Terminal, parts: ConverseParts, options: RunOptions): Promise<number> {
  const typing = options.script === undefined && !options.json && process.stdin.isTTY && process.stdout.isTTY;
  if (typing) await converse(terminal, parts, options);
  else await playScript(terminal, options);
  for (const { line, error, reference } of terminal.failures)
    process.stderr.write(
      `Line ${line}: the program failed (${error}${reference ? `, reference ${reference}` : ""}).\n`,
    );
  return terminal.failures.length > 0 ? 1 : 0;
}

async function playScript(terminal: Terminal, { script = "-", json, signal }: RunOptions): Promise<void> {
  const paint = paintFor(process.stdout, process.env);
  const echo = (text: string): void => void process.stdout.write(echoed(text, paint));
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
  return `${paint.title(name)}${clean.slice(name.length)}\n`;
}
