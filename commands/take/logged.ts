/** Takes just logged or completed -> the card about them: what is noted, which prompt they came from, what to do next. */
import { undoButton } from "../../src/chat/answers.ts";
import type { Result } from "../../src/chat/command.ts";
import { type Action, type Block, card, note, text } from "../../src/chat/reply.ts";
import type { Take } from "../../src/film/model.ts";
import type { Project } from "../../src/film/project.ts";
import { readTakeId } from "../../src/film/slate.ts";
import { allowedTakes, takesIn, used } from "../../src/film/takes.ts";
import { showDiff, wordDiff } from "../../src/film/word-diff.ts";
import type { CompiledEntry } from "../../src/prompt/index.ts";
import { SHOWN_DIGITS } from "../prompt/kept.ts";
import { mendedNote } from "./mended.ts";
import { type Logged, type LogOptions, needRanges } from "./read-log.ts";
import { askCause, factsOf, statusWords, takeActions } from "./show.ts";

const UNREAD = "The message that you answer could not be read, so its clip is not noted; link:<url> adds it.";

/** @param unread whether a message was answered that could not be read */
export function loggedResult(project: Project, logged: Logged, given: LogOptions, unread: boolean): Result {
  const { takes, known } = logged;
  const ids = takes.map(({ id }) => id).join(", ");
  const status = statusWords(takes[0]!.take);
  const blocks = takes.length === 1 ? oneBlocks(takes[0]!) : manyBlocks(takes);
  const { actions, why } = next(logged, given);
  const { remarks, ask } = about(project, logged, given);
  return {
    did: `${known ? "completed" : "logged"} ${takes.length === 1 ? "take" : "takes"} ${ids}${status === "logged" ? "" : `: ${status}`}`,
    say: [
      {
        reply: card(
          `${takes.length === 1 ? "Take" : "Takes"} ${ids}: ${status}`,
          [...blocks, ...(unread ? [note(UNREAD)] : []), ...why, ...remarks],
          [...ask, ...actions, undoButton(project)],
          { project: project.id },
        ),
      },
    ],
  };
}

/** What to do with it now; first of all its cause, where it was said to be ng without one. */
function next({ takes, uncaused }: Logged, given: LogOptions): { actions: Action[]; why: Block[] } {
  if (uncaused) {
    const asked = takes.map(({ id }) => askCause(id, given.note ?? ""));
    return {
      actions: asked.flatMap(({ ask }) => (takes.length > 1 ? ask.slice(-1) : ask)),
      why: [note(asked[0]!.said)],
    };
  }
  return { actions: takes.length === 1 ? takeActions(takes[0]!.id, takes[0]!.take) : [], why: [] };
}

function oneBlocks({ id, take }: { id: string; take: Take }): Block[] {
  const facts = factsOf(id, take);
  return facts.length > 0 ? [text(facts.join("\n"))] : [];
}

const manyBlocks = (takes: Logged["takes"]): Block[] => [
  text(takes.map(({ id, take }) => [id, ...factsOf(id, take)].join("  ·  ")).join("\n")),
];

/** What is known of the prompt, how far it was kept to, and how many takes that makes. */
function about(project: Project, logged: Logged, given: LogOptions): { remarks: Block[]; ask: Action[] } {
  const { takes, asked, compiled } = logged;
  const { take } = takes[0]!;
  const remarks: Block[] = [note(fromLine(take, asked, given))];
  if (take.offPrompt && compiled !== undefined && given.ran !== undefined)
    remarks.push(note("What was sent against what was compiled: [- taken out -] [+ put in +]"), {
      kind: "code",
      role: "text",
      text: showDiff(wordDiff(compiled, given.ran)),
    });
  if (given.ran !== undefined && compiled === undefined)
    remarks.push(note("What was sent is kept; there is no prompt to compare it with."));
  if (!logged.known)
    for (const one of takes) remarks.push(...mendedNote(project, one.take), ...overNote(project, one.take));
  if (logged.known || takes.length === 1 || !take.clip) return { remarks, ask: askPrint(takes, asked) };
  return { remarks: [...remarks, ...needRanges(takes)], ask: askPrint(takes, asked) };
}

function fromLine(take: Take, asked: readonly CompiledEntry[], given: LogOptions): string {
  if (take.fingerprint) return `Made from ${take.fingerprint.slice(0, SHOWN_DIGITS)}`;
  if (take.kind === "edit") return `Made from ${take.of ?? given.of}`;
  if (asked.length > 1) return "Which prompt was it made from?";
  return "No prompt of this shot is up to date, so none is noted; fingerprint:<...> names it.";
}

function askPrint(takes: Logged["takes"], asked: readonly CompiledEntry[]): Action[] {
  if (asked.length < 2) return [];
  const numbers = takes.map(({ id }) => readTakeId(id)!.number);
  const { shot } = takes[0]!.take;
  const which =
    takes.every(({ take }) => take.shot === shot) && takes.length > 1 ? `${numbers[0]}-${numbers.at(-1)}` : numbers[0];
  return [
    {
      kind: "select",
      label: "Prompt",
      options: asked.map(({ fingerprint, generator }) => ({
        label: `${fingerprint.slice(0, SHOWN_DIGITS)} ${generator}`,
        does: `take log ${shot} take:${which} fingerprint:${fingerprint.slice(0, 16)}`,
      })),
    },
  ];
}

/** Says when a shot has cost more takes than it may; what was made is logged all the same. */
function overNote(project: Project, { shot, kind, status }: Take): Block[] {
  const allowed = allowedTakes(project);
  if (allowed === undefined || kind === "edit" || status === "false-start") return [];
  const count = used(takesIn(project, [shot]).map(({ take }) => take));
  if (count < allowed) return [];
  return [
    note(
      count === allowed
        ? `That was take ${count} of ${allowed} allowed for ${shot}.`
        : `${shot} has used ${count} takes of ${allowed} allowed: change the plan, not the dice (/take retake proposes one).`,
    ),
  ];
}
