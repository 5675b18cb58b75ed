/** The parts of the fake Discord put together: one HTTP server with the REST API and the gateway, and what happens in its servers. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Commands } from "./fake-commands.ts";
import { FakeGateway } from "./fake-gateway.ts";
import { FakeRest } from "./fake-rest.ts";
import { routes } from "./fake-routes.ts";
import { BOT, type Channel, FakeState, type Message } from "./fake-state.ts";

const MESSAGE_CONTENT = 1 << 15;
const TOKEN = "fake.discord.token";

export class FakeServer {
  readonly state = new FakeState();
  readonly commands: Commands = new Map();
  readonly gateway: FakeGateway;
  readonly rest: FakeRest;
  readonly guild = this.state.id();
  /** Where people are: the channel that things are typed in. */
  here: Channel;
  /** Resolves when the bot has answered everything; set by whoever starts one. */
  settled: () => Promise<void> = async () => undefined;
  /** How the next interaction arrives: in time, after its three seconds, or already answered by somebody else. */
  next: "new" | "expired" | "done" = "new";
  private readonly http: Server;
  private readonly guilds = [this.guild];

  constructor() {
    this.here = this.state.addChannel(this.guild, "main");
    this.rest = new FakeRest(
      routes({
        state: this.state,
        url: () => this.urls(),
        problem: (said) => this.rest.problems.push(said),
        sees: () => this.gateway.grantsContent,
        tell: (t, thing) => this.tell(t, thing),
        commands: this.commands,
        application: BOT.id,
      }),
    );
    this.http = createServer((request, response) => void this.rest.handle(request, response));
    this.gateway = new FakeGateway(this.http, (_intents, shard) => this.opening(shard));
    this.rest.token = this.gateway.token = TOKEN;
  }

  async start(): Promise<this> {
    await new Promise<void>((done) => this.http.listen(0, "127.0.0.1", done));
    return this;
  }

  async stop(): Promise<void> {
    this.gateway.stop();
    this.http.closeAllConnections();
    await new Promise((done) => this.http.close(done));
  }

  /** What the bot is started with. */
  get env() {
    return { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: `${this.urls().http}/api` };
  }

  /** Everybody moves to another channel; it is made when there is none of that name. */
  goTo(name: string): Channel {
    const known = [...this.state.channels.values()].find((one) => one.name === name && !one.parent);
    this.here = known ?? this.addChannel(name);
    return this.here;
  }

  addChannel(name: string, more: Partial<Channel> = {}): Channel {
    const channel = this.state.addChannel(this.guild, name, more);
    this.gateway.dispatch(channel.guild, "CHANNEL_CREATE", () => this.state.apiChannel(channel));
    return channel;
  }

  /** Refuses the bot these permission bits in a channel. */
  forbid(channel: Channel, bits: bigint): void {
    channel.denied |= bits;
    this.gateway.dispatch(channel.guild, "CHANNEL_UPDATE", () => this.state.apiChannel(channel));
  }

  /** A thread that a person opens on a message. */
  openThread(on: Message, name: string): Channel {
    const { guild } = this.state.channels.get(on.channel)!;
    const thread = this.state.addChannel(guild, name, {
      id: on.id,
      type: 11,
      parent: on.channel,
      owner: on.author.id,
    });
    this.tell("THREAD_CREATE", thread);
    return thread;
  }

  deleteMessage({ id, channel }: Message): void {
    this.state.messages.delete(id);
    const { guild } = this.state.channels.get(channel)!;
    this.gateway.dispatch(guild, "MESSAGE_DELETE", () => ({ id, channel_id: channel, guild_id: guild }));
  }

  deleteThread({ id, guild, parent, type }: Channel): void {
    this.state.channels.delete(id);
    this.gateway.dispatch(guild, "THREAD_DELETE", () => ({ id, guild_id: guild, parent_id: parent, type }));
  }

  /** Another server, on the shard that is asked for. */
  addGuild({ shard, of }: { shard: number; of: number }): Channel {
    let id = this.state.id();
    while (this.shardOf(id, of) !== shard) id = String(BigInt(id) + (1n << 22n));
    this.guilds.push(id);
    return this.state.addChannel(id, "main");
  }

  /** Discord's own formula (events/gateway, sharding). */
  shardOf(guild: string, count: number): number {
    return Number((BigInt(guild) >> 22n) % BigInt(count));
  }

  /** Resolves when the bot has taken in everything and has nothing more to do. */
  async settle(): Promise<void> {
    for (let before = -1; before !== this.rest.calls.length || this.rest.busy > 0; ) {
      before = this.rest.calls.length;
      await this.gateway.flush();
      await this.settled();
    }
  }

  protected tell(t: "MESSAGE_CREATE" | "THREAD_CREATE", thing: Message | Channel): void {
    if (t === "MESSAGE_CREATE") {
      const message = thing as Message;
      const guild = this.state.channels.get(message.channel)?.guild || undefined;
      this.gateway.dispatch(guild, t, (intents) => this.state.apiEvent(message, (intents & MESSAGE_CONTENT) !== 0));
    } else {
      const channel = thing as Channel;
      this.gateway.dispatch(channel.guild, t, () => ({ ...this.state.apiChannel(channel), newly_created: true }));
    }
  }

  private opening([shard, count]: [number, number]) {
    const mine = this.guilds.filter((id) => this.shardOf(id, count) === shard);
    return {
      ready: {
        v: 10,
        user: this.state.apiUser(BOT),
        guilds: mine.map((id) => ({ id, unavailable: true })),
        resume_gateway_url: this.urls().ws,
        application: { id: BOT.id, flags: 0 },
      },
      guilds: mine.map((id) => this.state.apiGuild(id)),
    };
  }

  protected urls() {
    const { port } = this.http.address() as AddressInfo;
    return { http: `http://127.0.0.1:${port}`, ws: `ws://127.0.0.1:${port}` };
  }
}
