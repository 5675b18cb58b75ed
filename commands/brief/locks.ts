/** /brief lock and unlock: the director closes a gate, a section or a field to every edit, and opens it again with a reason. */
import { needFilm, onlyDirector, undoButton } from "../../src/chat/answers.ts";
import { sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { isLocked } from "../../src/chat/locked.ts";
import { need, textOption } from "../../src/chat/options.ts";
import { type Block, card, note, text } from "../../src/chat/reply.ts";
import { BRIEF_FIELDS, fieldNames, SECTIONS } from "../../src/film/fields.ts";
import { closedBy, GATE_COVERS, isGate, lockableNamed } from "../../src/film/locks.ts";
import { nearest } from "../../src/film/nearest.ts";
import type { Project } from "../../src/film/project.ts";
import { AREAS, signedOff } from "../../src/film/signoffs.ts";
import { standingIn } from "../../src/film/standing.ts";
import { showValue, VALUE_MAX } from "../../src/film/values.ts";
import { signedLine } from "../living-card.ts";
import { asRole } from "./gates.ts";

/** @throws Slip with the nearest name. */
function lockable(typed: string): string {
  const name = lockableNamed(typed);
  if (name) return name;
  const near = nearest(typed, [...AREAS, ...SECTIONS, ...fieldNames("brief")])[0];
  throw new Slip(
    "unknown-field",
    `There is no gate, section or field "${typed.slice(0, 60)}".`,
    near
      ? `Did you mean ${near}?`
      : `Gates are ${AREAS.join(", ")}; sections are ${SECTIONS.join(", ")}; a field goes by its name.`,
  );
}

const gates = AREAS.map((area) => `${area}: ${GATE_COVERS[area]}`).join(" | ");
const lockableOption = (more: string) =>
  need(
    textOption(`a section, a field, or a gate (${AREAS.join(", ")})${more}`, {
      typed: "rest",
      example: "look",
      fieldsOf: "lockable",
    }),
  );

/** What stands behind a gate, so that everybody sees what was closed. */
function closedNow(project: Project, name: string): Block[] {
  const decided = BRIEF_FIELDS.filter((spec) => closedBy(name, spec)).flatMap((spec) => {
    const stands = standingIn(project, spec.name);
    return stands ? [`${spec.name}: ${showValue(spec, stands.value)}`] : [];
  });
  if (!isGate(name))
    return [text(decided.join("\n") || "Nothing is decided in it, and nothing will be until it is unlocked.")];
  const signed = signedOff(project).find(({ area }) => area === name);
  return [
    text(`Closed to everybody: ${GATE_COVERS[name]}.`),
    ...(decided.length > 0 ? [text(decided.join("\n"))] : []),
    note(
      signed
        ? signedLine(signed, VALUE_MAX)
        : `Nobody has signed ${name === "shots" ? "the shot list" : name === "picks" ? "the picks" : `the ${name}`} yet: /brief signoff ${name} by:@person`,
    ),
  ];
}

export const lock = sub({
  name: "lock",
  about: "closes a gate, a section or a field to every edit (director)",
  example: "brief lock look",
  options: { what: lockableOption(`. What each gate closes: ${gates}`) },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    const role = onlyDirector(project, request.person, "lock");
    const name = lockable(options.what);
    const already = project.head.locks[name];
    if (already)
      return {
        say: [
          {
            to: "caller",
            reply: card(`${isLocked(name)} already, by ${already.by.name}; nothing was changed.`),
          },
        ],
      };
    project.putHead({ locks: { ...project.head.locks, [name]: { by: request.person, at: request.at } } });
    return {
      did: `locked ${name}${asRole(role)}`,
      say: [
        {
          reply: card(`${isLocked(name)}.`, closedNow(project, name), [], { project: project.id }),
        },
      ],
    };
  },
});

export const unlock = sub({
  name: "unlock",
  about: "opens it again, with the reason (director)",
  example: "brief unlock look reason:the client has a new brand colour",
  options: {
    what: lockableOption(""),
    reason: need(
      textOption("why it has to be opened", { runsOn: "line", example: "the client has a new brand colour" }),
    ),
  },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    const role = onlyDirector(project, request.person, "unlock");
    const name = lockable(options.what);
    if (!project.head.locks[name])
      return {
        say: [
          { to: "caller", reply: card(`${isLocked(name).replace(/ locked$/, " not locked")}; nothing was changed.`) },
        ],
      };
    const { [name]: _opened, ...locks } = project.head.locks;
    project.putHead({ locks });
    const signed = isGate(name) ? signedOff(project).find(({ area }) => area === name) : undefined;
    return {
      did: `unlocked ${name}: ${options.reason}${asRole(role)}`,
      say: [
        {
          reply: card(
            `${isLocked(name).replace(/ locked$/, " open again")}.`,
            [
              text(`Reason: ${options.reason}`),
              ...(signed
                ? [note(`${signed.by.name} signed it: only what is changed now has to be signed again, and is listed.`)]
                : []),
            ],
            [undoButton(project)],
            { project: project.id },
          ),
        },
      ],
    };
  },
});
