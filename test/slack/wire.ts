/** The deliveries of a fake Slack and what comes back for them: acknowledgements, response_urls, shared files. */
import type { Server } from "node:http";
import { responseSchema } from "./methods.ts";
import { type Acknowledged, type Delivery, postSigned, Sockets, serve } from "./server.ts";
import { WebApi } from "./web-api.ts";
import { type Channel, type Message, Workspace } from "./workspace.ts";

export interface SharedFile {
  name: string;
  type: string;
  content: string | Buffer;
}

/** Where an interaction came from, so that it can be answered. */
interface AnswerTo {
  channel: string;
  thread?: string;
  user: string;
  pressed?: Message;
}

const SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

export class Wire {
  readonly api = new WebApi();
  readonly sockets = new Sockets();
  readonly signingSecret = SIGNING_SECRET;
  readonly space: Workspace;
  /** How often each delivery arrives. */
  times = 1;
  /** Slack takes no answer by response_url any more. */
  expired = false;
  /** Resolves when the bot has done everything it was told; the harness sets it. */
  settled: () => Promise<void> = async () => {};
  /** The bot's own address in HTTP mode; unset, deliveries go through the socket. */
  botUrl: string | undefined;
  /** Where people are, unless a call says otherwise. */
  current: Channel;
  private server: Server | undefined;
  private readonly responses = new Map<string, AnswerTo & { left: number }>();
  private readonly shared = new Map<string, { content: Buffer; type: string }>();
  private count = 0;

  constructor(team = "T1") {
    this.space = this.workspace(team);
    this.current = this.space.channel("film");
  }

  async start(): Promise<void> {
    const { api, sockets, shared } = this;
    this.server = await serve({
      api,
      sockets,
      respond: (id, body) => this.respond(id, body),
      shared: (id) => shared.get(id),
    });
  }

  async stop(): Promise<void> {
    this.sockets.close();
    this.server?.closeAllConnections();
    await new Promise((done) => (this.server ? this.server.close(done) : done(undefined)));
  }

  get apiUrl(): string {
    return `${this.api.base}/api/`;
  }

  workspace(team: string): Workspace {
    const made = new Workspace(team);
    this.api.workspaces.push(made);
    return made;
  }

  async event(event: Record<string, unknown>, space = this.space): Promise<void> {
    const payload = {
      type: "event_callback",
      team_id: space.team,
      context_team_id: space.team,
      api_app_id: "A1",
      event,
      event_id: `Ev${++this.count}`,
      event_time: Math.floor(Date.now() / 1000),
      authorizations: [
        { enterprise_id: null, team_id: space.team, user_id: space.bot, is_bot: true, is_enterprise_install: false },
      ],
    };
    await this.deliver({ type: "events_api", payload }, () => {});
  }

  /** Delivers as often as `times` says, shows the first answer, and waits until the bot has done what it does. */
  async deliver(delivery: Delivery, show: (body: unknown) => void): Promise<Acknowledged> {
    const all: Acknowledged[] = [];
    for (let attempt = 0; attempt < this.times; attempt++) {
      const acknowledged = await this.once(delivery, attempt);
      if (acknowledged.status === 200 && typeof acknowledged.body === "object") show(acknowledged.body);
      all.push(acknowledged);
    }
    await this.settled();
    return all[0]!;
  }

  private async once(delivery: Delivery, attempt: number): Promise<Acknowledged> {
    if (this.botUrl) return postSigned(this.botUrl, this.signingSecret, delivery, { attempt });
    const body = await this.sockets.send(delivery, attempt);
    return { status: body === undefined ? 0 : 200, body };
  }

  protected responseUrl(to: AnswerTo): string {
    const id = `r${++this.count}`;
    this.responses.set(id, { ...to, left: 5 });
    return `${this.api.base}/response/${id}`;
  }

  private respond(id: string, body: unknown): number {
    const to = this.responses.get(id);
    if (this.expired || !to || to.left-- <= 0) return 404;
    this.show(this.space, body, to);
    return 200;
  }

  protected show(space: Workspace, body: unknown, { channel, thread, user, pressed }: AnswerTo): void {
    if (JSON.stringify(body) === "{}") return;
    const parsed = responseSchema.safeParse(body);
    if (!parsed.success) return void this.api.violations.push(`response: ${parsed.error.message}`);
    const { text, blocks } = parsed.data;
    if (parsed.data.replace_original) {
      if (!pressed) return void this.api.violations.push("nothing to replace");
      return void Object.assign(pressed, { text, blocks, edits: pressed.edits + 1 });
    }
    const { response_type } = parsed.data;
    const only = response_type === "ephemeral" ? { only: user } : {};
    space.add({ channel, user: space.bot, text, blocks, ...only, ...(thread && { thread }) });
  }

  protected share({ name, type, content }: SharedFile) {
    const id = `F${++this.count}`;
    const bytes = Buffer.from(content as string);
    this.shared.set(id, { content: bytes, type });
    const url = `${this.api.base}/files/${id}`;
    return {
      id,
      name,
      mimetype: type,
      size: bytes.length,
      permalink: `https://film.slack.com/files/${id}`,
      url_private_download: url,
    };
  }
}
