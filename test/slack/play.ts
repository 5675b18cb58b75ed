/** The text of a `.chat` script -> what each line brought on Slack, through the real Bolt and the real commands. */
import { existsSync, readFileSync } from "node:fs";
import { pino } from "pino";
import { COMMANDS } from "../../commands/index.ts";
import { cardKey, placeKey } from "../../src/chat/place.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { startSlack } from "../../src/surfaces/slack/index.ts";
import { messages, parseMessage, type Spoken } from "../../src/surfaces/terminal/script.ts";
import { wire } from "../../src/wiring.ts";
import type { FakeModal } from "./block-kit.ts";
import { FakeSlack, NotThere } from "./fake-slack.ts";
import { type Code, codesOf, type Message, shown } from "./workspace.ts";

/** One message that a line brought, as people see it. */
export interface Brought {
  line: number;
  visibility: "channel" | "thread" | "caller";
  /** The living card, posted or edited, any other card that changed where it stands, an open form, or anything else. */
  kind: "edit" | "form" | "card";
  text: string;
  codes: Code[];
  files: string[];
}

export interface PlayedOnSlack {
  brought: Brought[];
  /** What Slack would have refused, and what was written to the log as an error. */
  failures: string[];
  /** Lines at which somebody does what Slack's own window does not let them do. */
  impossible: number[];
}

/** Plays scripts one after the other on one store and one Slack, the bot started anew for each. */
export async function playOnSlack(parts: readonly string[]): Promise<PlayedOnSlack> {
  const slack = new FakeSlack();
  await slack.start();
  const store = await openStore("memory://");
  const played: PlayedOnSlack = { brought: [], failures: [], impossible: [] };
  try {
    for (const part of parts) await playOn(slack, store, part, played);
    played.failures.push(...slack.api.violations);
    return played;
  } finally {
    await slack.stop();
    await store.close();
  }
}

async function playOn(slack: FakeSlack, store: Store, script: string, played: PlayedOnSlack): Promise<void> {
  const log = pino({ level: "error" }, { write: (line: string) => void played.failures.push(line) });
  const { dispatch, painters } = wire(store, log);
  const env = { SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: slack.space.token, SLACK_APP_TOKEN: slack.api.appToken };
  const clock = { now: () => Date.now(), sleep: async () => {} };
  const surface = await startSlack({ desk: dispatch, commands: COMMANDS, env, store, log, clock });
  painters.set("slack", surface.painter);
  slack.settled = async () => {
    await surface.idle();
    await dispatch.idle();
  };
  slack.current = slack.space.channel("main");
  try {
    for await (const { line, text } of messages(script.split("\n"))) {
      const before = seen(slack);
      await act(slack, parseMessage(text), await livingCard(slack, store)).catch((error: unknown) => {
        if (!(error instanceof NotThere)) throw error;
        played.impossible.push(line);
      });
      const now = await livingCard(slack, store);
      played.brought.push(...news(slack, before, now).map((one) => ({ line, ...one })));
    }
  } finally {
    await surface.stop();
    slack.sockets.drop();
  }
}

/** The ts of the card of the film that is open where people are. */
async function livingCard({ space, current }: FakeSlack, store: Store): Promise<string | undefined> {
  const read = async (key: string) => (await store.load([key])).get(key)?.value;
  const { project } = ((await read(placeKey(`slack:${space.team}:${current.id}`))) ?? {}) as { project?: string };
  return project && ((await read(cardKey(project))) as { message: string } | undefined)?.message;
}

async function act(
  slack: FakeSlack,
  { speaker, thread: inThread, act }: Spoken,
  card: string | undefined,
): Promise<void> {
  const where = inThread && card ? { thread: card } : {};
  switch (act.kind) {
    case "move":
      slack.current = slack.space.channel(act.place);
      return;
    case "press": {
      // A label is one line there: runs of space are one.
      const label = act.label.replaceAll(/ +/g, " ");
      const select = /^(.+?) = (.+)$/.exec(label);
      await (select ? slack.choose(speaker, select[1]!, select[2]!) : slack.press(speaker, label));
      return;
    }
    case "fill":
      await slack.submit(speaker, Object.fromEntries(act.values.map(({ label, value }) => [label, value])));
      return;
    case "say":
      await say(slack, speaker, act.text, where);
  }
}

