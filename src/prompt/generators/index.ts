/** Every generator, one file each; adding one is a file, a line here and its expected texts. */
import type { Generator } from "../generator.ts";
import { GEMINI_OMNI_FLASH } from "./gemini-omni-flash.ts";
import { KLING_3_0 } from "./kling-3.0.ts";
import { RUNWAY_GEN_4_5 } from "./runway-gen-4.5.ts";

export const GENERATORS: readonly Generator[] = [GEMINI_OMNI_FLASH, RUNWAY_GEN_4_5, KLING_3_0];
