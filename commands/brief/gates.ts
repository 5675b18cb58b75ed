/** /brief lock, unlock, director, deputy, keep, grant, signoff: what the director decides, and who that is. */
import { fieldTitle, levelOf, needFilm, onlyDirector, undoButton } from "../../src/chat/answers.ts";
import { sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { choiceOption, need, numberOption, personOption, textOption } from "../../src/chat/options.ts";
import { card, text } from "../../src/chat/reply.ts";
import { fieldsOf, lockableNamed, type Of, putField, rulesHere } from "../../src/film/decide.ts";
import { BRIEF_FIELDS, fieldNamed, fieldNames, SECTIONS } from "../../src/film/fields.ts";
import { nearest } from "../../src/film/nearest.ts";
import { REFERENCES, settledRows } from "../../src/film/references.ts";
import { AREAS, sign } from "../../src/film/signoffs.ts";
import { standingIn } from "../../src/film/standing.ts";
import { showValue } from "../../src/film/values.ts";

function lockable(typed: string): string {
  const name = lockableNamed(typed);
  if (name) return name;
  const near = nearest(typed, [...SECTIONS, ...fieldNames("brief")])[0];
  throw new Slip(
    "unknown-field",
    `There is no section or field "${typed.slice(0, 60)}".`,
    near ? `Did you mean ${near}?` : `Sections are ${SECTIONS.join(", ")}.`,
  );
}

/** How the history marks a deputy's ruling. */
const asRole = (role: "director" | "deputy"): string => (role === "deputy" ? " (as deputy)" : "");

export const lock = sub({
  name: "lock",
  about: "closes a section or a field to every edit (director)",
  example: "brief lock look",
  options: { what: need(textOption("a section or a field", { typed: "rest", example: "look", fieldsOf: "lockable" })) },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    const role = onlyDirector(project, request.person, "lock");
    const what = lockable(options.what);
    const already = project.head.locks[what];
    if (already)
      return {
        say: [{ to: "caller", reply: card(`${what} is locked already, by ${already.by.name}; nothing was changed.`) }],
      };
    project.putHead({ locks: { ...project.head.locks, [what]: { by: request.person, at: request.at } } });
    const holds = BRIEF_FIELDS.filter((spec) => spec.name === what || spec.section === what);
    const decided = holds
      .map((spec) => ({ spec, stands: standingIn(project, spec.name) }))
      .flatMap(({ spec, stands }) => (stands ? [`${spec.name}: ${showValue(spec, stands.value)}`] : []));
    return {
      did: `locked ${what}${asRole(role)}`,
      say: [
        {
          reply: card(
            `${what} is locked.`,
            [text(decided.join("\n") || "Nothing is decided in it, and nothing will be until it is unlocked.")],
            [undoButton(project)],
            { project: project.id },
          ),
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
    what: need(textOption("a section or a field", { typed: "rest", example: "look", fieldsOf: "lockable" })),
    reason: need(
      textOption("why it has to be opened", { runsOn: "line", example: "the client has a new brand colour" }),
    ),
  },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    const role = onlyDirector(project, request.person, "unlock");
    const what = lockable(options.what);
    if (!project.head.locks[what])
      return { say: [{ to: "caller", reply: card(`${what} is not locked; nothing was changed.`) }] };
    const { [what]: _opened, ...locks } = project.head.locks;
    project.putHead({ locks });
    return {
      did: `unlocked ${what}: ${options.reason}${asRole(role)}`,
      say: [
        {
          reply: card(`${what} is open again.`, [text(`Reason: ${options.reason}`)], [undoButton(project)], {
            project: project.id,
          }),
        },
      ],
    };
  },
});

export const director = sub({
  name: "director",
  about: "hands the film over (director)",
  example: "brief director @ben",
  options: { person: need(personOption("who directs from now on", { typed: "positional" })) },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    onlyDirector(project, request.person, "hand the film over");
    project.putHead({ director: options.person });
    return {
      did: `handed over to ${options.person.name}`,
      say: [{ reply: card(`${options.person.name} directs now.`, [], [undoButton(project)], { project: project.id }) }],
    };
  },
});

export const deputy = sub({
  name: "deputy",
  about: "names who may rule while the director is away (director)",
  example: "brief deputy @ben",
  options: { person: need(personOption("the deputy", { typed: "positional" })) },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    onlyDirector(project, request.person, "name a deputy");
    project.putHead({ deputy: options.person });
    return {
      did: `named ${options.person.name} deputy`,
      say: [
        {
          reply: card(
            `${options.person.name} is deputy.`,
            [text("Rulings of the deputy are marked as such.")],
            [undoButton(project)],
            { project: project.id },
          ),
        },
      ],
    };
  },
});

