/** Errors as people read them: an identifier, what happened, and the next step. */
import { type Action, type Card, card, text } from "./reply.ts";

/** `typed` stands in the command's words and `meant` should. */
export interface Instead {
  typed: string;
  meant: string;
}

/** A person's slip, answered privately and exactly. Nothing has changed. */
export class Slip extends Error {
  readonly id: string;
  readonly next: string;
  /** An option's word that stands for another. */
  readonly instead: Instead | undefined;
  /** What could have been meant, as whole commands. */
  buttons: Action[] = [];
  /** @param id stable identifier in kebab-case, @param what what happened, @param next what to do now (one sentence) */
  constructor(id: string, what: string, next: string, instead?: Instead) {
    super(what);
    this.id = id;
    this.next = next;
    this.instead = instead;
  }
}

export function slipCard(slip: Slip): Card {
  return card(slip.message, [text(slip.next)], slip.buttons, { error: slip.id });
}

/** A bug: the same short reference stands in the log. */
export function bugCard(reference: string): Card {
  return card(
    "Something went wrong on our side; nothing was changed.",
    [text(`Try it once more. If it happens again, tell whoever runs the bot this reference: ${reference}`)],
    [],
    { error: "bug" },
  );
}

/** What was asked for is done and kept, but its answer could not be shown. */
export function unsaidCard(reference: string): Card {
  return card(
    "That is done and kept, but the answer could not be shown here.",
    [
      text(
        `/brief show and /brief history have it. If this happens again, tell whoever runs the bot this reference: ${reference}`,
      ),
    ],
    [],
    { error: "unsaid" },
  );
}
