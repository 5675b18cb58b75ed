/** The looks that can be seen from a channel: the team's, and those saved here as private. */
import { z } from "zod";
import type { Context } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { lookKey, looksKey } from "../../src/chat/place.ts";
import type { Suggestion } from "../../src/chat/request.ts";
import { matching } from "../../src/chat/suggest.ts";
import { personSchema } from "../../src/film/decision.ts";
import { lookRef, readLookRef } from "../../src/film/look.ts";
import { type Look, lookNameSchema, lookSchema, SCHEMA_VERSION } from "../../src/film/model.ts";
import { nearest } from "../../src/film/nearest.ts";
import { parsePart } from "../../src/film/project.ts";

/** Looks of one team, or private ones of one channel: more than anybody tells apart. */
export const LOOKS_MAX = 200;

const listSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION).default(SCHEMA_VERSION),
  looks: z.array(z.object({ name: lookNameSchema, newest: z.int().min(1), by: personSchema, at: z.int() })),
});
type Listed = z.infer<typeof listSchema>["looks"][number];

export interface OnShelf extends Listed {
  /** The key under which its versions are kept: the team's or, when it is private, this place's. */
  owner: string;
  private: boolean;
}

type Where = Pick<Context, "docs" | "where">;

function listOf({ docs }: Where, owner: string): Listed[] {
  const stored = docs.read(looksKey(owner));
  return stored === undefined ? [] : parsePart(listSchema, looksKey(owner), stored).looks;
}

/** Everything that can be used here; a private name hides the team's. */
export function shelf(context: Where): OnShelf[] {
  const { place, team } = context.where;
  context.docs.need([looksKey(place), looksKey(team)]);
  const here = listOf(context, place).map((one) => ({ ...one, owner: place, private: true }));
  const ours = listOf(context, team)
    .filter((one) => !here.some(({ name }) => name === one.name))
    .map((one) => ({ ...one, owner: team, private: false }));
  return [...here, ...ours].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function onShelf(context: Where, name: string): OnShelf | undefined {
  return shelf(context).find((one) => one.name === name);
}

/** @throws Slip naming what a look can be called. */
export function lookName(typed: string): { name: string; version?: number } {
  const read = readLookRef(typed);
  if (read) return read;
  throw new Slip(
    "wrong-name",
    `"${typed.slice(0, 60)}" cannot be a look's name.`,
    "Letters, digits and hyphens, at most 40: rainlight, night-market. A version stands behind @: rainlight@2.",
  );
}

/** The look of that name, in that version or the newest. @throws Slip with the nearest names that can be seen here. */
export function lookNamed(context: Where, typed: string): { look: Look; on: OnShelf } {
  const { name, version } = lookName(typed);
  const on = onShelf(context, name);
  if (!on) throw unknownLook(context, name);
  const wanted = version ?? on.newest;
  const stored = context.docs.read(lookKey(on.owner, name, wanted));
  if (stored === undefined)
    throw new Slip(
      "unknown-version",
      `${name} has no version ${wanted}.`,
      on.newest === 1 ? `There is only ${name}@1.` : `It has 1 to ${on.newest}: /look show ${name}@${on.newest}`,
    );
  return { look: parsePart(lookSchema, lookRef({ name, version: wanted }), stored), on };
}

function unknownLook(context: Where, name: string): Slip {
  const names = shelf(context).map((one) => one.name);
  const near = nearest(name, names, Math.max(2, Math.floor(name.length / 2)));
  const next =
    near.length > 0
      ? `Did you mean ${near.join(" or ")}?`
      : names.length > 0
        ? "/look list shows what there is."
        : "None is saved yet: /look save and a name keeps this film's.";
  return new Slip("unknown-look", `There is no look "${name}" here.`, next);
}

/** Writes a new version and notes it on the list of its owner. */
export function putLook(context: Where, owner: string, look: Look): void {
  const looks = listOf(context, owner).filter((one) => one.name !== look.name);
  if (looks.length >= LOOKS_MAX)
    throw new Slip(
      "too-many-looks",
      `There are ${LOOKS_MAX} looks already.`,
      "Save this as a new version of one of them: /look list",
    );
  const { name, version, saved } = look;
  context.docs.write(looksKey(owner), {
    schemaVersion: SCHEMA_VERSION,
    looks: [...looks, { name, newest: version, ...saved }],
  });
  context.docs.write(lookKey(owner, name, version), look);
}

/** Completion of a look's name: only what can be seen from here. */
export function suggestLook(context: Where, typed: string): Suggestion[] {
  const names = shelf(context).map((one) => one.name);
  return matching(names, typed.replace(/@\d*$/, "")).map((name) => ({ label: name, value: name }));
}

/** Every key of this place's private looks, for erasing them. */
export function privateKeys(context: Where): string[] {
  const { place } = context.where;
  const versions = listOf(context, place).flatMap(({ name, newest }) =>
    Array.from({ length: newest }, (_, i) => lookKey(place, name, i + 1)),
  );
  return [...versions, looksKey(place)];
}
