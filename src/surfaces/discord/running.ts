/** What is being heard right now, and what has been heard lately. */

/** Work under way, so that leaving can wait for it. */
export class Running {
  private readonly all = new Set<Promise<void>>();

  /** @param work never rejects unless the program is wrong; then the process's own handler says so */
  add(work: Promise<void>): void {
    this.all.add(work);
    void work.finally(() => this.all.delete(work));
  }

  async idle(): Promise<void> {
    while (this.all.size > 0) await Promise.allSettled(this.all);
  }
}

/** Ids kept; a resumed session replays at most what came in a short cut. */
const KEPT = 2_000;

/** Events that this process has heard: the gateway sends some again when a session resumes. */
export class Recent {
  private readonly ids = new Set<string>();

  isNew(id: string): boolean {
    if (this.ids.has(id)) return false;
    this.ids.add(id);
    if (this.ids.size > KEPT) this.ids.delete(this.ids.values().next().value!);
    return true;
  }
}
