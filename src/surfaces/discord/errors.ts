/** What Discord refuses -> the sentence for the person, the knowledge that it does not matter, or an error fit for the log. */
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from "discord.js";
import { Slip } from "../../chat/errors.ts";

const codeOf = (error: unknown): number | undefined =>
  error instanceof DiscordAPIError ? Number(error.code) : undefined;

/** The time to answer an interaction is over: 3 seconds for the first answer, 15 minutes for everything after it. */
export const isExpired = (error: unknown): boolean =>
  [
    RESTJSONErrorCodes.UnknownInteraction,
    RESTJSONErrorCodes.InvalidWebhookToken,
    RESTJSONErrorCodes.UnknownWebhook,
  ].includes(codeOf(error)!);

export const isAcknowledged = (error: unknown): boolean =>
  codeOf(error) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

export const isGone = (error: unknown): boolean =>
  [RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel].includes(codeOf(error)!);

export const hasThread = (error: unknown): boolean =>
  codeOf(error) === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;

/** What the person is told when the reason is none of theirs to mend. */
export const NOT_TAKEN = new Slip(
  "discord-refused",
  "What you did is kept, but Discord did not take my answer.",
  "Look at it with /brief show. If this happens again, tell whoever runs the bot when it was: the log says more.",
);

/** The slip that tells the person; nothing for an error that is not Discord's. */
export function explain(error: unknown): Slip | undefined {
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError)) return undefined;
  switch (codeOf(error)) {
    case RESTJSONErrorCodes.MissingAccess:
    case RESTJSONErrorCodes.MissingPermissions:
      return new Slip(
        "discord-permissions",
        "What you did is kept, but I may not post the answer there.",
        "Somebody who manages the server can give me View Channel, Send Messages, Send Messages in Threads, Create Public Threads and Attach Files.",
      );
    case RESTJSONErrorCodes.UnknownChannel:
    case RESTJSONErrorCodes.UnknownMessage:
      return new Slip(
        "discord-gone",
        "What you did is kept, but the channel or message to answer in is gone.",
        "Show the brief again with /brief show.",
      );
    case RESTJSONErrorCodes.ThreadLocked:
      return new Slip(
        "discord-locked-thread",
        "What you did is kept, but this thread is locked and takes no answer.",
        "A moderator can unlock it; until then talk to me in the channel.",
      );
    case RESTJSONErrorCodes.RequestEntityTooLarge:
      return new Slip(
        "discord-too-large",
        "What you did is kept, but the answer is larger than Discord takes here.",
        "Ask for less at once, for example one shot instead of all.",
      );
    default:
      return NOT_TAKEN;
  }
}

/** What the log may show of a refusal; `identifier` is the call and the rules that were broken. */
class Refused extends Error {
  readonly code: number | string;
  readonly identifier: string;
  constructor(code: number | string, identifier: string) {
    super(`Discord refused ${identifier} (code ${code})`);
    this.code = code;
    this.identifier = identifier;
  }
}

/** An error of the REST API carries the whole request, with people's words and the interaction's token; the log gets neither. */
export function forLog(error: unknown): unknown {
  if (error instanceof DiscordAPIError) {
    const { method, status, code, rawError } = error;
    const broken = "errors" in rawError ? brokenRules(rawError.errors) : [];
    return new Refused(code, [`${method} ${status}`, ...broken].join(", "));
  }
  return error instanceof HTTPError ? new Refused(error.status, error.method) : error;
}

/** `components.0.content BASE_TYPE_MAX_LENGTH`: where and which rule, never the value. */
function brokenRules(errors: unknown, path = ""): string[] {
  if (typeof errors !== "object" || errors === null) return [];
  return Object.entries(errors).flatMap(([key, inside]) =>
    key === "_errors"
      ? (inside as { code?: string }[]).map((one) => `${path} ${one.code ?? ""}`)
      : brokenRules(inside, path === "" ? key : `${path}.${key}`),
  );
}
