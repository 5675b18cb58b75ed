/** /look: a film's style kept under a name for the team's other films. */
import { needFilm, when } from "../src/chat/answers.ts";
import { type Context, defineCommand, sub } from "../src/chat/command.ts";
import { Slip } from "../src/chat/errors.ts";
import { choiceOption, need, textOption, wordOption } from "../src/chat/options.ts";
import { type Action, button, card, note, text } from "../src/chat/reply.ts";
import { extrasOf, LOOK_EXTRAS, type LookExtra, lookOf, lookRef, sameLook } from "../src/film/look.ts";
import type { Look } from "../src/film/model.ts";
import type { Project } from "../src/film/project.ts";
import { diffCard, lookBlocks, ownLines, savedLine } from "./look/cards.ts";
import { lookName, lookNamed, type OnShelf, onShelf, putLook, shelf, suggestLook } from "./look/shelf.ts";
import { use } from "./look/use.ts";

/** Choices in one select: Discord takes at most 25. */
const OFFERED = 25;

const suggest: NonNullable<Parameters<typeof sub>[0]["suggest"]> = (context, option, typed) =>
  ["name", "a", "b"].includes(option) ? suggestLook(context, typed) : undefined;

const show = sub({
  name: "show",
  about: "the look of this film, or a saved one",
  example: "look show rainlight@2",
  options: { name: wordOption("a saved look; this film's own without a name", { typed: "positional" }) },
  suggest,
  run(context) {
    const { options, project } = context;
    if (options.name !== undefined) {
      const { look, on } = lookNamed(context, options.name);
      const actions = project ? [button("Use it here", `look use ${lookRef(look)}`)] : [];
      const marks = [savedLine(look), ...(on.private ? ["private to this channel"] : [])];
      return {
        say: [
          {
            reply: card(
              `Look ${lookRef(look)}`,
              [...lookBlocks(look), note(marks.join(" · "))],
              actions,
              project ? { project: project.id } : {},
            ),
          },
        ],
      };
    }
    return { say: [{ reply: filmCard(needFilm(context), context) }] };
  },
});

function filmCard(project: Project, { request }: Context<unknown>) {
  const { look } = lookOf(project, "film", 1, [], request.person, request.at);
  const used = project.look;
  const blocks = lookBlocks(look);
  return card(
    used ? `This film's look, from ${lookRef(used)}` : "This film's look",
    [
      ...(blocks.length > 0 ? blocks : [text("Nothing of a look is decided yet: /brief set style <medium>")]),
      ...(used ? ownLines(project, used) : []),
      note(
        used
          ? `${used.used.by.name} took ${lookRef(used)}, ${when(used.used.at)}. Later versions do not change this film.`
          : "/look save and a name keeps it for other films.",
      ),
    ],
    [],
    { project: project.id },
  );
}

const save = sub({
  name: "save",
  about: "keeps this film's style for the team's other films",
  example: "look save rainlight with:cast,props",
  options: {
    name: need(wordOption("what it is called", { typed: "positional" })),
    private: choiceOption("to be seen in this channel only", ["private"], { typed: "positional" }),
    with: textOption("what goes along: cast, props, guardrails", { runsOn: "line", example: "cast,props" }),
  },
  suggest,
  run(context) {
    const project = needFilm(context);
    const { request, options, where } = context;
    const { name, version: typed } = lookName(options.name);
    if (typed !== undefined)
      throw new Slip("wrong-name", "Versions count themselves.", `Save it as ${name}: /look save ${name}`);
    const known = onShelf(context, name);
    const hidden = known?.private ?? options.private !== undefined;
    if (options.private && known && !known.private)
      throw new Slip(
        "look-known",
        `${name} is a look of the whole team (${known.by.name}).`,
        `Choose another name for a private one, or save it for all: /look save ${name}`,
      );
    const extras = readExtras(options.with);
    const { look, skipped } = lookOf(project, name, (known?.newest ?? 0) + 1, extras, request.person, request.at);
    if (Object.keys(look.fields).length + look.phrases.length === 0)
      throw new Slip(
        "empty-look",
        "Nothing of a look is decided in this film yet.",
        "Decide some of it first: /brief set style 35mm film photography",
      );
    const newest = known && lookNamed(context, name).look;
    if (newest && sameLook(newest, look))
      return {
        say: [{ to: "caller", reply: card(`${lookRef(newest)} holds exactly this already; nothing was saved.`) }],
      };
    putLook(context, hidden ? where.place : where.team, look);
    return { say: [{ reply: savedCard(look, hidden, skipped) }] };
  },
});

