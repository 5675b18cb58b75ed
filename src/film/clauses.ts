/** One sentence of a remark -> its clauses, where a new subject begins with a verb or a judgement of its own. */

/** Words behind which nothing can be told apart: what is governed, compared, quoted or reported is one thing. */
const ONE_THING =
  /["“”«»]|\b(?:make sure|ensure|so that|wants?|wish|hope|check|see if|says?|said|told|asked|imagine|prefer|rather|both|either|neither|not only|between|not sure|(?:do|does)(?:n['’]t| not) think)\b/i;
const DEPENDS = `(?:when|while|if|because|since|as|where|how|that|which|who|whose|until|before|after|once|unless|although|though|why|whether)`;
const OPENS_DEPENDENT = new RegExp(`^(?:and |but )?${DEPENDS}\\b`, "i");
const LAST_DEPENDENT = new RegExp(`^.*\\b${DEPENDS}\\b`, "is");

const DETERMINER = `(?:the|an?|her|his|their|my|our|its|this|these|those|that|all|some|no)`;
/** Verbs that are nothing else. */
const SURE = String.raw`(?:is|are|was|were|(?:is|are|was|were|has|does|do|ca|wo|should|could|would)n['’]t|seems?|has|have|had|needs|should|could|can|cannot|must|would|will|does|goes|feels|becomes?|gets|keeps|melts?|morphs?|warps?|flickers|floats|drifts|blinks|wobbles|vanish(?:es)?|disappears?|appears?|pops|stays|bends|merges|slides|glitches|stutters|turns (?:\p{L}+ )?(?:grey|gray|red|blue|green|black|white|pink|orange|yellow|purple|brown|transparent|blurry|soft|dark|bright))`;
/** Verbs that could be nouns: "the light changes", "the end shows". */
const LIKELY = `(?:${SURE}|looks?|sounds?|moves|changes|jumps|shakes|cuts|fades|shows|drags|drops|falls|breaks|turns|starts|stops|ends|loses|grows|shrinks|smiles|walks|runs|swims|opens|closes|points|reads|clips|passes|catches|reflects|glows|shines|repeats)`;
const subject = (verb: string): RegExp =>
  new RegExp(
    String.raw`^(?:(?:(?:${DETERMINER}|\p{L}{2,}['’]s)(?: [\p{L}\p{N}'’-]+){1,5}?|\p{Lu}[\p{L}'’-]+|there|it|its|it['’]s|he|she|they|you|we|i|this|that) ${verb}|(?:it|that|there|he|she|they)['’]?s too)\b`,
    "u",
  );
const SURE_CLAUSE = subject(SURE);
const LIKELY_CLAUSE = subject(LIKELY);
/** "Music is too loud", "colours are off", "hand too fast": a thing without an article, or without a verb. */
const BARE_CLAUSE = new RegExp(
  String.raw`^(?:(?:${DETERMINER} )?\p{L}{3,}(?: \p{L}{3,})? (?:way |far |much )?too \p{L}{3,}|\p{L}{3,}(?: \p{L}{3,})? (?:is|are|was|were|isn['’]t|aren['’]t|needs|should|could|must))\b`,
  "u",
);
const OPINION = /^(?:(?:i|we) )?(?:think|feel|guess|reckon|find|believe)\b(?: that)?\s*/;
/** A judgement or a wish with no subject: "too dark", "love the coat", "lose the flare". */
const LIKES = new RegExp(`^(?:(?:i|we) )?(?:really |also )?(?:loves?|liked?|hates?|adore|dislike) ${DETERMINER} `, "u");
const ASKS = new RegExp(
  String.raw`^(?:please |can we |could we |let['’]s )?(?:keep|lose|make|cut|drop|remove|add|fix|use|hold|slow|speed|brighten|darken|change|replace|swap|move|bring|push|pull|take|trim) (?:${DETERMINER}|down|up|more|less|it)\b`,
  "u",
);
const OPENING =
  /^(?:(?:way |far |much |a bit |a little |bit |still )?too \p{L}+|(?:slower|faster|brighter|darker|closer|wider|warmer|cooler|colder|louder|quieter|longer|shorter)(?: please)?\W*$|(?:great|nice|lovely|good|beautiful|perfect|gorgeous|amazing) (?:\p{L}+ ?){1,2}$)/u;

/** What points back, or says the rest of it only by what came before. */
const POINTS_BACK =
  /^(?:it|its|it['’]s|that|this|these|those|he|she|they|which|so|because|since|like|then|also|as|or)\b|\b(?:it|them|there(?! (?:is|are|was|were)\b)|that one|the one|the other|other|another|same|opposite|neither|itself)\b/;
const UNFINISHED =
  /\b(?:is|are|was|were|does|do|did|has|not|(?:is|are|was|were|does|do|did|has)n['’]t|too|either|as well)\W*$/;

const bare = (part: string): string => part.trim().replace(/^\p{Lu}(?=\p{Ll})/u, (one) => one.toLowerCase());

/** A full stop that ends no sentence. */
const ABBREVIATED = /(?:^|\s)(?:mr|mrs|ms|dr|st|approx|ca|e\.g|i\.e|vs|no|nr|sec|secs|min|max|incl|\p{L})$/iu;

type Joint = "and" | "comma" | "stop";

function opens(part: string): boolean {
  return OPENING.test(part) || LIKES.test(part) || ASKS.test(part);
}

/** Whether a point can end here. A bare "and" may join two things, so only a sure verb ends a point before it. */
function canEnd(part: string, joint: Joint): boolean {
  const said = bare(part).replace(OPINION, "");
  if (OPENS_DEPENDENT.test(said) || ONE_THING.test(said)) return false;
  if (joint === "stop") return !ABBREVIATED.test(part);
  const last = said.replace(LAST_DEPENDENT, "").trim();
  const depends = last !== said;
  if (depends && joint === "and") return false;
  const clause = joint === "and" ? SURE_CLAUSE : LIKELY_CLAUSE;
  return clause.test(last) || BARE_CLAUSE.test(last) || (!depends && opens(said));
}

/** Whether a point of its own begins here. */
function canBegin(part: string, joint: Joint): boolean {
  const said = bare(part).replace(OPINION, "");
  if (POINTS_BACK.test(said) || UNFINISHED.test(said) || OPENS_DEPENDENT.test(said)) return false;
  if (LIKELY_CLAUSE.test(said) || LIKES.test(said) || ASKS.test(said)) return true;
  return joint !== "and" && BARE_CLAUSE.test(said);
}

const JOINT =
  /(?<stop>[.!?]+)\s+(?:(?:and|but|also)\s+)?|(?<comma>,\s*(?:and|but|though|also)?\s+|\s+but\s+)|\s+and\s+/giu;

/** Its clauses in their order, or the whole where it cannot be told apart; no word but the joints is lost. */
export function clausesOf(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  const joints = [...text.matchAll(JOINT)];
  for (const [i, { index, 0: all, groups }] of joints.entries()) {
    const joint = groups?.stop ? "stop" : groups?.comma ? "comma" : "and";
    const next = index + all.length;
    const part = text.slice(from, index);
    const following = text.slice(next, joints[i + 1]?.index);
    if (!canEnd(part, joint) || !canBegin(following, joint)) continue;
    parts.push(part.trim());
    from = next;
  }
  return [...parts, text.slice(from).trim()];
}
