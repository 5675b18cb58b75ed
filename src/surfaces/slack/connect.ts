/** The environment -> a Bolt app that is ready to start: Socket Mode or HTTP, one workspace or many. */
import type { Server } from "node:http";
import { App, HTTPReceiver, SocketModeReceiver, webApi } from "@slack/bolt";
import type { Store } from "../../store/index.ts";
import { type ClientOptions, Clients, clientOptions } from "./clients.ts";
import { deliveries } from "./deliveries.ts";
import { installationsIn } from "./installations.ts";
import { boltLogger, type Log } from "./logger.ts";
import { BOT_SCOPES, EVENTS_PATH } from "./manifest.ts";
import { slackError } from "./send.ts";

export interface SlackEnv {
  SLACK_BOT_TOKEN?: string | undefined;
  SLACK_APP_TOKEN?: string | undefined;
  SLACK_SIGNING_SECRET?: string | undefined;
  SLACK_CLIENT_ID?: string | undefined;
  SLACK_CLIENT_SECRET?: string | undefined;
  SLACK_STATE_SECRET?: string | undefined;
  SLACK_API_URL?: string | undefined;
  PORT?: number | undefined;
  COMMAND_PREFIX?: string | undefined;
}

/** The one workspace or organisation that a bot token belongs to. */
export interface Own {
  team: string;
  enterprise?: string | undefined;
}

export interface Connection {
  app: App;
  /** Base of the Web API. */
  api: string;
  /** Absent with OAuth, where the installations say who belongs. */
  own: Own | undefined;
  clients: Clients;
  /** The bot token of a team. Rejects when it is not installed there. */
  tokenOf(team: string): Promise<string>;
  /** Takes away a workspace's installation. */
  forget(team: string | undefined, enterprise: string | undefined): Promise<void>;
  start(): Promise<number | undefined>;
  /** `finish` resolves when everything that was taken has been done. */
  stop(finish: () => Promise<void>): Promise<void>;
}

type Receiver = HTTPReceiver | SocketModeReceiver;

const API = "https://slack.com/api/";
/**
 * Tries of apps.connections.open. Its failure ends the process (an unhandled rejection in socket-mode 3.1.0), so that an
 * outage is sat out: about two hours.
 */
const RECONNECT = { retries: 120, factor: 1.3, minTimeout: 1000, maxTimeout: 60_000 };
const CLOSE_WITHIN = 2000;

/** Slack does not take a token, or cannot be reached; the message is for whoever starts the program. */
export class SlackRefused extends Error {
  override readonly name = "SlackRefused";
}

/** @throws SlackRefused */
export async function connect(env: SlackEnv, once: Store["once"], log: Log): Promise<Connection> {
  const logger = boltLogger(log);
  const options = clientOptions(env.SLACK_API_URL, logger);
  const installations = oauthOf(env, once);
  const receiver = receiverOf(env, options, logger, installations);
  const own = installations ? undefined : await ownOf(env.SLACK_BOT_TOKEN, options);
  const app = new App({
    receiver,
    logger,
    clientOptions: options,
    deferInitialization: true,
    convoStore: false,
    ignoreSelf: false, // read.ts does, without a step for every delivery
    ...(own && { token: env.SLACK_BOT_TOKEN!, botId: own.bot, botUserId: own.user, tokenVerificationEnabled: false }),
  });
  await app.init();
  if (receiver instanceof HTTPReceiver)
    receiver.requestListener = deliveries({
      secret: env.SLACK_SIGNING_SECRET ?? "",
      log,
      deliver: (event) => app.processEvent(event),
      otherwise: receiver.requestListener,
    });
  let server: Server | undefined;
  return {
    app,
    own,
    api: env.SLACK_API_URL ?? API,
    clients: new Clients(options),
    tokenOf: own ? async () => env.SLACK_BOT_TOKEN! : (team) => installedToken(receiver, team),
    forget: async (teamId, enterpriseId) => {
      const query = { teamId, enterpriseId, isEnterpriseInstall: teamId === undefined };
      await installations?.installationStore.deleteInstallation?.(query as never);
    },
    async start() {
      server = await start(receiver, env.PORT);
      return portOf(server);
    },
    stop: (finish) => stop(receiver, server, finish),
  };
}

