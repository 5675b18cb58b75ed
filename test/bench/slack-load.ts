/** 32 callers at once, in a process of their own: signed slash commands out, requests a second and the slowest hundredth back. */
import { createHmac } from "node:crypto";
import { Pool } from "undici";

const CALLERS = 32;

export interface Load {
  port: number;
  secret: string;
  /** Where late answers are sent to, and refused. */
  responses: string;
  count: number;
  /** Who calls from where with what; they take turns. */
  calls: { command: string; text: string; user: string; channel: string }[];
}

export interface LoadFigures {
  perSecond: number;
  p99: number;
}

let sent = 0;

function signed({ secret, responses, calls }: Load, index: number) {
  const call = calls[index % calls.length]!;
  const id = `${process.pid}.${++sent}`;
  const body = new URLSearchParams({
    command: call.command,
    text: call.text.replace("#", String(sent)),
    user_id: call.user,
    user_name: call.user.toLowerCase(),
    channel_id: call.channel,
    channel_name: "film",
    team_id: "T1",
    team_domain: "film",
    api_app_id: "A1",
    is_enterprise_install: "false",
    trigger_id: id,
    response_url: `${responses}/${id}`,
  }).toString();
  const at = Math.floor(Date.now() / 1000);
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "x-slack-request-timestamp": String(at),
    "x-slack-signature": `v0=${createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex")}`,
  };
  return { path: "/slack/events", method: "POST" as const, headers, body };
}

async function run(load: Load): Promise<LoadFigures> {
  const pool = new Pool(`http://127.0.0.1:${load.port}`, { connections: CALLERS, pipelining: 1 });
  const requests = Array.from({ length: load.count }, (_, i) => signed(load, i));
  const times: number[] = [];
  const caller = async (): Promise<void> => {
    for (let next = requests.pop(); next; next = requests.pop()) {
      const start = performance.now();
      const { statusCode, body } = await pool.request(next);
      await body.dump();
      times.push(performance.now() - start);
      if (statusCode !== 200) throw new Error(`${load.calls[0]!.command} was answered with ${statusCode}`);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: CALLERS }, caller));
  const perSecond = load.count / ((performance.now() - start) / 1000);
  await pool.close();
  times.sort((a, b) => a - b);
  return { perSecond, p99: times[Math.floor(times.length * 0.99)]! };
}

process.on("message", (load: Load) => void run(load).then((figures) => process.send!(figures)));
