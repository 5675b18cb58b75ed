/** Environment variables -> what to serve and how, or every problem with them at once, each with its fix. */
import { z } from "zod";

/** One thing wrong with the environment and what to do about it. */
export interface EnvProblem {
  name: string;
  problem: string;
  fix: string;
}

/** Every problem of the environment together; the message is what to print. Never holds a value, as it may be a token. */
export class EnvError extends Error {
  readonly problems: readonly EnvProblem[];
  constructor(problems: readonly EnvProblem[]) {
    const lines = problems.map(({ name, problem, fix }) => `  ${name} ${problem}\n    ${fix}`);
    super(`Shotcaller cannot start with this environment:\n${lines.join("\n")}`);
    this.name = "EnvError";
    this.problems = problems;
  }
}

const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const SCHEMES = "sqlite://data/shotcaller.db or memory://";

/** A problem and its fix travel through zod as one message. */
const say = (problem: string, fix: string): string => `${problem}\n${fix}`;
const matching = (pattern: RegExp, problem: string, fix: string) =>
  z.string().regex(pattern, say(problem, fix)).optional();
const url = z
  .url({
    protocol: /^https?$/,
    error: say("is no web address.", "Give it like http://127.0.0.1:4000, or leave it out."),
  })
  .optional();
const secret = matching(/^\S+$/, "holds white space.", "Copy it again, in one piece.");