export const keep = sub({
  name: "keep",
  about: "settles a conflict by the number of the value to keep (director)",
  example: "brief keep 2",
  options: { n: need(numberOption("the number on the conflict card", { typed: "positional" })) },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    const n = Math.ceil(options.n / 2);
    const found = project.head.conflicts[n];
    if (!found)
      throw new Slip(
        "unknown-conflict",
        `There is no conflict value ${options.n}.`,
        "/brief show lists what waits for the director.",
      );
    const of = found.of as Of;
    const spec = fieldNamed(levelOf(of), found.field)!;
    const title = fieldTitle(of, found.field);
    if (found.settled) {
      const stands = fieldsOf(project, of)[found.field];
      throw new Slip(
        "settled",
        `That was settled by ${found.settled.by.name}: ${title} is ${stands ? showValue(spec, stands.value) : "empty"}.`,
        "Set it anew if it should change.",
      );
    }
    const mayTake = found.refines && found.standing.by.id === request.person.id;
    const role = mayTake ? "director" : onlyDirector(project, request.person, "settle a conflict");
    const kept = options.n % 2 === 1 ? "standing" : "other";
    const value = found[kept];
    project.putHead({
      conflicts: {
        ...project.head.conflicts,
        [n]: { ...found, settled: { by: request.person, at: request.at, kept } },
      },
    });
    if (kept === "other")
      putField(project, of, found.field, {
        ...value,
        ...(found.field === REFERENCES ? { value: settledRows(project, found) } : {}),
        state: "stated",
        ...(role === "deputy" ? { said: "deputy" } : {}),
      });
    return {
      did: `${title}: kept ${showValue(spec, value.value)} (${value.by.name})${asRole(role)}`,
      say: [
        {
          reply: card(
            `${title}: ${showValue(spec, value.value)}`,
            [text(`${request.person.name} kept what ${value.by.name} said.`)],
            [undoButton(project)],
            { project: project.id },
          ),
        },
      ],
    };
  },
});

export const grant = sub({
  name: "grant",
  about: "lets a shot depart from a locked field (director)",
  example: "brief grant 1",
  options: {
    n: need(numberOption("the number of the departure", { typed: "positional" })),
    reason: textOption("why", { runsOn: "line" }),
  },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    const role = onlyDirector(project, request.person, "grant a departure");
    const found = project.head.deviations[options.n];
    if (!found)
      throw new Slip(
        "unknown-departure",
        `There is no departure ${options.n}.`,
        "/brief show lists what waits for the director.",
      );
    const of = found.of as Of;
    const spec = fieldNamed(levelOf(of), found.field)!;
    if (found.granted)
      throw new Slip(
        "settled",
        `${found.granted.by.name} granted that already.`,
        `/shot show ${of.slice(5)} shows it.`,
      );
    const granted = { by: request.person, at: request.at, ...(options.reason ? { reason: options.reason } : {}) };
    project.putHead({ deviations: { ...project.head.deviations, [options.n]: { ...found, granted } } });
    putField(project, of, found.field, found.wanted);
    return {
      did: `granted ${fieldTitle(of, found.field)}: ${showValue(spec, found.wanted.value)}${asRole(role)}`,
      say: [
        {
          reply: card(
            `${fieldTitle(of, found.field)}: ${showValue(spec, found.wanted.value)}`,
            [text(`${request.person.name} granted it${options.reason ? `: ${options.reason}` : ""}.`)],
            [undoButton(project)],
            { project: project.id },
          ),
        },
      ],
    };
  },
});

export const signoff = sub({
  name: "signoff",
  about: "pins a name and a date to what stands now",
  example: "brief signoff brief by:@clara",
  options: {
    what: need(choiceOption("what is signed", AREAS, { typed: "positional" })),
    by: need(personOption("who signs")),
  },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    if (!rulesHere(project, request.person) && request.person.id !== options.by.id)
      throw new Slip(
        "not-yours",
        `Only ${options.by.name} or ${project.head.director.name} can note that ${options.by.name} signs.`,
        "A thumbs-up is no signature. Nothing was changed.",
      );
    const revision = sign(project, options.what, options.by, request.at, request.person);
    return {
      did: `${options.what} signed off by ${options.by.name}`,
      say: [
        {
          reply: card(
            `${options.what}: signed off by ${options.by.name} at revision ${revision}.`,
            [text("Whatever changes after this is listed as not signed.")],
            [undoButton(project)],
            { project: project.id },
          ),
        },
      ],
    };
  },
});