function oauthOf(env: SlackEnv, once: Store["once"]) {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = env;
  if (!clientId || !clientSecret || !stateSecret) return undefined;
  return { clientId, clientSecret, stateSecret, installationStore: installationsIn(once), scopes: [...BOT_SCOPES] };
}

function receiverOf(
  env: SlackEnv,
  options: ClientOptions,
  logger: ReturnType<typeof boltLogger>,
  oauth: ReturnType<typeof oauthOf>,
): Receiver {
  if (env.SLACK_APP_TOKEN)
    return new SocketModeReceiver({
      appToken: env.SLACK_APP_TOKEN,
      logger,
      ...oauth,
      installerOptions: {
        clientOptions: { ...options, retryConfig: RECONNECT },
        ...(env.PORT !== undefined && { port: env.PORT }),
      },
    });
  return new HTTPReceiver({
    signingSecret: env.SLACK_SIGNING_SECRET ?? "",
    endpoints: EVENTS_PATH,
    logger,
    ...oauth,
    installerOptions: { clientOptions: { ...options } },
    customRoutes: [
      {
        path: "/health",
        method: "GET",
        handler: (_request, response) => void response.writeHead(200, { "content-type": "text/plain" }).end("ok\n"),
      },
    ],
  });
}

async function ownOf(token: string | undefined, options: ClientOptions) {
  if (!token) throw new Error("SLACK_BOT_TOKEN is missing");
  const found = await new webApi.WebClient(token, { ...options }).auth.test().catch(refused("SLACK_BOT_TOKEN"));
  const enterprise = found.is_enterprise_install ? found.enterprise_id : undefined;
  return { team: found.team_id!, enterprise, user: found.user_id!, bot: found.bot_id! };
}

function refused(name: string): (error: unknown) => never {
  return (error) => {
    const word = slackError(error);
    if (word) throw new SlackRefused(`Slack does not take ${name} (${word}). Copy it again from your app's settings.`);
    throw new SlackRefused("Slack cannot be reached. Check the network, and SLACK_API_URL if it is set.");
  };
}

async function installedToken(receiver: Receiver, teamId: string): Promise<string> {
  const found = await receiver.installer?.authorize({ teamId, enterpriseId: undefined, isEnterpriseInstall: false });
  if (!found?.botToken) throw new Error("Shotcaller is not installed in this workspace");
  return found.botToken;
}

/** Starts the receiver; its server where it has one. */
async function start(receiver: Receiver, port: number | undefined): Promise<Server | undefined> {
  if (!(receiver instanceof SocketModeReceiver)) return receiver.start(port ?? 3000);
  await receiver.start().catch(refused("SLACK_APP_TOKEN"));
  return undefined;
}

function portOf(server: Server | undefined): number | undefined {
  const address = server?.address();
  return typeof address === "object" && address ? address.port : undefined;
}

/**
 * Over HTTP nothing more is accepted from the start on; a socket stays open until what it brought has been acknowledged.
 * Bolt's own stop resolves before the socket is closed (read from 5.1.0); this waits for it, but not for ever.
 */
async function stop(receiver: Receiver, server: Server | undefined, finish: () => Promise<void>): Promise<void> {
  const closing = receiver instanceof SocketModeReceiver ? undefined : receiver.stop();
  await finish();
  server?.closeIdleConnections();
  const closed = receiver instanceof SocketModeReceiver ? receiver.client.disconnect() : closing;
  await Promise.race([closed, new Promise((done) => setTimeout(done, CLOSE_WITHIN).unref())]);
}
