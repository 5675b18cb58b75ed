/** Who has acted in which film -> the films of one person, with their titles and state read from the films themselves. */
import { z } from "zod";
import type { Person } from "../film/decision.ts";
import type { Project } from "../film/project.ts";
import type { Docs } from "./command.ts";
import { partKey, spokenKey } from "./place.ts";

const spokenSchema = z.object({
  schemaVersion: z.literal(1).default(1),
  /** Key of a film -> when this person first acted in it. */
  films: z.record(z.string(), z.int()).default({}),
});

/** A film as its people find it again. */
export interface SpokenFilm {
  title: string;
  place: string;
  open: boolean;
}

/**
 * Notes a person's first act in a film, in the commit of that act. The film's own head says whose acts are noted, so that
 * later ones cost neither a read nor a write.
 */
export function noteSpoken(docs: Docs, film: Project, { id }: Person, at: number): void {
  if (!film.changes().has("log")) return;
  const { people = [], team } = film.head;
  if (people.includes(id)) return;
  const key = spokenKey(team, id);
  const known = spokenSchema.parse(docs.read(key) ?? {});
  docs.write(key, { ...known, films: { ...known.films, [film.id]: at } });
  film.putHead({ people: [...people, id] });
}

/** Takes a film that is erased off the lists of everybody who acted in it. */
export function forgetSpoken(docs: Docs, film: Project): void {
  const { people = [], team } = film.head;
  const keys = people.map((id) => spokenKey(team, id));
  docs.need(keys);
  for (const key of keys) {
    const known = spokenSchema.parse(docs.read(key) ?? {});
    const { [film.id]: _erased, ...films } = known.films;
    docs.write(key, Object.keys(films).length > 0 ? { ...known, films } : null);
  }
}

/** A person's films: open ones first, and of those the newest acquaintance. */
export function spokenFilms(docs: Omit<Docs, "putPlace">, team: string, person: Person["id"]): SpokenFilm[] {
  const { films } = spokenSchema.parse(docs.read(spokenKey(team, person)) ?? {});
  docs.need(Object.keys(films).map((id) => partKey(id, "head")));
  return Object.entries(films)
    .map(([id, at]) => ({ film: docs.project(id), at }))
    .filter(({ film }) => film.exists && film.head.team === team)
    .sort((a, b) => Number(isOpen(b.film)) - Number(isOpen(a.film)) || b.at - a.at)
    .map(({ film }) => ({
      title: String(film.head.brief.title?.value ?? "Untitled"),
      place: film.head.place,
      open: isOpen(film),
    }));
}

const isOpen = ({ head }: Project): boolean => head.closed === undefined;
