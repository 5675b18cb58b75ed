/** A long list by scenes -> one readable card, and the whole as an attached file where it does not fit. */
import { type Block, type Card, card, note, text } from "../src/chat/reply.ts";
import type { Project } from "../src/film/project.ts";

/** Lines that one card shows; 24 lines of 140 characters fit the shortest message (Discord, 4,000). */
const LINES = 24;
/** Characters of one line on the card; the file has it whole. */
const LINE_LENGTH = 150;

export interface ScenePage {
  scene: number;
  /** What the scene adds up to: `12 shots, 4 picked`. */
  sum: string;
  lines: readonly string[];
}

/** `file` is its name without ending; `notes` stand below the list. */
export function pagedCard(
  project: Project,
  title: string,
  scenes: readonly ScenePage[],
  { file, notes, actions = [] }: { file: string; notes: readonly string[]; actions?: Card["actions"] },
): Card {
  const all = scenes.flatMap(({ lines }) => lines);
  if (all.length <= LINES)
    return card(title, [text(all.join("\n")), ...notes.map(note)], [...actions], { project: project.id });
  const content = [`# ${title}`, ...notes, ...scenes.flatMap(wholeScene)].join("\n\n");
  const more = note(`The first lines of each scene; ${file}.md has all ${all.length.toLocaleString("en")}.`);
  return card(title, [text(firstLines(scenes)), ...notes.map(note), more] satisfies Block[], [...actions], {
    project: project.id,
    files: [{ name: `${file}.md`, type: "text/markdown", content: `${content}\n` }],
  });
}

const heading = ({ scene, sum }: ScenePage): string => `Scene ${scene} · ${sum}`;

const wholeScene = (page: ScenePage): string[] => [
  `## ${heading(page)}`,
  page.lines.map((line) => `- ${line}`).join("\n"),
];

/** Every scene has its heading; the lines left are shared out evenly. */
function firstLines(scenes: readonly ScenePage[]): string {
  const headed = scenes.slice(0, LINES);
  const each = Math.floor((LINES - headed.length) / headed.length);
  const shown = headed.flatMap((page) => {
    const first = page.lines.slice(0, each).map(cut);
    const rest = page.lines.length - first.length;
    return [heading(page), ...first, ...(each > 0 && rest > 0 ? [`... and ${rest} more`] : [])];
  });
  const left = scenes.length - headed.length;
  return [...shown, ...(left > 0 ? [`... and ${left} more scenes`] : [])].join("\n");
}

const cut = (line: string): string =>
  line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH - 1).toWellFormed()}…` : line;
