/** A term of the vocabulary -> how it is said to one generator, or to any, outside a shot: for people who look a word up. */
import { type Dimension, type Term, term } from "../film/vocabulary/index.ts";
import type { Slot } from "./clause.ts";
import type { Generator } from "./generator.ts";
import { TURNS } from "./generators/kling.ts";
import { generatorNamed } from "./named.ts";
import { ROLE_OF } from "./roles.ts";
import { EDITING_PACE, MOVES, moodWord, paletteWord, SPEEDS, STOCKS, SUPPORTS, say, TIMES } from "./wording.ts";

export interface Worded {
  /** Empty where no prompt says it. */
  readonly words: string;
  readonly as: "sentence" | "tag" | "field" | "nothing";
  readonly note?: string;
}

const SLOTS: Readonly<Record<Exclude<Dimension, "transition">, Slot>> = {
  "shot-size": "size",
  framing: "framing",
  composition: "composition",
  angle: "angle",
  lens: "lens",
  focus: "focus",
  "camera-move": "move",
  "move-speed": "speed",
  support: "support",
  "lighting-style": "quality",
  "lighting-source": "source",
  "lighting-direction": "direction",
  "lighting-condition": "condition",
  colour: "palette",
  rhythm: "pace",
  mood: "mood",
  "narrative-intent": "purpose",
};

const nothing = (note: string): Worded => ({ words: "", as: "nothing", note });

/** Without a generator: the neutral wording. Undefined for an id that is no term. */
export function wordingOf(id: string, generator?: string): Worded | undefined {
  const found = term(id);
  if (!found) return undefined;
  if (found.dimension === "transition" || EDITING_PACE.has(id)) return nothing("made in the edit, between takes");
  const slot = slotOf(found, found.dimension);
  const named = generator === undefined ? undefined : generatorNamed(generator);
  return named && "one" in named ? told(found, slot, named.one) : { words: spoken(found, slot), as: "sentence" };
}

function slotOf({ id }: Term, dimension: Exclude<Dimension, "transition">): Slot {
  if (dimension === "colour" && STOCKS.has(id)) return "stock";
  return dimension === "lighting-condition" && TIMES.has(id) ? "time" : SLOTS[dimension];
}

function told(found: Term, slot: Slot, { name, media, grammar }: Generator): Worded {
  const field = grammar.fieldOf?.(slot, found.id, () => false);
  if (field !== undefined) return { words: field, as: "field", note: "sent as a setting of the request, not as text" };
  if (!grammar.order.includes(ROLE_OF[slot]))
    return nothing(media === "image" ? "a still picture has no time in it" : `${name} takes no words for it`);
  const tag = slot === "move" ? grammar.tag?.(found.id) : undefined;
  if (tag) return { words: tag, as: "tag" };
  const note = slot === "move" ? moveNote(found, { name, grammar }) : undefined;
  return { words: spoken(found, slot, grammar), as: "sentence", ...(note ? { note } : {}) };
}

function moveNote({ id }: Term, { name, grammar }: Pick<Generator, "name" | "grammar">): string | undefined {
  if (grammar.moves?.[id] && grammar.moves[id] === TURNS[id])
    return "its camera field swaps pan and tilt, so the words say which way the camera turns";
  if (grammar.movesClosed && !grammar.moves?.[id]) return `not on the list of camera moves that ${name} knows`;
  return grammar.tag ? "it has no tag for it, so it is said in words" : undefined;
}

function spoken(found: Term, slot: Slot, grammar?: Generator["grammar"]): string {
  const free = () => false;
  switch (slot) {
    case "move": {
      const verb = grammar?.moves?.[found.id] ?? MOVES[found.id];
      if (!verb) return say(found.id, free, grammar?.terms);
      return /^the camera\b/iu.test(verb) ? verb : `the camera ${verb.replace("|", "")}`;
    }
    case "speed":
      return SPEEDS[found.id] ?? found.fragment;
    case "support":
      return SUPPORTS[found.id] ?? found.fragment;
    case "mood":
      return moodWord(found.id, free);
    case "palette":
      return paletteWord(found.id, free);
    default:
      return say(found.id, free, grammar?.terms);
  }
}
