/** What a compile gives back. */
import type { Dropped, Origin } from "./clause.ts";
import type { Json, Mode } from "./route.ts";
import type { Assumed } from "./settle.ts";

/** Where one decision stands. `at` is milliseconds since 1970. */
export interface Source {
  readonly shot: string;
  readonly words: string;
  readonly field: string;
  readonly of: string;
  readonly by: Origin["by"];
  readonly at: number;
  readonly state: Origin["state"];
  /** `image`: a picture carries it; `settled`: something else already makes it true, or it is for other shots. */
  readonly where: "prompt" | "negative" | "request" | "image" | "settled";
  readonly why?: string;
}

export interface Compiled {
  readonly generator: string;
  readonly route: string;
  readonly mode: Mode;
  readonly shots: readonly string[];
  readonly text: string;
  readonly negative?: string;
  /** JSON body for the route's endpoint, with `{{...}}` where a person must supply a file; absent where there is none. */
  readonly request?: Json;
  /** SHA-256 in 64 hex digits over { generator, route, text, negative, request }. */
  readonly fingerprint: string;
  readonly sources: readonly Source[];
  readonly dropped: readonly Dropped[];
  readonly undecided: readonly string[];
  readonly assumed: readonly Assumed[];
  readonly warnings: readonly string[];
}
