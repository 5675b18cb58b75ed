/** A file or standard input -> its lines, each as soon as it is there. */
import { readFile } from "node:fs/promises";
import { addAbortSignal } from "node:stream";

/** Splits at LF alone (the reader of a line drops a CR), the same for a file and for a pipe. */
export async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of input) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** The lines of a script; `-` is standard input. Rejects as `readFile` does; the signal ends the wait for more. */
export async function openScript(path: string, signal: AbortSignal): Promise<AsyncIterable<string>> {
  if (path !== "-") return linesOf(one(await readFile(path, "utf8")));
  return linesOf(addAbortSignal(signal, process.stdin.setEncoding("utf8")));
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}
