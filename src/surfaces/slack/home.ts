/** The films that somebody spoke in, and a short how-to -> their App Home. */
import type { types } from "@slack/bolt";
import { type Block, type Card, card, note, text } from "../../chat/reply.ts";
import { writeCard } from "./write.ts";

/** A film as App Home lists it. */
export interface HomeFilm {
  title: string;
  /** Where it is, such as a channel's name, and how far. */
  about: string;
}

export function writeHome(films: readonly HomeFilm[], spell: (card: Card) => Card): types.HomeView {
  const list: Block[] =
    films.length === 0
      ? []
      : [
          text("Films you spoke in"),
          { kind: "fields", fields: films.map(({ title, about }) => ({ name: title, value: about })) },
        ];
  const home = card("Shotcaller: direction, not prompts", [
    ...list,
    text(
      "Start a film: type /brief start and a title in a channel that I am a member of. I post the brief card and open its thread.",
    ),
    text(
      "Decide in the thread: write what you decide in your own words, as many things at once as you like. I note what I recognise, with your name, and ask for the next thing.",
    ),
    text("Get prompts: /shot add a line for each shot, then /prompt all. Same decisions, same prompt."),
    note("In threads, mention me: slash commands do not work there. /help lists everything that there is to type."),
  ]);
  return { type: "home", blocks: writeCard(spell(home), "none").message.blocks };
}
