/** Discord's gateway over loopback: hello, identify, heartbeat, resume with replay, invalid session, events in order. */
import type { IncomingMessage, Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";

interface Packet {
  op: number;
  d: unknown;
  s?: number | undefined;
  t?: string | undefined;
}

interface Session {
  id: string;
  intents: number;
  shard: [id: number, count: number];
  /** Everything sent, so that a resume can be replayed. */
  sent: Packet[];
  pongs: number;
  socket: WebSocket | undefined;
}

const MESSAGE_CONTENT = 1 << 15;

export class FakeGateway {
  readonly sessions: Session[] = [];
  identifies = 0;
  resumes = 0;
  /** Whether the developer portal has granted the privileged intent. */
  grantsContent = true;
  /** Sessions are forgotten: the next resume is answered by "invalid session". */
  forgetsSessions = false;
  token = "";
  private readonly server = new WebSocketServer({ noServer: true });
  private readonly opening: (intents: number, shard: [number, number]) => { ready: object; guilds: object[] };
  private readonly waiting = new Set<() => void>();

  constructor(http: Server, opening: FakeGateway["opening"]) {
    this.opening = opening;
    http.on("upgrade", (request: IncomingMessage, socket, head) =>
      this.server.handleUpgrade(request, socket, head, (ws) => this.greet(ws)),
    );
  }

  /** To every session that sees this server, connected or not; `shape` makes what this session may read. */
  dispatch(guild: string | undefined, t: string, shape: (intents: number) => object): void {
    for (const session of this.sessions) {
      const [shard, count] = session.shard;
      const home = guild ? Number((BigInt(guild) >> 22n) % BigInt(count)) : 0;
      if (home === shard) this.send(session, t, shape(session.intents));
    }
  }

  /** Sends what was sent last once more, as a resume does when an acknowledgement was lost. */
  again(times: number): void {
    for (const session of this.sessions) {
      const last = session.sent.at(-1);
      for (let i = 0; last && i < times; i++) this.send(session, last.t!, last.d as object);
    }
  }

  /** Resolves when every client is connected and has taken in everything sent so far: frames are read in order. */
  async flush(): Promise<void> {
    for (let i = 0; i < this.sessions.length; i++) {
      const session = this.sessions[i]!;
      await this.until(() => session.socket !== undefined);
      const { socket, pongs } = session;
      socket?.ping();
      await this.until(() => session.pongs > pongs || session.socket !== socket);
      if (session.socket !== socket) i--;
    }
  }

  /** Cuts every connection without a word. */
  drop(): void {
    for (const session of this.sessions) session.socket?.terminate();
  }

  /** Asks every client to come back, as Discord does before maintenance. */
  askToReconnect(): void {
    for (const { socket } of this.sessions) socket?.send(JSON.stringify({ op: 7, d: null, s: null, t: null }));
  }

  /** Resolves when `done` holds; asked again after every packet from a client. */
  async until(done: () => boolean): Promise<void> {
    while (!done()) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  stop(): void {
    for (const client of this.server.clients) client.terminate();
    this.server.close();
  }

  private greet(socket: WebSocket): void {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250, _trace: [] }, s: null, t: null }));
    socket.on("message", (raw) => {
      this.hear(socket, JSON.parse(String(raw)) as Packet);
      this.wake();
    });
    socket.on("pong", () => {
      const mine = this.sessions.find((one) => one.socket === socket);
      if (mine) mine.pongs++;
      this.wake();
    });
    socket.on("close", () => {
      const mine = this.sessions.find((one) => one.socket === socket);
      if (mine) mine.socket = undefined;
      this.wake();
    });
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }

  private hear(socket: WebSocket, { op, d }: Packet): void {
    if (op === 1) socket.send(JSON.stringify({ op: 11, d: null, s: null, t: null }));
    else if (op === 2) this.identify(socket, d as { token: string; intents: number; shard?: [number, number] });
    else if (op === 6) this.resume(socket, d as { session_id: string; seq: number });
  }

  private identify(socket: WebSocket, d: { token: string; intents: number; shard?: [number, number] }): void {
    this.identifies++;
    const content = (d.intents & MESSAGE_CONTENT) !== 0;
    if (d.token !== this.token) socket.close(4004, "Authentication failed.");
    else if (content && !this.grantsContent) socket.close(4014, "Disallowed intent(s).");
    else this.begin(socket, d.intents, d.shard ?? [0, 1]);
  }

  private begin(socket: WebSocket, intents: number, shard: [number, number]): void {
    const session: Session = { id: `session-${this.identifies}`, intents, shard, sent: [], pongs: 0, socket };
    const old = this.sessions.findIndex((one) => one.shard[0] === shard[0] && one.socket === undefined);
    if (old >= 0) this.sessions.splice(old, 1);
    this.sessions.push(session);
    const { ready, guilds } = this.opening(intents, shard);
    this.send(session, "READY", { ...ready, session_id: session.id, shard });
    for (const guild of guilds) this.send(session, "GUILD_CREATE", guild);
  }

  private resume(socket: WebSocket, { session_id, seq }: { session_id: string; seq: number }): void {
    this.resumes++;
    const session = this.sessions.find((one) => one.id === session_id);
    if (!session || this.forgetsSessions) {
      this.sessions.splice(0, this.sessions.length, ...this.sessions.filter((one) => one !== session));
      socket.send(JSON.stringify({ op: 9, d: false, s: null, t: null }));
      return;
    }
    session.socket = socket;
    for (const packet of session.sent.slice(seq)) socket.send(JSON.stringify(packet));
    this.send(session, "RESUMED", {});
  }

  private send(session: Session, t: string, d: object): void {
    const packet = { op: 0, t, d, s: session.sent.length + 1 };
    session.sent.push(packet);
    session.socket?.send(JSON.stringify(packet));
  }
}
