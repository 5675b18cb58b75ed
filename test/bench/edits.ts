/** One persisted edit at 1,000 shots held against the same edit at 10 shots. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "../../src/store/index.ts";
import { Office } from "../chat/desk.ts";
import { type Against, against } from "./measure.ts";

const EDITS = 200;

async function filmOf(shots: number, folder: string): Promise<{ office: Office; store: Store }> {
  const store = await openStore(`sqlite://${join(folder, `${shots}.db`)}`);
  const office = new Office(store);
  await office.type("Ana", "brief start Aurora");
  for (let done = 0; done < shots; done += 100) {
    const lines = Array.from({ length: Math.min(100, shots - done) }, (_, i) => `close-up, her hands ${done + i}, 4s`);
    await office.type("Ana", `shot add ${lines.join("\n")}`);
  }
  return { office, store };
}

export async function editsBench(): Promise<Against> {
  const folder = mkdtempSync(join(tmpdir(), "shotcaller-bench-"));
  const [large, small] = [await filmOf(1_000, folder), await filmOf(10, folder)];
  let n = 0;
  const edit =
    ({ office }: { office: Office }) =>
    async () => {
      for (let i = 0; i < EDITS; i++)
        await office.type("Ana", `shot set 1${"ABCDEFGH"[i % 8]} action she turns ${n++}`);
    };
  const result = await against(edit(large), edit(small));
  await large.store.close();
  await small.store.close();
  rmSync(folder, { recursive: true });
  return { ...result, work: result.work / EDITS, floor: result.floor / EDITS };
}
