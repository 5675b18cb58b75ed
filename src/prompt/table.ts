/** Prints every generator with the age of each fact, so that a stale one is seen; `--json` prints the cards as JSON. */
import { cardOf, type GeneratorCard } from "./card.ts";
import { GENERATORS } from "./generators/index.ts";

function row({ id, state, ended, successors, routes, checked, unknown }: GeneratorCard): string[] {
  const off = ended
    ? ` (${state === "ended" ? "off since" : "may end from"} ${ended}, then ${successors.join(", ")})`
    : "";
  const doors = routes.map(
    (one) =>
      `    ${one.id.padEnd(13)} ${one.model}: ${one.seconds}; ${one.ratios.join(" ") || "shape from the picture"}; ${one.resolutions.join(" ") || "no size setting"}; prompt ${one.cap?.words ?? "limit not known"}; negative: ${one.negative}; references ${one.references}; frames ${one.firstFrame ? "first" : "-"}/${one.lastFrame ? "last" : "-"}; sound ${one.sound ? "yes" : "no"}`,
  );
  return [
    `${id.padEnd(22)} ${state}${off}; read ${checked}`,
    ...doors,
    ...(unknown.length > 0 ? [`    not known: ${unknown.join(", ")}`] : []),
  ];
}

function ages({ facts }: GeneratorCard): string[] {
  const bySource = new Map<string, string[]>();
  for (const { fact, kind, source, date } of facts) {
    if (source === null) continue;
    const key = `${date} ${kind}: ${source}`;
    bySource.set(key, [...(bySource.get(key) ?? []), fact]);
  }
  return [...bySource].map(([key, names]) => `    ${key} (${names.join(", ")})`).sort();
}

function print(cards: readonly GeneratorCard[], json: boolean): void {
  const lines = json
    ? [JSON.stringify(cards, undefined, 2)]
    : cards.flatMap((card) => [...row(card), ...ages(card), ""]);
  process.stdout.write(`${lines.join("\n")}\n`);
}

print(GENERATORS.map(cardOf), process.argv.includes("--json"));
