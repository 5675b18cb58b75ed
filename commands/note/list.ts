/** /note list: what everybody said, put side by side for whoever decides. */
import { needFilm } from "../../src/chat/answers.ts";
import { sub } from "../../src/chat/command.ts";
import { choiceOption, wordOption } from "../../src/chat/options.ts";
import { type Action, type Block, type Card, card, note, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import type { Note } from "../../src/film/model.ts";
import { likedNotes, openNotes, type Relation, relations } from "../../src/film/notes.ts";
import type { Project } from "../../src/film/project.ts";
import { bySlate, readTakeId } from "../../src/film/slate.ts";
import { shotIds } from "../shot/ids.ts";
import { needTake } from "../take/show.ts";
import { noteLine, placeOf, wordsOf } from "./show.ts";

/** Notes that one select offers (Discord's limit); the rest come up as these are settled. */
const OFFERED = 25;
/** Notes that one card shows; the file has them all. */
const SHOWN = 30;
const LABEL = 70;

type Numbered = { n: number; note: Note };

export const list = sub({
  name: "list",
  about: "open notes: contradictions and doubles side by side",
  example: "note list 1A",
  options: {
    on: wordOption("a take or a shot", { typed: "positional", example: "1A-3" }),
    all: choiceOption("settled ones too", ["yes"]),
  },
  run(context) {
    const project = needFilm(context);
    const { options } = context;
    const on = options.on === undefined ? undefined : placeNamed(project, options.on);
    const notes = read(project, on, options.all === "yes");
    if (notes.length === 0 && likedNotes(project, on).length === 0) {
      const how = text("/note add 1A-3 at:2 and what should change.");
      return {
        say: [
          {
            reply: card(`No ${options.all ? "" : "open "}notes${on ? ` on ${on}` : ""}.`, [how], [], {
              project: project.id,
            }),
          },
        ],
      };
    }
    return { say: [{ reply: options.all ? recordCard(project, notes, on) : openCard(project, notes, on) }] };
  },
});

/** @throws Slip when it is neither a take nor a shot. */
const placeNamed = (project: Project, typed: string): string =>
  readTakeId(typed) ? needTake(project, typed).id : shotIds(project, typed)[0]!;

function read(project: Project, on: string | undefined, all: boolean): Numbered[] {
  const numbers = all
    ? Array.from({ length: project.head.counters.note ?? 0 }, (_, i) => i + 1)
    : openNotes(project, on);
  return readNotes(project, numbers, on);
}

function readNotes(project: Project, numbers: readonly number[], on: string | undefined): Numbered[] {
  project.need(numbers.map((n) => `note:${n}`));
  return numbers
    .flatMap((n): Numbered[] => {
      const one = project.note(n);
      const here = one && (on === undefined || one.take === on || readTakeId(one.take)?.shot === on);
      return here ? [{ n, note: one }] : [];
    })
    .sort(byPlace);
}

/** Film order: shot, take, second; then as they came. */
function byPlace(a: Numbered, b: Numbered): number {
  const [x, y] = [readTakeId(a.note.take)!, readTakeId(b.note.take)!];
  return (
    bySlate(x.shot, y.shot) || x.number - y.number || (a.note.position ?? -1) - (b.note.position ?? -1) || a.n - b.n
  );
}

function recordCard(project: Project, notes: readonly Numbered[], on: string | undefined): Card {
  const lines = notes.map(({ n, note: one }) => noteLine(n, one));
  return card(`All notes${on ? ` on ${on}` : ""}`, [text(lines.slice(0, SHOWN).join("\n")), ...rest(lines)], [], {
    project: project.id,
    ...file(lines),
  });
}

const rest = (lines: readonly string[]): Block[] =>
  lines.length > SHOWN ? [note(`The first ${SHOWN}; notes.md has all ${lines.length}.`)] : [];
const file = (lines: readonly string[]): Pick<Card, "files"> =>
  lines.length > SHOWN
    ? {
        files: [
          {
            name: "notes.md",
            type: "text/markdown",
            content: `# Notes\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`,
          },
        ],
      }
    : {};

function openCard(project: Project, notes: readonly Numbered[], on: string | undefined): Card {
  const liked = readNotes(project, likedNotes(project, on), on);
  const pairs = relations([...notes, ...liked]).filter(({ a, b }) => notes.some(({ n }) => n === a || n === b));
  const against = pairs.filter(({ kind }) => kind === "against");
  const inConflict = new Set(against.flatMap(({ a, b }) => [a, b]));
  const alike = groups(pairs.filter(({ kind, a, b }) => kind === "same" && !(inConflict.has(a) && inConflict.has(b))));
  const grouped = new Set([...inConflict, ...alike.flat()]);
  const single = notes.filter(({ n }) => !grouped.has(n));
  const by = new Map([...notes, ...liked].map((one) => [one.n, one.note]));
  const blocks: Block[] = [
    ...against.slice(0, SHOWN).map((pair) => sideBySide(by, [pair.a, pair.b], "against")),
    ...alike.slice(0, SHOWN).map((same) => sideBySide(by, same, "same")),
    ...(single.length > 0
      ? [
          text(
            single
              .slice(0, SHOWN)
              .map(({ n, note: one }) => noteLine(n, one))
              .join("\n"),
          ),
        ]
      : []),
    ...rest(notes.map(({ n, note: one }) => noteLine(n, one))),
    ...likedBlock(liked.filter(({ n }) => !grouped.has(n))),
    ...(notes.length > 0
      ? [note(`${project.head.director.name} accepts, declines with a reason, or makes it a retake.`)]
      : []),
  ];
  const title = `${notes.length || "No"} open ${notes.length === 1 ? "note" : "notes"}${on ? ` on ${on}` : ""}`;
  return card(title, blocks, notes.length > 0 ? settling(notes) : [], {
    project: project.id,
    ...file(notes.map(({ n, note: one }) => noteLine(n, one))),
  });
}

function likedBlock(liked: readonly Numbered[]): Block[] {
  if (liked.length === 0) return [];
  const lines = liked.slice(0, SHOWN).map(({ n, note: one }) => noteLine(n, one));
  return [{ kind: "fields", fields: [{ name: "Liked, for a retake to keep", value: lines.join("\n") }] }];
}

/** Notes that say the same as another of them, together. */
function groups(pairs: readonly { a: number; b: number }[]): number[][] {
  const all: Set<number>[] = [];
  for (const { a, b } of pairs) {
    const there = all.filter((group) => group.has(a) || group.has(b));
    const merged = new Set([a, b, ...there.flatMap((group) => [...group])]);
    for (const group of there) all.splice(all.indexOf(group), 1);
    all.push(merged);
  }
  return all.map((group) => [...group].sort((a, b) => a - b));
}

function sideBySide(by: ReadonlyMap<number, Note>, numbers: readonly number[], kind: Relation): Block {
  const notes = numbers.map((n) => ({ n, note: by.get(n)! }));
  const name = `${kind === "same" ? "Said more than once" : "Against each other"}, ${placeOf(notes[0]!.note)}`;
  return {
    kind: "fields",
    fields: [{ name, value: notes.map(({ n, note: one }) => `${n}  ${one.by.name}: ${wordsOf(one)}`).join("\n") }],
  };
}

function settling(notes: readonly Numbered[]): Action[] {
  const select = (label: string, does: (one: Numbered) => string): Action => ({
    kind: "select",
    label,
    options: notes
      .slice(0, OFFERED)
      .map((one) => ({ label: short(`${one.n} ${placeOf(one.note)}: ${one.note.text}`, LABEL), does: does(one) })),
  });
  return [
    select("Accept", ({ n }) => `note accept ${n}`),
    select("Decline", ({ n }) => `note decline ${n}`),
    select("Make it a retake", ({ n, note: one }) => `take retake ${one.take} note:${n}`),
  ];
}
