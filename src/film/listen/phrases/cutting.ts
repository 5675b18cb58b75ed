import type { EffectTable } from "../effects.ts";
export const CUTTING_EFFECTS: EffectTable = {};
