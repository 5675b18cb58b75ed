/** Film decisions -> the cards and lines that people read: what was noted, who disagrees, what departs or is refused. */

import { fieldsOf, type Of, type Outcome, rulesHere } from "../film/decide.ts";
import type { FieldRecord, Person } from "../film/decision.ts";
import { type Dispute, disputeOf } from "../film/disputes.ts";
import { type FieldSpec, fieldNamed, type Level } from "../film/fields.ts";
import type { Conflict } from "../film/model.ts";
import type { Project } from "../film/project.ts";
import { REFERENCES, referencesOf, rowsApart } from "../film/references.ts";
import { showValue } from "../film/values.ts";
import type { Context } from "./command.ts";
import { Slip } from "./errors.ts";
import { wayOut } from "./locked.ts";
import { type Action, button, type Card, card, note, text } from "./reply.ts";
import { short } from "./text.ts";

/** A button's label stays readable on every surface (Slack cuts at about 30, Discord refuses above 80). */
export const LABEL = 30;

/** @throws Slip when no film is open here. */
export function needFilm(context: Pick<Context, "project">): Project {
  if (context.project) return context.project;
  throw new Slip(
    "no-film",
    "No film is open in this channel.",
    "Start one: /brief start and its title. /brief list shows older ones.",
  );
}

/** @throws Slip naming the director. Says whether it is the director or the deputy who rules. */
export function onlyDirector(project: Project, person: Person, what: string): "director" | "deputy" {
  const role = rulesHere(project, person);
  if (role) return role;
  const { director, deputy } = project.head;
  throw new Slip(
    "director-only",
    `Only the director can ${what}. Here that is ${director.name}${deputy ? ` (deputy: ${deputy.name})` : ""}.`,
    `Ask ${director.name}. Nothing was changed.`,
  );
}

export const levelOf = (of: Of): Level => (of === "brief" ? "brief" : of.startsWith("scene ") ? "scene" : "shot");

/** `aspect`, or `1A size` for a shot's field. */
export const fieldTitle = (of: Of, field: string): string =>
  of === "brief" ? field : `${of.replace(/^shot /, "")} ${field}`;

/** As one would say it: "1A golden hour", "25 fps", "aspect 16:9", "never drone"; sentences and lists stand behind a colon ("story: ..."). */
export function saidValue(of: Of, spec: FieldSpec, value: Parameters<typeof showValue>[1]): string {
  const shown = short(showValue(spec, value), 160);
  if (spec.kind === "text" || spec.kind === "records" || (Array.isArray(value) && value.length > 1))
    return `${fieldTitle(of, spec.name)}: ${shown}`;
  const speaks = of !== "brief" && (spec.unit === "ms" || (spec.kind === "term" && spec.dimensions !== undefined));
  const named = speaks || ` ${shown} `.includes(` ${spec.name} `) ? shown : `${spec.name} ${shown}`;
  return of === "brief" ? named : `${of.replace(/^shot /, "")} ${named}`;
}

/** The one short line about everything a message decided; nothing when it decided nothing. */
export function notedLine(outcomes: readonly Outcome[]): string | undefined {
  const lines = [
    part(
      "Noted",
      outcomes.filter((one) => one.kind === "set" && one.now.state === "stated"),
    ),
    part(
      "Noted as inferred (say it firmly to decide it)",
      outcomes.filter((one) => one.kind === "set" && one.now.state === "inferred"),
    ),
    part(
      "Already so",
      outcomes.filter((one) => one.kind === "same"),
    ),
  ].filter((line) => line !== undefined);
  return lines.length > 0 ? lines.join(". ") : undefined;
}

function part(opening: string, outcomes: readonly Outcome[]): string | undefined {
  if (outcomes.length === 0) return undefined;
  return `${opening}: ${outcomes.map(({ wish }) => saidValue(wish.of, wish.spec, wish.value)).join(", ")}`;
}

/** What the history says of it. */
export function didLine(outcomes: readonly Outcome[]): string | undefined {
  const changed = outcomes.filter((one) => one.kind === "set" || one.kind === "conflict" || one.kind === "deviation");
  if (changed.length === 0) return undefined;
  return changed
    .map(
      ({ kind, wish }) =>
        `${fieldTitle(wish.of, wish.spec.name)}: ${short(showValue(wish.spec, wish.value), 120)}${kind === "set" ? "" : ` (${kind})`}`,
    )
    .join("; ");
}

/** A card for each thing that somebody else has to decide, and one note for each refusal. */
export function outcomeCards(project: Project, outcomes: readonly Outcome[]): Card[] {
  return outcomes.flatMap((one): Card[] => {
    switch (one.kind) {
      case "conflict":
        return [conflictCard(project, disputeOf(project, one.n)!)];
      case "deviation":
        return [deviationCard(project, one)];
      case "locked":
        return [lockedCard(project, one)];
      case "never":
      case "rare":
        return [contractCard(project, one)];
      case "weaker":
        return [
          card(
            `${fieldTitle(one.wish.of, one.wish.spec.name)} stays ${shownValue(one.wish.of, one.wish.spec.name, one.standing.value)}`,
            [text(`${one.standing.by.name} stated it; a "maybe" does not change it.`)],
          ),
        ];
      case "set":
      case "same":
        return [];
      default:
        return one satisfies never;
    }
  });
}

