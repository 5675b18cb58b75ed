/** Decided fields that came from outside -> the first that this version does not know, or whose value is of another kind. */
import type { Fields, Value } from "../film/decision.ts";
import { type FieldSpec, fieldNamed, type Level } from "../film/fields.ts";

export function wrongFields(level: Level, fields: Fields): string | undefined {
  return Object.keys(fields).find((name) => {
    const spec = fieldNamed(level, name);
    const decided = fields[name]!;
    return spec?.name !== name || (decided.state !== "open" && !isOfKind(spec, decided.value));
  });
}

function isOfKind(spec: FieldSpec, value: Value): boolean {
  switch (spec.kind) {
    case "quantity":
      return typeof value === "number";
    case "list":
      return Array.isArray(value) && value.every((one) => typeof one === "string");
    case "records":
      return Array.isArray(value) && value.every((one) => typeof one === "object");
    case "text":
    case "term":
      return typeof value === "string";
    default:
      return spec.kind satisfies never;
  }
}
