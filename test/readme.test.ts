/** The README says what is so: its table is the definitions', its conversation goes as it says, its commands exist. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { COMMANDS } from "../commands/index.ts";
import { INVITE_PERMISSIONS, NEEDED } from "../src/surfaces/discord/permissions.ts";
import { slackManifest } from "../src/surfaces/slack/manifest.ts";
import { README, withTables } from "./readme-table.ts";
import { play } from "./terminal/play.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(README, "utf8");

it("shows every command, scope and permission as it is defined", () => {
  expect(readme).toBe(withTables(readme));
});

it("lists exactly the scopes of the manifest and the permissions of the invitation, each with its reason", () => {
  const part = (name: string) => new RegExp(`<!-- ${name} -->([\\s\\S]*)<!-- /${name} -->`).exec(readme)![1]!;
  const rows = (name: string) => [...part(name).matchAll(/^\| `?([^|`]+?)`? \| (.+) \|$/gm)].slice(1);
  const { bot } = slackManifest(COMMANDS, { prefix: "" }).oauth_config.scopes;
  expect(rows("scopes").map((row) => row[1])).toEqual(bot);
  const asked = NEEDED.filter(([, name]) => rows("permissions").some((row) => row[1] === name));
  const number = asked.reduce((all, [flag]) => all | flag, 0n);
  expect(part("permissions")).toContain(`permissions=${number}\n`);
  expect(number).toBe(INVITE_PERMISSIONS);
  for (const row of [...rows("scopes"), ...rows("permissions")]) expect(row[2]!.length).toBeGreaterThan(5);
});

it("names every variable that connecting needs as .env.example has it", () => {
  const example = readFileSync(join(root, ".env.example"), "utf8");
  const named = [...readme.matchAll(/`((?:SLACK|DISCORD)_[A-Z_]+)/g)].map((match) => match[1]!);
  expect(named.filter((name) => !example.includes(`${name}=`))).toEqual([]);
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
  const named = [...readme.matchAll(/npm (?:run )?(?:--silent )?([a-z:]+)/g)].map((match) => match[1]!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
