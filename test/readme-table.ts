/** The command definitions -> the README's table; run by `npm run readme`, which writes it there. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../commands/index.ts";
import { usage } from "../src/chat/command.ts";

export const README = join(import.meta.dirname, "..", "README.md");

/** The README with its table as the definitions are now. */
export function withTable(readme: string): string {
  const cell = (said: string): string => said.replaceAll("|", "\\|");
  const rows = COMMANDS.flatMap((command) =>
    command.subs.map((sub) => `| \`${cell(usage(command, sub))}\` | ${cell(sub.about)} |`),
  );
  const table = ["| Typed | Does |", "|---|---|", ...rows].join("\n");
  return readme.replace(
    /<!-- commands -->[\s\S]*<!-- \/commands -->/,
    () => `<!-- commands -->\n${table}\n<!-- /commands -->`,
  );
}

if (process.argv[1] === import.meta.filename) writeFileSync(README, withTable(readFileSync(README, "utf8")));
