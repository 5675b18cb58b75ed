/** The rows of a CSV that /export csv wrote -> the same shots; a cell that says nothing its field can be is left out and named. */
import type { Context } from "../../src/chat/command.ts";
import { type Contract, withinContract } from "../../src/film/contract.ts";
import type { Fields } from "../../src/film/decision.ts";
import { listen } from "../../src/film/listen/index.ts";
import { readValue } from "../../src/film/values.ts";
import type { CsvShot } from "../../src/turnover/index.ts";
import { type Bad, type Draft, decision, type Unsure, usable } from "./read.ts";

export function readExported(
  context: Context,
  contract: Contract,
  rows: readonly CsvShot[],
  into: number | undefined,
): { good: Draft[]; bad: Bad[]; unsure: Unsure[] } {
  const good: Draft[] = [];
  const bad: Bad[] = [];
  const unsure: Unsure[] = [];
  // Every cell says what it is: nothing is left to be heard.
  const silence = listen("", { as: "shot", generators: context.generators });
  for (const { line, id, scene, cells } of rows) {
    if (!id && cells.length === 0) {
      bad.push({ line, reason: "has no shot in it" });
      continue;
    }
    const { fields, wrong } = fieldsOf(context, cells);
    unsure.push(...wrong.map((one) => ({ ...one, shot: good.length })));
    const within = withinContract(contract, fields);
    good.push({
      shot: { scene: scene ?? id?.scene ?? into, wanted: id, fields: within.fields },
      heard: { ...silence, text: line },
      second: [],
      leftOut: within.leftOut,
    });
  }
  return { good, bad, unsure };
}

function fieldsOf(context: Context, cells: CsvShot["cells"]): { fields: Fields; wrong: Omit<Unsure, "shot">[] } {
  const fields: Fields = {};
  const wrong: Omit<Unsure, "shot">[] = [];
  for (const { spec, said } of cells) {
    const read = readValue(spec, said);
    const reason =
      "error" in read
        ? `cannot be its ${spec.name} and was left out`
        : spec.name === "generator" && !usable(context, read.value)
          ? "is no generator in use and was left out"
          : undefined;
    if (reason) wrong.push({ line: said, reason });
    else if ("value" in read) fields[spec.name] = decision(context, read.value, true);
  }
  return { fields, wrong };
}
