/** What somebody said in the thread of a field -> the wish that it is, wherever it holds. */
import type { Context } from "../../src/chat/command.ts";
import type { Of, Wish } from "../../src/film/decide.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import type { Spoken } from "../../src/film/wishes.ts";

export function aloud({ request }: Context, of: Of, { field, value, firm }: Spoken): Wish {
  const level = of === "brief" ? "brief" : of.startsWith("scene ") ? "scene" : "shot";
  return {
    of,
    spec: fieldNamed(level, field)!,
    value,
    by: request.person,
    at: request.at,
    how: "aloud",
    state: firm ? "stated" : "inferred",
    said: request.notedBy ? `noted by ${request.notedBy.name}` : "thread",
  };
}
