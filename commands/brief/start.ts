/** /brief start, close, list, reopen: which film is open in a place. */

import { needFilm, onlyDirector } from "../../src/chat/answers.ts";
import { type Context, sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { generatorOption, need, personOption, textOption, wordOption } from "../../src/chat/options.ts";
import { questionCard } from "../../src/chat/question.ts";
import { button, type Card, card, note, text } from "../../src/chat/reply.ts";
import type { Decision, Person } from "../../src/film/decision.ts";
import { familyNamed, findGenerator } from "../../src/film/generator-facts.ts";
import { record } from "../../src/film/history.ts";
import { nextQuestion, putQuestion } from "../../src/film/interview.ts";
import { takeLook } from "../../src/film/look.ts";
import { type Head, SCHEMA_VERSION } from "../../src/film/model.ts";
import { nearest } from "../../src/film/nearest.ts";
import type { Project } from "../../src/film/project.ts";
import { hasWords } from "../../src/film/values.ts";
import { endedSentence, usableGenerator } from "../generator.ts";
import { lookNamed, suggestLook } from "../look/shelf.ts";

/** A title has to fit a thread's name and a card's heading. */
const TITLE_MAX = 100;

export const start = sub({
  name: "start",
  about: "opens a film here: its thread, its living card, the first question",
  example: "brief start Aurora launch film for:kling-3.0",
  opens: true,
  options: {
    title: need(textOption("what the film is called", { typed: "rest", example: "Aurora launch film" })),
    for: generatorOption("the generator that prompts are compiled for"),
    look: wordOption("a saved look to begin with"),
    director: personOption("who decides; you, if nobody is named"),
  },
  suggest: (context, option, typed) => (option === "look" ? suggestLook(context, typed) : undefined),
  run(context) {
    const { request, options, place } = context;
    if (place.project) return { say: [{ to: "caller", reply: alreadyOpen(needFilm(context)) }] };
    const title = readTitle(options.title);
    const director = options.director ?? request.person;
    const look = options.look === undefined ? undefined : lookNamed(context, options.look).look;
    const project = context.docs.project(request.fresh);
    project.put("head", freshHead(context, request.fresh, director));
    decideAtStart(project, "title", title, request.person, request.at);
    const ended = startGenerator(context, project, options.for);
    if (look) takeLook(project, look, request.person, request.at);
    const question = nextQuestion(project, context.generators);
    if (question) putQuestion(project, question.field, request.at);
    record(project, request.person, request.at, `started "${title}"`);
    context.docs.putPlace({ project: request.fresh });
    return {
      say: [
        ...(ended ? [{ to: "thread" as const, reply: ended }] : []),
        ...(question ? [{ to: "thread" as const, reply: questionCard(project, question) }] : []),
      ],
    };
  },
});

function readTitle(typed: string): string {
  const title = typed.replaceAll(/\s+/g, " ").trim();
  if (!hasWords(title))
    throw new Slip(
      "wrong-title",
      `"${title}" has no words in it.`,
      "Give the film a name: /brief start Aurora launch film",
    );
  if (title.length > TITLE_MAX)
    throw new Slip(
      "title-too-long",
      `That title is ${title.length} characters long.`,
      `Give it at most ${TITLE_MAX}; the rest belongs into the story.`,
    );
  return title;
}

/** `wanted`: the closed film that somebody asked for. */
function alreadyOpen(project: Project, wanted?: string): Card {
  const open = String(project.head.brief.title?.value);
  const then = wanted
    ? `[Close it] closes "${open}" and no more; "${wanted}" opens when you then send /brief reopen ${wanted}`
    : `[Close it] closes "${open}" and opens nothing.`;
  return card(
    `"${open}" is open in this channel; nothing was changed.`,
    [
      text(
        `A channel holds one open film. ${project.head.director.name} can close it; it is kept and can be reopened.`,
      ),
      note(then),
    ],
    [button("Close it", "brief close"), button("Show it", "brief show")],
    { project: project.id, error: "film-open" },
  );
}

function freshHead(context: Context, id: string, director: Person): Head {
  const { request } = context;
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    team: request.team,
    place: request.place,
    director,
    started: { by: request.person, at: request.at },
    brief: {},
    locks: {},
    conflicts: {},
    deviations: {},
    scenes: {},
    counters: {},
    lastScene: 1,
    asked: [],
    skipped: {},
    causesAsked: {},
    ticks: {},
    signoffs: {},
    offers: {},
    tray: {},
  };
}

