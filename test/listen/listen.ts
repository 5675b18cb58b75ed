/** JSON lines `{"text", "as"}` on standard input into one label a line on standard output. */
import { createInterface } from "node:readline";
import { listen } from "../../src/film/listen/index.ts";
import { GENERATORS } from "./generators.ts";
import { labelOf } from "./label.ts";

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === "") continue;
  const { text, as } = JSON.parse(line) as { text: string; as?: string };
  console.log(JSON.stringify(labelOf(listen(text, { as: as === "shot" ? "shot" : "answer", generators: GENERATORS }))));
}
