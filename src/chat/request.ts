/** What somebody did on a surface, frozen: from here on everything is a pure function of it and of what is stored. */
import { z } from "zod";
import { personSchema } from "../film/decision.ts";
import type { Card, Reply, Target } from "./reply.ts";

/** The longest text that one message or form field may bring, in UTF-16 units. */
export const TEXT_MAX = 400_000;

/** The longest text file: a film of 300 shots and 3,000 takes with its history is about 6,000,000 as JSON. */
export const ATTACHED_MAX = 16_000_000;

export const attachedSchema = z.object({
  name: z.string().max(300),
  /** Media type as the platform says. */
  type: z.string().max(200),
  /** Where people find it, for pictures and clips. */
  link: z.string().max(4000).optional(),
  /** Its text, for text, CSV and JSON; read by the surface before the request is made. */
  text: z.string().max(ATTACHED_MAX).optional(),
});
export type Attached = z.infer<typeof attachedSchema>;

export type { Person } from "../film/decision.ts";

/** What the message carries that a request is a reply to; `unread` where the platform would not show it. */
export const answeredSchema = z.union([
  z.literal("unread"),
  z.object({ text: z.string().max(TEXT_MAX), files: z.array(attachedSchema).max(20) }),
]);
export type Answered = z.infer<typeof answeredSchema>;

export const requestSchema = z.object({
  person: personSchema,
  /** Opaque key of the channel with its team: `slack:T1:C9`, `discord:G1:C9`, `terminal:local:main`. */
  place: z.string().min(1).max(200),
  /** Opaque key of the team: `slack:T1`. */
  team: z.string().min(1).max(120),
  /** The thread it was said in, opaque; absent in the channel itself. */
  thread: z.string().max(200).optional(),
  /**
   * command: typed or picked as a command; mention: addressed to the bot; talk: said without addressing it;
   * button: pressed (text is its words); form: sent (text is its words, `values` its fields).
   */
  way: z.enum(["command", "mention", "talk", "button", "form"]),
  /** Command words without the slash, or what was said. Passed through the one door for text already. */
  text: z.string().max(TEXT_MAX),
  /** Typed options (Discord) or form fields, by option name. */
  values: z.record(z.string(), z.string().max(TEXT_MAX)).optional(),
  /** The project that a pressed button or sent form belongs to. */
  project: z.string().max(40).optional(),
  /** Who pressed *Add to brief* on somebody else's message: the decision is `person`'s, noted by this one. */
  notedBy: personSchema.optional(),
  files: z.array(attachedSchema).max(20).default([]),
  /** Read only for words that ask for it (`asksForAnswered`). */
  answering: answeredSchema.optional(),
  /** Milliseconds since 1970, as the platform gives it. */
  at: z.int(),
  /** The platform's key of this event where it may deliver it twice; acted on once. */
  event: z.string().max(300).optional(),
  /** A fresh random id, 12 letters and digits, for whatever this request opens. */
  fresh: z.string().regex(/^[a-z0-9]{12}$/),
});
export type Request = z.infer<typeof requestSchema>;

/** What a surface brings to one request: how to show a reply to the people it is for. */
export interface Voice {
  /** Resolves when the platform has taken it. `thread` is the brief's thread when `to` is "thread". Rejects when it cannot be sent. */
  say(to: Target, reply: Reply, thread: string | undefined): Promise<void>;
  /** Proves, before a film is opened here, that the bot can post and hear. Rejects with a Slip that says how to invite it. */
  ready?(): Promise<void>;
}

/** Where a surface has put the living card of a project. Opaque to everybody else. */
export interface CardAddress {
  message: string;
  thread: string;
}

/** The living card's painter on one surface. */
export interface Painter {
  /** Posts the card (and opens its thread) when there is no address yet or its message is gone, else edits it in place. */
  draw(place: string, drawn: Card, at: CardAddress | undefined): Promise<CardAddress>;
}

/** One autocompletion. */
export interface Suggestion {
  label: string;
  value: string;
}

/** What every surface is handed: the one way in, completion, and how a command answers (decided without I/O). */
export interface Desk {
  hear(request: Request, voice: Voice): Promise<void>;
  suggest(at: {
    place: string;
    team: string;
    command: string;
    sub?: string;
    option: string;
    typed: string;
  }): Promise<Suggestion[]>;
}
