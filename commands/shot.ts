/** /shot: the shot list, added, shown, changed, moved and dropped. */
import { needFilm, undoButton } from "../src/chat/answers.ts";
import { defineCommand, type Result, sub } from "../src/chat/command.ts";
import { Slip } from "../src/chat/errors.ts";
import { needUnlocked } from "../src/chat/locked.ts";
import { idOption, idsOption, need, numberOption, textOption } from "../src/chat/options.ts";
import { type Card, card, type Form, note, type Say, text } from "../src/chat/reply.ts";
import { TEXT_MAX } from "../src/chat/request.ts";
import { fieldNamed } from "../src/film/fields.ts";
import { lockOnOrder, lockOnPicks } from "../src/film/locks.ts";
import type { Project } from "../src/film/project.ts";
import { dropShots, moveShot } from "../src/film/shots.ts";
import { showValue } from "../src/film/values.ts";
import { viewShot } from "../src/film/view.ts";
import { addText } from "./shot/add.ts";
import { shotIds } from "./shot/ids.ts";
import { list } from "./shot/list.ts";
import { set } from "./shot/set.ts";

export { shotIds } from "./shot/ids.ts";

const add = sub({
  name: "add",
  about: "adds shots, one a line; without text it opens a form",
  example: "shot add scene:2 slow push in on her hands, ECU, 4s",
  options: {
    text: textOption("the shots, one a line", {
      typed: "rest",
      max: 200_000,
      example: "slow push in on her hands, ECU, 4s",
    }),
    scene: numberOption("the scene they belong to", { top: 999 }),
  },
  run(context) {
    const project = needFilm(context);
    const { options, request } = context;
    const attached = request.files.flatMap((file) => (file.text === undefined ? [] : [file.text]));
    const typed = [options.text, ...attached].filter(Boolean).join("\n");
    if (typed.length > TEXT_MAX)
      throw new Slip(
        "too-long",
        `That is ${typed.length.toLocaleString("en")} characters; a shot list holds at most ${TEXT_MAX.toLocaleString("en")}.`,
        "Send it in parts. Nothing was changed.",
      );
    needUnlocked(project, lockOnOrder(project));
    return typed.trim() === ""
      ? { say: [{ reply: addForm(project, options.scene) }] }
      : addText(context, project, typed, options.scene);
  },
});

function addForm(project: Project, scene: number | undefined): Form {
  return {
    kind: "form",
    title: "Add shots",
    does: scene === undefined ? "shot add" : `shot add scene:${scene}`,
    submit: "Add",
    fields: [
      {
        name: "text",
        label: "Shots, one a line",
        hint: "slow push in on her hands, ECU, 4s",
        lines: "many",
        required: true,
      },
    ],
    project: project.id,
  };
}

const show = sub({
  name: "show",
  about: "one shot with everything that it inherits, and from where",
  example: "shot show 1A",
  options: { id: need(idOption("a shot", { typed: "positional" })) },
  run(context) {
    const project = needFilm(context);
    const [id] = shotIds(project, context.options.id);
    const view = viewShot(project, id!)!;
    const own = Object.entries(view.fields).filter(([, one]) => one.level === "shot");
    const inherited = Object.entries(view.fields).filter(([, one]) => one.level !== "shot");
    const line = ([name, one]: (typeof own)[number]) =>
      `${name}: ${showValue(fieldNamed("shot", name) ?? fieldNamed("brief", one.field)!, one.value)} - ${one.level === "shot" ? one.by.name : `${one.of}, ${one.by.name}`}${one.reason ? ` (reason: ${one.reason})` : ""}`;
    const blocks = [
      text(own.map(line).join("\n") || "Nothing of its own is decided yet."),
      ...(inherited.length > 0
        ? [{ kind: "fields" as const, fields: [{ name: "Inherited", value: inherited.map(line).join("\n") }] }]
        : []),
      ...(view.phrases.length > 0
        ? [
            {
              kind: "fields" as const,
              fields: [{ name: "Lock phrases", value: view.phrases.map((one) => `${one.n}. ${one.words}`).join("\n") }],
            },
          ]
        : []),
    ];
    return { say: [{ reply: card(`Shot ${id}`, blocks, [], { project: project.id }) }] };
  },
});

const move = sub({
  name: "move",
  about: "puts a shot behind another; its id stays",
  example: "shot move 1C after:1A",
  options: {
    id: need(idOption("the shot to move", { typed: "positional" })),
    after: need(idOption("the shot it goes behind")),
  },
  run(context) {
    const project = needFilm(context);
    const { options } = context;
    const [[id], [after]] = [shotIds(project, options.id), shotIds(project, options.after)];
    if (id === after) return { say: [{ to: "caller", reply: card(`${id} stays where it is; nothing was changed.`) }] };
    needUnlocked(project, lockOnOrder(project));
    moveShot(project, id!, after!);
    return {
      did: `moved ${id} behind ${after}`,
      say: [
        {
          reply: card(`${id} now follows ${after}.`, [text(project.shotIds().join(", "))], [undoButton(project)], {
            project: project.id,
          }),
        },
      ],
    };
  },
});

const drop = sub({
  name: "drop",
  about: "takes shots out; their ids are not used again",
  example: "shot drop 1C",
  options: { ids: need(idsOption("shots", { typed: "rest" })) },
  run(context): Result {
    const project = needFilm(context);
    const { options, request } = context;
    const ids = shotIds(project, options.ids);
    needUnlocked(project, lockOnOrder(project));
    const picks = project.shots(ids).flatMap(({ id, shot: one }) => (one.pick ? [`${id}-${one.pick.take}`] : []));
    if (picks.length > 0) needUnlocked(project, lockOnPicks(project));
    dropShots(project, ids, request.person, request.at);
    const gone = picks.map((pick) => note(`${pick} was the pick: it is out of the film, and kept in /take list.`));
    const done: Card = card(`Dropped ${ids.join(", ")}.`, gone, [undoButton(project)], { project: project.id });
    const say: Say[] = [{ reply: done }];
    return { did: `dropped ${ids.join(", ")}`, say };
  },
});

export const shot = defineCommand({ name: "shot", about: "the shot list", subs: [add, list, show, set, move, drop] });
