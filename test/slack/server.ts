/** Loopback HTTP and WebSocket in front of the fake: Web API, response_urls, uploads, shared files, Socket Mode. */
import { createHmac, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import type { WebApi } from "./web-api.ts";

/** A slash command, an event, or an interaction, as it is put into an envelope or a request. */
export interface Delivery {
  type: "slash_commands" | "events_api" | "interactive";
  payload: Record<string, unknown>;
}

/** What the bot answered: its acknowledgement's body, or that there was none. */
export interface Acknowledged {
  status: number;
  body: unknown;
}

/** Slack waits three seconds; on a busy machine that says nothing about the bot, so only one that never answers is noticed. */
const ACKNOWLEDGE_WITHIN = 20_000;

export class Sockets {
  readonly open = new Set<WebSocket>();
  private readonly waiting = new Map<string, (body: unknown) => void>();
  private readonly server = new WebSocketServer({ noServer: true });

  upgrade(
    ...args: Parameters<WebSocketServer["handleUpgrade"]> extends [infer R, infer S, infer H, unknown]
      ? [R, S, H]
      : never
  ) {
    this.server.handleUpgrade(...args, (socket) => {
      this.open.add(socket);
      socket.on("close", () => this.cut(socket));
      socket.on("message", (raw) => {
        const { envelope_id, payload } = JSON.parse(String(raw)) as { envelope_id: string; payload: unknown };
        this.waiting.get(envelope_id)?.(payload ?? {});
        this.waiting.delete(envelope_id);
      });
      socket.send(JSON.stringify({ type: "hello", num_connections: 1, connection_info: { app_id: "A1" } }));
    });
  }

  /** What nobody can acknowledge any more is not waited for. */
  private cut(socket: WebSocket): void {
    this.open.delete(socket);
    if (this.open.size > 0) return;
    for (const resolve of this.waiting.values()) resolve(undefined);
    this.waiting.clear();
  }

  /** Cuts every connection without a word, as a network does. */
  drop(): void {
    for (const socket of this.open) socket.terminate();
    this.open.clear();
  }

  async connected(): Promise<void> {
    while (this.open.size === 0) await new Promise((done) => setTimeout(done, 20));
  }

  /** Undefined when nobody has acknowledged. */
  async send({ type, payload }: Delivery, attempt: number): Promise<unknown> {
    await this.connected();
    const envelope_id = randomUUID();
    const accepts_response_payload = type !== "events_api";
    const retry = type === "events_api" ? { retry_attempt: attempt, retry_reason: attempt > 0 ? "timeout" : "" } : {};
    const acknowledged = new Promise<unknown>((resolve) => {
      this.waiting.set(envelope_id, resolve);
      setTimeout(() => resolve(undefined), ACKNOWLEDGE_WITHIN).unref();
    });
    [...this.open][0]!.send(JSON.stringify({ envelope_id, type, payload, accepts_response_payload, ...retry }));
    return acknowledged;
  }

  close(): void {
    this.drop();
    this.server.close();
  }
}

/** Posts a delivery to the bot's own server, signed as Slack signs. */
export async function postSigned(
  url: string,
  secret: string,
  delivery: Delivery,
  more: { at?: number; attempt?: number; signature?: string } = {},
): Promise<Acknowledged> {
  const { type, payload } = delivery;
  const json = type === "events_api";
  const body = json
    ? JSON.stringify(payload)
    : new URLSearchParams(
        type === "slash_commands" ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) },
      ).toString();
  const at = more.at ?? Math.floor(Date.now() / 1000);
  const signature = more.signature ?? `v0=${createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex")}`;
  const answer = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": json ? "application/json" : "application/x-www-form-urlencoded",
      "x-slack-request-timestamp": String(at),
      ...(signature !== "" && { "x-slack-signature": signature }),
      ...(more.attempt && { "x-slack-retry-num": String(more.attempt), "x-slack-retry-reason": "http_timeout" }),
    },
    body,
  });
  const text = await answer.text();
  return { status: answer.status, body: text.startsWith("{") ? JSON.parse(text) : text };
}

/** What stands behind the server besides the Web API. */
export interface Routes {
  api: WebApi;
  sockets: Sockets;
  respond(id: string, body: unknown): number;
  shared(id: string): { content: Buffer; type: string } | undefined;
}

export async function serve(routes: Routes): Promise<Server> {
  const server = createServer((request, response) => void route(request, response, routes));
  server.on("upgrade", (request, socket, head) => routes.sockets.upgrade(request, socket, head));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  routes.api.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return server;
}

async function route(request: IncomingMessage, response: ServerResponse, routes: Routes): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const [, kind = "", id = ""] = new URL(request.url!, "http://x").pathname.split("/");
  const token = request.headers.authorization?.replace(/^Bearer /, "") ?? "";
  if (kind === "api") return answerApi(id, body, token, response, routes.api);
  if (kind === "response") return void response.writeHead(routes.respond(id, JSON.parse(String(body)))).end("ok");
  if (kind === "upload") return upload(id, body, request, response, routes.api);
  const file =
    kind === "files" && routes.api.workspaces.some((one) => one.token === token) ? routes.shared(id) : undefined;
  if (file) return void response.writeHead(200, { "content-type": file.type }).end(file.content);
  response.writeHead(404).end();
}

function answerApi(method: string, body: Buffer, token: string, response: ServerResponse, api: WebApi): void {
  const fault = api.fault(method as never);
  if (fault && "hang" in fault) return;
  if (fault && "status" in fault) {
    response.writeHead(fault.status, fault.retryAfter === undefined ? {} : { "retry-after": String(fault.retryAfter) });
    return void response.end("{}");
  }
  const answer = fault
    ? { ok: false, error: fault.error }
    : api.call(method, Object.fromEntries(new URLSearchParams(String(body))), token);
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
}

async function upload(id: string, body: Buffer, request: IncomingMessage, response: ServerResponse, api: WebApi) {
  const type = request.headers["content-type"]!;
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
  const content = Buffer.from(await (form.get("body") as File).arrayBuffer());
  response.writeHead(api.upload(id, content) ? 200 : 404).end("OK");
}
