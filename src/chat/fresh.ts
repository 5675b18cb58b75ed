/** A fresh random id for whatever a request opens. */
import { randomUUID } from "node:crypto";

/** Twelve letters and digits, 48 random bits: the last group of a UUID. A key that exists already is never written over. */
export const freshId = (): string => randomUUID().slice(24);