function decideAtStart(project: Project, field: string, value: string, by: Person, at: number): void {
  const decided: Decision = { value, by, at, state: "stated" };
  project.putHead({ brief: { ...project.head.brief, [field]: decided } });
}

/** Sets the generator named, or the channel's default; an ended one opens the film without. */
function startGenerator(context: Context, project: Project, typed: string | undefined): Card | undefined {
  const { request, place, generators } = context;
  if (typed) {
    const found = findGenerator(generators, typed);
    if ("found" in found && found.found.state === "ended")
      return card(
        endedSentence(found.found),
        [text("The film is open without a generator. Choose one when you are ready: /brief set generator <name>")],
        [],
        { project: project.id },
      );
    const family = "near" in found ? familyNamed(generators, typed) : [];
    if (family.length > 1)
      return card(
        `"${typed.slice(0, 60)}" has several generators; the film is open without one.`,
        [text("Which one? /lookup and its name says what each can do.")],
        family.map(({ id }) => button(id, `brief set generator ${id}`)),
        { project: project.id },
      );
    decideAtStart(
      project,
      "generator",
      usableGenerator(generators, typed, (id) => `brief set generator ${id}`).id,
      request.person,
      request.at,
    );
    return undefined;
  }
  const standard = place.defaults.generator;
  if (standard) decideAtStart(project, "generator", standard.value, standard.by, standard.at);
  return undefined;
}

export const close = sub({
  name: "close",
  about: "archives the film; nothing of it is lost",
  example: "brief close",
  run(context) {
    const project = needFilm(context);
    const { request, place } = context;
    onlyDirector(project, request.person, "close the film");
    const title = String(project.head.brief.title?.value);
    project.putHead({ closed: { by: request.person, at: request.at } });
    context.docs.putPlace({
      project: undefined,
      archived: [...place.archived, { id: project.id, title, closed: request.at }],
    });
    return {
      did: "closed the film",
      say: [{ reply: card(`"${title}" is closed and kept.`, [text(`/brief reopen ${title} brings it back.`)]) }],
    };
  },
});

export const list = sub({
  name: "list",
  about: "the films of this channel",
  example: "brief list",
  answers: "caller",
  run({ place, project }) {
    const open = project
      ? [`${String(project.head.brief.title?.value)} - open, directed by ${project.head.director.name}`]
      : [];
    const older = [...place.archived]
      .reverse()
      .map((one) => `${one.title} - closed ${new Date(one.closed).toISOString().slice(0, 10)}`);
    if (open.length + older.length === 0)
      return { say: [{ reply: card("No films here yet.", [text("Start one: /brief start and its title.")]) }] };
    return {
      say: [
        {
          reply: card("Films of this channel", [
            text([...open, ...older].join("\n")),
            note("/brief reopen <title> opens an older one."),
          ]),
        },
      ],
    };
  },
});

export const reopen = sub({
  name: "reopen",
  about: "opens an archived film again",
  example: "brief reopen Aurora launch film",
  options: { title: need(textOption("its title", { typed: "rest", example: "Aurora launch film" })) },
  run(context) {
    const { place, options, docs, request } = context;
    const wanted = options.title.toLowerCase();
    const found = [...place.archived].reverse().find((one) => one.title.toLowerCase() === wanted);
    if (place.project) return { say: [{ to: "caller", reply: alreadyOpen(needFilm(context), found?.title) }] };
    if (!found) {
      const near = nearest(
        options.title,
        place.archived.map((one) => one.title),
      )[0];
      throw new Slip(
        "unknown-film",
        `No closed film here is called "${options.title.slice(0, 80)}".`,
        near ? `Did you mean /brief reopen ${near}?` : "/brief list shows them.",
      );
    }
    const project = docs.project(found.id);
    project.putHead({ closed: undefined });
    record(project, request.person, request.at, "reopened the film");
    docs.putPlace({ project: found.id, archived: place.archived.filter((one) => one.id !== found.id) });
    return {
      say: [
        {
          reply: card(
            `"${found.title}" is open again.`,
            [text(`Directed by ${project.head.director.name}.`)],
            [button("Show it", "brief show")],
            { project: found.id },
          ),
        },
      ],
    };
  },
});
