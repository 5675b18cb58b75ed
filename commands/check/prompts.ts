/** The prompt lint of every shot for the generator that it is meant for -> findings of the check, each said once. */
import { change, type Finding, finding, rewrite } from "../../src/film/check/finding.ts";
import type { Project } from "../../src/film/project.ts";
import { type ShotView, viewShot } from "../../src/film/view.ts";
import { type Finding as Linted, lint } from "../../src/prompt/index.ts";

/** What the check says itself, whatever the generator. */
const SAID = new Set<Linted["rule"]>(["one-move", "speech", "banned"]);

/** What this film's generators will get wrong; a fault of the brief is one finding about the film, not one a shot. */
export function promptFindings(project: Project): Finding[] {
  const found = new Map<string, { made: Finding; whys: Set<string> }>();
  for (const { id } of project.shots()) {
    const view = viewShot(project, id)!;
    const generator = view.fields.generator?.value;
    if (typeof generator !== "string") continue;
    for (const one of lint(view, generator)) {
      if (SAID.has(one.rule)) continue;
      const made = asFinding(one, view);
      const said = found.get(made.name);
      if (said) said.whys.add(made.why);
      else found.set(made.name, { made, whys: new Set([made.why]) });
    }
  }
  return [...found.values()].map(({ made, whys }) => ({ ...made, why: [...whys].join(" ") }));
}

function asFinding({ rule, severity, field, found, why, rewrite: better }: Linted, view: ShotView): Finding {
  const own = view.fields[field]?.level === "shot";
  const words = found ? `"${found}": ` : "";
  return finding(rule, {
    shots: own ? [view.id] : [],
    ...(own ? {} : { at: "film" }),
    severity,
    why: `${words}${why}${better ? ` Better: ${better}` : ""}`,
    change: own
      ? rewrite(view.id, field)
      : change(`Write ${field}`, `brief answer field:${field.replaceAll(" ", "-")}`),
    looked: [field, view.fields[field]?.value ?? null],
  });
}
