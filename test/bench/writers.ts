/** Eight processes with fifty writers on one project -> edits a second, the slowest hundredth, and how many were lost. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/store/index.ts";
import { Office } from "../chat/desk.ts";

const PROCESSES = 8;
const WRITERS = 50;
const EDITS = 4;

export interface WritersFigures {
  editsPerSecond: number;
  p99: number;
  lost: number;
  refused: number;
}

/** One process: its share of the writers, each adding must-haves one after the other. Prints a line of figures. */
async function child(url: string, share: number, first: number): Promise<void> {
  const store = await openStore(url);
  const office = new Office(store);
  const times: number[] = [];
  let refused = 0;
  const from = Date.now();
  const writer = async (n: number): Promise<void> => {
    for (let i = 0; i < EDITS; i++) {
      const start = performance.now();
      const said = await office.type(`W${n}`, `brief set ${FIELDS[n % FIELDS.length]} by ${n} edit ${i}`, {
        at: Date.now(),
        fresh: `w${String(n * 100 + i).padStart(11, "0")}`,
      });
      times.push(performance.now() - start);
      if (said.some((one) => one.reply.kind === "card" && one.reply.error)) refused++;
    }
  };
  await Promise.all(Array.from({ length: share }, (_, i) => writer(first + i)));
  await store.close();
  process.stdout.write(`${JSON.stringify({ times, refused, from, to: Date.now() })}\n`);
}

const FIELDS = ["story", "audience", "takeaway", "era", "contrast", "foreground", "placement", "budget"];

export async function writersBench(): Promise<WritersFigures> {
  const folder = mkdtempSync(join(tmpdir(), "shotcaller-bench-"));
  const url = `sqlite://${join(folder, "film.db")}`;
  const store = await openStore(url);
  await new Office(store).type("Ana", "brief start Aurora");
  const shares = Array.from(
    { length: PROCESSES },
    (_, i) => Math.floor(((i + 1) * WRITERS) / PROCESSES) - Math.floor((i * WRITERS) / PROCESSES),
  );
  let first = 1;
  const children = shares.map((share) => {
    const from = first;
    first += share;
    return run([url, String(share), String(from)]);
  });
  const done = await Promise.all(children);
  // Starting eight programs on two cores is not what is measured: from the first edit asked for to the last one answered.
  const seconds = (Math.max(...done.map((one) => one.to)) - Math.min(...done.map((one) => one.from))) / 1000;
  const times = done.flatMap((one) => one.times).sort((a, b) => a - b);
  const [history] = await new Office(store).type("Ana", "brief history 200");
  await store.close();
  rmSync(folder, { recursive: true });
  const refused = done.reduce((sum, one) => sum + one.refused, 0);
  const kept = (JSON.stringify(history).match(/by \d+ edit \d+/g) ?? []).length;
  return {
    editsPerSecond: Math.round(times.length / seconds),
    p99: times[Math.floor(times.length * 0.99)]!,
    lost: times.length - refused - kept,
    refused,
  };
}

function run(args: string[]): Promise<{ times: number[]; refused: number; from: number; to: number }> {
  return new Promise((resolve, reject) => {
    const started = spawn(process.execPath, ["--import", "tsx", import.meta.filename, ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let out = "";
    started.stdout.on("data", (chunk) => (out += chunk));
    started.on("close", (code) =>
      code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`a writer ended with ${code}`)),
    );
  });
}

if (process.argv[1] === import.meta.filename) {
  const [url, share, first] = process.argv.slice(2);
  await child(url!, Number(share), Number(first));
}
