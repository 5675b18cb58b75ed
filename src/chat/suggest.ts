/** What somebody has begun to type in an option -> what it could become, from this place's own film. */
import { BRIEF_FIELDS, SCENE_FIELDS, SHOT_FIELDS } from "../film/fields.ts";
import { nearest } from "../film/nearest.ts";
import { TERMS } from "../film/vocabulary/index.ts";
import { type Context, optionsOf } from "./command.ts";
import type { Suggestion } from "./request.ts";

/** Discord shows at most 25. */
const MOST = 25;

export function suggestFor(
  base: Omit<Context, "request" | "options">,
  at: { command: string; sub?: string; option: string; typed: string },
): Suggestion[] {
  const sub = base.commands.find((one) => one.name === at.command)?.subs.find((one) => one.name === (at.sub ?? ""));
  const option = sub && optionsOf(sub).find((one) => one.name === at.option);
  if (!sub || !option) return [];
  const own = sub.suggest?.(base, at.option, at.typed);
  if (own) return own.slice(0, MOST);
  const names = namesFor(base, option.meta.kind, option.meta.fieldsOf, option.meta.choices);
  return matching(names, at.typed).map((name) => ({ label: name, value: name }));
}

function namesFor(
  base: Omit<Context, "request" | "options">,
  kind: string,
  fieldsOf: string | undefined,
  choices: readonly string[] | undefined,
): readonly string[] {
  if (choices) return choices;
  if (kind === "field")
    return (fieldsOf === "shot" ? SHOT_FIELDS : fieldsOf === "scene" ? SCENE_FIELDS : BRIEF_FIELDS).map(
      (one) => one.name,
    );
  if (kind === "generator") return base.generators.filter((one) => one.state !== "ended").map((one) => one.id);
  if (kind === "term") return TERMS.map((one) => one.name);
  if (kind === "command") return base.commands.map((one) => one.name);
  if (kind === "id" || kind === "ids") return base.project?.shotIds() ?? [];
  return [];
}

/** Those that begin with what was typed, then those that contain it, then near misses. */
export function matching(names: readonly string[], typed: string): string[] {
  const wanted = typed.toLowerCase();
  const begins = names.filter((name) => name.toLowerCase().startsWith(wanted));
  const holds = names.filter((name) => !begins.includes(name) && name.toLowerCase().includes(wanted));
  return [...new Set([...begins, ...holds, ...nearest(typed, names)])].slice(0, MOST);
}
