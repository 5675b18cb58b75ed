/** The program itself, as people and supervisors start and end it. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

/** Milliseconds for one start of the program on a busy machine. */
const PATIENCE = 60_000;
const folder = mkdtempSync(join(tmpdir(), "shotcaller-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function start(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts", ...args], {
    env: { PATH: process.env.PATH, STORE_URL: "memory://", ...env },
  });
  const ended: Ended = { code: null, out: "", err: "" };
  child.stdout.on("data", (piece) => (ended.out += piece));
  child.stderr.on("data", (piece) => (ended.err += piece));
  const done = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ ...ended, code })));
  return { child, done, ended };
}

const script = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test("--json prints nothing but JSON, and slips that are answered are no failure", { timeout: PATIENCE }, async () => {
  const path = script(
    "slips.chat",
    "; slips\nana> /hlep\nana> [Nope]\nana> {a: b}\nana> /import none.json\nben> hello\n/help\n",
  );
  const { code, out, err } = await start(["--script", path, "--json"]).done;
  const replies = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(replies.map(({ line, kind, visibility }) => [line, kind, visibility])).toEqual([
    [2, "error", "caller"],
    [3, "error", "caller"],
    [4, "error", "caller"],
    [5, "error", "caller"],
    [7, "card", "caller"],
  ]);
  expect([code, err]).toEqual([0, ""]);
});

test("a pipe is a script, read as a conversation without colours", { timeout: PATIENCE }, async () => {
  const { child, done } = start([]);
  child.stdin.end("ana> /hlep \\\n\u001B[31mmore");
  const { code, out } = await done;
  expect(out).toBe("ana> /hlep\n... more\n  There is no command /hlep.\n  Did you mean /help? /help lists them all.\n");
  expect(code).toBe(0);
});

test("a failure of the program ends in 1 with a reference that is also in the log", { timeout: PATIENCE }, async () => {
  const path = script("file.chat", "/brief start A for:kling-3.0\n/shot add her hands, 4s\n/prompt all\n/help\n");
  const blocked = script("not-a-folder", "");
  const { code, out, err } = await start(["--script", path, "--json", "--files", join(blocked, "x")]).done;
  const bug = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .find((reply) => reply.error === "unsaid");
  const reference = /Line 3: the program failed \(unsaid, reference ([0-9a-f]{8})\)/.exec(err)?.[1];
  expect(reference).toBeDefined();
  expect(bug).toMatchObject({ line: 3, kind: "error", text: expect.stringContaining(reference!) });
  expect(err.split(reference!).length).toBe(3);
  expect(err).not.toContain("her hands");
  expect(code).toBe(1);
});

test("what cannot start says why: environment, script, command line", { timeout: PATIENCE }, async () => {
  const [production, missing, odd, wrong] = await Promise.all([
    start([], { NODE_ENV: "production" }).done,
    start(["--script", join(folder, "none.chat")]).done,
    start(["--colour"]).done,
    start([], { STORE_URL: "films.db", LOG_LEVEL: "loud" }).done,
  ]);
  expect([production.code, missing.code, odd.code, wrong.code]).toEqual([1, 1, 1, 1]);
  expect(production.err).toMatch(/SLACK_BOT_TOKEN is missing[\s\S]*DISCORD_TOKEN is missing/);
  expect(missing.err).toMatch(/none\.chat cannot be read \(ENOENT\)/);
  expect(odd.err).toContain("--script FILE");
  expect(wrong.err).toMatch(/STORE_URL names no store[\s\S]*LOG_LEVEL is no log level/);
});

test("SIGTERM ends it within five seconds, with what was acknowledged answered", { timeout: PATIENCE }, async () => {
  const { child, done, ended } = start(["--script", "-", "--json"]);
  child.stdin.write("/help\n");
  while (!ended.out.includes("\n")) await new Promise((wait) => child.stdout.once("data", wait));
  const asked = Date.now();
  child.kill("SIGTERM");
  const { code, err } = await done;
  expect(Date.now() - asked).toBeLessThan(5_000);
  expect([code, err]).toEqual([0, ""]);
});