const schema = z.object({
  SLACK_BOT_TOKEN: matching(
    /^xoxb-\S+$/,
    "is no bot token.",
    "Bot tokens begin with xoxb-: OAuth & Permissions in your app's settings.",
  ),
  SLACK_APP_TOKEN: matching(
    /^xapp-\S+$/,
    "is no app-level token.",
    "App tokens begin with xapp-: Basic Information in your app's settings.",
  ),
  SLACK_SIGNING_SECRET: secret,
  SLACK_CLIENT_ID: secret,
  SLACK_CLIENT_SECRET: secret,
  SLACK_STATE_SECRET: secret,
  SLACK_API_URL: url,
  PORT: z.coerce
    .number(say("is no port.", "Give a number from 0 to 65535 (0 takes any that is free)."))
    .int(say("is no port.", "Give a whole number from 0 to 65535."))
    .min(0, say("is no port.", "Give a number from 0 to 65535."))
    .max(65_535, say("is no port.", "Give a number from 0 to 65535."))
    .default(3000),
  DISCORD_TOKEN: matching(
    /^(?!Bot\b)\S+$/i,
    "is no bare bot token.",
    "Copy it from the Bot page of your application, without the word Bot.",
  ),
  DISCORD_GUILD_ID: matching(
    /^\d{15,22}$/,
    "is no server id.",
    "It is a long number: Copy Server ID, in Discord's developer mode.",
  ),
  DISCORD_MESSAGE_CONTENT: z
    .stringbool({
      error: say("is neither on nor off.", "Set it to on where the privilege is granted, else leave it out."),
    })
    .default(false),
  DISCORD_SHARDS: z.coerce
    .number(say("is no number.", "Give how many shards there are, or leave it out: one process serves 2,500 servers."))
    .int(say("is no whole number.", "Give how many shards there are, or leave it out."))
    .min(1, say("is less than one.", "Give how many shards there are, or leave it out."))
    .optional(),
  DISCORD_API_URL: url,
  STORE_URL: z
    .string()
    .regex(/^(?:sqlite|memory|rediss?|postgres(?:ql)?):\/\//i, say("names no store.", `Give ${SCHEMES}.`))
    .default("sqlite://data/shotcaller.db"),
  COMMAND_PREFIX: matching(
    /^[a-z0-9_-]{1,20}$/,
    "cannot stand before a command.",
    "Use up to 20 small letters, digits, - or _, for example sc-.",
  ),
  LOG_LEVEL: z.enum(LEVELS, { error: say("is no log level.", `Use one of ${LEVELS.join(", ")}.`) }).optional(),
  NODE_ENV: z.string().optional(),
});

/** Every variable by its name, read and checked. */
export type Variables = z.infer<typeof schema>;
export type Surface = "slack" | "discord";

export interface Env extends Variables {
  /** The platforms whose tokens are set; with none it is the terminal. */
  readonly surfaces: readonly Surface[];
  /** Whether this process is a shard that another one has started: it serves Discord and nothing else. */
  readonly shard: boolean;
}

/** Reads the environment once. Variables that are set to nothing count as absent. @throws EnvError */
export function readEnv(from: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(given);
  const wrong = parsed.success ? [] : parsed.error.issues.map(problemOf);
  // Whether what belongs together is there can be said even where a value is wrong.
  const problems = [...wrong, ...incomplete(given)];
  if (problems.length > 0 || !parsed.success) throw new EnvError(problems);
  // discord.js' ShardingManager marks its children so.
  const shard = given.SHARDS !== undefined && given.SHARD_COUNT !== undefined;
  return { ...parsed.data, surfaces: shard ? ["discord"] : surfacesOf(given), shard };
}

function problemOf(issue: z.core.$ZodIssue): EnvProblem {
  const [problem = "is wrong.", fix = "See .env.example."] = issue.message.split("\n");
  return { name: String(issue.path[0]), problem, fix };
}

type Given = Record<string, string | undefined>;

const SLACK_TOKENS = [
  "SLACK_BOT_TOKEN",
  "SLACK_APP_TOKEN",
  "SLACK_SIGNING_SECRET",
  "SLACK_CLIENT_ID",
  "SLACK_CLIENT_SECRET",
  "SLACK_STATE_SECRET",
];
const SLACK_INSTALL = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET"];

function surfacesOf(given: Given): Surface[] {
  return [
    ...(SLACK_TOKENS.some((name) => given[name]) ? (["slack"] as const) : []),
    ...(given.DISCORD_TOKEN ? (["discord"] as const) : []),
  ];
}

/** What does not work without something that is not there. */
const incomplete = (given: Given): EnvProblem[] => [...incompleteSlack(given), ...unshared(given)];

/** Shards are processes of their own. */
function unshared({ DISCORD_SHARDS, STORE_URL }: Given): EnvProblem[] {
  if (!DISCORD_SHARDS || !/^memory:/i.test(STORE_URL ?? "")) return [];
  const problem = "is in one process's memory, which DISCORD_SHARDS cannot share.";
  return [
    { name: "STORE_URL", problem, fix: "Give a store that several processes can use, or leave DISCORD_SHARDS out." },
  ];
}

/** Tokens that only work together with others that are not there. */
function incompleteSlack(given: Given): EnvProblem[] {
  if (!SLACK_TOKENS.some((name) => given[name])) return [];
  const missing = (name: string, fix: string): EnvProblem[] =>
    given[name] ? [] : [{ name, problem: "is missing.", fix }];
  if (SLACK_INSTALL.some((name) => given[name]))
    return [
      ...SLACK_INSTALL.flatMap((name) => missing(name, `Many workspaces need ${SLACK_INSTALL.join(", ")} together.`)),
      ...missing("SLACK_SIGNING_SECRET", "Many workspaces come by HTTP: Basic Information in your app's settings."),
    ];
  const heard = given.SLACK_APP_TOKEN || given.SLACK_SIGNING_SECRET;
  return [
    ...missing("SLACK_BOT_TOKEN", "One workspace needs its bot token: OAuth & Permissions in your app's settings."),
    ...(heard ? [] : missing("SLACK_APP_TOKEN", "Set it for socket mode, or SLACK_SIGNING_SECRET and PORT for HTTP.")),
  ];
}

/** What a production start without any platform is answered with. */
export const noPlatform = (): EnvError =>
  new EnvError([
    {
      name: "SLACK_BOT_TOKEN",
      problem: "is missing.",
      fix: "With SLACK_APP_TOKEN (socket mode) or SLACK_SIGNING_SECRET (HTTP) it serves Slack.",
    },
    {
      name: "DISCORD_TOKEN",
      problem: "is missing.",
      fix: "It serves Discord. One platform is enough; without NODE_ENV=production the terminal opens.",
    },
  ]);
