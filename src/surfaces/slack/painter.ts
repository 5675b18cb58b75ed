/** The living card of a film -> one Slack message, edited in place; its thread is the brief's thread. */
import type { webApi } from "@slack/bolt";
import type { Card } from "../../chat/reply.ts";
import type { CardAddress, Painter } from "../../chat/request.ts";
import { readPlace } from "./place.ts";
import { type Sender, slackError } from "./send.ts";
import { writeCard } from "./write.ts";

/** chat.update's words for a message that is not there any more or not ours to change. */
const GONE = new Set(["message_not_found", "cant_update_message", "edit_window_closed"]);

export class SlackPainter implements Painter {
  private readonly sender: Sender;
  private readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  private readonly spell: (card: Card) => Card;

  constructor(sender: Sender, clientOf: (team: string) => Promise<webApi.WebClient>, spell: (card: Card) => Card) {
    this.sender = sender;
    this.clientOf = clientOf;
    this.spell = spell;
  }

  async draw(place: string, drawn: Card, at: CardAddress | undefined): Promise<CardAddress> {
    const { team, channel } = readPlace(place);
    const client = await this.clientOf(team);
    const written = writeCard(this.spell(drawn), "none");
    if (at) {
      try {
        await this.sender.edit(client, channel, at.message, written);
        return at;
      } catch (error) {
        if (!GONE.has(slackError(error) ?? "")) throw error;
      }
    }
    const ts = await this.sender.post(client, { channel }, written);
    return { message: ts, thread: ts };
  }
}
