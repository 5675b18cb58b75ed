/** Discord's REST API over loopback: the routes that the bot uses, every body checked, faults on demand. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { BOT, type FakeState } from "./fake-state.ts";

export interface Call {
  method: string;
  path: string;
  body: Record<string, unknown>;
  files: { name: string; data: Buffer }[];
  authorised: boolean;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export type Handler = (call: Call, ids: string[]) => unknown;
export type Route = [method: string, path: RegExp, handler: Handler];

/** A fault for the next call that matches: it is answered so instead of being handled. */
export interface Fault {
  method: string;
  path: RegExp;
  answer: Answer;
}

export class FakeRest {
  readonly calls: Call[] = [];
  readonly faults: Fault[] = [];
  /** Broken rules of all calls so far; a test ends with none. */
  readonly problems: string[] = [];
  token = "";
  busy = 0;
  private readonly waiting = new Set<() => void>();
  private readonly routes: Route[];

  constructor(routes: Route[]) {
    this.routes = routes;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.busy++;
    try {
      const call = await readCall(request, this.token);
      this.calls.push(call);
      const { status, body, headers } = this.answer(call);
      response.writeHead(status, { ...(status !== 204 && { "content-type": "application/json" }), ...headers });
      response.end(Buffer.isBuffer(body) ? body : body === undefined ? "" : JSON.stringify(body));
    } finally {
      this.busy--;
      for (const resolve of this.waiting) resolve();
      this.waiting.clear();
    }
  }

  /** Resolves when `done` holds; asked again after every call. */
  async until(done: () => boolean): Promise<void> {
    while (!done()) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  /** Answers the next matching call by "too many requests" and says when to come back. */
  limit(method: string, path: RegExp, seconds: number): void {
    this.faults.push({
      method,
      path,
      answer: {
        status: 429,
        body: { message: "You are being rate limited.", retry_after: seconds, global: false },
        headers: {
          "retry-after": String(seconds),
          "x-ratelimit-limit": "1",
          "x-ratelimit-remaining": "0",
          "x-ratelimit-reset-after": String(seconds),
          "x-ratelimit-bucket": "fake",
          "x-ratelimit-scope": "user",
        },
      },
    });
  }

  private answer(call: Call): Answer {
    const fault = this.faults.findIndex((one) => one.method === call.method && one.path.test(call.path));
    if (fault >= 0) return this.faults.splice(fault, 1)[0]!.answer;
    // Interactions are answered by their own tokens, files are open to everybody.
    if (!call.authorised && !/^\/(?:interactions|webhooks|files)\//.test(call.path))
      return { status: 401, body: { message: "401: Unauthorized", code: 0 } };
    for (const [method, path, handler] of this.routes) {
      const found = method === call.method ? path.exec(call.path) : null;
      if (found) return settle(handler, call, found.slice(1));
    }
    this.problems.push(`no route ${call.method} ${call.path}`);
    return { status: 404, body: { message: "404: Not Found", code: 0 } };
  }
}

function settle(handler: Handler, call: Call, ids: string[]): Answer {
  try {
    const body = handler(call, ids);
    return body === undefined ? { status: 204 } : { status: 200, body };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, body: { message: error.message, code: error.code } };
  }
}

async function readCall(request: IncomingMessage, token: string): Promise<Call> {
  const raw: Buffer[] = [];
  for await (const part of request) raw.push(part as Buffer);
  const type = request.headers["content-type"] ?? "";
  const url = new URL(request.url!, "http://localhost");
  const call = {
    method: request.method!,
    path: decodeURIComponent(url.pathname).replace(/^\/api\/v10/, ""),
    authorised: request.headers.authorization === `Bot ${token}`,
  };
  const bytes = Buffer.concat(raw);
  if (!type.startsWith("multipart/"))
    return { ...call, body: bytes.length > 0 ? JSON.parse(bytes.toString()) : {}, files: [] };
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const files: Call["files"] = [];
  for (const [key, value] of form)
    if (key.startsWith("files["))
      files.push({ name: (value as File).name, data: Buffer.from(await (value as File).arrayBuffer()) });
  return { ...call, body: JSON.parse(String(form.get("payload_json"))) as Record<string, unknown>, files };
}

/** What the gateway's READY and the REST API say about the bot itself. */
export function self(state: FakeState, gateway: string, shards: number) {
  return {
    gateway: {
      url: gateway,
      shards,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 16 },
    },
    application: {
      id: BOT.id,
      name: BOT.name,
      description: "",
      icon: null,
      flags: 0,
      verify_key: "",
      bot: state.apiUser(BOT),
    },
  };
}
