/** A film -> its decision log: what stands and who said so, what was turned down, what was waived, granted, signed and when. */
import type { Of } from "../film/decide.ts";
import type { Decision, Value } from "../film/decision.ts";
import { openDisputes } from "../film/disputes.ts";
import { BRIEF_FIELDS, type FieldSpec, fieldNamed } from "../film/fields.ts";
import { newest } from "../film/history.ts";
import type { Project } from "../film/project.ts";
import { REFERENCES, rowsApart } from "../film/references.ts";
import { signedOff } from "../film/signoffs.ts";
import { showValue } from "../film/values.ts";
import { bullets, day, inline, section, table } from "./markdown.ts";
import type { Report } from "./report.ts";

export function decisions({ project }: Report): string[] {
  return [
    ...section("Decisions that stand", standing(project)),
    ...section("Alternatives turned down", turnedDown(project)),
    ...section("Departures from what is locked", departures(project)),
    ...section("Findings waived", waivers(project)),
    ...section("Gates", gates(project)),
    ...section("Still open", open(project)),
    ...section("Decision log", log(project)),
  ];
}

function standing(project: Project): string {
  const { brief } = project.head;
  const look = project.look;
  const rows = BRIEF_FIELDS.flatMap((spec): string[][] => {
    const own = brief[spec.name];
    const decided = own && own.state !== "open" ? own : look?.fields[spec.name];
    if (!decided) return own ? [[spec.name, "left open on purpose", inline(own.by.name), day(own.at), own.state]] : [];
    const who = [decided.by, ...(decided.also ?? [])].map((one) => inline(one.name)).join(", ");
    const from = decided === own ? "" : ` (look ${look?.name}@${look?.version})`;
    return [[spec.name, inline(showValue(spec, decided.value)), `${who}${from}`, day(decided.at), stateOf(decided)]];
  });
  return rows.length === 0 ? "" : table(["Field", "Decided", "By", "When (UTC)", "How"], rows);
}

const stateOf = ({ state, said }: { state: string; said?: string | undefined }): string =>
  said ? `${state}, ${inline(said)}` : state;

function specOf(of: string, field: string): FieldSpec | undefined {
  return fieldNamed(of === "brief" ? "brief" : of.startsWith("scene ") ? "scene" : "shot", field);
}

function value(of: string, field: string, decided: Value): string {
  const spec = specOf(of as Of, field);
  return inline(spec ? showValue(spec, decided) : JSON.stringify(decided));
}

const named = (of: string, field: string): string => (of === "brief" ? field : `${of} ${field}`);

/** Settled conflicts: what was kept, what was not, and who chose. */
function turnedDown(project: Project): string {
  const rows = Object.values(project.head.conflicts).flatMap((one): string[][] => {
    if (!one.settled) return [];
    const show = (decided: Decision): string => {
      const from = decided === one.other ? one.standing.value : one.other.value;
      const said = one.field === REFERENCES ? rowsApart(decided.value, from) : decided.value;
      return `${value(one.of, one.field, said)} (${inline(decided.by.name)})`;
    };
    const { kept } = one.settled;
    const [chosen, refused] =
      kept === "other"
        ? [show(one.other), show(one.standing)]
        : kept === "standing"
          ? [show(one.standing), show(one.other)]
          : ["another value", `${show(one.standing)}; ${show(one.other)}`];
    return [[named(one.of, one.field), chosen, refused, inline(one.settled.by.name), day(one.settled.at)]];
  });
  return rows.length === 0 ? "" : table(["Field", "Kept", "Turned down", "Chosen by", "When (UTC)"], rows);
}

function departures(project: Project): string {
  return bullets(
    Object.values(project.head.deviations).map((one) => {
      const wanted = `${named(one.of, one.field)}: ${value(one.of, one.field, one.wanted.value)}, wanted by ${inline(one.wanted.by.name)}, departs from the locked ${one.locked}`;
      const { granted } = one;
      if (!granted) return `${wanted}; not granted`;
      return `${wanted}; granted by ${inline(granted.by.name)}, ${day(granted.at)}${granted.reason ? `: ${inline(granted.reason)}` : ""}`;
    }),
  );
}

function waivers(project: Project): string {
  return bullets(
    Object.entries(project.head.waivers ?? {}).map(
      ([finding, one]) =>
        `${finding} (${inline(one.why)}): waived by ${inline(one.by.name)}, ${day(one.at)}, because ${inline(one.reason)}`,
    ),
  );
}

function gates(project: Project): string {
  const { locks, signoffs } = project.head;
  const signed = signedOff(project).map(({ area, by, at, revision, changed }) => {
    const after = changed.length > 0 ? `; changed since and not signed: ${changed.map(inline).join(", ")}` : "";
    return `${area}: signed off by ${inline(by.name)}, ${day(at)}, at revision ${revision}, noted by ${inline(signoffs[area]!.noted.name)}${after}`;
  });
  const locked = Object.entries(locks).map(
    ([what, one]) => `${what}: locked by ${inline(one.by.name)}, ${day(one.at)}`,
  );
  return bullets([...signed, ...locked]);
}

function open(project: Project): string {
  return bullets(
    openDisputes(project).map((dispute) => {
      const { of, field, standing } = dispute[0].conflict;
      const answers = [standing, ...dispute.map(({ conflict }) => conflict.other)];
      return `${named(of, field)}: ${answers.map((one) => `${value(of, field, one.value)} (${inline(one.by.name)})`).join(" or ")}`;
    }),
  );
}

/** Everything that ever changed, oldest first. */
function log(project: Project): string {
  const entries = newest(project, project.log.next).reverse();
  const rows = entries.map((one) => [
    String(one.n),
    day(one.at),
    inline(one.by.name),
    `${inline(one.what)}${one.undone === undefined ? "" : ` (taken back in ${one.undone})`}`,
  ]);
  return rows.length === 0 ? "" : table(["No", "When (UTC)", "Who", "What"], rows);
}
