/** Teams -> Web API clients, one a token, so that a pause for Retry-After holds for everything that token sends. */
import { webApi } from "@slack/bolt";

export type ClientOptions = webApi.WebClientOptions;

/**
 * Bolt would retry 100 times in Socket Mode and wait for ever for an answer (both read from its source, 5.1.0). Never set
 * `headers` here: they pin the first token for every team.
 */
export function clientOptions(api: string | undefined, logger: ClientOptions["logger"]): ClientOptions {
  return {
    ...(api && { slackApiUrl: api }),
    ...(logger && { logger }),
    retryConfig: { retries: 3, minTimeout: 250, factor: 2 },
    timeout: 10_000,
  };
}

/** Milliseconds that a question may take whose answer is welcome but not needed. */
const BRIEFLY = 3_000;

export class Clients {
  private readonly options: ClientOptions;
  private readonly byToken = new Map<string, webApi.WebClient>();
  private readonly brief = new Map<string, webApi.WebClient>();

  constructor(options: ClientOptions) {
    this.options = options;
  }

  of(token: string): webApi.WebClient {
    return kept(this.byToken, token, this.options);
  }

  /** Asks once, and briefly: "too many requests" is an answer like any other and holds up nothing else of that token. */
  briefly(token: string): webApi.WebClient {
    const options = { retryConfig: { retries: 0 }, timeout: BRIEFLY, rejectRateLimitedCalls: true };
    return kept(this.brief, token, { ...this.options, ...options });
  }
}

function kept(clients: Map<string, webApi.WebClient>, token: string, options: ClientOptions): webApi.WebClient {
  const known = clients.get(token);
  if (known) return known;
  const client = new webApi.WebClient(token, { ...options });
  clients.set(token, client);
  return client;
}
