import type { EffectTable } from "../effects.ts";
export const LIGHT_EFFECTS: EffectTable = {};
