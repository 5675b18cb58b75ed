/** How a generator wants text shaped: order, joiner, how to say "not this", camera syntax, sound, beats. */
import type { Slot } from "./clause.ts";

/** One sentence of a prompt, or a few that belong together. */
export type Role =
  | "shot" // what the clip is as a whole, in the generator's own words
  | "references" // which picture shows what
  | "framing" // size, angle, height, lens, focus, composition
  | "move" // support and the one move with start, path, speed, end
  | "subject" // who, and what they do
  | "cast" // lock phrases that no sentence names
  | "space" // direction of movement, eyeline, line of action
  | "setting" // where, and the location's lock phrase
  | "wardrobe"
  | "light" // time of day, quality, direction, source, contrast, weather
  | "look" // style, era, stock, texture, palette
  | "mood" // mood words with their cause
  | "pace"
  | "frames" // first and last frame in words
  | "must"
  | "holds"
  | "not"
  | "dialogue"
  | "effects"
  | "music";

/**
 * How exclusions are said.
 * - `positive`: only what is there instead; a negation confuses the generator.
 * - `plain`: short plain exclusions in the prompt ("No visible logos.").
 * - `field`: bare nouns in a negative field, nothing in the prompt.
 * - `field-as-written`: a negative field whose own examples write "no people".
 * - `field-and-plain`: both.
 * - `locks`: positive wording, named as what must hold, at the end.
 */
export type NotRule = "positive" | "plain" | "field" | "field-as-written" | "field-and-plain" | "locks";

export interface SoundRule {
  readonly dialogue: boolean;
  readonly effects: boolean;
  readonly music: boolean;
}

/** A sentence as it was built: its role, its text without the last full stop. */
export interface Sentence {
  readonly role: Role;
  readonly text: string;
}

/** A shot's finished text inside a clip of several shots. */
export interface Beat {
  readonly shot: string;
  readonly text: string;
  /** How it is cut into, as a sentence; it opens the text where the mark has no place of its own for it. */
  readonly cut?: string;
  /** Seconds, from the clip's start, both in whole milliseconds. */
  readonly from: number;
  readonly to: number;
}

export interface MultiRule {
  /** The mark says the cut. */
  readonly cuts?: true;
  /** How many shots one clip takes. */
  readonly max: number;
  /** `prompts`: every shot is a prompt of its own in the request; `text`: one text with marked shots. */
  readonly as: "prompts" | "text";
  /** Text of one shot inside the clip, and what stands between the shots. */
  mark(beat: Beat, index: number): string;
  readonly between: string;
}

export interface Grammar {
  /** The sentences in the order in which the generator wants to read them; a role that is missing is not expressed (references come first where they are not named). */
  readonly order: readonly Role[];
  readonly not: NotRule;
  /** Absent: the generator makes no sound. */
  readonly sound?: SoundRule;
  /** Sentences that say what the clip is as a whole, for generators that would otherwise cut by themselves. */
  readonly shot?: string;
  /** Wording of camera moves where the generator's own differs, by vocabulary id: a verb phrase after "the camera". */
  readonly moves?: Readonly<Record<string, string>>;
  /** The move as a tag instead of a sentence (`[Push in]`); undefined where there is no tag for it. */
  tag?(move: string): string | undefined;
  /** Wording of terms where the generator has words of its own. */
  readonly terms?: Readonly<Record<string, string>>;
  /** With a first frame the guide wants motion only: everything the picture already shows is left to it. */
  readonly motionOnly: boolean;
  /** The words above are the only moves its guide knows; others are said with a warning. */
  readonly movesClosed?: true;
  /** The value of a request field, where the generator takes this slot as a field instead of words; `has` knows the shot. */
  fieldOf?(slot: Slot, value: string, has: (slot: Slot) => boolean): string | undefined;
  /** False where the guide wants prose without labels ("Sound effects: ..."). */
  readonly labels?: false;
  /** A line of dialogue, where quotation marks are not the form. */
  quote?(line: string, speaker: string | undefined, index: number): string;
  /** The generator's own word for "no music" (`N/A`). */
  readonly silence?: string;
  /** What its own form adds that nobody decided, said only with the slot that needs it. */
  readonly assumes?: readonly {
    readonly slot: Slot;
    readonly name: string;
    readonly value: string;
    readonly why: string;
  }[];
  /** Puts finished sentences together; one paragraph when absent. */
  assemble?(sentences: readonly Sentence[]): string;
  readonly multi?: MultiRule;
  /** What its text would take as commands, whoever typed it. */
  readonly reserved?: RegExp;
}