function readExtras(typed: string | undefined): LookExtra[] {
  const named = (typed ?? "")
    .toLowerCase()
    .split(/[,;\s]+|\band\b/)
    .filter(Boolean);
  const unknown = named.find((one) => !LOOK_EXTRAS.includes(one.replace(/^prop$/, "props") as LookExtra));
  if (unknown !== undefined)
    throw new Slip(
      "wrong-option",
      `with:${unknown.slice(0, 40)} is nothing that a look takes along.`,
      `It takes ${LOOK_EXTRAS.join(", ")}: with:cast,props`,
    );
  return LOOK_EXTRAS.filter((one) => named.includes(one) || (one === "props" && named.includes("prop")));
}

function savedCard(look: Look, hidden: boolean, skipped: readonly number[]) {
  const left =
    skipped.length > 0
      ? [
          note(
            `Left out: lock phrase ${skipped.join(", ")}, which ${skipped.length === 1 ? "is" : "are"} for some shots of this film only.`,
          ),
        ]
      : [];
  const where = hidden
    ? "It is seen in this channel only."
    : `Any channel of the team can take it: /look use ${look.name}`;
  return card(`Saved ${lookRef(look)}${hidden ? " (private)" : ""}`, [...lookBlocks(look), ...left, note(where)]);
}

const list = sub({
  name: "list",
  about: "the looks that can be used here",
  example: "look list",
  run(context) {
    const looks = shelf(context);
    const { project } = context;
    if (looks.length === 0)
      return {
        say: [{ reply: card("No looks yet.", [text("/look save and a name keeps this film's for the team.")]) }],
      };
    const actions: Action[] = project
      ? [
          {
            kind: "select",
            label: "Use a look",
            options: looks.slice(0, OFFERED).map((one) => ({ label: refOf(one), does: `look use ${refOf(one)}` })),
          },
        ]
      : [];
    const lines = looks.map(
      (one) => `${refOf(one)} - ${one.by.name}, ${when(one.at)}${one.private ? " (private to this channel)" : ""}`,
    );
    return {
      say: [
        {
          reply: card(
            "Looks",
            [text(lines.join("\n")), note("/look show <name> says what is in one.")],
            actions,
            project ? { project: project.id } : {},
          ),
        },
      ],
    };
  },
});

const refOf = (one: OnShelf): string => lookRef({ name: one.name, version: one.newest });

const diff = sub({
  name: "diff",
  about: "where two looks, two versions, or a look and this film, differ",
  example: "look diff rainlight@1 rainlight@2",
  options: {
    a: need(wordOption("a look", { typed: "positional", example: "rainlight@1" })),
    b: need(
      wordOption("another, another version, or this for this film", { typed: "positional", example: "rainlight@2" }),
    ),
  },
  suggest,
  run(context) {
    const { options } = context;
    const [a, b] = [sideOf(context, options.a, options.b), sideOf(context, options.b, options.a)];
    return { say: [{ reply: diffCard(a, b) }] };
  },
});

const THIS = new Set(["this", "film", "this-film"]);

/** A saved look, or by `this` the style that this film has now, with the extras that the other one takes along. */
function sideOf(context: Context<unknown>, typed: string, beside: string): Look {
  if (!THIS.has(typed.toLowerCase()) || onShelf(context, typed.toLowerCase())) return lookNamed(context, typed).look;
  const { request } = context;
  const extras = THIS.has(beside.toLowerCase()) ? [] : extrasOf(lookNamed(context, beside).look);
  return lookOf(needFilm(context), "this-film", 1, extras, request.person, request.at).look;
}

export const look = defineCommand({
  name: "look",
  about: "looks: a style that travels to the next film",
  subs: [show, save, use, list, diff],
});
