/** `vo` where a field of shots is set -> each shot's dialogue with that voice-over in it. */
import type { Context } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { fieldsOf } from "../../src/film/decide.ts";
import type { FieldRecord, Value } from "../../src/film/decision.ts";
import type { FieldSpec } from "../../src/film/fields.ts";
import type { Project } from "../../src/film/project.ts";
import { voiceOverIn, withVoiceOver } from "../../src/film/voices.ts";
import { typedValue, valueLike } from "./value.ts";

interface Said {
  readonly value?: string | undefined;
  readonly like?: string | undefined;
}

/** It replaces what that voice said before and leaves every other line. None where a form has to ask. @throws Slip */
export function voiceOver(
  context: Pick<Context, "generators">,
  project: Project,
  ids: readonly string[],
  spec: FieldSpec,
  { value, like }: Said,
): ((id: string) => Value) | undefined {
  if (value === undefined && like === undefined) return undefined;
  const lines =
    like === undefined ? (typedValue(context, ids, spec, value!) as FieldRecord[]) : likeIn(project, like, spec);
  return (id) => withVoiceOver((fieldsOf(project, `shot ${id}`).dialogue?.value ?? []) as FieldRecord[], lines);
}

function likeIn(project: Project, like: string, spec: FieldSpec): FieldRecord[] {
  if (like.toLowerCase() === "film")
    throw new Slip(
      "nothing-to-copy",
      "A film has no voice-over that a shot could follow.",
      "/shot set 1A dialogue like:film takes every line of the shot away. Nothing was changed.",
    );
  const lines = voiceOverIn(valueLike(project, like, spec) as FieldRecord[]);
  if (lines.length > 0) return lines;
  throw new Slip("nothing-to-copy", `${like} has no voice-over.`, "Say it: /shot set 1A vo We are late.");
}
