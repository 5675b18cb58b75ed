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

export class Clients {
  private readonly options: ClientOptions;
  private readonly byToken = new Map<string, webApi.WebClient>();

  constructor(options: ClientOptions) {
    this.options = options;
  }

  of(token: string): webApi.WebClient {
    const known = this.byToken.get(token);
    if (known) return known;
    const client = new webApi.WebClient(token, { ...this.options });
    this.byToken.set(token, client);
    return client;
  }
}
