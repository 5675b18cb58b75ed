/** The shell round every command: one line a place, performed and committed, then said. */
import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import { type Project, Unreadable } from "../film/project.ts";
import { StoreError } from "../store/index.ts";
import { Batches } from "./batches.ts";
import { bugCard, Slip, slipCard, unsaidCard } from "./errors.ts";
import { LivingCards } from "./living-cards.ts";
import { type Done, type Outcome, Performer, type PerformerParts } from "./perform.ts";
import type { Card, FileOut } from "./reply.ts";
import { type Desk, type Painter, type Request, requestSchema, type Voice } from "./request.ts";
import { opensFilm } from "./resolve.ts";
import { type SpokenFilm, spokenFilms } from "./spoken.ts";
import { suggestFor } from "./suggest.ts";
import { World } from "./world.ts";

export interface Parts extends PerformerParts {
  /** The living card of a project. */
  livingCard(project: Project): Card;
  painterOf(place: string): Painter | undefined;
  /** Paints a picture, packs a bundle; any other file comes back as it is. */
  finish(file: FileOut): Promise<FileOut>;
  log: Pick<Logger, "info" | "warn" | "error">;
}

/** The one way in for every surface. */
export class Dispatch implements Desk {
  private readonly parts: Parts;
  private readonly performer: Performer;
  private readonly batches: Batches<Request, Done>;
  readonly cards: LivingCards;

  constructor(parts: Parts) {
    this.parts = parts;
    this.performer = new Performer(parts);
    this.batches = new Batches((requests) => this.performer.batch(requests));
    this.cards = new LivingCards(parts, (id, read) => {
      const world = new World();
      return this.performer.run(world, () => read(world.project(id)));
    });
  }

  /** Hears one request to its end: what it changes is committed before anything is said. Never rejects. */
  async hear(raw: Request, voice: Voice): Promise<void> {
    const parsed = requestSchema.safeParse(raw);
    if (!parsed.success) return this.bug(parsed.error, voice);
    const request = parsed.data;
    try {
      if (voice.ready && request.way !== "talk" && opensFilm(this.parts.commands, request.text)) await voice.ready();
    } catch (error) {
      return this.fail(error, voice);
    }
    const { outcome, error } = await this.batches.run(request.place, request);
    if (error !== undefined) return this.fail(error, voice);
    try {
      if (outcome) await this.answer(request, outcome, voice);
    } catch (error) {
      // A surface that knows why it could not show the answer says so in its own sentence.
      if (error instanceof Slip) await this.tell(voice, slipCard(error));
      else await this.bug(error, voice, unsaidCard);
    }
  }

  async suggest(at: Parameters<Desk["suggest"]>[0]): ReturnType<Desk["suggest"]> {
    const world = new World(at.place);
    return this.performer.run(world, () => suggestFor(this.performer.look(world, at), at));
  }

  /** The films of a team that somebody has acted in, for nobody's eyes but theirs. */
  async films(team: string, person: string): Promise<SpokenFilm[]> {
    const world = new World();
    return this.performer.run(world, () => spokenFilms(world, team, person));
  }

  /** Resolves when everything heard so far has been done and drawn. */
  async idle(): Promise<void> {
    await this.batches.idle();
    await this.cards.idle();
  }

  private async answer(request: Request, { say, project, changed }: Outcome, voice: Voice): Promise<void> {
    for (const film of changed) this.cards.changed(request.place, film);
    const threaded = say.some((one) => one.to === "thread");
    const thread = project && threaded ? await this.cards.thread(project) : undefined;
    for (const { to = "here", reply } of say) {
      const target = to === "pressed" && request.way !== "button" ? "here" : to;
      const shown = reply.kind === "card" && reply.files ? await this.finished(reply, reply.files) : reply;
      await voice.say(target, shown, to === "thread" ? thread : undefined);
    }
  }

  private async finished(card: Card, files: readonly FileOut[]): Promise<Card> {
    return { ...card, files: await Promise.all(files.map((file) => this.parts.finish(file))) };
  }

  private async fail(error: unknown, voice: Voice): Promise<void> {
    const said = asSlip(error);
    if (!said) return this.bug(error, voice);
    await this.tell(voice, slipCard(said));
  }

  private async bug(error: unknown, voice: Voice, said = bugCard): Promise<void> {
    const reference = randomUUID().slice(0, 8);
    this.parts.log.error({ reference, err: error }, "a request failed");
    await this.tell(voice, said(reference));
  }

  private async tell(voice: Voice, said: Card): Promise<void> {
    try {
      await voice.say("caller", said, undefined);
    } catch (error) {
      this.parts.log.error({ err: error }, "an answer could not be sent");
    }
  }
}

function asSlip(error: unknown): Slip | undefined {
  if (error instanceof Slip) return error;
  if (error instanceof StoreError) return new Slip(error.identifier, error.sentence, error.next);
  if (error instanceof Unreadable)
    return new Slip(
      "unreadable-project",
      `This film cannot be read: ${error.message}`,
      "It was left as it is. Whoever runs the bot should update it.",
    );
  return undefined;
}
