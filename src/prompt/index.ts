/** The compiler's public door. */
export { cardOf, type FactAge, type GeneratorCard, generatorCard, type RouteCard } from "./card.ts";
export type { Dropped, Origin } from "./clause.ts";
export { type CompileOptions, compile } from "./compile.ts";
export type { Compiled, Source } from "./compiled.ts";
export { CompileRefused, type RefusalCode } from "./errors.ts";
export type { Finding, LintRule } from "./finding.ts";
export { canonicalJson, fingerprint } from "./fingerprint.ts";
export { requestText } from "./finish.ts";
export { type Compared, compare, compileAll, type Form, type Outcome } from "./forms.ts";
export type { Generator } from "./generator.ts";
export { GENERATORS } from "./generators/index.ts";
export { lint } from "./lint.ts";
export { generatorNamed, type Named } from "./named.ts";
export {
  type CompiledEntry,
  changedBetween,
  digestsOf,
  needStandings,
  outOfDate,
  type Standing,
  standingsOf,
  WORDING,
} from "./out-of-date.ts";
export type { Json, Mode, Route } from "./route.ts";
export type { Assumed } from "./settle.ts";
export { type Worded, wordingOf } from "./wording-of.ts";
