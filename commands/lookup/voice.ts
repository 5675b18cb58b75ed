/** The generator that this channel speaks to, and how it is told a term. */
import type { Context } from "../../src/chat/command.ts";
import { findGenerator } from "../../src/film/generator-facts.ts";
import type { Term } from "../../src/film/vocabulary/index.ts";
import { wordingOf } from "../../src/prompt/index.ts";

export interface Voice {
  readonly id: string;
  readonly name: string;
}

/** The open film's generator, else the channel's default. */
export function voiceOf({
  project,
  place,
  generators,
}: Pick<Context, "project" | "place" | "generators">): Voice | undefined {
  const chosen = project?.head.brief.generator?.value ?? place.defaults.generator?.value;
  const found = typeof chosen === "string" ? findGenerator(generators, chosen) : undefined;
  return found && "found" in found ? found.found : undefined;
}

export const voiceHeading = (voice: Voice | undefined): string => (voice ? `For ${voice.name}` : "In a prompt");

export function wordsFor({ id }: Term, voice: Voice | undefined): string {
  const { words, as, note } = wordingOf(id, voice?.id)!;
  if (as === "nothing") return `Nothing: ${note}.`;
  const said = as === "tag" ? `${words} as a tag` : `"${words}"`;
  return note ? `${said} - ${note}.` : said;
}
