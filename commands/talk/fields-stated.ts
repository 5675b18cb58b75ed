/** A sentence that names fields ("audience is gen z, pace: fast") -> each field with its value, and where that stood. */
import type { Context } from "../../src/chat/command.ts";
import { isTalk } from "../../src/film/answer-form.ts";
import type { Value } from "../../src/film/decision.ts";
import { type BriefFieldSpec, fieldNamed } from "../../src/film/fields.ts";
import { listen, type Span } from "../../src/film/listen/index.ts";
import { JUDGED } from "../../src/film/sentences.ts";
import { readValue } from "../../src/film/values.ts";
import { briefWishes } from "../../src/film/wishes.ts";

export interface FieldStated {
  field: string;
  value: Value;
  span: Span;
}

type Generators = Pick<Context, "generators">;

const LABEL =
  /^(?:(?:ok|okay|so|and|then|also|well|the|our|main|overall)[,:]?\s+)*(?<name>\p{L}[\p{L} -]{1,30}?)(?:\s*[:=]\s+|(?<is>\s+(?:[-–—]|is|are|should be|will be)\s+))(?<said>\S.*)$/iu;
/** What the picture is made of, said alone or before what it is shot on. */
const MEDIUM =
  /^(?:(?:all|its|it['’]s|it is) )?(?<said>live[ -]action|stop[ -]motion|claymation|rotoscop(?:e|ing)|(?:2d|3d|cel|hand-drawn) animation)(?= shot on\b|[.!]?$)/iu;
/** "Contrast low": how much is all there is to say of it. */
const AMOUNT = /^(?:very )?(?:low|high|medium|soft|strong)[.!]?$/i;
/** "Story - love it": behind a dash a remark is as likely as an answer. */
const OPINION =
  /\b(?:is|are|was|were|i|we|you|love|like|hate|nice|great|good|bad|tbd|tbc|done|later|idea|open|pending|ok|okay|no|not|yes|same|still|waiting)\b|\?/i;
/** "1) objective: ... 2) audience: ...". */
const NUMBER = /^(?:\d{1,2}[.)]|[-•*])\s+/;
const NEXT_NUMBER = String.raw`\s+(?=\d{1,2}\)\s+\p{L}[\p{L} -]{1,30}?(?:\s*[:=]|\s+-)\s)`;
/** "Pace slow": only where what follows is a term. */
const SHORT = /^(?<name>\p{L}[\p{L} -]{1,30}?)\s+(?<said>\p{L}[\p{L} -]*)[.!]?$/iu;
/** Fields of which one says "the X is ..."; of the others ("the light is", "the cut is") a judgement is as likely. */
const SAID_WITH_IS = new Set(
  "objective audience takeaway story tone style palette music era texture pace aspect runtime placement".split(" "),
);
/** "The look is a clean 16mm look": said of the film's style, and not in praise of it. */
const LOOK_IS =
  /^(?:the |our )?(?<name>look|style) (?:is|should be|will be) (?:an? )?(?<said>(?!(?:great|good|nice|lovely|amazing|beautiful)\b)\S.{1,100} (?:look|style|aesthetic|photography|animation))[.!]?$/iu;
const LEAVES_OUT = /^(?:and |but )?(?:no|not|never|without|nothing)\b/i;
/** "The music is driving me mad", "from the cafe downstairs": of what is heard here, not of the film. */
const HERE =
  /^(?:from|by|at|for|with|next|on|in|under|behind|an? (?:mess|nightmare|joke|pain|problem|disaster))\b|\b(?:me|us|i|my|now|today|again|here|still)\b/i;
/** "1. objective: x 2. audience: y" as "1) objective: ...": behind a field's number the full stop ends no sentence. */
export function numbered(text: string): string {
  const isAnswer = (name: string): boolean => fieldNamed("brief", name.trim()) !== undefined;
  const found = [...text.matchAll(POINT)].filter(({ groups }) => isAnswer(groups!.name!));
  if (found.length < 2 || found.some(({ groups }, at) => Number(groups!.n) !== at + 1)) return text;
  return text.replaceAll(POINT, (all, n: string, name: string) =>
    isAnswer(name) ? `${n})${all.slice(n.length + 1)}` : all,
  );
}

const POINT = /(?<=^|\s)(?<n>\d{1,2})\.(?=\s+(?<name>\p{L}[\p{L} -]{1,30}?)\s*[:=])/gu;

/** What people ask for in a tone or a palette is joined with "and". */
const JOINED = new Set(["tone", "palette"]);

interface Piece {
  text: string;
  span: Span;
}

/** In order; a clause without a name of its own goes on with the field before it, unless it says something of another. */
export function fieldsStated(context: Generators, text: string, from: number): FieldStated[] {
  const groups: { spec: BriefFieldSpec; pieces: Piece[] }[] = [];
  let open = false;
  for (const piece of piecesOf(text)) {
    const named = namedIn(context, piece);
    const last = groups.at(-1);
    if (named) groups.push(named);
    else if (open && last && goesOn(context, last.spec, piece)) last.pieces.push(piece);
    open = (named !== undefined && !MEDIUM.test(piece.text)) || groups.at(-1)?.pieces.at(-1) === piece;
  }
  return groups.flatMap(({ spec, pieces }) => {
    const listed = pieces.map((one) => one.text).join(", ");
    const said = listed.replace(/[.!]+$/, "");
    const read = readValue(spec, JOINED.has(spec.name) ? said.replaceAll(/\s+(?:and|&)\s+/gi, ", ") : said);
    const span = [from + pieces[0]!.span[0], from + pieces.at(-1)!.span[1]] as const;
    return "value" in read ? [{ field: spec.name, value: read.value, span }] : [];
  });
}

const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(new RegExp(String.raw`\S.*?(?=,\s|${NEXT_NUMBER}|$)`, "gu"))].map(({ 0: found, index }) => {
    const said = found.replace(/^,\s+/, "").replace(NUMBER, "");
    return { text: said, span: [index + found.length - said.length, index + found.length] };
  });

/** "Live action shot on 35mm film": the rest of it is the listener's to read. */
function mediumIn(text: string, [from]: Span, medium: string): Piece {
  return { text: medium, span: [from, from + text.indexOf(medium) + medium.length] };
}

/** The field that a piece opens with, and what it says of it. */
function namedIn(context: Generators, { text, span }: Piece) {
  if (text.endsWith("?")) return undefined;
  const medium = MEDIUM.exec(text)?.groups?.said;
  if (medium) return { spec: fieldNamed("brief", "style")!, pieces: [mediumIn(text, span, medium)] };
  const said = (LOOK_IS.exec(text) ?? LABEL.exec(text) ?? SHORT.exec(text))?.groups;
  const spec = said && fieldNamed("brief", said.name!);
  if (!spec || spec.phrases || spec.name === "generator" || spec.name === "references") return undefined;
  const typed = said.said!;
  const named = { spec, pieces: [{ text: typed, span }] };
  if (LOOK_IS.test(text)) return named;
  const wish = wishes(context, `${spec.name}: ${typed}`).find(({ field }) => field === spec.name);
  const measured = isTerm(spec) || spec.kind === "quantity";
  if (spec.name === "contrast" && AMOUNT.test(typed)) return named;
  if (!LABEL.test(text))
    return isTerm(spec) && wish ? { spec, pieces: [{ text: String(wish.value), span }] } : undefined;
  // A term or a number in a sentence is the listener's to read.
  if (measured && wish) return undefined;
  if (!said.is) return named;
  const judged =
    [JUDGED, LEAVES_OUT, HERE].some((one) => one.test(typed)) || isTalk(text.replace(/,? (?:please|pls)[.!]*$/i, ""));
  if (/^\s*[-–—]/.test(said.is) && OPINION.test(typed)) return undefined;
  const ofColours = spec.kind !== "list" || wish !== undefined;
  return SAID_WITH_IS.has(spec.name) && ofColours && !judged ? named : undefined;
}

/** Pace is a list of few terms: said of it is one, as a rule. */
const isTerm = ({ kind, name }: BriefFieldSpec): boolean => kind === "term" || name === "pace";

function goesOn(context: Generators, spec: BriefFieldSpec, { text }: Piece): boolean {
  if (isTerm(spec) || spec.kind === "quantity") return false;
  if (LEAVES_OUT.test(text) && spec.kind !== "text") return false;
  return fieldsHeard(context, text).every((field) => field === spec.name);
}

/** What was only guessed from an effect ("a bit rough") speaks for no field of its own. */
function wishes({ generators }: Generators, text: string) {
  const heard = listen(text, { as: "answer", generators });
  return briefWishes({ ...heard, found: heard.found.filter((one) => !one.byEffect) });
}

function fieldsHeard(context: Generators, text: string): string[] {
  const { negated, links } = listen(text, { as: "answer", generators: context.generators });
  return [
    ...wishes(context, text).map(({ field }) => field),
    ...negated.map(() => "off-limits"),
    ...links.map(() => "references"),
  ];
}
