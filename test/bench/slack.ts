/** Acknowledgement of 32 callers at once over Slack HTTP, held against a bare Bolt app with the same store calls and against an echo. */
import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Card } from "../../src/chat/reply.ts";
import type { Voice } from "../../src/chat/request.ts";
import { PAGE } from "../../src/film/history.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { writeCard } from "../../src/surfaces/slack/write.ts";
import { wire } from "../../src/wiring.ts";
import { FakeSlack } from "../slack/fake-slack.ts";
import { median, ROUNDS } from "./measure.ts";
import type { BarePlan, Trace } from "./slack-bare.ts";
import type { Load, LoadFigures } from "./slack-load.ts";

const FILMS = 8;
/** One field a person of a film: four people of eight films are the 32 callers. */
const FIELDS = ["story", "audience", "takeaway", "era"];
const WORDS: Record<string, { text: (field: string) => string; count: number }> = {
  "/lookup": { text: () => "push in", count: 6000 },
  "/brief": { text: (field) => `set ${field} edit #`, count: 3000 },
};

export interface SlackFigures {
  /** Ours through the floor, medians over the rounds. */
  throughput: number;
  p99: number;
  perSecond: number;
  floorPerSecond: number;
}

/** Each against the bare app; `same`: which also gives the same answers; `echo`: which stores nothing. */
export interface SlackBench {
  lookup: SlackFigures;
  set: SlackFigures;
  sameLookup: SlackFigures;
  sameSet: SlackFigures;
  echo: SlackFigures;
}

export async function slackBench(): Promise<SlackBench> {
  const folder = mkdtempSync(join(tmpdir(), "shotcaller-bench-"));
  const slack = new FakeSlack("T1");
  await slack.start();
  const callers = Array.from({ length: FILMS }, (_, film) => FIELDS.map((field) => caller(slack, film, field))).flat();
  const { traces, answers } = await seed(join(folder, "ours.db"), callers);
  for (const name of ["bare.db", "same.db"]) copyFileSync(join(folder, "ours.db"), join(folder, name));
  const { signingSecret: secret, space } = slack;
  const plan: BarePlan = { secret, token: space.token, bot: space.bot, traces };
  const servers = [
    await ours(slack, join(folder, "ours.db")),
    await bare(join(folder, "bare.json"), { ...plan, store: `sqlite://${join(folder, "bare.db")}` }),
    await bare(join(folder, "same.json"), { ...plan, store: `sqlite://${join(folder, "same.db")}`, answers }),
    await bare(join(folder, "echo.json"), plan),
  ];
  const generator = fork(join(import.meta.dirname, "slack-load.ts"), { execArgv: ["--import", "tsx"] });
  try {
    return await measure(generator, servers, (command) => ({
      secret,
      responses: `${slack.api.base}/response`,
      ...callsOf(command, callers),
    }));
  } finally {
    const children = [generator, ...servers.map(({ child }) => child)];
    const ended = children.map((child) => child.exitCode ?? once(child, "exit"));
    for (const child of children) child.kill();
    await Promise.all(ended);
    await slack.stop();
    rmSync(folder, { recursive: true });
  }
}

interface Caller {
  user: string;
  channel: string;
  field: string;
}

const caller = ({ space }: FakeSlack, film: number, field: string): Caller => ({
  user: space.person(`${field[0]!.toUpperCase()}${field.slice(1)}${film}`),
  channel: space.channel(`film${film}`).id,
  field,
});

const callsOf = (command: string, callers: readonly Caller[]): Pick<Load, "calls" | "count"> => {
  const { text, count } = WORDS[command]!;
  return { count, calls: callers.map((one) => ({ ...one, command, text: text(one.field) })) };
};

/** Films as they are after an hour of work, and what one request of each kind asks of the store there. */
async function seed(path: string, callers: readonly Caller[]): Promise<Required<Pick<BarePlan, "traces" | "answers">>> {
  const { store, traced } = recorded(await openStore(`sqlite://${path}`));
  const log = { info: () => {}, warn: () => {}, error: (...said: unknown[]) => console.error(...said) };
  const { dispatch } = wire(store, log);
  let fresh = 0;
  let answer: object = {};
  const say: Voice["say"] = async (to, reply) => {
    const hidden = to === "caller";
    const { message } = writeCard(reply as Card, hidden ? "direct" : "file");
    answer = { response_type: hidden ? "ephemeral" : "in_channel", ...message };
  };
  const type = async ({ user, channel }: Caller, text: string): Promise<Trace> => {
    const trace = traced();
    const request = { person: { id: user, name: user }, place: `slack:T1:${channel}`, team: "slack:T1", files: [] };
    const more = { way: "command" as const, at: Date.now(), fresh: String(++fresh).padStart(12, "a") };
    await dispatch.hear({ ...request, ...more, text }, { say });
    await dispatch.idle();
    return trace;
  };
  const traces: Record<string, Trace[]> = {};
  const answers: Record<string, object> = {};
  const note = async (one: Caller, command: string, text: string): Promise<void> => {
    const place = `${command} ${one.channel}`;
    traces[place] = [...(traces[place] ?? []), await type(one, text)].slice(-PAGE);
    answers[place] = answer;
  };
  for (const one of callers) {
    if (one.field === FIELDS[0]) await type(one, "brief start Aurora for:kling-3.0");
    for (let i = 0; i < 10; i++) await note(one, "/brief", `brief set ${one.field} edit ${i}`);
    await note(one, "/lookup", "lookup push in");
  }
  await store.close();
  return { traces, answers };
}

