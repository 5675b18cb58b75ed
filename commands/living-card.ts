/** The one card of a film that is edited in place: what is decided, what is open, what waits for the director. */
import { type Block, type Card, card, note, text } from "../src/chat/reply.ts";
import { short } from "../src/chat/text.ts";
import { openDisputes } from "../src/film/disputes.ts";
import { BRIEF_FIELDS, fieldNamed, SECTIONS, type Section } from "../src/film/fields.ts";
import { openQuestions } from "../src/film/interview.ts";
import { lookRef } from "../src/film/look.ts";
import type { Deviation } from "../src/film/model.ts";
import { livePhrases, PHRASE_FIELDS } from "../src/film/phrases.ts";
import type { Project } from "../src/film/project.ts";
import { AREAS, type Signed, signedOff } from "../src/film/signoffs.ts";
import { showValue } from "../src/film/values.ts";
import { TRAY_SHOWN, trayActions, trayLinks } from "./brief/tray.ts";
import { outOfDatePart } from "./out-of-date.ts";

/** A value on the card is a reminder; `/brief show` says it whole. */
const SHORT = 140;

export function livingCard(project: Project): Card {
  const brief = briefCard(project, SHORT);
  const old = outOfDatePart(project);
  return { ...brief, blocks: [...brief.blocks, ...old.blocks], actions: [...brief.actions, ...old.actions] };
}

/** The brief by sections; `length` is where a value is cut with an ellipsis. */
export function briefCard(project: Project, length: number): Card {
  const head = project.head;
  const title = String(head.brief.title?.value ?? "Untitled");
  const sections = SECTIONS.map((section) => sectionBlock(project, section, length)).filter(
    (block) => block !== undefined,
  );
  return card(
    head.closed ? `${title} (closed)` : title,
    [text(people(project)), ...sections, ...tray(project), ...standing(project, length)],
    trayActions(project),
    { project: project.id },
  );
}

/** Links of the thread that nobody has made anything of yet. */
function tray(project: Project): Block[] {
  const links = trayLinks(project);
  if (links.length === 0) return [];
  const shown = links
    .slice(0, TRAY_SHOWN)
    .map(({ n, link, name, by }) => `${n}. ${short(name ?? link, SHORT)} (${by.name})`);
  const more = links.length > TRAY_SHOWN ? [`and ${links.length - TRAY_SHOWN} more: /brief tray`] : [];
  return [{ kind: "fields", fields: [{ name: "In the tray", value: [...shown, ...more].join("\n") }] }];
}

function people(project: Project): string {
  const { director, deputy } = project.head;
  const { shots } = project.index;
  const count = Object.values(shots).filter((place) => place > 0).length;
  return [
    `Director: ${director.name}`,
    ...(deputy ? [`deputy: ${deputy.name}`] : []),
    ...(project.look ? [`look: ${lookRef(project.look)}`] : []),
    `${count} ${count === 1 ? "shot" : "shots"}`,
  ].join(" · ");
}

function sectionBlock(project: Project, section: Section, length: number): Block | undefined {
  const { brief, locks } = project.head;
  const lines = BRIEF_FIELDS.filter((spec) => spec.section === section && spec.name !== "title").flatMap((spec) => {
    if (spec.phrases) return phraseLine(project, spec.name, length);
    const decision = brief[spec.name];
    const look = project.look?.fields[spec.name];
    if (look && (!decision || decision.state === "open"))
      return [`${spec.name}: ${short(showValue(spec, look.value), length)} - look ${lookRef(project.look!)}`];
    if (!decision) return locks[spec.name] ? [`${spec.name}: left open (locked)`] : [];
    const shown = decision.state === "open" ? "left open on purpose" : short(showValue(spec, decision.value), length);
    const marks = [...(decision.state === "inferred" ? ["inferred"] : []), ...(locks[spec.name] ? ["locked"] : [])];
    return [
      `${spec.name}: ${shown}${marks.length > 0 ? ` (${marks.join(", ")})` : ""} - ${[decision.by, ...(decision.also ?? [])].map((one) => one.name).join(", ")}`,
    ];
  });
  if (lines.length === 0 && !locks[section]) return undefined;
  const name = `${section[0]!.toUpperCase()}${section.slice(1)}${locks[section] ? " (locked)" : ""}`;
  return { kind: "fields", fields: [{ name, value: lines.join("\n") || "nothing decided" }] };
}

function phraseLine(project: Project, field: string, length: number): string[] {
  const words = livePhrases(project)
    .filter(({ phrase }) => phrase.kind === PHRASE_FIELDS[field])
    .map(({ phrase }) => short(phrase.words, length));
  return words.length > 0 ? [`${field}: ${words.join("; ")}`] : [];
}

/** What has been signed and, field by field, what has changed since. */
export function signedLine({ area, by, changed }: Signed, length: number): string {
  const name = area === "shots" ? "shot list" : area;
  if (changed.length === 0) return `${by.name} has signed the ${name}; nothing has changed since.`;
  return `Changed since ${by.name} signed the ${name}: ${short(changed.join(", "), length)}`;
}

/** `3 (1A time of day: dawn)`. */
function departure(n: string, { of, field, wanted }: Deviation, length: number): string {
  const spec = fieldNamed(of.startsWith("shot") ? "shot" : "scene", field)!;
  return `${n} (${of.replace(/^shot /, "")} ${field}: ${short(showValue(spec, wanted.value), length)})`;
}

/** The gates that the director has closed; sections and fields say so themselves. */
function lockedGates({ head: { locks } }: Project): Block[] {
  const closed = AREAS.filter((area) => locks[area]).map((area) => `${area} (${locks[area]!.by.name})`);
  return closed.length > 0 ? [note(`Locked: ${closed.join(", ")}`)] : [];
}

function standing(project: Project, length: number): Block[] {
  const disputes = openDisputes(project);
  const waiting = Object.entries(project.head.deviations).filter(([, one]) => !one.granted);
  const open = openQuestions(project);
  return [
    ...(disputes.length > 0
      ? [note(`Waiting for the director: ${disputes.map(([{ conflict }]) => conflict.field).join(", ")}`)]
      : []),
    ...(waiting.length > 0
      ? [note(`Departures to grant: ${waiting.map(([n, one]) => departure(n, one, length)).join(", ")}`)]
      : []),
    ...lockedGates(project),
    ...signedOff(project).map((signed) => note(signedLine(signed, length))),
    note(open.length > 0 ? `Still open: ${open.join(", ")}` : "Enough is decided to compile: /prompt all"),
  ];
}
