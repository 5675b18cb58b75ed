import { describe, expect, it } from "vitest";
import { COMMANDS as REAL } from "../../commands/index.ts";
import { livingCard } from "../../commands/living-card.ts";
import { COMMANDS } from "./commands.ts";
import { type Studio, studio } from "./studio.ts";
import type { Workspace } from "./workspace.ts";
import { shown } from "./workspace.ts";

/** Goes through Slack's install pages as a browser would. */
async function install({ surface }: Studio, space: Workspace): Promise<number> {
  const base = `http://127.0.0.1:${surface.port}/slack`;
  const page = await fetch(`${base}/install`);
  const cookie = page.headers.get("set-cookie")!.split(";")[0]!;
  const state = /state=([^"&]+)/.exec(await page.text())![1]!;
  const answer = await fetch(`${base}/oauth_redirect?code=code-${space.team}&state=${state}`, { headers: { cookie } });
  return answer.status;
}

describe("several workspaces", () => {
  it("are installed through OAuth, answered each with its own token, and forgotten when they leave", async () => {
    const made = await studio({ commands: COMMANDS, mode: "oauth" });
    const { slack } = made;
    const other = slack.workspace("T2");
    other.channel("film");
    expect(await install(made, slack.space)).toBe(200);
    expect(await install(made, other)).toBe(200);

    await slack.slash("Ana", "/pad add ours");
    await slack.say("Eve", `<@${other.bot}> pad add theirs`, {}, other);
    expect(other.messages.map(shown).at(-1)).toContain("Noted: theirs");
    expect(slack.channelMessages().map(shown)).toEqual([expect.stringContaining("Noted: ours\n1 so far")]);
    expect(slack.api.calls.find((call) => call.method === "chat.postMessage")!.token).toBe(other.token);

    await slack.event({ type: "tokens_revoked", tokens: { oauth: ["U1"], bot: [] } }, other);
    await slack.slash("Eve", "/pad add still here", {}, other);
    expect(other.messages.map(shown).at(-1)).toContain("Noted: still here");
    await slack.event({ type: "app_uninstalled" }, other);
    expect(await made.store.once.get("slack-installation:T2")).toBeUndefined();
    expect(await made.store.once.get("slack-installation:T1")).toMatchObject({ bot: { token: slack.space.token } });
    await slack.slash("Eve", "/pad add gone", {}, other);
    expect(other.messages.map(shown).filter((said) => said.includes("gone"))).toEqual([]);
    expect(made.log.join("")).not.toMatch(/xoxb-|client-secret|state-secret/);
  });

  it("show a person who is in both the films of each in its own App Home", async () => {
    const made = await studio({ commands: REAL, livingCard, mode: "oauth" });
    const { slack } = made;
    const other = slack.workspace("T2");
    other.channel("film");
    await install(made, slack.space);
    await install(made, other);
    await slack.slash("Ana", "/brief start Aurora");
    await slack.slash("Ana", "/brief start Night ferry", {}, other);
    const homes = [await slack.openHome("Ana"), await slack.openHome("Ana", other)];
    expect(homes.map((blocks) => shown({ blocks: blocks! }).match(/^- .*$/gm))).toEqual([
      ["- Aurora, #CFILM, open"],
      ["- Night ferry, #CFILM, open"],
    ]);
  });

  it("draws the living card of each with its own token", async () => {
    const made = await studio({ commands: COMMANDS, mode: "oauth" });
    await install(made, made.slack.space);
    const drawn = { kind: "card" as const, title: "The brief", blocks: [], actions: [] };
    const at = await made.surface.painter.draw(`slack:T1:${made.slack.current.id}`, drawn, undefined);
    expect(made.slack.space.find(made.slack.current.id, at.message)).toBeDefined();
    await expect(made.surface.painter.draw("slack:T9:CFILM", drawn, undefined)).rejects.toThrow("not installed");
  });
});
