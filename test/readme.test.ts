/** The README says what is so: its table is the definitions', its conversation goes as it says, its commands exist. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { README, withTable } from "./readme-table.ts";
import { play } from "./terminal/play.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(README, "utf8");

it("shows every command as it is defined", () => {
  expect(readme).toBe(withTable(readme));
});

it("shows a conversation that goes as it says", async () => {
  const conversation = /```chat\n([\s\S]*?)```/.exec(readme)![1]!;
  const shown = /```\n(1A for [\s\S]*?)\n```/.exec(readme)![1]!.split("\n");
  const { replies, failures } = await play(conversation);
  expect(failures).toEqual([]);
  expect(replies.filter((reply) => reply.kind === "error")).toEqual([]);
  const prompt = replies.at(-1)!;
  expect(prompt.card?.title).toBe(shown[0]);
  expect(JSON.stringify(prompt.card?.blocks)).toContain(JSON.stringify(shown.slice(1).join("\n")).slice(1, -1));
});

it("names only commands that package.json has", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map((match) => match[1]!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
