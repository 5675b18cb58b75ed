/** The README says what is so: its table is the definitions', its conversation goes as it says, its commands exist. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { COMMANDS } from "../commands/index.ts";
import { usage } from "../src/chat/command.ts";
import { play } from "./terminal/play.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

function table(): string {
  const cell = (said: string): string => said.replaceAll("|", "\\|");
  const rows = COMMANDS.flatMap((command) =>
    command.subs.map((sub) => `| \`${cell(usage(command, sub))}\` | ${cell(sub.about)} |`),
  );
  return ["| Typed | Does |", "|---|---|", ...rows].join("\n");
}

it("shows every command as it is defined", () => {
  const [, before, , after] = /^([\s\S]*<!-- commands -->\n)([\s\S]*)(<!-- \/commands -->[\s\S]*)$/.exec(readme)!;
  const right = `${before}${table()}\n${after}`;

  expect(readme).toBe(right);
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
