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
  /** Command and channel -> what to ask of the store. */
  traces: Record<string, Trace>;
  /** Command and channel -> the answer that Shotcaller gave; without them the app echoes. */
  answers?: Record<string, object>;
}

async function serve({ secret, token, bot, store: url, traces, answers }: BarePlan): Promise<void> {
  const receiver = new HTTPReceiver({ signingSecret: secret, endpoints: "/slack/events" });
  const verified = { token, botId: bot, botUserId: bot, tokenVerificationEnabled: false };
  const app = new App({ receiver, ...verified, convoStore: false });
  const store = url === undefined ? undefined : await openStore(url);
  const tails = new Map<string, Promise<void>>();
  app.command(/.*/, async ({ command, ack }) => {
    const { command: name, channel_id: channel, text } = command;
    if (store) {
      const done = (tails.get(channel) ?? Promise.resolve()).then(() => play(store, traces[`${name} ${channel}`]!));
      tails.set(channel, done);
      await done;
    }
    await ack(answers?.[`${name} ${channel}`] ?? { response_type: "ephemeral", text });
  });
  const server = await app.start(0);
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
}

async function play(store: Store, { loads, writes, after }: Trace): Promise<void> {
  const revisions = new Map<string, number>();
  for (const keys of loads) for (const [key, { rev }] of await store.load(keys)) revisions.set(key, rev);
  const commit = writes.map((write) => ({ ...write, was: revisions.get(write.key) ?? 0 }));
  if (commit.length > 0 && (await store.commit(commit)) !== "committed") throw new Error("the bare app met a conflict");
  for (const keys of after) await store.load(keys);
}

await serve(JSON.parse(readFileSync(process.argv[2]!, "utf8")) as BarePlan);
