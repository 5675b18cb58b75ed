/** The compiler's public door. */
export type { Dropped, Origin } from "./clause.ts";
export { type CompileOptions, compile } from "./compile.ts";
export type { Compiled, Source } from "./compiled.ts";
export { CompileRefused, type RefusalCode } from "./errors.ts";
export { canonicalJson, fingerprint } from "./fingerprint.ts";
export { requestText } from "./finish.ts";
export type { Generator } from "./generator.ts";
export { GENERATORS } from "./generators/index.ts";
export { generatorNamed, type Named } from "./named.ts";
export {
  type CompiledEntry,
  currentPrints,
  digestsOf,
  needStandings,
  outOfDate,
  type Standing,
  standingsOf,
  WORDING,
} from "./out-of-date.ts";
export type { Json, Mode, Route } from "./route.ts";
export type { Assumed } from "./settle.ts";
