/** /import: a film's JSON file -> the film, open in this channel, with the same prompts under the same fingerprints. */
import { z } from "zod";
import { onlyDirector } from "../src/chat/answers.ts";
import { type Context, defineCallable, type Result } from "../src/chat/command.ts";
import { Slip } from "../src/chat/errors.ts";
import { fileOption } from "../src/chat/options.ts";
import { button, card, note, text } from "../src/chat/reply.ts";
import { TEXT_MAX } from "../src/chat/request.ts";
import { personSchema } from "../src/film/decision.ts";
import { record } from "../src/film/history.ts";
import type { Head } from "../src/film/model.ts";
import { readList } from "../src/film/shot-list/index.ts";
import { fingerprint } from "../src/prompt/index.ts";
import { readWhole, titleOf, type Whole, WholeRefused } from "../src/turnover/index.ts";
import { type Kept, keptSchema, shelve } from "./prompt/kept.ts";
import { addText } from "./shot/add.ts";

/** What comes from outside is held to the shape that the compiler writes, not only to what is read of it. */
const foreignSchema = keptSchema.extend({
  sources: z.array(
    z.object({
      shot: z.string(),
      words: z.string(),
      field: z.string(),
      of: z.string(),
      by: personSchema,
      at: z.int(),
      state: z.enum(["stated", "inferred", "open"]),
      where: z.enum(["prompt", "negative", "request", "image", "settled"]),
      why: z.string().optional(),
    }),
  ),
  dropped: z.array(
    z.object({ shot: z.string(), field: z.string(), value: z.string(), reason: z.string(), by: personSchema }),
  ),
  assumed: z.array(z.object({ name: z.string(), value: z.string(), why: z.string() })),
  shots: z.array(z.string()).min(1),
});

export const importFilm = defineCallable({
  name: "import",
  about: "opens a film from the JSON file that /export json wrote, or adds the shots of a CSV",
  example: "import",
  opens: true,
  options: { file: fileOption("the JSON file") },
  run(context): Result {
    const { request, project } = context;
    const list = shotsIn(context);
    if (project && list !== undefined) return addText(context as Context, project, list, undefined);
    const closed = project && titleOf(project);
    if (project) onlyDirector(project, request.person, "import over the open film");
    const { name, text: said } = attached(context);
    const whole = read(name, said);
    const kept = readKept(name, whole.compiled);
    project?.putHead({ closed: { by: request.person, at: request.at } });
    const director = open(context, whole);
    shelve(context, kept);
    const { head, parts } = whole;
    const title = String(head.brief.title?.value ?? "Untitled");
    const shots = [...parts.keys()].filter((part) => part.startsWith("shot:")).length;
    const takes = [...parts.keys()].filter((part) => part.startsWith("take:")).length;
    const counts = `${many(shots, "shot")}, ${many(takes, "take")} and ${many(kept.length, "prompt")}, with their history.`;
    return {
      ...(closed ? { did: `closed the film: "${title}" was imported` } : {}),
      say: [
        {
          reply: card(
            `"${title}" is open here.`,
            [
              text(counts),
              note(director),
              ...(closed ? [note(`"${closed}" is closed and kept: /brief reopen ${closed}`)] : []),
            ],
            [button("Show it", "brief show")],
            { project: request.fresh },
          ),
        },
      ],
    };
  },
});

/** A table or a list that is attached while a film is open brings shots. */
function shotsIn({ request }: Context<unknown>): string | undefined {
  const [file] = request.files.filter(({ text: said }) => said !== undefined);
  if (!file || /json/i.test(`${file.type} ${file.name}`)) return undefined;
  return file.text!.length <= TEXT_MAX && readList(file.text!).likely === "surely" ? file.text : undefined;
}

const many = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

/** @throws Slip that says how a file is attached. */
function attached({ request }: Context<unknown>): { name: string; text: string } {
  const found = request.files.find((file) => file.text !== undefined && /json/i.test(`${file.type} ${file.name}`));
  if (found) return { name: found.name, text: found.text! };
  if (request.files.length > 0)
    throw new Slip(
      "not-json",
      `${request.files[0]!.name.slice(0, 80)} is not a film's JSON file.`,
      "/export json writes one. A shot list goes in with /shot add and the list attached.",
    );
  throw new Slip(
    "no-file",
    "No file is attached.",
    "Attach the JSON file that /export json wrote to this command or to a message that mentions me and says import.",
  );
}

function refused(name: string, why: string): Slip {
  return new Slip(
    "import-refused",
    `${name.slice(0, 80)} was not imported. ${why}`,
    "Nothing was changed. /export json writes a file that can be imported.",
  );
}

function read(name: string, said: string): Whole {
  try {
    return readWhole(said);
  } catch (error) {
    if (error instanceof WholeRefused) throw refused(name, error.message);
    throw error;
  }
}

/** Every prompt is what its fingerprint says. */
function readKept(name: string, compiled: readonly unknown[]): Kept[] {
  return compiled.map((raw): Kept => {
    const parsed = foreignSchema.safeParse(raw);
    if (!parsed.success) throw refused(name, "One of its prompts does not have the expected shape.");
    const { generator, route, text: said, negative, request } = parsed.data;
    if (fingerprint({ generator, route, text: said, negative, request }) !== parsed.data.fingerprint)
      throw refused(
        name,
        `The prompt ${parsed.data.fingerprint.slice(0, 8)} is not the one that was compiled: its words were changed.`,
      );
    return parsed.data as unknown as Kept;
  });
}

/** Writes the film under a new key, and the one that was open on the list of those that are kept; of another team's film whoever imports it is the director, since its own cannot be here. */
function open(context: Context<unknown>, { head, log, parts }: Whole): string {
  const { request, where, docs } = context;
  const film = docs.project(request.fresh);
  const stays = head.team === where.team;
  const here: Head = {
    ...head,
    id: request.fresh,
    team: where.team,
    place: where.place,
    closed: undefined,
    people: undefined,
    ...(stays ? {} : { director: request.person, deputy: undefined }),
  };
  film.put("head", here);
  film.put("log", log);
  record(film, request.person, request.at, "imported from a file", { changes: [] });
  for (const [part, value] of parts) if (part !== "head" && part !== "log") film.put(part, value);
  const { place } = context;
  const archived = context.project
    ? [...place.archived, { id: context.project.id, title: titleOf(context.project), closed: request.at }]
    : place.archived;
  docs.putPlace({ project: request.fresh, archived });
  return stays
    ? `Directed by ${head.director.name}, as before.`
    : `It comes from another team, so ${request.person.name}, who imported it, directs now.`;
}
