/** Whatever is said in a film's thread leaves a film that can be read, exported and brought back. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { attached, cardOf, exported, studio, there } from "./studio.ts";

const TEST = join(import.meta.dirname, "..");
const read = (folder: string): string[] =>
  readdirSync(join(TEST, folder), { withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ name }) => readFileSync(join(TEST, folder, name), "utf8"));

/** Lines that people say in the threads of our conversations, and the sentences that listening is measured with. */
const SAID = [
  ...read("conversations").flatMap((chat) =>
    [...chat.matchAll(/^\w+>> (?<said>.+)$/gmu)].map((one) => one.groups!.said!),
  ),
  ...read("listen/labelled").flatMap((lines) =>
    lines
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { text: string }).text),
  ),
];
const PEOPLE = ["Ana", "Ben", "Cleo"];
/** Sentences that a film hears before it goes out and back. */
const HEARD = 40;

const batches = Array.from({ length: Math.ceil(SAID.length / HEARD) }, (_, i) =>
  SAID.slice(i * HEARD, (i + 1) * HEARD),
);

it.each(batches.map((said, i) => [`${i * HEARD + 1} to ${i * HEARD + said.length}`, said]))(
  "sentences %s leave a film that goes out and comes back",
  async (_which, said) => {
    const office = await studio();
    for (const [i, text] of (said as string[]).entries()) {
      const answers = await office.speak(PEOPLE[i % 3]!, text);
      expect(JSON.stringify(answers), text).not.toMatch(/"error":"(?:bug|unreadable-project)"/);
    }
    const json = await exported(office, "json");
    const back = cardOf(await office.type("Ben", "import", { ...there, ...attached(json) }));
    expect(back.error && back.title).toBeUndefined();
    expect(JSON.stringify(await office.type("Ben", "checklist show delivery", there))).not.toContain("[object");
  },
);
