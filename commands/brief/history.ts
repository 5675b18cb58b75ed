/** /brief history and undo: who decided what, and a step back. */
import { needFilm, when } from "../../src/chat/answers.ts";
import { type Context, type Result, sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { isLocked, needUnlocked, wayOut } from "../../src/chat/locked.ts";
import { choiceOption, numberOption } from "../../src/chat/options.ts";
import { button, card, note, text } from "../../src/chat/reply.ts";
import { rulesHere } from "../../src/film/decide.ts";
import { builtOn, entryOf, lastOf, newest, record, takeBack } from "../../src/film/history.ts";
import { lockOnChanges } from "../../src/film/locks.ts";
import type { Entry } from "../../src/film/model.ts";
import type { Project } from "../../src/film/project.ts";

export const history = sub({
  name: "history",
  about: "who decided what, newest first",
  example: "brief history 20",
  options: { n: numberOption("how many entries", { typed: "positional", top: 200, example: "20" }) },
  run(context) {
    const project = needFilm(context);
    const lines = newest(project, context.options.n ?? 10).map(
      (one) =>
        `${one.n} · ${when(one.at)} · ${one.by.name}: ${one.what}${one.undone === undefined ? "" : ` (taken back in ${one.undone})`}`,
    );
    return {
      say: [
        {
          reply: card("History", [
            text(lines.join("\n")),
            note("/brief undo takes back your own last change, /brief undo <n> any of yours. Times are UTC."),
          ]),
        },
      ],
    };
  },
});

export const undo = sub({
  name: "undo",
  about: "takes back your own last change, or entry n",
  example: "brief undo",
  options: {
    n: numberOption("an entry of the history", { typed: "positional" }),
    anyway: choiceOption("take it back even though somebody has built on it", ["yes"]),
  },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    const entry = options.n === undefined ? lastOf(project, request.person.id) : entryOf(project, options.n);
    if (!entry) throw noEntry(options.n);
    if (entry.by.id !== request.person.id && !rulesHere(project, request.person))
      throw new Slip(
        "not-yours",
        `Entry ${entry.n} is ${entry.by.name}'s.`,
        `${entry.by.name} or ${project.head.director.name} can take it back.`,
      );
    if (entry.undone !== undefined)
      throw new Slip("already-undone", `"${entry.what}" was taken back already.`, "Nothing was changed.");
    if (entry.changes.length === 0)
      throw new Slip(
        "nothing-to-undo",
        `Entry ${entry.n} changed nothing that can be taken back.`,
        "/brief history shows the others.",
      );
    needUnlocked(project, lockOnChanges(project, entry.changes));
    const opened = entry.changes.find(({ slot, after }) => slot.startsWith("locks/") && after !== undefined);
    if (opened) needUnlockedByReason(project, opened.slot.slice(6));
    if (builtOn(project, entry).length > 0 && options.anyway !== "yes") return ask(project, entry);
    return back(context, project, entry);
  },
});

/** @throws Slip while that lock stands: opening it is decided, with a reason, and not slipped into. */
function needUnlockedByReason(project: Project, lock: string): void {
  const stands = project.head.locks[lock];
  if (stands)
    throw new Slip(
      "needs-reason",
      `${isLocked(lock)} by ${stands.by.name}; opening takes a reason.`,
      wayOut(project, { lock, by: stands.by }),
    );
}

function noEntry(n: number | undefined): Slip {
  if (n !== undefined) return new Slip("unknown-entry", `There is no entry ${n}.`, "/brief history numbers them.");
  return new Slip(
    "nothing-to-undo",
    "You have changed nothing here that could be taken back.",
    "/brief history shows who did what.",
  );
}

/** Somebody has changed it since: undoing would take theirs back too, so it asks. */
function ask(project: Project, entry: Entry): Result {
  const since = newest(project, 40).find(
    (one) =>
      one.n > entry.n &&
      one.changes.some((change) =>
        entry.changes.some((mine) => mine.part === change.part && mine.slot === change.slot),
      ),
  );
  const who = since
    ? `${since.by.name} has built on it since (${since.n}: ${since.what}).`
    : "It has been changed since.";
  return {
    say: [
      {
        to: "caller",
        reply: card(
          `Take back "${entry.what}" anyway?`,
          [text(`${who} Taking it back would take that back too.`)],
          [button("Take it back", `brief undo ${entry.n} anyway:yes`, "danger")],
          {
            project: project.id,
          },
        ),
      },
    ],
  };
}

function back(context: Context, project: Project, entry: Entry): Result {
  const { request } = context;
  takeBack(project, entry);
  record(project, request.person, request.at, `took back: ${entry.what}`, { undoes: entry.n });
  return { say: [{ reply: card(`Taken back: ${entry.what}`) }] };
}
