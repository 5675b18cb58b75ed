/** The cast phrases of each shot -> one person who is described as two. */
import { rivalsIn } from "../rivals.ts";
import { change, type FilmView, type Finding, finding } from "./finding.ts";

/** Both stand, word for word, in one prompt: whoever generates it gets a different person each time. */
export function castClash(film: FilmView): Finding[] {
  const shots = new Map<string, string[]>();
  const pairs = film.shots.flatMap(({ id, phrases }) =>
    rivalsIn(phrases).flatMap((pair) => {
      const at = `${pair.first.n}-${pair.second.n}`;
      const known = shots.get(at);
      shots.set(at, [...(known ?? []), id]);
      return known ? [] : [{ at, ...pair }];
    }),
  );
  return pairs.map(({ at, name, first, second, about }) =>
    finding("cast-clash", {
      at,
      shots: shots.get(at)!,
      severity: "blocks",
      why: `${name} is two people in ${shots.get(at)!.join(", ")}: phrase ${first.n} says "${first.words}", phrase ${second.n} "${second.words}"; they disagree about ${about.join(" and ")}, and the director decides which stands.`,
      change: change(`Drop phrase ${second.n}`, `phrase drop ${second.n}`),
      looked: [first.words, second.words],
    }),
  );
}
