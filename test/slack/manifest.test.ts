import { describe, expect, it } from "vitest";
import { EVENTS_PATH, slackManifest } from "../../src/surfaces/slack/manifest.ts";
import { COMMANDS } from "./commands.ts";

describe("the manifest", () => {
  it("lists every command by the name it is typed, with text escaped, for Socket Mode", () => {
    const { features, settings } = slackManifest(COMMANDS, { prefix: "sc-" });
    expect(features.slash_commands.map((one) => [one.command, one.should_escape])).toEqual([
      ["/sc-pad", true],
      ["/sc-ask", true],
      ["/sc-take", true],
    ]);
    expect(features.slash_commands[0]!.usage_hint).toBe("add | list | write | both | code | long");
    expect(features.slash_commands[1]!.usage_hint).toBe("[<text>]");
    expect(settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(features) + JSON.stringify(settings)).not.toContain("url");
  });

  it("says where the bot is reached over HTTP", () => {
    const { features, settings, oauth_config } = slackManifest(COMMANDS, { prefix: "", url: "https://bot.example" });
    const events = `https://bot.example${EVENTS_PATH}`;
    expect(new Set(features.slash_commands.map((one) => one.url))).toEqual(new Set([events]));
    expect(settings.event_subscriptions.request_url).toBe(events);
    expect(settings.interactivity).toEqual({ is_enabled: true, request_url: events });
    expect(oauth_config.redirect_urls).toEqual(["https://bot.example/slack/oauth_redirect"]);
    expect(settings.socket_mode_enabled).toBe(false);
  });

  it("refuses what Slack would not take", () => {
    expect(() => slackManifest(COMMANDS, { prefix: "a-very-long-prefix-in-front-of-all-" })).toThrow("32 characters");
    expect(() =>
      slackManifest(
        Array.from({ length: 51 }, () => COMMANDS[0]!),
        { prefix: "" },
      ),
    ).toThrow("50 commands");
  });
});
