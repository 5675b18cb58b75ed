import type { EffectTable } from "../effects.ts";
export const MOOD_EFFECTS: EffectTable = {};
