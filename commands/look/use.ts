/** /look use: a saved look -> this film's look, where locks and other people's choices let it. */
import { needFilm, undoButton } from "../../src/chat/answers.ts";
import { type Context, type Result, sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { needUnlocked } from "../../src/chat/locked.ts";
import { need, wordOption } from "../../src/chat/options.ts";
import { type Action, type Block, button, card, note, text, WORDS_MAX } from "../../src/chat/reply.ts";
import { type Breach, breachOf, contractOf } from "../../src/film/contract.ts";
import { rulesHere } from "../../src/film/decide.ts";
import { lockOnLook } from "../../src/film/locks.ts";
import { heldAgainst, lookRef, ownOver, sameLook, takeLook } from "../../src/film/look.ts";
import type { Look } from "../../src/film/model.ts";
import type { Project } from "../../src/film/project.ts";
import { standingIn } from "../../src/film/standing.ts";
import { term } from "../../src/film/vocabulary/index.ts";
import { lookBlocks, ownLines } from "./cards.ts";
import { lookNamed, suggestLook } from "./shelf.ts";

export const use = sub({
  name: "use",
  about: "gives this film a saved look, frozen as it is now",
  example: "look use rainlight@2",
  options: { name: need(wordOption("a saved look", { typed: "positional", example: "rainlight@2" })) },
  suggest: (context, _option, typed) => suggestLook(context, typed),
  run(context) {
    const project = needFilm(context);
    const { look } = lookNamed(context, context.options.name);
    return useLook(context, project, look);
  },
});

/** @throws Slip when it may not be used here. */
function useLook(context: Context<unknown>, project: Project, look: Look): Result {
  const { person, at } = context.request;
  const before = project.look;
  if (before && lookRef(before) === lookRef(look) && sameLook(before, look))
    return { say: [{ to: "caller", reply: card(`This film has ${lookRef(look)} already; nothing was changed.`) }] };
  takeWhereAllowed(project, look, person, at);
  const instead = before ? ` instead of ${lookRef(before)}` : "";
  const { clashes, ways } = ruledOut(project, look);
  const over = ownOver(project, look).map(({ spec }) => spec.name);
  const stands = Object.fromEntries(Object.entries(look.fields).filter(([name]) => !over.includes(name)));
  const blocks: Block[] = [
    ...clashes.map(text),
    ...(over.length > 0
      ? [text(`${Object.keys(stands).length} of its values stand now; ${over.length} the film overrides.`)]
      : []),
    ...lookBlocks({ ...look, fields: stands }),
    ...ownLines(project, look),
    note("It is frozen into this film: later versions of the look do not change it."),
  ];
  return {
    did: `look ${lookRef(look)}${instead}`,
    say: [
      {
        reply: card(`This film has the look ${lookRef(look)}${instead}.`, blocks, [...ways, undoButton(project)], {
          project: project.id,
        }),
      },
    ],
  };
}

/** What the film decided and the look's rules say never or rarely to; each with its two ways out. */
function ruledOut(project: Project, look: Look): { clashes: string[]; ways: Action[] } {
  const rules = contractOf(project);
  const film = project.head.brief.support;
  const shots = project
    .shots()
    .flatMap(({ id, shot }) =>
      ["move", "support"].flatMap((field) =>
        shot.fields[field] ? [{ of: id, field, decided: shot.fields[field] }] : [],
      ),
    );
  const all = [...(film ? [{ of: "the film", field: "support", decided: film }] : []), ...shots];
  const found = all.flatMap((one) => {
    const breach = one.decided.state === "stated" && breachOf(rules, one.decided.value, one.decided.reason);
    const fromLook = breach && standingIn(project, breach.rule)?.value === project.look?.fields[breach.rule]?.value;
    return breach && fromLook ? [{ ...one, breach }] : [];
  });
  const named = (id: string): string => term(id)?.name.toLowerCase() ?? id;
  const clashes = found.map(
    ({ of, field, decided, breach }) =>
      `${lookRef(look)} says ${breach.rule} ${named(breach.entry)}; ${of} has ${field} ${named(String(decided.value))} (${decided.by.name}). One of them has to go.`,
  );
  const own = keepOwn(project, found[0]?.breach);
  const back = found.length > 0 && own.length === 0 ? ["To keep the film's own, take the look back: Undo."] : [];
  return { clashes: [...clashes, ...back], ways: [...found.slice(0, 3).map(followLook), ...own] };
}

const followLook = ({ of, field }: { of: string; field: string }): Action =>
  of === "the film"
    ? button(`Follow the look: no ${field}`, `brief clear ${field}`)
    : button(`Follow the look in ${of}`, `shot set ${of} ${field} like:film`);

/** The film's own rule, without that entry, wins over the look's; where nothing is left of it, only the look can go. */
function keepOwn(project: Project, breach: Breach | undefined): Action[] {
  if (!breach) return [];
  const left = ((standingIn(project, breach.rule)?.value ?? []) as string[]).filter((one) => one !== breach.entry);
  const does = `brief set ${breach.rule} ${left.join(", ")}`;
  return left.length > 0 && does.length <= WORDS_MAX ? [button(`Keep ours: drop the ${breach.rule}`, does)] : [];
}

/** @throws Slip when a lock or somebody else's choice stands against it. */
function takeWhereAllowed(project: Project, look: Look, person: Context["request"]["person"], at: number): void {
  const { director } = project.head;
  const before = project.look;
  if (before && before.used.by.id !== person.id && !rulesHere(project, person))
    throw new Slip(
      "not-yours",
      `${before.used.by.name} took ${lookRef(before)} for this film.`,
      `${before.used.by.id === director.id ? "" : `${before.used.by.name} or `}${director.name}, who directs, can replace it. Nothing was changed.`,
    );
  needUnlocked(project, lockOnLook(project));
  const held = heldAgainst(project, look);
  if (held.length > 0) {
    const locks = [...new Set(held.map((one) => one.lock))];
    throw new Slip(
      "locked",
      `${locks.join(", ")} ${locks.length === 1 ? "is" : "are"} locked by ${held[0]!.by.name}; the look would change ${held.map((one) => one.what).join(", ")}.`,
      `${director.name} can open it: /brief unlock ${locks[0]} reason:<why>. Nothing was changed.`,
    );
  }
  takeLook(project, look, person, at);
}
