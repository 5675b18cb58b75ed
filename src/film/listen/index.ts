/** The one door of listening: what a person typed into everything that can be decided from it. Pure; same text, same result. */

import { rowsIn } from "../shot-list/rows.ts";
import { keepAdjectives, keepStronger } from "./adjectives.ts";
import { setAsideMeaning } from "./asides.ts";
import { assemble } from "./assemble.ts";
import { openChoices } from "./choices.ts";
import { takeBack } from "./corrections.ts";
import { setAside } from "./frames.ts";
import type { Heard, ListenOptions, Span } from "./heard.ts";
import { markDoubt, markRoles } from "./hedges.ts";
import { settleLengths } from "./lengths.ts";
import { lexiconFor } from "./lexicon.ts";
import { isDecision, type Mention } from "./mention.ts";
import { ruleOut } from "./negation.ts";
import { FREE, QUOTED } from "./parts.ts";
import type { Operator } from "./phrases/operators.ts";
import { withPlacesBeside } from "./places.ts";
import { linksIn, quotedIn } from "./quotes.ts";
import { scan } from "./scan.ts";
import { doubtShapes } from "./shapes.ts";
import type { Token } from "./tokens.ts";
import { tokenise } from "./tokens.ts";

export type * from "./heard.ts";

export function listen(text: string, options: ListenOptions): Heard {
  const rows = options.as === "shot" ? rowsIn(text, options, hear) : [];
  return rows.length > 0 ? { ...hear("", options), text, act: "states", rows } : hear(text, options);
}

/** One message, or one row of a list. */
function hear(text: string, { as, generators }: ListenOptions): Heard {
  const lexicon = lexiconFor(generators);
  const tokens = tokenise(text, lexicon.wordOf);
  const links = linksIn(text);
  const quoted = quotedIn(text);
  const part = new Uint8Array(tokens.length);
  const closed = [...links, ...quoted.dialogue, ...quoted.written];
  if (closed.length > 0) setQuoted(part, tokens, closed);
  const mentions = withPlacesBeside(scan(text, tokens, part, lexicon.effects, as), tokens, part);
  setAside(mentions, tokens, as);
  keepAdjectives(mentions, tokens, as);
  keepStronger(mentions, tokens);
  ruleOut(mentions, tokens);
  takeBack(mentions, tokens);
  openChoices(mentions, tokens);
  markDoubt(mentions, tokens);
  doubtShapes(mentions);
  markRoles(mentions, tokens);
  settleLengths(mentions, tokens, as);
  if (as === "answer") setAsideMeaning(mentions, tokens, text);
  release(mentions, part, as);
  return assemble({ text, as, tokens, mentions, part, ...quoted, links });
}

/** Words that steer the others wherever they stand; in a shot the rest of the small words belong to what happens in it. */
const STEERING = new Set<Operator>([
  "negate",
  "negate-after",
  "keep",
  "correct",
  "retract",
  "instead",
  "or",
  "doubt",
  "hedge",
  "hedge-after",
]);

/** What turned out to decide nothing goes back to the person's own words. */
function release(mentions: readonly Mention[], part: Uint8Array, as: "shot" | "answer"): void {
  for (const mention of mentions) {
    const idle = isDecision(mention)
      ? mention.verdict === "ignored" || mention.verdict === "limited"
      : mention.kind === "operator" && as === "shot" && !STEERING.has(mention.operator);
    if (idle) part.fill(FREE, mention.from, mention.to);
  }
}

function setQuoted(part: Uint8Array, tokens: readonly Token[], stretches: readonly { readonly span: Span }[]): void {
  const spans = stretches.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
  let at = 0;
  for (const [start, end] of spans) {
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    while (at < tokens.length && tokens[at]!.start < end) part[at++] = QUOTED;
  }
}
