/** The breakthrough: the same decisions give the same prompt to the byte, whoever typed them, in whatever order, anywhere, any day. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReplyJson } from "../src/surfaces/terminal/write.ts";
import { play } from "./terminal/play.ts";

const GENERATORS = ["kling-3.0", "runway-gen-4.5", "gemini-omni-flash"];

/** Each line decides one thing of its own, so that their order cannot matter. */
const DECISIONS = [
  "/brief set aspect 16:9",
  "/brief set key quality soft light",
  "/brief set time of day blue hour",
  "/brief set style live action, shot on 35mm film",
  "/brief set lens intent 35 mm",
  "/brief set music no music, only room tone",
  "/brief set tone calm cause:steam, and nobody in a hurry",
  "/brief add palette celadon green, warm grey",
  "/brief add must-haves the glaze catches light",
  "/brief add must-haves an apron with clay on it",
  "/brief add off-limits visible logos reason:no clearance",
  "/brief add never handheld",
  "/scene set 1 setting a studio with one north window",
  "/phrase add the Tidewater kettle, celadon glaze, cane handle as:prop",
];
const SHOT = "/shot add close-up, slow push in, steam leaves the kettle, 4s";

function script(decisions: readonly string[], people: readonly string[], place: string): string {
  const lines = [...decisions, SHOT].map((line, i) => `${people[i % people.length]}> ${line}`);
  return [
    `#${place}`,
    `${people[0]}> /brief start Tidewater`,
    ...lines,
    ...GENERATORS.map((id) => `${people[0]}> /prompt 1A for:${id}`),
  ].join("\n");
}

interface Prompt {
  codes: string[];
  fingerprint: string;
}

function promptsOf(replies: readonly ReplyJson[]): Prompt[] {
  return replies
    .filter((reply) => reply.kind === "card" && /^1A for /.test(reply.card?.title ?? ""))
    .map((reply) => {
      const blocks = reply.card!.blocks as { kind: string; text: string }[];
      return {
        codes: blocks.filter((block) => block.kind === "code").map((block) => block.text),
        fingerprint: /Fingerprint ([0-9a-f]{8})/.exec(JSON.stringify(blocks))![1]!,
      };
    });
}

describe("the same decisions", () => {
  it("in any order, by anybody, in any channel, give byte-identical prompts and fingerprints", async () => {
    const expected = promptsOf((await play(script(DECISIONS, ["ana"], "main"))).replies);
    expect(expected).toHaveLength(GENERATORS.length);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(DECISIONS, { minLength: DECISIONS.length }),
        fc.constantFrom(["ben", "clara"], ["dev", "ana", "ben"], ["zoe"]),
        async (order, people) => {
          expect(promptsOf((await play(script(order, people, `film-${people[0]}`))).replies)).toEqual(expected);
        },
      ),
      { numRuns: 8 },
    );
  }, 60_000);

  it("give the same in a process of its own", async () => {
    const folder = mkdtempSync(join(tmpdir(), "shotcaller-"));
    const file = join(folder, "film.chat");
    writeFileSync(file, script([...DECISIONS].reverse(), ["eva"], "elsewhere"));
    const out = execFileSync(
      process.execPath,
      ["--import", "tsx", "src/main.ts", "--script", file, "--json", "--files", folder],
      {
        encoding: "utf8",
        env: {
          ...process.env,
          STORE_URL: `sqlite://${join(folder, "film.db")}`,
          TZ: "Pacific/Apia",
          LANG: "tr_TR.UTF-8",
        },
      },
    );
    rmSync(folder, { recursive: true });
    const replies = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as ReplyJson);
    expect(promptsOf(replies)).toEqual(promptsOf((await play(script(DECISIONS, ["ana"], "main"))).replies));
  }, 60_000);

  it("changed, give another fingerprint, and the old prompt is given back to the byte", async () => {
    const first = await play(script(DECISIONS, ["ana"], "main"));
    const [before] = promptsOf(first.replies);
    const later = await play(
      `${script(DECISIONS, ["ana"], "main")}\nana> /brief set lens intent 85 mm\nana> /phrase drop 1\nana> /prompt 1A for:kling-3.0\nana> /prompt fingerprint:${before!.fingerprint}`,
    );
    const [, , , changed, recalled] = promptsOf(later.replies);
    expect(changed!.fingerprint).not.toBe(before!.fingerprint);
    expect(recalled).toEqual(before);
  });
});
