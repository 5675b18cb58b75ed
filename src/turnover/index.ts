/** The turnover's public door. */
export { csvOf } from "./csv.ts";
export { type CsvShot, shotsOfCsv } from "./csv-in.ts";
export { edlsOf } from "./edl.ts";
export { type Facts, factsOf, fileStem, titleOf } from "./facts.ts";
export { otioOf } from "./otio.ts";
export type { KeptPrompt, Prompts } from "./prompts.ts";
export { reportOf } from "./report.ts";
export { readWhole, type Whole, WholeRefused, writeWhole } from "./whole.ts";
