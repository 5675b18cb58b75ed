/** A message as it would be sent -> what Discord has against it. */
import { payload } from "../../src/surfaces/discord/send.ts";
import type { Outgoing } from "../../src/surfaces/discord/write.ts";
import { messageProblems } from "./fake-rules.ts";
import { bodyProblems } from "./openapi.ts";

/** By its schema and by its rules. */
export function refusals(out: Outgoing): string[] {
  const { components, allowedMentions, flags } = payload(out);
  const { parse, repliedUser } = allowedMentions;
  const attachments = out.files.map((file, i) => ({ id: String(i), filename: file.name }));
  const body = { components, flags, attachments, allowed_mentions: { parse, replied_user: repliedUser } };
  const names = out.files.map((file) => file.name);
  return [...bodyProblems(body, "MessageCreateRequest"), ...messageProblems(body, names)];
}
