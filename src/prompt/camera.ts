/** Framing and the one camera move, as sentences. */
import { term } from "../film/vocabulary/index.ts";
import { ADVERBS, ownMove } from "./own-move.ts";
import { known, MOVES, SPEEDS, SUPPORTS } from "./wording.ts";
import type { Words } from "./words.ts";

const PREPOSITION =
  /^(?:(?:straight|right|directly|all the way|halfway|diagonally|sideways) )?(?:along|around|across|through|over|under|past|towards?|into|in|on|at|from|up|down|above|below|behind|beside|between|by|near|with|out|off|to|onto|round|beneath|inside|outside|against|after|before|as|like)\b/iu;
const IS_CLAUSE = / (?:is|are|fills?|shows?|stands?|sits?|holds?|remains?|stays?|has|have|becomes?|leaves?|enters?) /iu;
const SIZE =
  /^(?:extreme |big |medium |full |tight )?(?:close[- ]?up|wide(?: shot)?|long shot|shot|two-shot|medium|profile|full shot)\b/iu;

/** "Close-up, low angle looking up, 85 mm lens, shallow depth of field". */
export function framing(words: Words): string {
  const parts = [
    ...words.all("size"),
    ...words.all("framing"),
    ...words.all("angle"),
    ...words.all("height", height),
    ...words.all("lens", lens),
    ...words.all("focus", focus),
    ...words.all("composition"),
    ...words.all("foreground", (said) => (/foreground|front/iu.test(said) ? said : `${said} in the foreground`)),
    ...words.all("negative space", space),
  ];
  return parts.join(", ");
}

/** "Empty space above her head", "left third left empty". */
function space(said: string): string {
  if (/space|empty|clear|blank/iu.test(said)) return said;
  return PREPOSITION.test(said) || /^for\b/iu.test(said) ? `empty space ${said}` : `${said} kept empty`;
}

function height(said: string, value: string): string {
  if (term(value) || /camera|angle/iu.test(said)) return said;
  if (/^(?:very )?(?:low|high)$/iu.test(said)) return `${said} camera`;
  return PREPOSITION.test(said) ? `camera ${said}` : `camera at ${said}`;
}

/** "Wide lens, around 24mm". */
function lens(said: string, value: string): string {
  return term(value) || /lens|optic|glass/iu.test(said) ? said : said.replace(/^[^,]+/u, "$& lens");
}

/** "Deep" by itself is no sharpness yet. */
function focus(said: string, value: string): string {
  return !term(value) && /^(?:(?:very|fairly|extremely) )?(?:deep|shallow|soft|selective)$/iu.test(said)
    ? `${said} focus`
    : said;
}

/** "on a tripod, the camera pushes in slowly along the counter, from a wide of the door to a close-up of the lid". */
export function move(words: Words): readonly string[] {
  const tag = words.has("move") ? words.grammar.tag?.(words.value("move")!) : undefined;
  const frames = travel(words);
  if (tag)
    return [
      tagged(
        words.one("move", () => tag),
        shape(words, frames),
      ),
      ...frames.after,
    ];
  if (words.has("move") || words.has("path")) {
    const { sentence, after } = moving(words, frames);
    return [sentence, ...after];
  }
  const still = words.one("support");
  return [...(still ? [still] : []), ...alone(frames)];
}

interface Travel {
  /** Inside the move's own sentence: "from a to b". */
  readonly inside: string;
  /** Sentences of their own, for frames that are clauses. */
  readonly after: readonly string[];
  readonly start: string;
  readonly end: string;
}

function travel(words: Words): Travel {
  const start = words.one("start", (said) =>
    said.replace(/^(?:from|on|start(?:s|ing)? (?:on|at|with|from)|begin(?:s|ning)? (?:on|at|with)|opens on)\s+/iu, ""),
  );
  const end = words.one("end", (said) =>
    said.replace(/^(?:to|on|end(?:s|ing)? (?:on|at|with|in)|until|lands on)\s+/iu, ""),
  );
  const clauses = [start, end].some((said) => IS_CLAUSE.test(` ${said} `));
  if (clauses) {
    const after = [start && `at the start, ${start}`, end && `at the end, ${end}`].filter(Boolean);
    return { inside: "", after, start, end };
  }
  const [from, to] = [withArticle(start), withArticle(end)];
  if (from && to) return { inside: `from ${from} to ${to}`, after: [], start: from, end: to };
  return { inside: from ? `starting on ${from}` : to ? `ending on ${to}` : "", after: [], start: from, end: to };
}

