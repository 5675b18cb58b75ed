/** Who does what, where, in which light and look: the sentences about the picture's contents. */
import { term } from "../film/vocabulary/index.ts";
import { listed, saysWord, upper } from "./text.ts";
import type { Words } from "./words.ts";

const OWN_SUBJECT =
  /^(?:she|he|they|it|we|i|her|his|their|its|the|a|an|both|each|one|two|three|all|everyone|someone|nobody)\b/iu;
const LINKED = /^(?:as|when|while|until|after|before|then|and|with|in|on|at|from|to)\b/iu;
const IRREGULAR = /^(?:is|are|was|has|have|does|do|goes)$/iu;

/** "Mara pours tea until the cup is full"; two sentences where the action has a subject of its own, one if it says both. */
export function subject(words: Words): readonly string[] {
  const who = words.one("subject");
  const what = words.one("action");
  const read = words.all("writing", (said) => `it reads ${said.includes('"') ? `“${said}”` : `"${said}"`}`);
  const all = who && what ? joined(who, what) : [who || what];
  return [...all.map((said) => said.replace(TWICE, "$1 ")).flatMap(apart), ...read];
}

/** "Vera, Vera doesn't touch it" names her to begin with, and then says what she does. */
const TWICE = /^(\p{Lu}[\p{L}'’ -]*), \1 (?=\p{Ll})/u;

/** What happens by itself in a picture, and is said without an article. */
const STUFF =
  "water|rain|snow|dust|smoke|steam|sweat|sand|mud|fog|mist|foam|spray|ash|fire|wind|blood|light|glass|paint|debris|confetti|hair|fabric";
/** Where somebody or something else begins to do something: "Kofi skids to a stop, dust rises". */
const SPLICED = new RegExp(
  `, (?=(?:(?:an?|the|one|her|his|their|its) (?:(?!(?:in|on|at|with|and|of|by|to|from|who|that)\\b)[\\p{L}-]+ ){1,3}?(?:of (?:the |an? |her |his |their )?[\\p{L}-]+ )?|(?:${STUFF}) |\\p{Lu}\\p{Ll}+(?:['’]s [\\p{L}-]+)? )[\\p{Ll}]+(?<![su])s(?:$|,| (?:[\\p{Ll}]+(?:ing|ly|wards?)|seated|still|put|open|shut|closer|nearer|it|them|beside|down|up|into|onto|on|in|out|off|across|over|under|to|through|past|from|by|around|away|back|the|an?|her|his)(?![\\p{L}-])))`,
  "u",
);

/** A second subject behind a comma is a sentence of its own: behind a lock phrase nobody can tell it from the description. */
const apart = (said: string): string[] =>
  said
    .split(SPLICED)
    .filter(Boolean)
    .map((one, i) => (i === 0 ? one : upper(one)));

function joined(who: string, what: string): string[] {
  if (what.toLowerCase().startsWith(`${who.toLowerCase()} `)) return [what];
  if (saysWord(who, what)) return [who];
  const parts = what.split(" ");
  const verb = /ly$/u.test(parts[0]!) && parts[1] ? parts[1] : parts[0]!;
  if (OWN_SUBJECT.test(what) || (/^\p{Lu}/u.test(what) && !/s$/u.test(verb))) return [who, upper(what)];
  if (LINKED.test(what)) return [`${who}, ${what}`];
  const lower = what.charAt(0).toLowerCase() + what.slice(1);
  if (/(?<!s)s$/u.test(verb) || /ing$/u.test(verb) || IRREGULAR.test(verb) || isPlural(who)) return [`${who} ${lower}`];
  return [who, upper(what)];
}

function isPlural(who: string): boolean {
  return (
    /\band\b/iu.test(who) ||
    /^(?:two|three|four|five|several|many|some|both|we|they)\b/iu.test(who) ||
    /(?<!s)s$/iu.test(who)
  );
}

/** "The scene is a tiled ward kitchen with one window". */
export function setting(words: Words): readonly string[] {
  return words.all("setting").map((where) => {
    const phrase =
      /^(?:\p{Lu}|\d|(?:the|an?|one|two|three|some|her|his|their|our|in|on|at|inside|outside|under|behind|beside|between|near|by|along|across|above|below)\b)/u;
    const leads = ["the scene is ", "the setting is "];
    return `${words.lead(...(phrase.test(where) ? [...leads, "setting: "] : ["setting: ", ...leads]))}${where}`;
  });
}

const ABOUT_LIGHT =
  /light|lit\b|lamp|sun|glow|shadow|dark|bright|neon|candle|window|exposed|silhouette|key\b|contrast/iu;

/** "Night, low-key lighting, window light as backlight, contrast 4:1". */
export function light(words: Words): string {
  const source = words.one("source", (said, value) =>
    term(value) || ABOUT_LIGHT.test(said) ? said : `lit by ${said}`,
  );
  const direction = words.all("direction", (said, value) => {
    if (term(value) || ABOUT_LIGHT.test(said)) return said;
    return `light ${/^(?:from|through|across|over|under)\b/iu.test(said) ? "" : "from "}${said}`;
  });
  const both = source && direction.length > 0 && direction.every((one) => !one.startsWith("light "));
  return [
    ...words.all("time"),
    ...words.all("quality", (said, value) => (term(value) || ABOUT_LIGHT.test(said) ? said : lit(said))),
    ...(both ? [sided(source, direction)] : [source, ...direction]),
    ...words.all("source").slice(1),
    ...words.all("contrast", contrast),
    ...words.all("temperature", (said) =>
      /^(?:[\p{L}-]+|\d+ ?k)$/iu.test(said) ? `${said} colour temperature` : said,
    ),
    ...words.all("condition"),
  ]
    .filter(Boolean)
    .join(", ");
}

/** "Window light as backlight", "side light from practical lamps". */
function sided(source: string, direction: readonly string[]): string {
  const [only, ...more] = direction;
  const from = /^light (?<from>from .+)$/iu.exec(source)?.groups?.from;
  if (from && only && more.length === 0 && /light$/iu.test(only)) return `${only} ${from}`;
  return `${source} as ${listed(direction)}`;
}

/** "light like a fridge door opening", "bright and airy light". */
function lit(said: string): string {
  return /^(?:like|as|from|through)\b/iu.test(said) ? `light ${said}` : said.replace(/^[^,]+/u, "$& light");
}

function contrast(said: string): string {
  if (/^\d/u.test(said)) return `contrast ${said}`;
  return /^[\p{L}-]+$/u.test(said) && !/contrast/iu.test(said) ? `${said} contrast` : said;
}

/** "Looks like a 70s thriller" behind "the look is". */
const likened = (said: string): string => said.replace(/^(?:it )?(?:looks?|feels?) like /iu, "like ");

/** "Black background" is where a colour is, not one of a palette. */
const BEHIND = /\b(?:background|backdrop)$/iu;

/** "The look is 35mm film photography, late 1970s, fine film grain", then the palette. */
export function look(words: Words): readonly string[] {
  const [style, era] = [words.all("style").map(likened), words.all("era")];
  const stock = words.all("stock");
  const phrases = words.clauses("phrase").flatMap(({ phrase, value }) => (phrase?.kind === "style" ? [value] : []));
  const look = [...style, ...era, ...stock, ...words.all("texture"), ...phrases].join(", ");
  const [first = "texture"] = [...[...style, ...stock, ...phrases].map(() => "look"), ...era.map(() => "period")];
  const colours = words.all("palette");
  const palette = listed(colours.filter((one) => !BEHIND.test(one)));
  return [
    look &&
      `${/\b(?:look|style|aesthetic|feel)\b/iu.test(look) ? "" : words.lead(...(first === "look" ? ["the look is ", "style: "] : [`the ${first} is `, `${first}: `]))}${look}`,
    palette && `${words.lead(...without(["the palette is ", "the colours are ", "colours: "], palette))}${palette}`,
    ...colours.filter((one) => BEHIND.test(one)),
    ...words.all("reference"),
  ].filter((one): one is string => Boolean(one));
}

/** "The mood is calm: nobody hurries, long holds". */
export function mood(words: Words): readonly string[] {
  const all = words.all("mood").map(likened);
  const moods = all.some((one) => one.includes(":")) ? all.join("; ") : listed(all);
  const lead = words.lead(...without(["the mood is ", "the tone is ", "feeling: "], moods));
  return [...(moods ? [lead + moods] : []), ...words.all("purpose")];
}

/** Leads whose own noun is not in what they lead to: "the mood is moody" is none. */
function without(leads: readonly string[], said: string): string[] {
  return leads.filter(
    (lead) => !lead.split(/\W+/u).some((word) => word.length > 3 && said.toLowerCase().includes(word)),
  );
}
