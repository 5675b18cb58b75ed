/** Words that describe a move or a mood only in the right company, with their neighbours, into whether they stay. */
import { type Mention, type TermMention, termMention } from "./mention.ts";
import { breakBetween } from "./nearby.ts";
import type { Token } from "./tokens.ts";
import { COMMA, NONE } from "./tokens.ts";

const CAMERA = new Set("camera cam move moves movement motion moving dolly lens tracking push pull".split(" "));
/** One word each, so common beside people that it is a mood only where it describes the film. */
const PEOPLE = new Set(
  "man men woman women girl girls boy boys kid kids child children bride groom mother father mum dad couple family face faces smile smiles eyes customer customers client crowd dog cat driver voice guy lady person people teenager teen teenagers dancer dancers boxer athlete students student baby neighbour neighbours friend friends chef nurse doctor queen king hands look glance expression gesture laugh laughter grin frown tears hotel watch brand car cars villa apartment yacht bag bags handbag perfume resort house hotels dress brands restaurant skincare office building tower room city meeting lunch boss manager worker workers waiter robot horse bull father son daughter wife husband hand nod shrug wave stare gaze clown passenger passengers player players teacher toddler soldier soldiers cop cops thief detective astronaut".split(
    " ",
  ),
);

/** What a bare word for speed says of a whole film. */
const PACE: Readonly<Record<string, string>> = { "speed-slow": "slow-paced", "speed-fast": "fast-paced" };

export function keepAdjectives(mentions: Mention[], tokens: readonly Token[], as: "shot" | "answer"): void {
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== "term" || mention.byEffect || mention.verdict === "ignored") continue;
    const pace = as === "answer" && !moves(mentions) ? PACE[mention.id] : undefined;
    if (pace && alone(mention, tokens)) mentions[at] = termMention(pace, mention.from, mention.to, false);
    else if (needsMove(mention) && !besideMove(mentions, at, mention, tokens)) mention.verdict = "ignored";
    if (mention.dimension === "mood" && describesSomebody(mention, tokens)) mention.verdict = "ignored";
  }
}

function moves(mentions: readonly Mention[]): boolean {
  return mentions.some(
    (one) => one.kind === "term" && (one.dimension === "camera-move" || one.dimension === "support"),
  );
}

function needsMove(mention: TermMention): boolean {
  return mention.dimension === "move-speed" || mention.id === "smooth-stabilized";
}

function besideMove(mentions: readonly Mention[], at: number, mention: TermMention, tokens: readonly Token[]): boolean {
  const moves = mentions.slice(Math.max(0, at - 3), at + 4).some((other) => {
    if (
      other.kind !== "term" ||
      !["camera-move", "support", "transition"].includes(other.dimension) ||
      other === mention
    )
      return false;
    const [one, two] = other.from < mention.from ? [other, mention] : [mention, other];
    return two.from - one.to <= 3 && breakBetween(tokens, one.to, two.from) <= COMMA;
  });
  if (moves) return true;
  for (let near = Math.max(0, mention.from - 3); near < Math.min(tokens.length, mention.to + 3); near++) {
    if (
      CAMERA.has(tokens[near]!.norm) &&
      breakBetween(tokens, Math.min(near, mention.to), Math.max(near, mention.from)) <= NONE
    )
      return true;
  }
  return alone(mention, tokens);
}

/** The whole clause: "slow", "nice and slow". */
function alone(mention: TermMention, tokens: readonly Token[]): boolean {
  const opens = mention.from === 0 || tokens[mention.from]!.brk >= COMMA;
  const after = tokens[mention.to];
  return opens && (!after || after.brk >= COMMA);
}

function describesSomebody(mention: TermMention, tokens: readonly Token[]): boolean {
  const next = tokens[mention.to];
  return mention.to - mention.from === 1 && next !== undefined && next.brk === NONE && PEOPLE.has(next.norm);
}

/** A name beats words for an effect beside it, and of two effects of one dimension in a clause the fuller one stands. */
export function keepStronger(mentions: readonly Mention[], tokens: readonly Token[]): void {
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== "term" || !mention.byEffect) continue;
    for (const other of mentions.slice(Math.max(0, at - 6), at + 7)) {
      if (
        other === mention ||
        other.kind !== "term" ||
        other.dimension !== mention.dimension ||
        other.verdict === "ignored"
      )
        continue;
      const [one, two] = other.from <= mention.from ? [other, mention] : [mention, other];
      if (breakBetween(tokens, one.to, two.from) >= COMMA && two.from > one.to) continue;
      if (mention.dimension === "mood" && tokens.slice(one.to, two.from).some(({ norm }) => norm === "and")) continue;
      const stronger =
        !other.byEffect ||
        other.to - other.from > mention.to - mention.from ||
        (other.to - other.from === mention.to - mention.from && other.from < mention.from);
      if (stronger) mention.verdict = "ignored";
    }
  }
}
