/** A picture shape that only one of several places implies into a guess: the film for the others may have another. */
import { isDecision, type Mention } from "./mention.ts";

export function doubtShapes(mentions: readonly Mention[]): void {
  const places = mentions.filter((one) => one.kind === "place");
  if (places.length < 2) return;
  const implied = mentions.filter(isDecision).filter((one) => one.kind === "quantity" && one.quantity === "aspect");
  const shaped = places.filter(({ from }) => implied.some((one) => one.from === from));
  if (shaped.length === places.length) return;
  for (const one of implied) if (shaped.some(({ from }) => from === one.from)) one.hedged = true;
}
