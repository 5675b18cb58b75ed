/** The command line and the environment -> the surfaces that they ask for, served until somebody ends them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadEnvFile } from "node:process";
import { parseArgs } from "node:util";
import { COMMANDS } from "../commands/index.ts";
import { type Env, EnvError, noPlatform, readEnv } from "./env.ts";
import { openLog } from "./log.ts";
import { manifestFor, register, StartError, startPlatforms } from "./platforms.ts";
import { describeStore, openStore, type Store, StoreError } from "./store/index.ts";
import { runTerminal, terminalHere } from "./surfaces/terminal/run.ts";
import { screensIn, wire } from "./wiring.ts";

/** Milliseconds from the request to stop until the program ends, whatever is still unfinished. */
const STOP_WITHIN = 5_000;
/** Where the terminal keeps what is not in the store. */
const DATA = "data";

const USAGE = `npm start [-- options]            serves the platforms whose tokens are set, else the terminal
  --script FILE   plays the lines of FILE (- for standard input) and ends
  --json          prints nothing but one JSON object a reply
  --files DIR     where the terminal writes files that replies bring (${join(DATA, "files")})
npm start -- manifest [--url URL] prints Slack's app manifest; URL is where HTTP mode is reached
npm start -- register             tells Discord about the commands`;

interface Flags {
  script?: string;
  json: boolean;
  files: string;
  url?: string;
  help: boolean;
}

/** A command line that cannot be read; the message is what to print. */
class UsageError extends Error {}

type Verb = (flags: Flags) => Promise<number>;
const VERBS: Record<string, Verb> = {
  start,
  manifest: ({ url }) => print(manifestFor(readEnv(process.env), url)),
  register: () => print(register(readEnv(process.env))),
};

async function print(said: Promise<string>): Promise<number> {
  process.stdout.write(`${await said}\n`);
  return 0;
}

function readFlags(args: string[]): { verb: Verb; flags: Flags } {
  const options = {
    script: { type: "string" },
    json: { type: "boolean", default: false },
    files: { type: "string", default: join(DATA, "files") },
    url: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [name = "start", ...more] = positionals;
    const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
    if (!verb || more.length > 0) throw new UsageError(`I do not know what "${more[0] ?? name}" means here.`);
    return { verb, flags: values };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

async function start(flags: Flags): Promise<number> {
  const env = readEnv(process.env);
  const terminal = flags.script !== undefined || flags.json || env.surfaces.length === 0;
  if (terminal && flags.script === undefined && env.NODE_ENV === "production") throw noPlatform();
  const store = await openStore(env.STORE_URL);
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stopSoon(stop));
  // A shard does not outlive the process that started it.
  if (env.shard) process.once("disconnect", () => stopSoon(stop));
  try {
    return await (terminal ? onTerminal(env, flags, store, stop.signal) : onPlatforms(env, store, stop));
  } finally {
    await store.close();
  }
}

/** Stops accepting; what has been acknowledged is finished, but not for longer than a supervisor waits. */
function stopSoon(stop: AbortController): void {
  stop.abort();
  setTimeout(() => process.exit(1), STOP_WITHIN).unref();
}

async function onTerminal(env: Env, flags: Flags, store: Store, signal: AbortSignal): Promise<number> {
  const log = openLog(env.LOG_LEVEL ?? "warn");
  const { dispatch, painters } = wire(store, log);
  const here = terminalHere({ desk: dispatch, keeper: screensIn(store), files: flags.files, log }, flags.json);
  painters.set("terminal", here.terminal.painter);
  const options = { ...flags, history: join(DATA, "history"), kept: describeStore(env.STORE_URL), signal };
  const code = await runTerminal(here, { desk: dispatch, commands: COMMANDS }, options);
  await dispatch.idle();
  return code;
}

/** Every platform whose tokens are set, on one dispatch, until somebody ends the program or a connection is lost for good. */
async function onPlatforms(env: Env, store: Store, ending: AbortController): Promise<number> {
  const { signal } = ending;
  const log = openLog(env.LOG_LEVEL ?? "info");
  let code = 0;
  // socket-mode 3.1.0 rejects where nobody listens when Slack refuses a new connection for good: a supervisor starts anew.
  process.on("unhandledRejection", (error) => {
    code = 1;
    log.fatal({ err: error }, "something failed for good; ending, to be started again");
    stopSoon(ending);
  });
  const wired = wire(store, log);
  const stop = await startPlatforms(env, wired, store, log);
  log.info({ surfaces: env.surfaces, store: describeStore(env.STORE_URL) }, "Shotcaller is serving");
  if (!signal.aborted) await new Promise((done) => signal.addEventListener("abort", done, { once: true }));
  await stop();
  await wired.dispatch.idle();
  return code;
}

async function main(): Promise<number> {
  if (existsSync(".env")) loadEnvFile(".env");
  const { verb, flags } = readFlags(process.argv.slice(2));
  if (!flags.help) return verb(flags);
  process.stdout.write(`${USAGE}\n`);
  return 0;
}

const KNOWN = [EnvError, UsageError, StoreError, StartError];

/** What a start can fail with and a person can mend. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof Error && KNOWN.some((kind) => error instanceof kind)) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  return code && path ? `${path} cannot be read (${code}). Check the path and try again.` : undefined;
}

// Whoever reads our output may stop (`| head`); that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

main().then(
  (code) => {
    process.exitCode = code;
    // The line to the parent would keep a shard alive that has nothing left to do.
    if (process.connected) process.disconnect();
  },
  (error) => {
    process.stderr.write(`${sentenceOf(error) ?? error.stack}\n`);
    process.exitCode = 1;
  },
);
