/** A bare Bolt app over HTTP: the floor that Shotcaller is held against. Plays recorded store calls and answers, or echoes. */
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { App, HTTPReceiver } from "@slack/bolt";
import { openStore, type Store, type Write } from "../../src/store/index.ts";

/** What one request asked of the store: the keys of each load, what it committed, the keys of each load after that. */
export interface Trace {
  loads: string[][];
  writes: Pick<Write, "key" | "value">[];
  after: string[][];
}

export interface BarePlan {
  secret: string;
  token: string;
  bot: string;
  /** Without it nothing is stored. */
  store?: string;
  /** Command and channel -> what to ask of the store, one request after the other: a page of the history long. */
  traces: Record<string, Trace[]>;
  /** Command and channel -> the answer that Shotcaller gave; without them the app echoes. */
  answers?: Record<string, object>;
}

async function serve({ secret, token, bot, store: url, traces, answers }: BarePlan): Promise<void> {
  const receiver = new HTTPReceiver({ signingSecret: secret, endpoints: "/slack/events" });
  const verified = { token, botId: bot, botUserId: bot, tokenVerificationEnabled: false };
  const app = new App({ receiver, ...verified, convoStore: false });
  const store = url === undefined ? undefined : await openStore(url);
  const tails = new Map<string, Promise<void>>();
  let played = 0;
  app.command(/.*/, async ({ command, ack }) => {
    const { command: name, channel_id: channel, text } = command;
    if (store) {
      const turns = traces[`${name} ${channel}`]!;
      const trace = turns.shift()!;
      turns.push(trace);
      const done = (tails.get(channel) ?? Promise.resolve()).then(() => play(store, trace, `${++played}`));
      tails.set(channel, done);
      await done;
    }
    await ack(answers?.[`${name} ${channel}`] ?? { response_type: "ephemeral", text });
  });
  const server = await app.start(0);
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
}

/** `fresh` ends the keys that are written without having been loaded: pages, which come into being each under a key of its own. */
async function play(store: Store, { loads, writes, after }: Trace, fresh: string): Promise<void> {
  const revisions = new Map<string, number>();
  for (const keys of loads) for (const [key, { rev }] of await store.load(keys)) revisions.set(key, rev);
  const commit = writes.map(({ key, ...write }) => {
    const was = revisions.get(key);
    return was === undefined ? { ...write, key: `${key}.${fresh}`, was: 0 } : { ...write, key, was };
  });
  if (commit.length > 0 && (await store.commit(commit)) !== "committed") throw new Error("the bare app met a conflict");
  for (const keys of after) await store.load(keys);
}

await serve(JSON.parse(readFileSync(process.argv[2]!, "utf8")) as BarePlan);
