/** /channel: defaults of this channel, and forgetting everything about it. */
import { onlyDirector } from "../src/chat/answers.ts";
import { type Context, defineCommand, type Result, sub } from "../src/chat/command.ts";
import { Slip } from "../src/chat/errors.ts";
import { choiceOption, need, textOption, wordOption } from "../src/chat/options.ts";
import { cardKey, compiledKey, partKey, placeKey, screenKey, threadKey } from "../src/chat/place.ts";
import { button, card, text } from "../src/chat/reply.ts";
import { forgetSpoken } from "../src/chat/spoken.ts";
import { nearest } from "../src/film/nearest.ts";
import { partsOf } from "../src/film/parts.ts";
import type { Project } from "../src/film/project.ts";
import { usableGenerator } from "./generator.ts";
import { privateKeys } from "./look/shelf.ts";

const DEFAULTS = ["generator"] as const;

const show = sub({
  name: "show",
  about: "the channel's defaults",
  example: "channel show",
  answers: "caller",
  run({ place, project }) {
    const lines = DEFAULTS.map(
      (name) =>
        `${name}: ${place.defaults[name] ? `${place.defaults[name].value} - ${place.defaults[name].by.name}` : "none"}`,
    );
    const film = project ? `Open: ${String(project.head.brief.title?.value)}` : "No film is open.";
    return { say: [{ reply: card("This channel", [text([film, ...lines].join("\n"))], []) }] };
  },
});

const set = sub({
  name: "set",
  about: "sets a default that every new film here begins with",
  example: "channel set generator kling-3.0",
  answers: "caller",
  options: {
    name: need(wordOption("which default", { typed: "positional", example: "generator" })),
    value: need(textOption("its value", { typed: "rest", example: "kling-3.0" })),
  },
  run(context) {
    const { request, options, place, docs, generators } = context;
    const name = DEFAULTS.find((one) => one === options.name.toLowerCase());
    if (!name) {
      const near = nearest(options.name, DEFAULTS)[0];
      throw new Slip(
        "unknown-default",
        `A channel has no default "${options.name.slice(0, 60)}".`,
        near ? `Did you mean ${near}?` : `It has: ${DEFAULTS.join(", ")}.`,
      );
    }
    const value = usableGenerator(generators, options.value, (id) => `channel set ${name} ${id}`).id;
    docs.putPlace({ defaults: { ...place.defaults, [name]: { value, by: request.person, at: request.at } } });
    return {
      say: [
        {
          to: "here",
          reply: card(`New films here begin with ${name} ${value}.`, [text("The open film keeps its own.")]),
        },
      ],
    };
  },
});

const forget = sub({
  name: "forget",
  about: "erases everything stored for this channel (director, asked twice)",
  example: "channel forget",
  answers: "caller",
  options: { really: choiceOption("yes, for ever", ["yes"]) },
  run(context): Result {
    const { request, options, project, place } = context;
    const films = [...(project ? [project] : []), ...place.archived.map(({ id }) => context.docs.project(id))];
    if (films.length === 0 && Object.keys(place.defaults).length === 0)
      return { say: [{ reply: card("Nothing is stored for this channel.") }] };
    for (const film of films) onlyDirector(film, request.person, "erase it");
    if (options.really !== "yes") {
      const named = films.map((film) => String(film.head.brief.title?.value)).join(", ");
      return {
        say: [
          {
            reply: card(
              `Erase everything of this channel for ever?`,
              [text(`${films.length} ${films.length === 1 ? "film" : "films"}: ${named}. This cannot be undone.`)],
              [button("Erase for ever", "channel forget really:yes", "danger")],
              project ? { project: project.id } : {},
            ),
          },
        ],
      };
    }
    const shots = films.reduce((sum, film) => sum + Object.keys(film.index.shots).length, 0);
    for (const film of films) erase(context, film);
    const keys = [...privateKeys(context), placeKey(request.place), screenKey(request.place)];
    context.docs.need(keys);
    for (const key of keys) context.docs.write(key, null);
    return {
      say: [
        {
          to: "here",
          reply: card("Erased.", [
            text(
              `${films.length} ${films.length === 1 ? "film" : "films"} with ${shots} shots, their history, prompts and takes, this channel's private looks and its defaults are gone. Looks saved for the team stay.`,
            ),
          ]),
        },
      ],
    };
  },
});

/** Takes away every document of a film; its head, which is read to the end, knows them all. */
function erase({ docs, request }: Context<unknown>, film: Project): void {
  forgetSpoken(docs, film);
  const parts = partsOf(film);
  const shots = parts.flatMap((part) => /^compiled:(.+)$/.exec(part)?.[1] ?? []);
  const compiled = new Set(shots.flatMap((id) => film.compiledOf(id).map((one) => one.fingerprint.slice(0, 8))));
  const thread = (docs.read(cardKey(film.id)) as { thread?: string } | undefined)?.thread;
  const keys = [
    ...[...compiled].map((eight) => compiledKey(request.place, eight)),
    cardKey(film.id),
    ...(thread ? [threadKey(request.place, thread)] : []),
    ...parts.map((part) => partKey(film.id, part)),
  ];
  docs.need(keys);
  for (const key of keys) docs.write(key, null);
}

export const channel = defineCommand({ name: "channel", about: "this channel's defaults", subs: [show, set, forget] });
