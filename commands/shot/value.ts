/** A shot's field as somebody typed it, as another shot has it, or as a form asks for it -> its value. */
import type { Context } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { type Form, WORDS_MAX } from "../../src/chat/reply.ts";
import type { Value } from "../../src/film/decision.ts";
import type { FieldSpec } from "../../src/film/fields.ts";
import type { Project } from "../../src/film/project.ts";
import { readValue, showValue } from "../../src/film/values.ts";
import { viewShot } from "../../src/film/view.ts";
import { usableGenerator } from "../generator.ts";
import { shotIds } from "./ids.ts";

/** @throws Slip with a good value. */
export function typedValue(
  { generators }: Pick<Context, "generators">,
  ids: readonly string[],
  spec: FieldSpec,
  typed: string,
): Value {
  if (spec.name === "generator")
    return usableGenerator(generators, typed, (id) => `shot set ${ids.join(",")} generator ${id}`).id;
  const read = readValue(spec, typed);
  if ("value" in read) return read.value;
  throw new Slip(
    "wrong-value",
    `${spec.name} ${read.error}.`,
    `A good one: /shot set 1A ${spec.name} ${spec.example}. Nothing was changed.`,
  );
}

/** @throws Slip when that shot says nothing itself and inherits nothing. */
export function valueLike(project: Project, typed: string, spec: FieldSpec): Value {
  const [id] = shotIds(project, typed);
  const value = viewShot(project, id!)?.fields[spec.name]?.value;
  if (value !== undefined) return value;
  throw new Slip("nothing-to-copy", `${id} has no ${spec.name}.`, `Say it: /shot set 1A ${spec.name} ${spec.example}`);
}

/** The field to be written, filled with what stands now where that is one thing; a voice-over is a part of its field. */
export function valueForm(project: Project, ids: readonly string[], spec: FieldSpec, part?: "vo"): Form {
  const values = ids.map((id) => viewShot(project, id)?.fields[spec.name]?.value);
  const standing =
    !part && values[0] !== undefined && values.every((one) => JSON.stringify(one) === JSON.stringify(values[0]));
  const typed = `shot set ${ids.join(",")} ${part ?? spec.name.replaceAll(" ", "-")}`;
  if (typed.length > WORDS_MAX)
    throw new Slip(
      "missing-option",
      `/shot set needs value: what ${spec.name} should be.`,
      `For example: ${spec.example}`,
    );
  return {
    kind: "form",
    title: "Write it",
    does: typed,
    submit: "Set it",
    fields: [
      {
        name: "value",
        label: `${ids.length > 3 ? `${ids.length} shots` : ids.join(", ")} ${part ?? spec.name}`,
        hint: spec.about,
        lines: spec.kind === "text" || spec.kind === "records" ? "many" : "one",
        ...(standing ? { value: typeable(spec, values[0]!) } : {}),
        required: true,
      },
    ],
    project: project.id,
  };
}

/** A value in the words that read back as the same value. */
export function typeable(spec: FieldSpec, value: Value): string {
  if (spec.kind !== "records" || !Array.isArray(value)) return showValue(spec, value);
  return value
    .map((row) => (typeof row === "string" ? { value: row } : row))
    .map(({ value: said, ...keys }) => [said, ...Object.entries(keys).map(([key, of]) => `${key}:${of}`)].join(" "))
    .join("\n");
}
