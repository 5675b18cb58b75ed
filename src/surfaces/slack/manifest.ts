/** The command list -> Slack's app manifest, with exactly the scopes, events and shortcuts that are used. */
import { type Command, isCallable, usage } from "../../chat/command.ts";
import { short } from "../../chat/text.ts";
import { MANIFEST } from "./limits.ts";

export const ADD_TO_BRIEF = "add-to-brief";
export const LOG_AS_TAKE = "log-as-take";
export const EVENTS_PATH = "/slack/events";
export const REDIRECT_PATH = "/slack/oauth_redirect";

/** Each with what it is needed for. */
export const SCOPES: Readonly<Record<string, string>> = {
  commands: "slash commands and message shortcuts",
  "app_mentions:read": "hear mentions",
  "chat:write": "answer, and keep the brief card up to date",
  "channels:history": "hear the brief's thread, and see the clip that a reply logs, in public channels",
  "groups:history": "hear the brief's thread, and see the clip that a reply logs, in private channels",
  "im:history": "hear direct messages",
  "mpim:history": "hear group direct messages",
  "channels:read": "see whether the bot is a member before a brief starts",
  "groups:read": "the same in private channels",
  "im:read": "the same in direct messages",
  "mpim:read": "the same in group direct messages",
  "im:write": "send a file that only one person may see",
  "users:read": "write people's names beside their decisions",
  "files:read": "read attached text, CSV and JSON",
  "files:write": "hand over what is too long for a message",
};

export const BOT_SCOPES: readonly string[] = Object.keys(SCOPES);

const EVENTS = [
  "app_home_opened",
  "app_mention",
  "app_uninstalled",
  "message.channels",
  "message.groups",
  "message.im",
  "message.mpim",
  "tokens_revoked",
];

export interface ManifestOptions {
  prefix: string;
  /** Where this server is reached from outside, `https://...`; without it the app uses Socket Mode. */
  url?: string;
}

/** @throws when there are more commands, or longer names, than Slack takes. */
export function slackManifest(commands: readonly Command[], { prefix, url }: ManifestOptions) {
  const events = url && new URL(EVENTS_PATH, url).href;
  if (commands.length > MANIFEST.commands)
    throw new Error(`Slack takes ${MANIFEST.commands} commands, not ${commands.length}`);
  return {
    _metadata: { major_version: 2, minor_version: 0 },
    display_information: {
      name: "Shotcaller",
      description: short(
        "Gathers a film's decisions in conversation and answers with repeatable shot prompts.",
        MANIFEST.description,
      ),
      background_color: "#1d2027",
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: "Shotcaller", always_online: true },
      shortcuts: [
        {
          name: "Add to brief",
          type: "message",
          callback_id: ADD_TO_BRIEF,
          description: "Note what this message decides",
        },
        {
          name: "Log as take",
          type: "message",
          callback_id: LOG_AS_TAKE,
          description: "Log its picture or clip as a take",
        },
      ],
      slash_commands: commands.map((command) => slashCommand(command, prefix, events)),
    },
    oauth_config: {
      ...(url && { redirect_urls: [new URL(REDIRECT_PATH, url).href] }),
      scopes: { bot: [...BOT_SCOPES] },
    },
    settings: {
      event_subscriptions: { ...(events && { request_url: events }), bot_events: EVENTS },
      interactivity: { is_enabled: true, ...(events && { request_url: events }) },
      org_deploy_enabled: false,
      socket_mode_enabled: !url,
      token_rotation_enabled: false,
    },
  };
}

function slashCommand(command: Command, prefix: string, url: string | undefined) {
  const name = `/${prefix}${command.name}`;
  if (name.length > MANIFEST.command)
    throw new Error(`${name} is longer than the ${MANIFEST.command} characters that Slack takes`);
  const hint = isCallable(command)
    ? usage(command, command.subs[0]!).replace(/^\S+ ?/, "")
    : command.subs.map((sub) => sub.name).join(" | ");
  return {
    command: name,
    description: short(command.about, MANIFEST.about),
    ...(hint && { usage_hint: short(hint, MANIFEST.hint) }),
    should_escape: true,
    ...(url && { url }),
  };
}
