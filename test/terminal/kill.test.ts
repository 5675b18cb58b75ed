/** Killed with SIGKILL between any two lines and started again: everything that was acknowledged is there. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";

/** Each line, and what the brief or the shot list must say once it has been acknowledged. */
const LINES: [string, string][] = [
  ["ana> /brief start Aurora", "Aurora"],
  ["ben> /brief set aspect 16:9", "aspect: 16:9 - ben"],
  ["ben> /brief add palette night blue, amber", "night blue, amber"],
  ["clara> /phrase add Mara, 34, grey wool coat as:cast", "Mara, 34, grey wool coat"],
  ["dev> /shot add close-up, her hands, 4s", "1 shot"],
  ["ana> /brief lock look", "Look (locked)"],
];

/** A program on that store that is handed lines one at a time. */
function program(store: string, files: string) {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "src/main.ts", "--script", "-", "--json", "--files", files],
    {
      env: { ...process.env, STORE_URL: store },
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  const replies: string[] = [];
  let heard = () => {};
  createInterface({ input: child.stdout }).on("line", (line) => {
    replies.push(line);
    heard();
  });
  return {
    /** Sends a line and waits until something has been answered to it. */
    async say(line: string): Promise<string> {
      const before = replies.length;
      child.stdin.write(`${line}\n`);
      while (replies.length === before) await new Promise<void>((done) => (heard = done));
      return replies.slice(before).join("\n");
    },
    /** Ends the script and gives everything that was answered to it. */
    async end(line: string): Promise<string> {
      child.stdin.end(`${line}\n`);
      await new Promise((done) => child.once("close", done));
      return replies.join("\n");
    },
    async kill(): Promise<void> {
      const gone = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      await gone;
    },
  };
}

it("keeps every acknowledged line", async () => {
  const folder = mkdtempSync(join(tmpdir(), "shotcaller-"));
  const store = `sqlite://${join(folder, "film.db")}`;
  for (const [line] of LINES) {
    const running = program(store, folder);
    await running.say(line);
    await running.kill();
  }
  const shown = await program(store, folder).end("ana> /brief show");
  for (const [, expected] of LINES) expect(shown).toContain(expected);
  rmSync(folder, { recursive: true });
}, 120_000);
