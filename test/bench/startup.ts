/** Starting the terminal until it has answered one line, held against importing the dependencies alone. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Against, against } from "./measure.ts";

const DEPENDENCIES = ["@slack/bolt", "discord.js", "zod", "keyv", "libsql", "pino"];

export async function startupBench(): Promise<Against> {
  const folder = mkdtempSync(join(tmpdir(), "shotcaller-bench-"));
  const env = { ...process.env, STORE_URL: `sqlite://${join(folder, "film.db")}` };
  const node = (args: string[], input = "") =>
    execFileSync(process.execPath, ["--import", "tsx", ...args], { env, input, stdio: ["pipe", "ignore", "inherit"] });
  const result = await against(
    () => node(["src/main.ts", "--script", "-", "--files", folder], "ana> /help\n"),
    () =>
      node(["--input-type=module", "--eval", DEPENDENCIES.map((name) => `import ${JSON.stringify(name)};`).join("")]),
  );
  rmSync(folder, { recursive: true });
  return result;
}
