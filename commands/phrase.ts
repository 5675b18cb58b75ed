/** /phrase: exact words that must stand in every prompt in their scope. */
import { needFilm, undoButton } from "../src/chat/answers.ts";
import { defineCommand, sub } from "../src/chat/command.ts";
import { Slip } from "../src/chat/errors.ts";
import { needUnlocked } from "../src/chat/locked.ts";
import { choiceOption, need, numberOption, textOption } from "../src/chat/options.ts";
import { button, card, note, text } from "../src/chat/reply.ts";
import { lockOnPhrases } from "../src/film/locks.ts";
import { PHRASE_KINDS, type Phrase } from "../src/film/model.ts";
import { addPhrase, dropPhrase, livePhrases, PHRASE_MAX } from "../src/film/phrases.ts";
import type { Project } from "../src/film/project.ts";
import { rivalsIn } from "../src/film/rivals.ts";
import { hasWords } from "../src/film/values.ts";
import { viewShot } from "../src/film/view.ts";
import { coverageOf, coverageTable, legend } from "./phrase/coverage.ts";
import { shotIds } from "./shot.ts";

/** What people call a kind of phrase. */
const KIND_WORDS = {
  product: "prop",
  object: "prop",
  thing: "prop",
  person: "cast",
  character: "cast",
  place: "location",
  costume: "wardrobe",
} as const;

const add = sub({
  name: "add",
  about: "adds exact words; cast, places and things stand where a shot names them, style stands everywhere",
  example: "phrase add Mara, 34, grey wool coat, silver streak in dark hair as:cast",
  options: {
    words: need(textOption("the exact words", { typed: "rest", max: 100_000, example: "Mara, 34, grey wool coat" })),
    shots: textOption("the shots it stands in", { runsOn: "line", example: "1A-1D" }),
    as: choiceOption("what it describes", PHRASE_KINDS, { same: KIND_WORDS }),
  },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    const words = options.words.replaceAll(/\s+/g, " ").trim();
    if (!hasWords(words))
      throw new Slip(
        "wrong-value",
        `"${words.slice(0, 40)}" has no words in it.`,
        "For example: /phrase add Mara, 34, grey wool coat as:cast",
      );
    if (words.length > PHRASE_MAX)
      throw new Slip(
        "phrase-too-long",
        `A lock phrase holds at most ${PHRASE_MAX} characters; this one has ${words.length}.`,
        "Keep what must be the same in every shot. Nothing was changed.",
      );
    const same = livePhrases(project).find(({ phrase }) => phrase.words === words);
    if (same)
      throw new Slip(
        "phrase-known",
        `That is lock phrase ${same.n} already.`,
        "Nothing was changed. /phrase list shows its scope.",
      );
    const kind = options.as ?? "style";
    needUnlocked(project, lockOnPhrases(project, kind));
    const scope =
      options.shots === undefined
        ? kind === "style"
          ? "all"
          : "named"
        : /^all$/i.test(options.shots.trim())
          ? "all"
          : shotIds(project, options.shots);
    const n = addPhrase(project, words, kind, scope, request.person, request.at);
    const rivals = rivalsIn(livePhrases(project).map(({ n: known, phrase: one }) => ({ n: known, ...one }))).filter(
      ({ second }) => second.n === n,
    );
    return {
      did: `lock phrase ${n}: ${words}`,
      say: [
        {
          reply: card(
            `Lock phrase ${n} (${kind}): ${words}`,
            [
              text(`It stands, word for word, ${scopeWords(project, n, scope)}.`),
              ...rivals.map(({ name, first, about }) =>
                note(
                  `Phrase ${first.n} describes ${name} too, and they disagree about ${about.join(" and ")}: ${first.words}. Where both stand, ${project.head.director.name} decides which.`,
                ),
              ),
            ],
            [
              ...rivals.map(({ first }) => button(`Drop phrase ${first.n}`, `phrase drop ${first.n}`)),
              undoButton(project),
            ],
            { project: project.id },
          ),
        },
      ],
    };
  },
});

function scopeWords(project: Project, n: number, scope: Phrase["scope"]): string {
  return scopeOf(scope, scope === "named" ? covered(project, n) : []);
}

function scopeOf(scope: Phrase["scope"], shots: readonly string[]): string {
  if (scope === "all") return "in every prompt";
  if (scope !== "named") return `in ${scope.join(", ")}`;
  return shots.length > 0
    ? `where a shot names it: ${shots.join(", ")}`
    : "in every shot that names it (none does yet)";
}

/** The shots in whose prompts a phrase stands. */
function covered(project: Project, n: number): string[] {
  return project.shots().flatMap(({ id }) => (viewShot(project, id)!.phrases.some((one) => one.n === n) ? [id] : []));
}

const list = sub({
  name: "list",
  about: "every lock phrase and the shots it stands in",
  example: "phrase list",
  run(context) {
    const project = needFilm(context);
    const live = livePhrases(project);
    if (live.length === 0)
      return { say: [{ reply: card("No lock phrases yet.", [text("/phrase add Mara, 34, grey wool coat as:cast")]) }] };
    const coverage = coverageOf(project);
    const { blocks, files } = coverageTable(project, coverage);
    const lines = live.map(({ n, phrase }) => {
      const from = phrase.look ? `look ${phrase.look}` : phrase.by.name;
      return `${n}. ${phrase.words} (${phrase.kind}, ${from}) - ${scopeOf(phrase.scope, [...coverage.of.get(n)!.keys()])}`;
    });
    return {
      say: [
        {
          reply: card(
            "Lock phrases",
            [
              text(lines.join("\n")),
              ...blocks,
              ...(coverage.shots.length > 0 ? [note(legend(coverage))] : []),
              note("They stand word for word in every prompt in scope; a prompt that cannot hold them is refused."),
            ],
            [],
            { project: project.id, ...(files.length > 0 ? { files } : {}) },
          ),
        },
      ],
    };
  },
});

const drop = sub({
  name: "drop",
  about: "takes a phrase out of every prompt",
  example: "phrase drop 2",
  options: { n: need(numberOption("its number", { typed: "positional" })) },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    const phrase = project.phrases.entries[options.n];
    if (!phrase)
      throw new Slip("unknown-phrase", `There is no lock phrase ${options.n}.`, "/phrase list numbers them.");
    if (phrase.dropped)
      return {
        say: [
          {
            to: "caller",
            reply: card(
              `Lock phrase ${options.n} was dropped already by ${phrase.dropped.by.name}; nothing was changed.`,
            ),
          },
        ],
      };
    needUnlocked(project, lockOnPhrases(project, phrase.kind));
    dropPhrase(project, options.n, request.person, request.at);
    return {
      did: `dropped lock phrase ${options.n}: ${phrase.words}`,
      say: [
        {
          reply: card(`Dropped lock phrase ${options.n}: ${phrase.words}`, [], [undoButton(project)], {
            project: project.id,
          }),
        },
      ],
    };
  },
});

export const phrase = defineCommand({ name: "phrase", about: "lock phrases", subs: [add, list, drop] });
