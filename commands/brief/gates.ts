/** /brief director, deputy, keep, grant, signoff: what the director decides, and who that is. */
import { fieldTitle, levelOf, needFilm, onlyDirector, undoButton } from "../../src/chat/answers.ts";
import { sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { needUnlocked } from "../../src/chat/locked.ts";
import { choiceOption, need, numberOption, personOption, textOption } from "../../src/chat/options.ts";
import { card, text } from "../../src/chat/reply.ts";
import { fieldsOf, type Of, putField, rulesHere } from "../../src/film/decide.ts";
import type { Person } from "../../src/film/decision.ts";
import { disputeOf, settle } from "../../src/film/disputes.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { newest } from "../../src/film/history.ts";
import { GATE_COVERS, lockOn } from "../../src/film/locks.ts";
import type { Project } from "../../src/film/project.ts";
import { REFERENCES, settledRows } from "../../src/film/references.ts";
import { missingFrom } from "../../src/film/signable.ts";
import { AREAS, type Area, sign } from "../../src/film/signoffs.ts";
import { showValue } from "../../src/film/values.ts";

/** How the history marks a deputy's ruling. */
export const asRole = (role: "director" | "deputy"): string => (role === "deputy" ? " (as deputy)" : "");

/** A mention is somebody; a bare name is whoever has acted under it. @throws Slip naming who has. */
function needKnown(project: Project, { id, name }: Person): void {
  const { director: now, deputy: other, people = [] } = project.head;
  if (id !== name.toLowerCase() || [now.id, other?.id, ...people].includes(id)) return;
  const seen = new Set([now.name, ...(other ? [other.name] : []), ...newest(project, 100).map(({ by }) => by.name)]);
  throw new Slip(
    "unknown-person",
    `Nobody called ${name} has decided anything in this film; nobody could rule under that name.`,
    `Those who have: ${[...seen].slice(0, 12).join(", ")}. Pick the person behind an @, or let ${name} say something first. Nothing was changed.`,
  );
}

export const director = sub({
  name: "director",
  about: "hands the film over (director)",
  example: "brief director @ben",
  options: { person: need(personOption("who directs from now on", { typed: "positional" })) },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    onlyDirector(project, request.person, "hand the film over");
    needKnown(project, options.person);
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
    needKnown(project, options.person);
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
    const stands = options.n % 2 === 1;
    if (!stands) needUnlocked(project, lockOn(project, of, spec));
    const value = stands ? (fieldsOf(project, of)[found.field] ?? found.standing) : found.other;
    // The director chooses for the field; whoever takes a narrower value of their own leaves what others want open.
    const settled = rulesHere(project, request.person) ? disputeOf(project, n)! : [{ n, conflict: found }];
    settle(project, stands ? undefined : value.value, { by: request.person, at: request.at }, settled);
    if (!stands)
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
    needUnlocked(project, lockOn(project, of, spec));
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

/** @throws Slip: a name under nothing would stand for whatever comes later. */
function needSomething(project: Project, area: Area): void {
  const missing = missingFrom(project, area);
  if (missing)
    throw new Slip(
      "nothing-to-sign",
      `There is nothing to sign yet: ${missing.what}.`,
      `${missing.next} Nothing was signed.`,
    );
}

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
    needSomething(project, options.what);
    const revision = sign(project, options.what, options.by, request.at, request.person);
    return {
      did: `${options.what} signed off by ${options.by.name}`,
      say: [
        {
          reply: card(
            `${options.what}: signed off by ${options.by.name} at revision ${revision}.`,
            [
              text(
                `Signed: ${GATE_COVERS[options.what]}. Whatever of that changes from now on is listed as not signed.`,
              ),
            ],
            [undoButton(project)],
            { project: project.id },
          ),
        },
      ],
    };
  },
});
