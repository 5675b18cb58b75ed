/** The command definitions, scopes and permissions -> the README's tables; run by `npm run readme`, which writes them there. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../commands/index.ts";
import { usage } from "../src/chat/command.ts";
import { INVITE_PERMISSIONS, NEEDED } from "../src/surfaces/discord/permissions.ts";
import { SCOPES, slackManifest } from "../src/surfaces/slack/manifest.ts";

/** What an invitation to Discord asks for, as the link carries it. */
const INVITE =
  "https://discord.com/oauth2/authorize?client_id=APPLICATION_ID&scope=bot+applications.commands&permissions=";

export const README = join(import.meta.dirname, "..", "README.md");

/** The README with its tables as the definitions are now. */
export function withTables(readme: string): string {
  const { scopes } = slackManifest(COMMANDS, { prefix: "" }).oauth_config;
  const scopeRows = scopes.bot.map((scope) => `| \`${scope}\` | ${SCOPES[scope]} |`);
  const permissionRows = NEEDED.map(([, name, why]) => `| ${name} | ${why} |`);
  const invite = `    ${INVITE}${INVITE_PERMISSIONS}`;
  const tables = {
    commands: commandTable(),
    scopes: ["| Scope | Needed to |", "|---|---|", ...scopeRows].join("\n"),
    permissions: [invite, "", "| Permission | Needed to |", "|---|---|", ...permissionRows].join("\n"),
  };
  return Object.entries(tables).reduce((text, [name, table]) => between(text, name, table), readme);
}

function between(text: string, name: string, table: string): string {
  const marked = new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`);
  return text.replace(marked, () => `<!-- ${name} -->\n${table}\n<!-- /${name} -->`);
}

function commandTable(): string {
  const cell = (said: string): string => said.replaceAll("|", "\\|");
  const rows = COMMANDS.flatMap((command) =>
    command.subs.map((sub) => `| \`${cell(usage(command, sub))}\` | ${cell(sub.about)} |`),
  );
  return ["| Typed | Does |", "|---|---|", ...rows].join("\n");
}

if (process.argv[1] === import.meta.filename) writeFileSync(README, withTables(readFileSync(README, "utf8")));
