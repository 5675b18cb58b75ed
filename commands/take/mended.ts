/** A take that answers a retake -> what really changed since the take that it mends, against the one thing that was meant. */
import { type Block, note } from "../../src/chat/reply.ts";
import { PHRASE_KINDS, type Take } from "../../src/film/model.ts";
import type { Project } from "../../src/film/project.ts";
import { changedBetween } from "../../src/prompt/index.ts";

export function mendedNote(project: Project, { shot, mends, fingerprint }: Take): Block[] {
  if (!mends) return [];
  project.need([`take:${mends.take}`, `compiled:${shot}`]);
  const before = project.take(mends.take);
  const changed =
    before?.fingerprint && fingerprint ? changedBetween(project, shot, before.fingerprint, fingerprint) : undefined;
  const meant = `Retake of ${mends.take} (${mends.cause}), meant to change ${mends.field}.`;
  if (!changed) return [note(meant)];
  if (changed.length === 0) return [note(`${meant} Its prompt is the same as before.`)];
  const phrase = PHRASE_KINDS.some((kind) => kind === mends.field);
  const others = changed.filter((field) => (phrase ? !field.startsWith("lock phrase") : field !== mends.field));
  return [
    note(
      others.length === 0
        ? `${meant} Nothing else changed.`
        : `${meant} It also changed ${others.join(", ")}: what mended it cannot be told.`,
    ),
  ];
}