/** Quoted lines with a command below them: what is quoted stands there, and the command is a reply to it. */
export const QUOTED = /^((?:>[^\n]*\n)+)(@shotcaller\b[\s\S]+|\/\S[\s\S]*)$/i;
export const unquoted = (said: string): string => said.replaceAll(/^> ?/gm, "").trim();

/** What people type arrives escaped, the mention of somebody apart. */
const typed = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Slack has no slash commands in threads, and no files with them: there the bot is mentioned. */
async function say(slack: FakeSlack, speaker: string, text: string, where: { thread?: string }): Promise<void> {
  const name = /^\/import (\S+)$/.exec(text)?.[1];
  if (name && existsSync(name)) {
    const type = name.endsWith(".json") ? "application/json" : "text/markdown";
    const file = { name, type, content: readFileSync(name) };
    return void (await slack.mention(speaker, "import", { ...where, files: [file] }));
  }
  const [, quoted, below] = QUOTED.exec(text) ?? [];
  if (quoted && below) {
    const { ts } = await slack.say(speaker, typed(unquoted(quoted)), where);
    return say(slack, speaker, below, { thread: where.thread ?? ts });
  }
  const addressed = /^@shotcaller\b\s*/i;
  if (addressed.test(text)) await slack.mention(speaker, typed(text.replace(addressed, "")), where);
  else if (text.startsWith("/") && where.thread) await slack.mention(speaker, typed(text), where);
  else if (text.startsWith("/") && !COMMANDS.some((one) => one.name === text.slice(1).split(/\s/)[0]))
    throw new NotThere(`Slack knows no ${text}`);
  else if (text.startsWith("/")) await slack.slash(speaker, typed(text));
  else await slack.say(speaker, typed(text), where);
}

/** What a form asks, as people read it. */
const labelsOf = (block: FakeModal["blocks"][number]): string[] =>
  block.type === "input" ? [block.label.text, ...(block.hint ? [block.hint.text] : [])] : [];

/** A field's name stands in bold before a colon; the terminal has it in a column of its own. */
const withoutColons = (block: Message["blocks"][number]): Message["blocks"][number] =>
  JSON.parse(
    JSON.stringify(block, (_key, one) =>
      typeof one?.text === "string" && one.style?.bold ? { ...one, text: one.text.replace(/: $/, " ") } : one,
    ),
  );

type Seen = Map<Message | string, number>;

const seen = ({ space }: FakeSlack): Seen =>
  new Map<Message | string, number>([
    ...space.messages.map((one) => [one, one.edits] as const),
    ...[...space.forms.values()].map((form) => [form.id, Object.keys(form.errors).length] as const),
  ]);

function news({ space }: FakeSlack, before: Seen, card: string | undefined): Omit<Brought, "line">[] {
  const posted = space.messages.filter((one) => one.user === space.bot && before.get(one) !== one.edits);
  const forms = [...space.forms.values()].filter((form) => !before.has(form.id));
  return [
    ...posted.map((one) => ({
      visibility: one.only ? ("caller" as const) : one.thread ? ("thread" as const) : ("channel" as const),
      kind: one.ts === card || before.has(one) ? ("edit" as const) : ("card" as const),
      text: shown({ blocks: one.blocks.map(withoutColons) }),
      codes: codesOf(one),
      files: one.files.map((file) => file.name),
    })),
    ...forms.map(({ view }) => ({
      visibility: "caller" as const,
      kind: "form" as const,
      text: [view.title.text, ...view.blocks.flatMap(labelsOf)].join("\n"),
      codes: [],
      files: [],
    })),
  ];
}
