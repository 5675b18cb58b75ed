/** Lock phrases and shots -> where each phrase stands: in the words, carried by a named image, or in a prompt that is refused. */
import type { Block, FileOut } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { livePhrases } from "../../src/film/phrases.ts";
import type { Project } from "../../src/film/project.ts";
import { readShotId } from "../../src/film/slate.ts";
import { type ShotView, viewShot } from "../../src/film/view.ts";
import { CompileRefused, compile } from "../../src/prompt/index.ts";

/** Columns that are read at a glance on every surface; a longer film gets the table as a file. */
const COLUMNS_MAX = 16;
const NAME = 24;

export type Stands = "words" | "image" | "refused";
const MARKS: Readonly<Record<Stands, string>> = { words: "x", image: "i", refused: "?" };

export interface Coverage {
  readonly shots: readonly string[];
  /** Number of a phrase -> shot -> where it stands; shots out of its scope are absent. */
  readonly of: ReadonlyMap<number, ReadonlyMap<string, Stands>>;
}

export function coverageOf(project: Project): Coverage {
  const shots = project.shotIds();
  const scenes = new Set(shots.map((id) => readShotId(id)!.scene));
  project.need(["phrases", "look", ...shots.map((id) => `shot:${id}`), ...[...scenes].map((n) => `scene:${n}`)]);
  const of = new Map(livePhrases(project).map(({ n }) => [n, new Map<string, Stands>()]));
  for (const id of shots) {
    const view = viewShot(project, id)!;
    if (view.phrases.length === 0) continue;
    const carried = carriedBy(view);
    for (const { n } of view.phrases)
      of.get(n)?.set(id, carried === undefined ? "refused" : carried.has(n) ? "image" : "words");
  }
  return { shots, of };
}

/** Numbers of the phrases that a picture carries instead of words; nothing where the shot does not compile. */
function carriedBy(view: ShotView): ReadonlySet<number> | undefined {
  const generator = view.fields.generator?.value;
  if (typeof generator !== "string") return new Set();
  try {
    const { sources } = compile([view], { generator });
    const pictured = sources.filter(({ where }) => where === "image");
    return new Set(pictured.flatMap(({ field }) => Number(/^lock phrase (\d+)$/.exec(field)?.[1] ?? 0) || []));
  } catch (error) {
    if (error instanceof CompileRefused) return undefined;
    throw error;
  }
}

/** Phrase by shot, as a block where it is narrow enough, else as a file. */
export function coverageTable(project: Project, { shots, of }: Coverage): { blocks: Block[]; files: FileOut[] } {
  if (shots.length === 0) return { blocks: [], files: [] };
  const rows = livePhrases(project).map(({ n, phrase }) => ({
    name: `${n} ${phrase.words}`,
    marks: shots.map((id) => mark(of.get(n)?.get(id))),
  }));
  if (shots.length > COLUMNS_MAX) {
    const lines = [["phrase", ...shots], ...rows.map((row) => [quoted(row.name), ...row.marks])];
    const content = `${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
    return { blocks: [], files: [{ name: "phrase-coverage.csv", type: "text/csv", content }] };
  }
  const wide = Math.max(...rows.map((row) => short(row.name, NAME).length));
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(wide)}  ${cells.map((cell, i) => cell.padEnd(shots[i]!.length)).join(" ")}`.trimEnd();
  const table = [line("", shots), ...rows.map((row) => line(short(row.name, NAME), row.marks))].join("\n");
  return { blocks: [{ kind: "code", role: "text", text: table }], files: [] };
}

const mark = (stands: Stands | undefined): string => (stands ? MARKS[stands] : "-");
const quoted = (said: string): string => `"${said.replaceAll('"', '""')}"`;

/** `x` in its words and so on, for what the table shows. */
export function legend({ of }: Coverage): string {
  const all = new Set([...of.values()].flatMap((shots) => [...shots.values()]));
  return [
    "x: stands word for word",
    ...(all.has("image") ? ["i: carried by a named image"] : []),
    ...(all.has("refused") ? ["?: the shot does not compile yet"] : []),
  ].join(" · ");
}
