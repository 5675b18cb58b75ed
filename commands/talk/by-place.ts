/** Talk of how one place is filmed ("handheld in the kitchen") -> talk of the scene that is set there, or a question; never the whole film's. */
import type { Context } from "../../src/chat/command.ts";
import { button, type Card, card, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { type Heard, listen } from "../../src/film/listen/index.ts";
import { type Placed, placedIn, whereIs } from "../../src/film/placed.ts";
import type { Project } from "../../src/film/project.ts";
import { term } from "../../src/film/vocabulary/index.ts";
import { shotWishes, spokenFor } from "../../src/film/wishes.ts";
import { SCENE } from "./about-scenes.ts";
import { offer } from "./offers.ts";
import { whichShots } from "./which-shots.ts";

/** The message with scenes in place of their places, and what has to be asked about the others. */
export function byPlace(context: Context, project: Project, heard: Heard): { heard: Heard; asks: Card[] } {
  const as = { heard, asks: [] as Card[] };
  if (heard.act !== "states" || heard.text.search(SCENE) >= 0 || namesShot(project, heard.text)) return as;
  const placed = placedIn(heard).map((one) => ({ ...one, where: whereIs(project, one.place) }));
  const meant = placed.filter(({ where }) => where !== undefined);
  // Of several places each keeps its own words, unless all of them are known.
  const known = meant.every(({ where }) => where !== "unknown");
  if (meant.length === 0 || (heard.limited.length > 0 && !(known && meant.length === placed.length))) return as;
  let left = heard.text;
  for (const { where, ...one } of meant.toReversed()) {
    const [from, to] = one.span;
    const scene = where && where !== "unknown" && where.scenes.length === 1 ? where.scenes[0] : undefined;
    const own = scene === undefined ? "" : `${one.said} in scene ${scene}. `;
    left = `${left.slice(0, from).replace(/[,;]\s*$/, ". ")}${own}${left.slice(to).replace(/^\s*[,;.]?\s*/, "")}`;
    if (scene === undefined) as.asks.unshift(...askWhere(context, project, one, where === "unknown" ? [] : where!.ids));
  }
  return { ...as, heard: listen(left.trim(), { as: "answer", generators: context.generators }) };
}

const namesShot = (project: Project, said: string): boolean =>
  (said.toUpperCase().match(/\b\d{1,3}[A-Z]{1,2}\b/g) ?? []).some((id) => project.shotIds().includes(id));

function askWhere(context: Context, project: Project, { said, place, found }: Placed, ids: readonly string[]): Card[] {
  const { spoken } = shotWishes(listen(said, { as: "shot", generators: context.generators }));
  const wanted = spoken.map(({ field, value }) => ({ spec: fieldNamed("shot", field)!, value }));
  if (ids.length > 0) return [whichShots(project, { mark: "", words: place, why: "count", ids }, wanted)];
  const film = spokenFor(found);
  const name = term(found.term)?.name ?? found.term;
  return [
    card(
      `${name} only in ${short(place, 40)}?`,
      [
        text(
          `No scene is set there, so nothing was noted of it. /scene set and a number says where a scene plays: /scene set 1 setting ${short(place, 40)}`,
        ),
      ],
      film
        ? [button(`In the whole film`, `brief answer offer:${offer(context, project, film.field, film.value, "set")}`)]
        : [],
      { project: project.id },
    ),
  ];
}
