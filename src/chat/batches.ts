/** One line a key: what has gathered there while something was at work is worked on together, in the order it came. */

/**
 * Works on the first of the items, at least on one, and gives a result for each that it has worked on; the others come
 * first in the next batch. The list goes on growing meanwhile. Never rejects.
 */
export type Work<Item, Result> = (items: readonly Item[]) => Promise<Result[]>;

interface Line<Item, Result> {
  items: Item[];
  /** One for each item. */
  settle: ((result: Result) => void)[];
  emptied: Promise<void>;
}

export class Batches<Item, Result> {
  private readonly work: Work<Item, Result>;
  private readonly lines = new Map<string, Line<Item, Result>>();

  constructor(work: Work<Item, Result>) {
    this.work = work;
  }

  run(key: string, item: Item): Promise<Result> {
    return new Promise((settle) => {
      const line = this.lines.get(key);
      if (line) {
        line.items.push(item);
        line.settle.push(settle);
      } else this.start(key, item, settle);
    });
  }

  /** Resolves when every line is empty. */
  async idle(): Promise<void> {
    while (this.lines.size > 0) await Promise.all([...this.lines.values()].map(({ emptied }) => emptied));
  }

  private start(key: string, item: Item, settle: (result: Result) => void): void {
    const line: Line<Item, Result> = { items: [item], settle: [settle], emptied: Promise.resolve() };
    this.lines.set(key, line);
    line.emptied = this.empty(key, line);
  }

  private async empty(key: string, { items, settle }: Line<Item, Result>): Promise<void> {
    while (items.length > 0) {
      const results = await this.work(items);
      items.splice(0, results.length);
      for (const [i, done] of settle.splice(0, results.length).entries()) done(results[i]!);
    }
    this.lines.delete(key);
  }
}
