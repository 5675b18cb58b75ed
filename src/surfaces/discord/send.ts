/** Outgoing messages -> what discord.js sends, with the same flags and the same silence towards everybody, always. */
import { MessageFlags } from "discord.js";
import type { Outgoing } from "./write.ts";

/** Nobody is pinged: not by text from people, not by an answer to them. */
export const NO_MENTIONS = { parse: [], repliedUser: false };

export function payload(out: Outgoing) {
  return {
    components: out.components,
    files: out.files.map((file) => ({ attachment: file.data, name: file.name })),
    allowedMentions: NO_MENTIONS,
    flags: MessageFlags.IsComponentsV2,
  } as const;
}

export function hiddenPayload(out: Outgoing) {
  return { ...payload(out), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral } as const;
}

/** For edits: files that the message had are replaced by the new ones. */
export const editPayload = (out: Outgoing) => ({ ...payload(out), attachments: [] });
