/** Where a generator is reached: that door's own limits, and the request body that its endpoint takes. */

export type Mode = "text" | "first frame" | "first and last frame" | "references";

/** Members that are undefined are left out before anything is sent. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** How clip lengths are offered, in whole seconds unless `step` says otherwise. */
export type SecondsRule =
  | { readonly kind: "range"; readonly min: number; readonly max: number; readonly step: number }
  | { readonly kind: "set"; readonly values: readonly number[] }
  /** Lengths are not known: what is wanted is asked for, and that is said. */
  | { readonly kind: "unknown" }
  /** No length can be asked for. */
  | { readonly kind: "none"; readonly why: string };

export type Unit = "utf16" | "characters" | "words" | "tokens" | "bytes";
export interface Cap {
  readonly max: number;
  readonly unit: Unit;
}

/** An image size a person can ask for: its name on this route and the short side in pixels. */
export interface Size {
  readonly name: string;
  readonly short: number;
}

/** What goes into a request body; everything is already legal on the route. */
export interface Slots {
  readonly text: string;
  readonly negative?: string;
  readonly mode: Mode;
  readonly seconds?: number;
  readonly ratio?: string;
  readonly size?: string;
  readonly fps?: number;
  readonly sound?: boolean;
  /** Address of a picture, or `{{...}}` where a person must supply one. */
  readonly first?: string;
  readonly last?: string;
  readonly references: readonly string[];
  /** Shots of one clip, where the route takes them apart. */
  readonly shots?: readonly { readonly text: string; readonly seconds: number }[];
  /** What goes into fields instead of words, by slot. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface Route {
  /** `google`, `runway`, `kling`, `manual`. */
  readonly id: string;
  readonly name: string;
  /** What the maker calls the model at this door. */
  readonly model: string;
  readonly modes: readonly Mode[];
  readonly seconds: SecondsRule;
  /** What the door does when nobody says a length; unknown when absent. */
  readonly defaultSeconds?: number;
  /** Ratios it makes, by mode where modes differ; empty where the picture given decides. */
  readonly ratios: readonly string[];
  readonly ratiosByMode?: Partial<Record<Mode, readonly string[]>>;
  /** Asked for when nobody decided; else the first. Ours, not the door's. */
  readonly usualRatio?: string;
  readonly sizes: readonly Size[];
  /** What the door makes when nobody says a size; unknown when absent. */
  readonly defaultSize?: string;
  /** Where the request needs a size and the door's own default is not known: ours. */
  readonly usualSize?: string;
  /** Frame rates that can be asked for; `fixed` is what it always makes. */
  readonly fps?: { readonly choose?: readonly number[]; readonly fixed?: number };
  /** Longest prompt; unknown when absent. */
  readonly cap?: Cap;
  /** False where this door has no negative field although the grammar knows one. */
  readonly negative?: false;
  /** The negative prompt goes into the text (`suffix`) instead of a field. */
  readonly negativeInText?: true;
  /** Longest negative prompt; unknown when absent. */
  readonly negativeCap?: Cap;
  /** Longest prompt of one shot where shots are sent apart. */
  readonly shotCap?: Cap;
  /** Most reference pictures, and how the text points at the n-th (from 0). */
  readonly references?: { readonly max: number; tag?(index: number): string };
  /** What the text has to open with in a mode: `<FIRST_FRAME>`. */
  opening?(mode: Mode, first: string | undefined, references: readonly string[]): string | undefined;
  /** What a person pastes behind the text: parameters such as `--ar 16:9`. */
  suffix?(slots: Slots): string;
  /** The request can switch sound on and off. */
  readonly soundSwitch?: boolean;
  readonly seed: boolean | undefined;
  /** Lengths that a mode or size narrows: the rule that then holds. */
  narrow?(mode: Mode, size: string | undefined): SecondsRule | undefined;
  /** The endpoint for a mode, for people; absent where a person pastes the text by hand. */
  endpoint?(mode: Mode): string;
  /** The JSON body; undefined where there is no endpoint. */
  body(slots: Slots): Json | undefined;
}
