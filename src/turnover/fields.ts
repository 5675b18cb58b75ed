/** Decided fields that came from outside -> the first that this version does not know, or whose value is of another kind. */
import type { Fields } from "../film/decision.ts";
import { fieldNamed, type Level } from "../film/fields.ts";
import { isOfKind } from "../film/values.ts";

export function wrongFields(level: Level, fields: Fields): string | undefined {
  return Object.keys(fields).find((name) => {
    const spec = fieldNamed(level, name);
    const decided = fields[name]!;
    return spec?.name !== name || (decided.state !== "open" && !isOfKind(spec, decided.value));
  });
}
