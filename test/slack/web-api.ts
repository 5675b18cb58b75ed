/** Slack's Web API on this machine: the methods of methods.ts on the workspaces of workspace.ts, checked strictly. */
import type { FakeBlock } from "./block-kit.ts";
import { type Arguments, METHODS, type Method } from "./methods.ts";
import type { Workspace } from "./workspace.ts";

export type Answer = Record<string, unknown> & { ok: boolean; error?: string };
/** What the next call of a method meets instead of an answer. */
export type Fault = { error: string } | { status: number; retryAfter?: number } | { hang: true };

export interface Call {
  method: Method;
  args: Record<string, unknown>;
  token: string;
  at: number;
}

/** Slack's live three seconds; here a test lets one expire when it means to. */
const TRIGGER_LIFE = 60_000;

export class WebApi {
  readonly workspaces: Workspace[] = [];
  /** Bodies that Slack would not have taken. A test ends with none. */
  readonly violations: string[] = [];
  readonly calls: Call[] = [];
  readonly appToken = "xapp-1-test";
  /** Where uploads and sockets are reached; set when the server listens. */
  base = "";
  private readonly faults = new Map<Method, Fault[]>();
  private readonly triggers = new Map<string, { user: string; until: number; used: boolean }>();
  private readonly uploads = new Map<string, { name: string; alt?: string; content: Buffer }>();
  private count = 0;

  /** Meets the next calls of a method with faults, one each. */
  fail(method: Method, ...faults: Fault[]): void {
    this.faults.set(method, [...(this.faults.get(method) ?? []), ...faults]);
  }

  fault(method: Method): Fault | undefined {
    return this.faults.get(method)?.shift();
  }

  trigger(user: string): string {
    const id = `${++this.count}.1234.${user.toLowerCase()}`;
    this.triggers.set(id, { user, until: Date.now() + TRIGGER_LIFE, used: false });
    return id;
  }

  expire(trigger: string): void {
    this.triggers.get(trigger)!.until = 0;
  }

  calledWith<M extends Method>(method: M): Arguments<M>[] {
    return this.calls.filter((call) => call.method === method).map((call) => call.args as Arguments<M>);
  }

  call(name: string, body: Record<string, string>, token: string): Answer {
    if (!Object.hasOwn(METHODS, name)) {
      this.violations.push(`unknown method ${name}`);
      return { ok: false, error: "unknown_method" };
    }
    const method = name as Method;
    const parsed = METHODS[method].safeParse(body);
    if (!parsed.success) {
      const what = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
      this.violations.push(`${method}: ${what}`);
      return { ok: false, error: what.includes("msg_blocks_too_long") ? "msg_blocks_too_long" : "invalid_arguments" };
    }
    this.calls.push({ method, args: parsed.data, token, at: Date.now() });
    if (method === "oauth.v2.access") return this.install(parsed.data as Arguments<"oauth.v2.access">);
    if (method === "apps.connections.open")
      return token === this.appToken
        ? { ok: true, url: `${this.base.replace("http", "ws")}/link?ticket=${++this.count}` }
        : { ok: false, error: "invalid_auth" };
    const space = this.workspaces.find((one) => one.token === token && one.installed);
    return space ? this.act(space, method, parsed.data) : { ok: false, error: "invalid_auth" };
  }

  upload(id: string, content: Buffer): boolean {
    const waiting = this.uploads.get(id);
    if (waiting) waiting.content = content;
    return waiting !== undefined;
  }

  private install({ code }: Arguments<"oauth.v2.access">): Answer {
    const space = this.workspaces.find((one) => `code-${one.team}` === code);
    if (!space) return { ok: false, error: "invalid_code" };
    space.installed = true;
    return {
      ok: true,
      app_id: "A1",
      authed_user: { id: "UADMIN" },
      scope: "commands",
      token_type: "bot",
      access_token: space.token,
      bot_user_id: space.bot,
      team: { id: space.team, name: space.team },
      enterprise: null,
      is_enterprise_install: false,
    };
  }

  private act(space: Workspace, method: Method, args: unknown): Answer {
    switch (method) {
      case "auth.test":
        return { ok: true, team_id: space.team, user_id: space.bot, bot_id: space.botId, is_enterprise_install: false };
      case "users.info":
        return this.userInfo(space, (args as Arguments<"users.info">).user);
      case "chat.postMessage":
        return this.post(space, args as Arguments<"chat.postMessage">);
      case "chat.postEphemeral":
        return this.postEphemeral(space, args as Arguments<"chat.postEphemeral">);
      case "chat.update":
        return this.update(space, args as Arguments<"chat.update">);
      case "views.open":
        return this.openView(space, args as Arguments<"views.open">);
      case "views.publish":
        return this.publish(space, args as Arguments<"views.publish">);
      case "conversations.info":
        return this.channelInfo(space, (args as Arguments<"conversations.info">).channel);
      case "conversations.history":
        return this.history(space, args as Arguments<"conversations.history">);
      case "conversations.open": {
        const { users } = args as Arguments<"conversations.open">;
        return { ok: true, channel: { id: space.channel(users, { kind: "im" }).id } };
      }
      case "files.getUploadURLExternal":
        return this.uploadUrl(args as Arguments<"files.getUploadURLExternal">);
      case "files.completeUploadExternal":
        return this.completeUpload(space, args as Arguments<"files.completeUploadExternal">);
      case "files.info":
        return { ok: false, error: "file_not_found" };
      default:
        return { ok: false, error: "not_here" };
    }
  }

