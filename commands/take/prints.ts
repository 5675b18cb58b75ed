/** The prompt that a take was made from: given, the only one that still stands, or to be asked for. */
import type { Context } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import type { Project } from "../../src/film/project.ts";
import { type CompiledEntry, needStandings, standingsOf } from "../../src/prompt/index.ts";
import { recall } from "../prompt/kept.ts";

type Docs = Pick<Context, "docs" | "request">;

/** The prompts of exactly these shots that compiling would give again, for one generator where it was said. */
export function standingPrompts(project: Project, shots: readonly string[], generator?: string): CompiledEntry[] {
  needStandings(project, shots);
  return standingsOf(project, shots[0]!).flatMap(({ entry, moved }) => {
    const same = (entry.shots ?? [shots[0]]).join(" ") === shots.join(" ");
    return moved || !same || (generator !== undefined && entry.generator !== generator) ? [] : [entry];
  });
}

/** @throws Slip when nothing, or more than one prompt, was compiled here under these digits. */
export function fullPrint(context: Docs, typed: string): { fingerprint: string; generator: string; route: string } {
  const wanted = typed.toLowerCase();
  const found = /^[0-9a-f]{8,64}$/.test(wanted) ? recall(context, wanted) : [];
  if (found.length === 1) return found[0]!;
  throw new Slip(
    "unknown-fingerprint",
    found.length > 1
      ? `${wanted} is the beginning of several.`
      : `Nothing was compiled in this channel under "${typed.slice(0, 64)}".`,
    found.length > 1
      ? `Give more digits: ${found.map((one) => one.fingerprint.slice(0, 16)).join(", ")}`
      : "The prompt card shows its fingerprint.",
  );
}

/** The text that was compiled under a whole fingerprint, where it was compiled in this place. */
export function promptText(context: Docs, fingerprint: string | undefined): string | undefined {
  return fingerprint === undefined ? undefined : recall(context, fingerprint)[0]?.text;
}
