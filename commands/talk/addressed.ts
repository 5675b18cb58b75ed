/** Talk that says what it is about, a shot ("1C should be high angle") or a field ("style: pastel stop motion") -> decisions there. */
import type { Context } from "../../src/chat/command.ts";
import { decide, type Of, type Outcome, type Wish } from "../../src/film/decide.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { type Heard, listen } from "../../src/film/listen/index.ts";
import type { Project } from "../../src/film/project.ts";
import { readValue } from "../../src/film/values.ts";
import { shotWishes } from "../../src/film/wishes.ts";

/** Shots that one sentence names; more is a list, and a list is pasted. */
const SHOTS_MAX = 12;
const SHOT = /\b\d{1,3}[A-HJ-NP-Za-hj-np-z]{1,2}\b/g;
const LABEL = /^(\p{L}[\p{L} -]{1,30}):\s+(\S.*)$/u;
/** "The look is a clean 16mm look": said of the film's style, and not in praise of it. */
const LOOK_IS =
  /^(?:the |our )?(look|style) (?:is|should be|will be) (?:an? )?((?!(?:great|good|nice|lovely|amazing|beautiful)\b)\S.{1,100} (?:look|style|aesthetic|photography|animation))[.!]?$/iu;

/** What was said of shots that the film has, field by field; nothing when no such shot is named. */
export function aboutShots(context: Context, project: Project, heard: Heard): Outcome[] | undefined {
  const inFilm = new Set(project.shotIds());
  const parts = byShots(heard.text, inFilm);
  const named = [...new Set(parts.flatMap(({ ids }) => ids))];
  if (named.length === 0 || named.length > SHOTS_MAX) return undefined;
  project.shots(named);
  return parts.flatMap(({ ids, said }) => {
    const { spoken } = shotWishes(listen(said, { as: "shot", generators: context.generators }));
    const fields = spoken.filter(({ field }) => field !== "dialogue" && field !== "generator");
    return ids.flatMap((id) =>
      fields.map(({ field, value, firm }) =>
        decide(project, { ...wishFrom(context, `shot ${id}`, firm), spec: fieldNamed("shot", field)!, value }),
      ),
    );
  });
}

/** "1A golden hour, and 1B longer, 6s" is two things said of two shots; "1A, 1B: rain, dusk" one of both. */
function byShots(text: string, inFilm: ReadonlySet<string>): { ids: string[]; said: string }[] {
  const parts: { ids: string[]; said: string }[] = [];
  let waiting: string[] = [];
  for (const clause of text.split(/[,;]\s*|\s+and\s+/)) {
    const ids = (clause.match(SHOT) ?? []).map((id) => id.toUpperCase()).filter((id) => inFilm.has(id));
    const said = clause.replaceAll(SHOT, (id) => (inFilm.has(id.toUpperCase()) ? " " : id));
    const last = parts.at(-1);
    if (!/\p{L}/u.test(said)) waiting = [...waiting, ...ids];
    else if (ids.length > 0 || waiting.length > 0 || !last) {
      parts.push({ ids: [...waiting, ...ids], said });
      waiting = [];
    } else last.said += `, ${said}`;
  }
  if (waiting.length > 0 && parts.length > 0) parts.at(-1)!.ids.push(...waiting);
  return parts;
}

/** "Style: pastel stop motion" and "the look is super 8 look" decide that field, whatever else its words could mean. */
export function aboutField(context: Context, project: Project, heard: Heard): Outcome | undefined {
  const said = heard.text.trim();
  const [, label = "", typed = ""] = LABEL.exec(said) ?? LOOK_IS.exec(said) ?? [];
  const spec = fieldNamed("brief", label);
  if (!spec || spec.phrases || spec.name === "generator") return undefined;
  const read = readValue(spec, typed);
  return "value" in read
    ? decide(project, { ...wishFrom(context, "brief", true), spec, value: read.value })
    : undefined;
}

function wishFrom({ request }: Context, of: Of, firm: boolean): Omit<Wish, "spec" | "value"> {
  return {
    of,
    by: request.person,
    at: request.at,
    how: "aloud",
    state: firm ? "stated" : "inferred",
    said: request.notedBy ? `noted by ${request.notedBy.name}` : "thread",
  };
}
