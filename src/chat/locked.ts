/** A lock that stands in the way -> the refusal that says whose it is and the way out. */
import { isGate, type Lock } from "../film/locks.ts";
import type { Project } from "../film/project.ts";
import { Slip } from "./errors.ts";

/** `shots are locked`, `look is locked`. */
export const isLocked = (lock: string): string => `${lock} ${/^(?:shots|picks)$/.test(lock) ? "are" : "is"} locked`;

/** `the shots`, where a gate is meant. */
export const wayOut = (project: Project, { lock }: Lock): string =>
  `${project.head.director.name} can open ${isGate(lock) && /s$/.test(lock) ? "them" : "it"}: /brief unlock ${lock} reason:<why>`;

/** @throws Slip when a lock closes it; the director's own edits too. */
export function needUnlocked(project: Project, lock: Lock | undefined): void {
  if (lock)
    throw new Slip("locked", `${isLocked(lock.lock)} by ${lock.by.name}. Nothing was changed.`, wayOut(project, lock));
}