/** A store that notes what is asked of it, into the trace that was begun last. */
function recorded(store: Store): { store: Store; traced: () => Trace } {
  let trace: Trace = { loads: [], writes: [], after: [] };
  const traced = () => {
    trace = { loads: [], writes: [], after: [] };
    return trace;
  };
  const load: Store["load"] = (keys) => {
    (trace.writes.length > 0 ? trace.after : trace.loads).push([...keys]);
    return store.load(keys);
  };
  const commit: Store["commit"] = (writes) => {
    trace.writes.push(...writes.map(({ was: _was, ...write }) => write));
    return store.commit(writes);
  };
  return { store: { ...store, load, commit }, traced };
}

interface Server {
  child: ChildProcess;
  port: number;
}

/** The program itself, as a supervisor starts it. */
async function ours(slack: FakeSlack, path: string): Promise<Server> {
  const port = await freePort();
  const env = {
    PATH: process.env.PATH,
    STORE_URL: `sqlite://${path}`,
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.space.token,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    PORT: String(port),
  };
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  await line(child.stderr!, "is serving");
  child.stderr!.pipe(process.stderr);
  return { child, port };
}

async function bare(path: string, plan: BarePlan): Promise<Server> {
  writeFileSync(path, JSON.stringify(plan));
  const args = ["--import", "tsx", join(import.meta.dirname, "slack-bare.ts"), path];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  return { child, port: Number(await line(child.stdout!, "\n")) };
}

async function line(stream: Readable, awaited: string): Promise<string> {
  let read = "";
  for await (const piece of stream.iterator({ destroyOnReturn: false })) {
    read += piece;
    if (read.includes(awaited)) return read;
  }
  throw new Error(`a server ended before it served:\n${read}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

type Floor = "bareLookup" | "bareSet" | "sameLookup" | "sameSet" | "echo";

async function measure(
  generator: ChildProcess,
  [mine, floor, same, echo]: Server[],
  loadOf: (command: string) => Omit<Load, "port">,
): Promise<SlackBench> {
  const run = (command: string, { port }: Server) => ask(generator, { port, ...loadOf(command) });
  const rounds: Record<Floor | "lookup" | "set", LoadFigures>[] = [];
  for (let round = 0; round <= ROUNDS; round++)
    rounds.push({
      bareLookup: await run("/lookup", floor!),
      lookup: await run("/lookup", mine!),
      sameLookup: await run("/lookup", same!),
      echo: await run("/lookup", echo!),
      bareSet: await run("/brief", floor!),
      set: await run("/brief", mine!),
      sameSet: await run("/brief", same!),
    });
  const held = (ours: "lookup" | "set", against: Floor): SlackFigures => {
    // The first round warms up: names are asked for, cards are posted.
    const over = (ratio: (round: (typeof rounds)[number]) => number) => median(rounds.slice(1).map(ratio));
    return {
      throughput: over((one) => one[ours].perSecond / one[against].perSecond),
      p99: over((one) => one[ours].p99 / one[against].p99),
      perSecond: over((one) => one[ours].perSecond),
      floorPerSecond: over((one) => one[against].perSecond),
    };
  };
  return {
    lookup: held("lookup", "bareLookup"),
    set: held("set", "bareSet"),
    sameLookup: held("lookup", "sameLookup"),
    sameSet: held("set", "sameSet"),
    echo: held("lookup", "echo"),
  };
}

function ask(generator: ChildProcess, load: Load): Promise<LoadFigures> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null) => reject(new Error(`the load generator ended with ${code}`));
    generator.once("exit", died);
    generator.once("message", (figures) => {
      generator.off("exit", died);
      resolve(figures as LoadFigures);
    });
    generator.send(load);
  });
}
