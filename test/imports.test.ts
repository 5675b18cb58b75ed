/** The house's floors: every import goes down, film/ knows only itself, surfaces and commands do not know each other. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const files = ["src", "commands"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => normalize(join(folder, name))),
);

/** What a file imports: rooms of this house as `src/film`, packages and node modules by name. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), "utf8");
  const found = [
    ...source.matchAll(/^(?:import|export)\b[^"';]*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm),
  ].map((match) => match[1] ?? match[2] ?? match[3]!);
  return found.map((name) => (name.startsWith(".") ? normalize(join(dirname(file), name)) : name));
}

const roomOf = (path: string): string =>
  /^src\/surfaces\/[^/]+/.exec(path)?.[0] ??
  /^src\/[^/]+(?=\/)/.exec(path)?.[0] ??
  (path.startsWith("commands/") ? "commands" : path);

/** What each room may import; packages beside rooms. */
const MAY: Record<string, RegExp> = {
  "src/film": /^(?:zod|src\/film)$/,
  "src/store": /^(?:keyv|libsql|zod|node:.*|src\/store)$/,
  "src/prompt": /^(?:zod|node:crypto|src\/(?:prompt|film))$/,
  "src/board": /^(?:zod|src\/(?:board|film))$/,
  "src/turnover": /^(?:zod|src\/(?:turnover|film|prompt))$/,
  "src/chat": /^(?:zod|pino|node:crypto|src\/(?:chat|film|store))$/,
  commands: /^(?:zod|minisearch|commands|src\/(?:chat|film|prompt|board|turnover))$/,
  "src/surfaces/terminal": /^(?:zod|pino|node:.*|src\/(?:chat|surfaces\/terminal))$/,
  "src/surfaces/slack": /^(?:zod|pino|node:.*|@slack\/.*|keyv|undici|src\/(?:chat|store|surfaces\/slack))$/,
  "src/surfaces/discord":
    /^(?:zod|pino|node:.*|discord\.js|@discordjs\/.*|discord-api-types\/.*|src\/(?:chat|surfaces\/discord))$/,
};

describe("the house", () => {
  it.each(Object.keys(MAY))("%s imports only what its floor allows", (room) => {
    const breaches = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(file)
          .filter(
            (name) => !MAY[room]!.test(name.startsWith("src/") || name.startsWith("commands/") ? roomOf(name) : name),
          )
          .map((name) => `${file} imports ${name}`),
      );
    expect(breaches).toEqual([]);
  });

  it("has no other rooms", () => {
    const rooms = new Set(files.map(roomOf).filter((room) => !room.endsWith(".ts")));
    expect([...rooms].filter((room) => !(room in MAY))).toEqual([]);
  });
});
