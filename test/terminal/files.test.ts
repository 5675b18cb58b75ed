/** Files that replies bring and people attach: into one folder, over nothing, out of nowhere else. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { attach, safeName, writeFiles } from "../../src/surfaces/terminal/files.ts";

let root = "";
let folder = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "shotcaller-"));
  folder = join(root, "files");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array = "x") => ({ name, type: "text/plain", content });

test("a file keeps its name and its bytes", async () => {
  const bytes = new Uint8Array([0, 255, 10]);
  const written = await writeFiles(folder, [file("aurora 1A.md", "täglich"), file("board.png", bytes)]);
  expect(written.map((one) => one.name)).toEqual(["aurora-1A.md", "board.png"]);
  expect(readFileSync(written[0]!.path, "utf8")).toBe("täglich");
  expect(new Uint8Array(readFileSync(written[1]!.path))).toEqual(bytes);
});

test("nothing is overwritten; the same bytes are kept once", async () => {
  await writeFiles(folder, [file("a.md", "one")]);
  const [second, third] = [
    await writeFiles(folder, [file("a.md", "two")]),
    await writeFiles(folder, [file("a.md", "one")]),
  ];
  expect([second[0]!.name, third[0]!.name]).toEqual(["a-2.md", "a.md"]);
  expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("one");
});

test("a symbolic link is no way out", async () => {
  mkdirSync(folder);
  const outside = join(root, "outside.md");
  writeFileSync(outside, "mine");
  symlinkSync(outside, join(folder, "a.md"));
  symlinkSync(join(root, "nothing.md"), join(folder, "b.md"));
  const written = await writeFiles(folder, [file("a.md", "new"), file("b.md", "new")]);
  expect(written.map((one) => one.name)).toEqual(["a-2.md", "b-2.md"]);
  expect(readFileSync(outside, "utf8")).toBe("mine");
  expect(readdirSync(root).sort()).toEqual(["files", "outside.md"]);
});

test.each([
  ["../../etc/passwd", "etc-passwd"],
  ["..\\..\\boot.ini", "boot.ini"],
  ["/absolute.md", "absolute.md"],
  [".env", "env"],
  ["..", "file"],
  ["", "file"],
  ["CON.md", "_CON.md"],
  ["a\u0000b\u001B[31m.md", "ab.md"],
  ["Mara\n: who?.md", "Mara-who-.md"],
])("the name %j becomes %s", (raw, name) => {
  expect(safeName(raw)).toBe(name);
});

test("whatever a file is called, it lies in the folder", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."./\\ac\u0000:") })),
      async (name) => {
        const [written] = await writeFiles(folder, [file(name)]);
        expect(dirname(written!.path)).toBe(folder);
        expect(Buffer.byteLength(written!.name)).toBeLessThan(256);
      },
    ),
    { numRuns: 60 },
  );
});

test("an attached text comes with its words, a picture by its name", async () => {
  writeFileSync(join(root, "shots.csv"), "id,action\n1A,hands\n");
  writeFileSync(join(root, "ref.png"), Buffer.from([137, 80]));
  expect(await attach(join(root, "shots.csv"))).toEqual({
    name: "shots.csv",
    type: "text/csv",
    text: "id,action\n1A,hands\n",
  });
  expect(await attach(join(root, "ref.png"))).toEqual({ name: "ref.png", type: "image/png" });
});

test("what cannot be attached is said in a sentence", async () => {
  writeFileSync(join(root, "latin.txt"), Buffer.from([0xe9, 0x20]));
  writeFileSync(join(root, "long.txt"), "x".repeat(16_000_001));
  await expect(attach(join(root, "none.json"))).rejects.toMatchObject({ id: "no-such-file" });
  await expect(attach(root)).rejects.toMatchObject({ id: "no-such-file" });
  await expect(attach(join(root, "latin.txt"))).rejects.toMatchObject({ id: "not-text" });
  await expect(attach(join(root, "long.txt"))).rejects.toMatchObject({ id: "file-too-long" });
});
