/** The films that somebody spoke in, and a short how-to -> their App Home. */
import type { types } from "@slack/bolt";
import { type Block, type Card, card, note, text } from "../../chat/reply.ts";
import type { SpokenFilm } from "../../chat/spoken.ts";
import { short } from "../../chat/text.ts";
import { readPlace } from "./place.ts";
import { writeCard } from "./write.ts";

/** Films that a home lists: a screenful. */
const SHOWN = 30;
const TITLE = 120;

const HOW_TO: Block[] = [
  text(
    "Start a film: type /brief start and a title in a channel that I am a member of. I post the brief card and open its thread.",
  ),
  text(
    "Decide in the thread: write what you decide in your own words, as many things at once as you like. I note what I recognise, with your name, and ask for the next thing.",
  ),
  text("Get prompts: /shot add a line for each shot, then /prompt all. Same decisions, same prompt."),
  text("Log a take: reply to a posted clip and mention me, take log 1A circled."),
  note("In threads, mention me: slash commands do not work there. /help lists everything that there is to type."),
];

export function writeHome(films: readonly SpokenFilm[], spell: (card: Card) => Card): types.HomeView {
  const written = (title: string, blocks: Block[] = []) => writeCard(spell(card(title, blocks)), "none").message.blocks;
  const rest = films.length - SHOWN;
  return {
    type: "home",
    blocks: [
      ...written("Shotcaller: direction, not prompts"),
      ...(films.length > 0 ? [...written("Films you spoke in"), filmList(films.slice(0, SHOWN))] : []),
      ...(rest > 0 ? written("", [note(`and ${rest} more: /brief list in a channel names its films`)]) : []),
      ...written("", HOW_TO),
    ],
  };
}

/** A line each; Slack writes the channel's name for whoever may see it, and for nobody else. */
function filmList(films: readonly SpokenFilm[]): types.RichTextBlock {
  return {
    type: "rich_text",
    elements: [
      {
        type: "rich_text_list",
        style: "bullet",
        elements: films.map(({ title, place, open }) => ({
          type: "rich_text_section",
          elements: [
            { type: "text", text: short(title, TITLE), style: { bold: true } },
            { type: "text", text: ", " },
            ...channelOf(place),
            { type: "text", text: open ? ", open" : ", closed" },
          ],
        })),
      },
    ],
  };
}

function channelOf(place: string): types.RichTextElement[] {
  const { channel } = readPlace(place);
  return channel.startsWith("D")
    ? [{ type: "text", text: "direct messages" }]
    : [{ type: "channel", channel_id: channel }];
}
