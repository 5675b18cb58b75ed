/** A token and an address -> a discord.js client that is connected, with the message text where that is granted. */
import {
  Client,
  type ClientOptions,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  Options,
  Partials,
} from "discord.js";
import type { Logger } from "pino";
import { forLog } from "./errors.ts";
import { NO_MENTIONS } from "./send.ts";

export interface Connection {
  token: string;
  apiUrl?: string | undefined;
  /** Asks for the text of messages that do not mention the bot; a privilege that the developer portal grants. */
  messageContent: boolean;
  log: Pick<Logger, "info" | "warn" | "error">;
}

/** Adds listeners before anything can arrive. */
export type Listen = (client: Client) => void;

/** Connects; where the portal has not granted the privileged intent, connects without it and says so. @throws Error */
export async function connect(connection: Connection, listen: Listen): Promise<Client<true>> {
  const { messageContent, log } = connection;
  try {
    return await open(connection, listen);
  } catch (error) {
    if (!messageContent || !(error instanceof Closed) || error.code !== GatewayCloseCodes.DisallowedIntents)
      throw error;
    log.warn(
      "Discord has not granted Message Content: mentions, replies, buttons and forms are heard, other talk is not. Switch it on under Bot in the developer portal, or unset DISCORD_MESSAGE_CONTENT.",
    );
    return open({ ...connection, messageContent: false }, listen);
  }
}

/** The options of every client of ours, for the gateway and for plain calls. */
export function restOptions(apiUrl: string | undefined): ClientOptions["rest"] {
  return {
    ...(apiUrl ? { api: apiUrl } : {}),
    // Bolt's undici 7 and discord.js' undici 6 share a process-wide dispatcher, in which uploads fail (nodejs/undici 5520).
    makeRequest: (url, init) => fetch(url, init as RequestInit) as unknown as ReturnType<MakeRequest>,
  };
}

type MakeRequest = NonNullable<NonNullable<ClientOptions["rest"]>["makeRequest"]>;

class Closed extends Error {
  readonly code: number;
  constructor(code: number) {
    super(WHY_CLOSED[code] ?? `Discord closed the connection for good (${code}).`);
    this.code = code;
  }
}

const UNKNOWN_TOKEN =
  "Discord does not know this DISCORD_TOKEN. Copy it again from the Bot page of the developer portal (Reset Token).";

/** Close codes after which coming back is no use (events/gateway, opcodes and status codes), with what to do. */
const WHY_CLOSED: Partial<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: UNKNOWN_TOKEN,
  [GatewayCloseCodes.ShardingRequired]: "The bot is in too many servers for one connection. Set DISCORD_SHARDS.",
  [GatewayCloseCodes.DisallowedIntents]: "Discord has not granted an intent that the bot needs.",
};

function clientFor({ apiUrl, messageContent }: Connection): Client {
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
  return new Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...(messageContent ? [MessageContent] : [])],
    partials: [Partials.Channel],
    allowedMentions: NO_MENTIONS,
    rest: restOptions(apiUrl),
    // Everything worth keeping is in the store; messages are read once, as they come.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
  });
}

async function open(connection: Connection, listen: Listen): Promise<Client<true>> {
  const client = clientFor(connection);
  const { log } = connection;
  client.on(Events.Error, (error) => log.error({ err: forLog(error) }, "discord.js reports an error"));
  client.on(Events.ShardError, (error) =>
    log.warn({ err: forLog(error) }, "the connection to Discord failed; it is made again"),
  );
  client.on(Events.Invalidated, () => log.error("Discord has ended the session"));
  listen(client);
  const ready = new Promise<Client<true>>((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    client.on(Events.ShardDisconnect, ({ code }) => {
      const closed = new Closed(code);
      if (client.isReady()) log.error({ code }, `${closed.message} Mend that and start the bot again.`);
      reject(closed);
    });
  });
  try {
    // After a refusal for good, login never settles.
    return await Promise.race([ready, client.login(connection.token).then(() => ready)]);
  } catch (error) {
    await client.destroy();
    throw (error as { code?: unknown }).code === DiscordjsErrorCodes.TokenInvalid ? new Error(UNKNOWN_TOKEN) : error;
  }
}
