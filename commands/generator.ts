/** A generator's name as typed -> the generator, or the slip that says what to use instead. */
import { Slip } from "../src/chat/errors.ts";
import { button, WORDS_MAX } from "../src/chat/reply.ts";
import { familyNamed, findGenerator, type GeneratorFacts } from "../src/film/generator-facts.ts";

/** @param does the command with one generator, which a family's name is asked back with. @throws Slip for unknown and for ended generators. */
export function usableGenerator<G extends GeneratorFacts>(
  list: readonly G[],
  typed: string,
  does: (id: string) => string,
): G {
  const found = knownGenerator(list, typed, does);
  if (found.state !== "ended") return found;
  throw new Slip(
    "ended-generator",
    endedSentence(found),
    found.successors?.length ? "Nothing was changed." : "Use another one instead. Nothing was changed.",
  );
}

/** @throws Slip for unknown generators; ended ones are known (logging and history accept them). */
function knownGenerator<G extends GeneratorFacts>(list: readonly G[], typed: string, does: (id: string) => string): G {
  const found = findGenerator(list, typed);
  if ("found" in found) return found.found;
  const [meant, ...others] = familyNamed(list, typed);
  if (meant && others.length === 0) return meant;
  if (meant) throw severalGenerators(typed, [meant, ...others], does);
  const near = found.near.length > 0 ? `The nearest are ${found.near.join(", ")}.` : "/lookup generators lists them.";
  throw new Slip("unknown-generator", `I know no generator "${typed.slice(0, 60)}".`, near);
}

function severalGenerators(typed: string, family: readonly GeneratorFacts[], does: (id: string) => string): Slip {
  const slip = new Slip(
    "several-generators",
    `"${typed.slice(0, 60)}" has several generators; nothing was changed.`,
    "Which one? /lookup and its name says what each can do.",
  );
  slip.buttons = family.flatMap(({ id }) => (does(id).length > WORDS_MAX ? [] : [button(id, does(id))]));
  return slip;
}

export function endedSentence(generator: GeneratorFacts): string {
  const instead = generator.successors?.length ? `; use ${generator.successors.join(" or ")} instead` : "";
  return `${generator.name} was switched off${generator.ends ? ` on ${generator.ends}` : ""}${instead}.`;
}
