/** A sentence that says what somebody, something or a place looks like -> whose entry it is: cast, props, wardrobe or locations. */
import { fieldNamed } from "./fields.ts";

const AGE =
  /\b(?:[1-9]\d)(?:-year-old| years old|ish)?(?=\s*(?:[,.]|$|and\b|with\b))|\b(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|[2-8]0s)\b|-year-old\b|\bmiddle[- ]aged\b|\belderly\b/iu;
const LOOKS =
  /\b(?:hair(?:ed)?|braids?|ponytail|fringe|curls|curly|beard(?:ed)?|moustache|stubble|bald|freckles?|freckled|scar|tattoos?|glasses|limp|wrinkle[sd]?|eyes|eyebrows|skin|tall|lanky|stocky|slim|skinny|slender|muscular|broad|heavyset|petite|blonde?|brunette|redhead|coat|jacket|jumper|sweater|cardigan|hoodie|shirt|t-shirt|dress|skirt|suit|trousers|jeans|boots|sneakers|trainers|shoes|hat|cap|beanie|scarf|gloves|apron|uniform|scrubs|oilskin|overalls|dungarees|raincoat|parka|earrings?|necklace)\b/iu;
const PEOPLE =
  "(?:(?:(?:our|the|my) )?(?:main )?(?:lead|leads|hero|heroine|protagonist|main character|character|antagonist|villain|keeper|barber|driver|nurse|doctor|chef|dancer|boxer|fisherman|captain|mother|father|girl|boy|woman|man|kid|couple))";
const NAME = "(?:\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)";
const IS = "(?:is|are|has|have|wears|wearing|['’]s)";
const PERSON = new RegExp(
  `^(?:${PEOPLE}|${NAME}|[Ss]he|[Hh]e|[Tt]hey)(?: (?:always|is always))? ?${IS} (?<said>.+)$`,
  "u",
);
/** "Mara, 62, grey braid". */
const LISTED = new RegExp(`^${NAME}\\s*(?:,|:|\\s[-–—])\\s*(?<said>(?:aged? )?[1-9]\\d\\b.*)$`, "u");
/** What opens a sentence with a capital and is nobody's name. */
const NO_NAME =
  /^(?:It|This|That|There|What|Who|Here|Everything|Nothing|All|The|Our|My|Today|Light|Lighting|Music|Sound|Camera|Budget|Runtime|Story|Tone|Mood|Pace|Palette|Look|Colou?r|Style|Client|Slow|Wide|Golden|Soft)\b/u;
const WORN =
  /^(?:late|early|off|out|away|back|busy|sick|ill|right|wrong|happy|sad|fine|ok|okay|on (?:a |the )?(?:call|set|train|way|it))\b/iu;

const MATERIAL =
  /\b(?:matte|glossy|brushed|polished|frosted|transparent|clear|tinted|black|white|grey|gray|red|green|blue|yellow|orange|pink|purple|brown|cream|beige|silver|gold|copper|brass|steel|chrome|aluminium|glass|ceramic|porcelain|wood(?:en)?|oak|walnut|leather|velvet|plastic|rubber|concrete|brick|stone|marble|tiled?|tiles|panelled|rusty|rusted|peeling|painted|striped|chequered)\b/iu;
const PART =
  /\bwith (?:an? |the |two |three |one |no )?(?:\p{L}+ ){0,2}(?:cap|lid|label|logo|handle|strap|dial|bezel|hands|spout|base|stopper|trim|edges?|windows?|walls?|floors?|ceiling|door|roof|tiles|beams|counter|stove|stairs|bench|curtains|sofa|lamp|skylight)\b/iu;
const THING =
  /^(?:the|our|my) (?<thing>\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2}?) (?:is|are|has|have) (?:always )?(?<said>.+)$/iu;
/** Words of making a film: what is said of them is a decision, not a thing in the picture. */
const CRAFT =
  /\b(?:light|lighting|lights|look|shot|shots|frame|framing|camera|lens|tone|mood|pace|pacing|palette|colou?rs?|grade|music|sound|film|spot|ad|video|story|budget|deadline|cut|edit|image|picture|background|foreground|style|title|text|font|sky|composition|contrast|shadows?|highlights|key|texture|client|brief|script|board|rest|ending|opening|idea|concept|thing|problem|question|point|answer|plan)\b/iu;
const PLACES =
  /\b(?:room|kitchen|bathroom|bedroom|living room|house|home|flat|apartment|office|street|alley|bar|pub|caf[eé]|restaurant|diner|shop|store|studio|ward|hospital|corridor|hallway|pier|harbou?r|beach|garden|park|forest|field|church|school|classroom|garage|workshop|warehouse|factory|station|platform|lighthouse|tower|cabin|barn|gym|pool|stage|theatre|hotel|lobby|rooftop|basement|attic|village|set|location)\b/iu;

export const isPlace = (said: string): boolean => PLACES.test(said);

export type Entry = "cast" | "locations" | "props" | "wardrobe";

export interface Description {
  readonly words: string;
  readonly as: Entry;
  /** Whoever said it has named the field. */
  readonly named?: true;
}

/** "Cast: Nora, 34"; "the cast is Nora" names somebody, "the cast is late" nobody. */
const LABELLED = /^(?:[Tt]he |[Oo]ur )?(?<field>\p{L}+)(?:\s*[:=]\s+|\s+(?:is|are)\s+(?=\p{Lu}))(?<words>\S.*)$/u;

/** Whether somebody is described without a name: a lock phrase is found by its name. */
export const isUnnamed = (sentence: string): boolean => /^(?:she|he|they)\b/i.test(sentence.trim());

/** The person's exact words stay the entry's. */
export function describedIn(sentence: string): Description | undefined {
  const said = sentence.trim();
  if (said.endsWith("?")) return undefined;
  const { field = "", words = "" } = LABELLED.exec(said)?.groups ?? {};
  const spec = fieldNamed("brief", field);
  if (spec?.phrases) return { words, as: spec.name as Entry, named: true };
  const as = entryIn(said);
  return as && { words: said, as };
}

function entryIn(said: string): Entry | undefined {
  const of = personIn(said);
  if (of && !WORN.test(of) && (AGE.test(of) || LOOKS.test(of))) return "cast";
  const thing = THING.exec(said)?.groups;
  if (!thing || CRAFT.test(thing.thing!)) return undefined;
  const place = PLACES.test(thing.thing!);
  if (!(MATERIAL.test(firstWords(thing.said!)) || PART.test(thing.said!))) return undefined;
  return place ? "locations" : "props";
}

/** What is said of somebody. */
function personIn(said: string): string | undefined {
  if (NO_NAME.test(said) && !/^(?:Our|The|My)\b/u.test(said)) return undefined;
  return (PERSON.exec(lowered(said)) ?? LISTED.exec(said))?.groups?.said;
}

/** "Our lead" at the start of a sentence as in the middle of one. */
const lowered = (said: string): string => said.replace(/^(?:Our|The|My)\b/u, (word) => word.toLowerCase());
/** "Is matte black" describes; "is late because the black van broke down" does not. */
const firstWords = (said: string): string => said.split(/\s+/).slice(0, 4).join(" ");
