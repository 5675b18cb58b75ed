/** /scene: what a scene's shots inherit. */
import { needFilm } from "../src/chat/answers.ts";
import { defineCommand, sub } from "../src/chat/command.ts";
import { Slip } from "../src/chat/errors.ts";
import { fieldOption, need, numberOption, textOption } from "../src/chat/options.ts";
import { card, text } from "../src/chat/reply.ts";
import { decide, rulesHere } from "../src/film/decide.ts";
import { fieldNamed, fieldNames, SCENE_FIELDS } from "../src/film/fields.ts";
import { nearest } from "../src/film/nearest.ts";
import type { Project } from "../src/film/project.ts";
import { readValue, showValue } from "../src/film/values.ts";
import { outcomeResult } from "./brief/fields.ts";

const SCENE_MAX = 999;
const scene_ = need(numberOption("a scene's number", { typed: "positional", top: SCENE_MAX, example: "2" }));

function shotsOf(project: Project, n: number): string[] {
  return project.shotIds().filter((id) => Number.parseInt(id, 10) === n);
}

const list = sub({
  name: "list",
  about: "the scenes with their settings and shots",
  example: "scene list",
  run(context) {
    const project = needFilm(context);
    const numbers = project.sceneNumbers();
    if (numbers.length === 0)
      return {
        say: [
          {
            reply: card("No scenes yet.", [
              text("The first shot opens scene 1; /scene set 2 setting <where> opens another."),
            ]),
          },
        ],
      };
    project.need(numbers.map((n) => `scene:${n}`));
    const lines = numbers.map((n) => {
      const fields = project.scene(n)?.fields ?? {};
      const shared = SCENE_FIELDS.filter((spec) => fields[spec.name]).map((spec) =>
        showValue(spec, fields[spec.name]!.value),
      );
      return `${n}  ${shared.join(", ") || "nothing shared yet"}  ·  ${shotsOf(project, n).join(", ") || "no shots"}`;
    });
    return { say: [{ reply: card("Scenes", [text(lines.join("\n"))], [], { project: project.id }) }] };
  },
});

const show = sub({
  name: "show",
  about: "what a scene's shots share",
  example: "scene show 2",
  options: { n: scene_ },
  run(context) {
    const project = needFilm(context);
    const { n } = context.options;
    if (!project.sceneNumbers().includes(n))
      throw new Slip(
        "unknown-scene",
        `There is no scene ${n}.`,
        `There ${sceneCount(project)}. /scene set ${n} setting <where> opens it.`,
      );
    const fields = project.scene(n)?.fields ?? {};
    const lines = SCENE_FIELDS.filter((spec) => fields[spec.name]).map(
      (spec) => `${spec.name}: ${showValue(spec, fields[spec.name]!.value)} - ${fields[spec.name]!.by.name}`,
    );
    const shots = shotsOf(project, n);
    return {
      say: [
        {
          reply: card(
            `Scene ${n}`,
            [
              text(lines.join("\n") || "Nothing is shared yet."),
              text(shots.length > 0 ? `Shots: ${shots.join(", ")}` : "No shots yet."),
            ],
            [],
            { project: project.id },
          ),
        },
      ],
    };
  },
});

function sceneCount(project: Project): string {
  const numbers = project.sceneNumbers();
  return numbers.length === 0
    ? "are none yet"
    : numbers.length === 1
      ? `is scene ${numbers[0]}`
      : `are scenes ${numbers.join(", ")}`;
}

const set = sub({
  name: "set",
  about: "decides what all its shots share",
  example: "scene set 2 setting the ward kitchen",
  options: {
    n: scene_,
    field: need(fieldOption("a field of a scene", { typed: "positional", fieldsOf: "scene", example: "setting" })),
    value: need(textOption("what it should be", { typed: "rest", max: 100_000, example: "the ward kitchen" })),
  },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    const { spec, value } = sceneValue(options.field, options.value);
    const how = rulesHere(project, request.person) ? "ruling" : "set";
    return outcomeResult(project, [
      decide(project, { of: `scene ${options.n}`, spec, value, by: request.person, at: request.at, how }),
    ]);
  },
});

function sceneValue(field: string, typed: string) {
  const spec = fieldNamed("scene", field);
  if (!spec) {
    const near = nearest(field, fieldNames("scene"));
    throw new Slip(
      "unknown-field",
      `A scene has no field "${field.slice(0, 60)}".`,
      near.length > 0
        ? `Did you mean ${near.join(" or ")}?`
        : `It has: ${SCENE_FIELDS.map((one) => one.name).join(", ")}.`,
    );
  }
  const read = readValue(spec, typed);
  if ("error" in read)
    throw new Slip(
      "wrong-value",
      `${spec.name} ${read.error}.`,
      `A good one: /scene set 2 ${spec.name} ${spec.example}. Nothing was changed.`,
    );
  return { spec, value: read.value };
}

export const scene = defineCommand({ name: "scene", about: "what a scene's shots share", subs: [list, show, set] });