function withArticle(said: string): string {
  return SIZE.test(said) && said.includes(" ") && !/^wide (?:on|of)\b/iu.test(said)
    ? `${/^[aeiou]/iu.test(said) ? "an" : "a"} ${said}`
    : said;
}

function alone({ start, end, after }: Travel): string[] {
  if (after.length > 0) return [...after];
  if (start && end) return [`the frame opens on ${start} and ends on ${end}`];
  return start ? [`the frame opens on ${start}`] : end ? [`the frame ends on ${end}`] : [];
}

function shape(words: Words, frames: Travel): string[] {
  return [
    words.one("support", support),
    words.one("speed", speed),
    words.one("path", path),
    frames.inside,
    ...frames.after,
  ];
}

/** "[Push in] on a slider, slowly, from a to b". */
function tagged(tag: string, parts: readonly string[]): string {
  const rest = parts.filter(Boolean).map((part) => part.replace(/^, /u, ""));
  return rest.length > 0 ? `${tag} ${rest.join(", ")}` : tag;
}

/** What carries the camera without ever being locked off: there, static means that it stays where it is. */
const CARRIED: ReadonlySet<string> = new Set([
  "handheld",
  "shoulder-rig",
  "shaky-cam",
  "steadicam",
  "gimbal",
  "drone",
  "fpv-drone",
  "helicopter",
  "snorricam",
  "helmet-cam",
  "body-cam",
  "phone-camera",
  "gun-and-run",
]);

function moving(words: Words, frames: Travel): { sentence: string; after: readonly string[] } {
  const held = words.one("support", support);
  const fast = words.one("speed", speed);
  const verb = words.has("move") ? words.one("move", (said, value) => does(said, value, words.grammar.moves)) : "moves";
  const core = verb.startsWith(":")
    ? `the camera makes ${verb.slice(1)}`
    : /^the camera\b/iu.test(verb)
      ? verb
      : `the camera ${spoken(verb, fast)}`;
  const slow = verb.startsWith(":") || /^the camera\b/iu.test(verb) ? fast : "";
  const way = words.one("path", path);
  if (words.value("move") === "static-shot") {
    const carried = CARRIED.has(words.value("support") ?? "");
    const still = carried ? `${held}, the camera holds its position` : held ? `${core} ${held}` : core;
    return { sentence: still, after: alone(frames) };
  }
  const rest = [
    way && (way.startsWith(",") ? way : ` ${way}`),
    slow && `, ${slow}`,
    frames.inside && `, ${frames.inside}`,
  ].join("");
  return { sentence: `${held ? `${held}, ` : ""}${core}${rest}`, after: frames.after };
}

/** The move as a verb phrase; a person's own words that are no verb come back after a colon. */
function does(said: string, value: string, own: Readonly<Record<string, string>> | undefined): string {
  const verb = known(own, value) ?? known(MOVES, value);
  if (verb) return verb;
  if (/^(?:the )?camera\b/iu.test(said)) return said.replace(/^(?:the )?camera/iu, "the camera");
  const [first = ""] = said.split(" ");
  if (/^[a-z]+(?<!s)s$/u.test(first)) return said;
  const found = ownMove(said, own);
  if (found) return found;
  if (/^(?:an?|the|one|two|three|several) /iu.test(said)) return `:${said}`;
  return `:${/^[aeiou]/iu.test(said) ? "an" : "a"} ${said}`;
}

/** A speed that changes is a participle, and stands behind a comma: "pushes in, accelerating". */
const CHANGING = /^\p{L}+ing\b/u;

/** "-ly" stands before a long verb phrase, everything else at the verb phrase's own place for it. */
function spoken(verb: string, fast: string): string {
  const [core = "", rest = ""] = verb.split("|");
  if (!fast || rest.includes(` ${fast}`)) return core + rest;
  if (CHANGING.test(fast)) return `${core}${rest}, ${fast}`;
  if (/^ \p{L}+ly$/u.test(rest) && !fast.endsWith("ly")) return `${core}${rest} and ${fast}`;
  return fast.endsWith("ly") && rest ? `${fast} ${core}${rest}` : `${core} ${fast}${rest}`;
}

function speed(said: string, value: string): string {
  const adverb = known(SPEEDS, value);
  if (adverb) return adverb;
  if (PREPOSITION.test(said) || /ly\b/u.test(said)) return said;
  return ADVERBS[said.toLowerCase()] ?? (/pace|speed|tempo|\d/iu.test(said) ? `at ${said}` : `at ${said} speed`);
}

function path(said: string): string {
  return PREPOSITION.test(said) ? said : `, following ${said}`;
}

function support(said: string, value: string): string {
  return known(SUPPORTS, value) ?? (PREPOSITION.test(said) ? said : `with ${said}`);
}