  private userInfo(space: Workspace, user: string): Answer {
    const name = space.people.get(user);
    return name
      ? { ok: true, user: { id: user, name: name.toLowerCase(), profile: { display_name: name } } }
      : { ok: false, error: "user_not_found" };
  }

  private refusal(space: Workspace, channel: string): string | undefined {
    const found = space.channels.get(channel);
    if (!found) return "channel_not_found";
    if (found.archived) return "is_archived";
    return found.member ? undefined : "not_in_channel";
  }

  private post(space: Workspace, { channel, text, blocks, thread_ts: thread }: Arguments<"chat.postMessage">): Answer {
    const error = this.refusal(space, channel);
    if (error) return { ok: false, error };
    const { ts } = space.add({
      channel,
      user: space.bot,
      text,
      blocks: blocks as FakeBlock[],
      ...(thread && { thread }),
    });
    return { ok: true, channel, ts };
  }

  private postEphemeral(space: Workspace, args: Arguments<"chat.postEphemeral">): Answer {
    const { channel, text, blocks, thread_ts: thread, user: only } = args;
    const error = this.refusal(space, channel);
    if (error) return { ok: false, error };
    const { ts } = space.add({ channel, user: space.bot, text, blocks, only, ...(thread && { thread }) });
    return { ok: true, message_ts: ts };
  }

  private update(space: Workspace, { channel, ts, text, blocks }: Arguments<"chat.update">): Answer {
    const found = space.find(channel, ts);
    if (!found) return { ok: false, error: "message_not_found" };
    if (found.user !== space.bot) return { ok: false, error: "cant_update_message" };
    Object.assign(found, { text, blocks, edits: found.edits + 1 });
    return { ok: true, channel, ts };
  }

  private openView(space: Workspace, { trigger_id, view }: Arguments<"views.open">): Answer {
    const trigger = this.triggers.get(trigger_id);
    if (!trigger) return { ok: false, error: "invalid_arguments" };
    if (Date.now() > trigger.until) return { ok: false, error: "expired_trigger_id" };
    if (trigger.used) return { ok: false, error: "exchanged_trigger_id" };
    trigger.used = true;
    const id = `V${++this.count}`;
    space.forms.set(trigger.user, { id, view, errors: {} });
    return { ok: true, view: { id } };
  }

  private publish(space: Workspace, { user_id, view }: Arguments<"views.publish">): Answer {
    space.homes.set(user_id, view.blocks);
    return { ok: true, view: { id: "VHOME" } };
  }

  private channelInfo(space: Workspace, channel: string): Answer {
    const found = space.channels.get(channel);
    if (!found) return { ok: false, error: "channel_not_found" };
    const { id, kind, member, archived } = found;
    return kind === "im"
      ? { ok: true, channel: { id, is_im: true } }
      : { ok: true, channel: { id, is_channel: true, is_member: member, is_archived: archived } };
  }

  /** Newest first; what was said in threads is not in it. */
  private history(space: Workspace, { channel, latest, limit }: Arguments<"conversations.history">): Answer {
    const error = this.refusal(space, channel);
    if (error) return { ok: false, error };
    const found = space.messages
      .filter((one) => one.channel === channel && !one.thread && !one.only && one.ts <= latest)
      .toReversed()
      .slice(0, limit);
    const messages = found.map(({ ts, user, text, shared }) => ({
      type: "message",
      user,
      text,
      ts,
      ...(shared && { files: shared }),
    }));
    return { ok: true, messages, has_more: false };
  }

  private uploadUrl({ filename: name, alt_text: alt }: Arguments<"files.getUploadURLExternal">): Answer {
    const id = `F${++this.count}`;
    this.uploads.set(id, { name, content: Buffer.alloc(0), ...(alt && { alt }) });
    return { ok: true, file_id: id, upload_url: `${this.base}/upload/${id}` };
  }

  private completeUpload(space: Workspace, args: Arguments<"files.completeUploadExternal">): Answer {
    const error = this.refusal(space, args.channel_id);
    if (error) return { ok: false, error };
    const files = args.files.map((file) => this.uploads.get(file.id)!);
    space.add({ channel: args.channel_id, user: space.bot, files, ...(args.thread_ts && { thread: args.thread_ts }) });
    return { ok: true, files: args.files };
  }
}
