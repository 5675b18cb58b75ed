/** The parsed parts of a film from outside -> the first sentence about what does not fit together; nothing when all of it does. */
import type { Decision, Fields } from "../film/decision.ts";
import { fieldNamed, type Level, PHRASE_FIELDS } from "../film/fields.ts";
import type { Head, Index, Note, Phrases, Scene, Shot, Take, UsedLook } from "../film/model.ts";
import { offeredOn } from "../film/notes.ts";
import { SHOTS_OFFER } from "../film/shot-list/pasted.ts";
import { readShotId, readTakeId, shotId } from "../film/slate.ts";
import { wrongFields } from "./fields.ts";

/** What can be signed off. */
const SIGNED = new Set(["brief", "look", "shots", "board", "picks"]);
const NUMBER = /^[1-9]\d{0,8}$/;
/** Scenes run from 1 to 999. */
const SCENE = /^[1-9]\d{0,2}$/;

export function misfit(head: Head, index: Index, parts: ReadonlyMap<string, unknown>): string | undefined {
  const phrases = parts.get("phrases") as Phrases | undefined;
  const numbered = [
    head.conflicts,
    head.deviations,
    head.offers,
    head.tray,
    phrases?.entries,
    index.openNotes,
    index.liked,
    index.toDo,
  ];
  const unnumbered = numbered.flatMap((all) => Object.keys(all ?? {})).find((key) => !NUMBER.test(key));
  if (unnumbered !== undefined) return `It numbers something "${unnumbered.slice(0, 40)}".`;
  if (head.look && !parts.has("look")) return "The look that it uses is missing.";
  const odd = oddKey(head, index);
  if (odd !== undefined) return `It holds "${odd.slice(0, 40)}" where no film has one.`;
  const waits = waiting(head);
  if (waits !== undefined) return `It waits for a decision on "${waits.slice(0, 60)}", which cannot be decided.`;
  return decidesOddly("brief", head.brief) ?? firstOf(parts, partMisfit);
}

function firstOf<T>(parts: ReadonlyMap<string, T>, misfits: (name: string, value: T) => string | undefined) {
  for (const [name, value] of parts) {
    const wrong = misfits(name, value);
    if (wrong) return wrong;
  }
  return undefined;
}

/** Names that are read as scenes, shots, takes, questions or things to sign. */
function oddKey(head: Head, index: Index): string | undefined {
  return (
    Object.keys(head.scenes).find((key) => !SCENE.test(key)) ??
    Object.keys(index.shots).find((key) => !readShotId(key)) ??
    Object.values({ ...index.openNotes, ...index.liked, ...index.toDo }).find((take) => !readTakeId(take)) ??
    Object.keys(head.signoffs).find((key) => !SIGNED.has(key)) ??
    head.asked.map(({ field }) => field).find((field) => !field.startsWith("cause ") && !fieldNamed("brief", field))
  );
}

function levelOf(of: string): Level | undefined {
  if (of === "brief") return "brief";
  if (/^scene [1-9]\d{0,2}$/.test(of)) return "scene";
  return of.startsWith("shot ") && readShotId(of.slice(5)) ? "shot" : undefined;
}

/** Conflicts, departures and offers are about fields that there are, with values that these can have. */
function waiting(head: Head): string | undefined {
  const oddly = (of: string, field: string, ...wanted: Decision[]): boolean => {
    const level = levelOf(of);
    return level === undefined || wanted.some((one) => wrongFields(level, { [field]: one }) !== undefined);
  };
  const conflict = Object.values(head.conflicts).find((one) => oddly(one.of, one.field, one.standing, one.other));
  const deviation = Object.values(head.deviations).find((one) => oddly(one.of, one.field, one.wanted));
  const offer = Object.values(head.offers).find(
    ({ field, value, by, at }) =>
      !field.startsWith("cause ") &&
      !(
        (offeredOn(field) || field === SHOTS_OFFER || Object.hasOwn(PHRASE_FIELDS, field)) &&
        typeof value === "string"
      ) &&
      oddly("brief", field, { value, by, at, state: "stated" }),
  );
  return [conflict, deviation, offer].find((one) => one !== undefined)?.field;
}

/** Every part says of itself what its name says of it. */
function partMisfit(name: string, value: unknown): string | undefined {
  const [kind, key] = [name.slice(0, name.indexOf(":")), name.slice(name.indexOf(":") + 1)];
  const is = (fits: boolean): string | undefined => (fits ? undefined : `Its part ${name} is not what its name says.`);
  switch (kind) {
    case "shot": {
      const shot = value as Shot;
      return is(readShotId(key) !== undefined && shotId(shot) === key) ?? decidesOddly("shot", shot.fields, name);
    }
    case "scene":
      return decidesOddly("scene", (value as Scene).fields, name);
    case "take":
      return is(`${(value as Take).shot}-${(value as Take).number}` === key);
    case "note":
      return is(readTakeId((value as Note).take) !== undefined);
    default:
      return name === "look" ? decidesOddly("brief", (value as UsedLook).fields, name) : undefined;
  }
}

function decidesOddly(level: Level, fields: Fields, of: string = level): string | undefined {
  const wrong = wrongFields(level, fields);
  return wrong === undefined ? undefined : `${of} decides "${wrong.slice(0, 60)}" in a way that it cannot be decided.`;
}
