// Nothing -> a folder of its own for one test file, gone afterwards.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** Gives a new path in the folder at every call. */
export function temporaryPaths(): () => string {
  const folder = mkdtempSync(join(tmpdir(), "shotcaller-store-"));
  let count = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => join(folder, `${++count}.db`);
}
