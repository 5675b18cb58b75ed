/** Looks -> the cards that show what they hold, what a film makes of them and where two differ. */
import { when } from "../../src/chat/answers.ts";
import { type Block, type Card, card, note, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import type { Decision } from "../../src/film/decision.ts";
import { fieldNamed, SECTIONS } from "../../src/film/fields.ts";
import { compareLooks, LOOK_EXTRAS, lookFields, lookRef, ownOver } from "../../src/film/look.ts";
import type { Look } from "../../src/film/model.ts";
import type { Project } from "../../src/film/project.ts";
import { showValue } from "../../src/film/values.ts";

const shown = (field: string, decided: Decision): string =>
  short(showValue(fieldNamed("brief", field)!, decided.value), 400);

/** What a look holds, by sections of the brief, and its phrases. */
export function lookBlocks(look: Look): Block[] {
  const held = lookFields(LOOK_EXTRAS).filter(({ name }) => look.fields[name]);
  const sections = SECTIONS.flatMap((section) => {
    const lines = held
      .filter((spec) => spec.section === section)
      .map(({ name }) => `${name}: ${shown(name, look.fields[name]!)} - ${look.fields[name]!.by.name}`);
    return lines.length > 0
      ? [{ name: `${section[0]!.toUpperCase()}${section.slice(1)}`, value: lines.join("\n") }]
      : [];
  });
  const phrases = look.phrases.map((one) => `${one.kind}: ${one.words}`);
  if (phrases.length > 0) sections.push({ name: "Lock phrases", value: phrases.join("\n") });
  return sections.length > 0 ? [{ kind: "fields", fields: sections }] : [];
}

export const savedLine = (look: Look): string => `Saved by ${look.saved.by.name}, ${when(look.saved.at)}`;

/** Where the film says something else, it wins; the card says so. */
export function ownLines(project: Project, look: Look): Block[] {
  const lines = ownOver(project, look).map(
    ({ spec, own, look: theirs }) =>
      `${spec.name}: ${shown(spec.name, own)} (${own.by.name}); the look has ${shown(spec.name, theirs)}`,
  );
  return lines.length > 0
    ? [{ kind: "fields", fields: [{ name: "The film's own, which wins", value: lines.join("\n") }] }]
    : [];
}

export function diffCard(a: Look, b: Look): Card {
  const { fields, onlyA, onlyB } = compareLooks(a, b);
  const [left, right] = [a, b].map((one) => (one.name === "this-film" ? "this film" : lookRef(one)));
  const value = (field: string, decided: Decision | undefined): string =>
    decided ? shown(field, decided) : "not decided";
  const lines = fields.map((one) => `${one.field}: ${value(one.field, one.a)} -> ${value(one.field, one.b)}`);
  const phrases = [...onlyA.map((words) => `- ${words}`), ...onlyB.map((words) => `+ ${words}`)];
  if (lines.length + phrases.length === 0) return card(`${left} and ${right} decide the same.`);
  return card(`${left} -> ${right}`, [
    ...(lines.length > 0 ? [text(lines.join("\n"))] : []),
    ...(phrases.length > 0
      ? [{ kind: "fields" as const, fields: [{ name: "Lock phrases", value: phrases.join("\n") }] }]
      : []),
    note("Everything else is the same."),
  ]);
}