function shownValue(of: Of, field: string, value: Parameters<typeof showValue>[1]): string {
  return short(showValue(fieldNamed(levelOf(of), field)!, value), 80);
}

/** One card a field, with everything that somebody wants there. */
export function conflictCard(project: Project, dispute: Dispute): Card {
  const [{ n, conflict }, ...more] = dispute;
  const of = conflict.of as Of;
  if (conflict.field === REFERENCES) return referenceConflict(project, n, conflict);
  const show = (value: Conflict["other"]["value"]) => shownValue(of, conflict.field, value);
  const standing = fieldsOf(project, of)[conflict.field] ?? conflict.standing;
  const refines = conflict.refines && more.length === 0;
  const who = refines
    ? `${standing.by.name} or the director (${project.head.director.name})`
    : `${project.head.director.name}, who directs,`;
  const answers = [standing, ...dispute.map((one) => one.conflict.other)];
  const count = COUNTED[answers.length - 2] ?? String(answers.length);
  return card(
    refines ? `A narrower ${conflict.field}?` : `${count} answers for ${fieldTitle(of, conflict.field)}`,
    [
      text(answers.map(({ by, value }) => `${by.name}: ${show(value)}`).join("\n")),
      text(`"${show(standing.value)}" stands until ${who} chooses.`),
    ],
    [
      keepButton(show(standing.value), 2 * n - 1),
      ...dispute.map((one) => keepButton(show(one.conflict.other.value), 2 * one.n)),
    ],
    { project: project.id },
  );
}

const COUNTED = ["Two", "Three", "Four", "Five"];

/** Two references claim the same: who governs it, and who would. */
function referenceConflict(project: Project, n: number, { standing, other }: Conflict): Card {
  const [now] = rowsApart(standing.value, other.value);
  const [then] = rowsApart(other.value, standing.value);
  const place = (row: FieldRecord | undefined): string => {
    const at = referencesOf(project).findIndex(({ value }) => value === row?.value) + 1;
    return at > 0 ? `reference ${at}` : short(row?.value ?? "none", LABEL);
  };
  const line = (row: FieldRecord | undefined): string =>
    `${place(row)}: ${short(row?.value ?? "", 120)}${row?.borrow ? ` (borrow: ${short(row.borrow, 60)})` : ""}`;
  return card(
    `Two references govern ${short(then?.governs ?? "the same thing", 60)}`,
    [
      text(`${line(now)}\n${line(then)} - ${other.by.name}`),
      text(`${place(now)} governs it until ${project.head.director.name}, who directs, chooses.`),
    ],
    [keepButton(place(now), 2 * n - 1), keepButton(place(then), 2 * n)],
    { project: project.id },
  );
}

const keepButton = (value: string, choice: number): Action =>
  button(short(`Keep ${value}`, LABEL), `brief keep ${choice}`);

function deviationCard(project: Project, one: Extract<Outcome, { kind: "deviation" }>): Card {
  const { wish } = one;
  const locked = one.from === "" ? "left open" : shownValue(wish.of, wish.spec.name, one.from);
  return card(
    `${fieldTitle(wish.of, wish.spec.name)} departs from the locked ${one.lock}`,
    [
      text(
        `${wish.by.name} wants ${shownValue(wish.of, wish.spec.name, wish.value)}; locked is ${locked}. It counts once ${project.head.director.name} grants it.`,
      ),
    ],
    [button("Grant", `brief grant ${one.n}`)],
    { project: project.id },
  );
}

function lockedCard(project: Project, one: Extract<Outcome, { kind: "locked" }>): Card {
  return card(
    `${fieldTitle(one.wish.of, one.wish.spec.name)}${one.lock === one.wish.spec.name ? "" : ` (${one.lock})`} is locked by ${one.by.name}`,
    [text(`Nothing was changed. ${wayOut(project, one)}`)],
    [],
    { error: "locked" },
  );
}

/** A camera rule of the film: whose it is, and what to do. */
function contractCard(project: Project, { kind, wish, entry, by }: Extract<Outcome, { kind: "never" | "rare" }>): Card {
  const said = shownValue(wish.of, wish.spec.name, wish.value);
  const rule = shownValue("brief", kind, [entry]);
  const { director } = project.head;
  return kind === "never"
    ? card(
        `${fieldTitle(wish.of, wish.spec.name)}: this film never uses ${said}.`,
        [
          text(`The rule is ${by.name}'s: never ${rule}. Choose another ${wish.spec.name}; nothing was changed.`),
          note(
            `${by.name === director.name ? by.name : `${by.name} or ${director.name}`} can change the rule: /brief set never <moves>`,
          ),
        ],
        [],
        { error: "never" },
      )
    : card(
        `${fieldTitle(wish.of, wish.spec.name)}: ${said} is rare in this film and needs a reason.`,
        [
          text(
            `The rule is ${by.name}'s: rare ${rule}. Nothing was changed. Say why: /shot set ${wish.of.slice(5)} ${wish.spec.name} ${said} reason:<why>`,
          ),
        ],
        [],
        { error: "needs-reason" },
      );
}

export const undoButton = (project: Project): Action => button("Undo", `brief undo ${project.log.next}`);

/** `25 Nov 17:50` in UTC: the same on every machine. */
export function when(at: number): string {
  const iso = new Date(at).toISOString();
  const month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][
    Number(iso.slice(5, 7)) - 1
  ];
  return `${Number(iso.slice(8, 10))} ${month} ${iso.slice(11, 16)}`;
}
