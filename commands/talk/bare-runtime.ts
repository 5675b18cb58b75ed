/** A number alone ("20 then", "make it 25"), where the film's length is spoken of -> that length. */
import { openConflicts } from "../../src/film/disputes.ts";
import { newest } from "../../src/film/history.ts";
import type { Project } from "../../src/film/project.ts";

const BARE =
  /^(?:(?:ok|okay|no|then|so|well|actually|hm+|fine|let['’]?s (?:do|say|go)|make (?:it|that)|keep it (?:at|to)|say|i['’]?d say)[,:]?\s+)*(?<n>\d{1,3})(?:[,.]?\s*(?:s|secs?|seconds?|then|final|it is|is fine|max|please|pls))*[.!]*$/i;
/** "2 pls" may be about the coffee. */
const DECIDES = /\b(?:make|keep|let['’]?s|go|say|then|final|it is|is fine|max)\b/i;

/** In seconds. Where the length was decided or disputed just now, it takes a word of deciding; asked for it, the number will do. */
export function bareRuntime(project: Project, said: string, asked: boolean): number | undefined {
  const seconds = Number(BARE.exec(said.trim())?.groups?.n);
  if (!(seconds > 0)) return undefined;
  if (asked) return seconds;
  return DECIDES.test(said) && isSpokenOf(project) ? seconds : undefined;
}

function isSpokenOf(project: Project): boolean {
  const disputed = openConflicts(project).some(
    ({ conflict }) => conflict.of === "brief" && conflict.field === "runtime",
  );
  return disputed || (newest(project, 1)[0]?.changes.some(({ slot }) => slot === "brief/runtime") ?? false);
}
