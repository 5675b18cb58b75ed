/** Keeps one brief card a film up to date: after a commit the newest revision is drawn once, in place, never an older one. */
import type { Logger } from "pino";
import type { Project } from "../film/project.ts";
import type { Store, Stored } from "../store/index.ts";
import { cardKey, threadKey } from "./place.ts";
import { Queues } from "./queues.ts";
import type { Card } from "./reply.ts";
import type { CardAddress, Painter } from "./request.ts";

interface Shown extends CardAddress {
  revision: number;
}

export interface CardParts {
  store: Store;
  livingCard(project: Project): Card;
  painterOf(place: string): Painter | undefined;
  log: Pick<Logger, "info" | "warn" | "error">;
}

/** Reads a project in a world of its own; handed in by the dispatcher. */
export type Look = <T>(project: string, read: (project: Project) => T) => Promise<T>;

export class LivingCards {
  private readonly parts: CardParts;
  private readonly look: Look;
  private readonly queues = new Queues();
  private readonly pending = new Set<string>();

  constructor(parts: CardParts, look: Look) {
    this.parts = parts;
    this.look = look;
  }

  /** Has the card drawn again, once for all that changes until then. */
  changed(place: string, project: string): void {
    if (!this.pending.has(project)) void this.draw(place, project);
  }

  /** The film's thread; one that is only just being opened is waited for. */
  async thread(project: string): Promise<string | undefined> {
    const at = (await this.address(project)) ?? (await this.queues.run(project, () => this.address(project)));
    return at?.thread;
  }

  private async address(project: string): Promise<CardAddress | undefined> {
    return (await this.shown(project))?.value as Shown | undefined;
  }

  async idle(): Promise<void> {
    await this.queues.idle();
  }

  private draw(place: string, project: string): Promise<void> {
    this.pending.add(project);
    return this.queues.run(project, async () => {
      this.pending.delete(project);
      try {
        await this.drawNewest(place, project);
      } catch (error) {
        this.parts.log.warn(
          { err: error, project },
          "the living card could not be drawn; the next change draws it again",
        );
      }
    });
  }

  private async drawNewest(place: string, project: string): Promise<void> {
    const painter = this.parts.painterOf(place);
    if (!painter) return;
    const newest = await this.look(project, (read) =>
      read.exists ? { card: this.parts.livingCard(read), revision: read.log.next } : undefined,
    );
    if (!newest) return;
    const before = await this.shown(project);
    const shown = before?.value as Shown | undefined;
    if (shown && shown.revision >= newest.revision) return;
    const at = await painter.draw(place, newest.card, shown && { message: shown.message, thread: shown.thread });
    await this.remember(place, project, { ...at, revision: newest.revision }, before);
  }

  private async remember(place: string, project: string, shown: Shown, before: Stored | undefined): Promise<void> {
    const thread = threadKey(place, shown.thread);
    const known = (await this.parts.store.load([thread])).get(thread);
    const writes = [
      { key: cardKey(project), was: before?.rev ?? 0, value: shown },
      ...((known?.value as { project?: string } | undefined)?.project === project
        ? []
        : [{ key: thread, was: known?.rev ?? 0, value: { project } }]),
    ];
    await this.parts.store.commit(writes);
  }

  private async shown(project: string): Promise<Stored | undefined> {
    return (await this.parts.store.load([cardKey(project)])).get(cardKey(project));
  }
}
