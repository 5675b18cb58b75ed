/** /prompt: decided shots -> the words a generator is sent, kept under their fingerprint. */
import { needFilm } from "../src/chat/answers.ts";
import { type Context, defineCallable, type Result } from "../src/chat/command.ts";
import { Slip } from "../src/chat/errors.ts";
import { choiceOption, generatorOption, idsOption, wordOption } from "../src/chat/options.ts";
import { type Card, card } from "../src/chat/reply.ts";
import type { Project } from "../src/film/project.ts";
import { viewShot } from "../src/film/view.ts";
import { type Compiled, CompileRefused, compile, needStandings } from "../src/prompt/index.ts";
import { usableGenerator } from "./generator.ts";
import { indexCard, type Made, promptCard, requestCard, whyCard } from "./prompt/cards.ts";
import { type Kept, keep, needShelves, recall } from "./prompt/kept.ts";
import { shotIds } from "./shot.ts";

/** Up to so many shots named one by one are answered one card a shot. */
const CARDS_MAX = 3;

export const prompt = defineCallable({
  name: "prompt",
  about: "compiles shots into prompts, or gives an old one back by its fingerprint",
  example: "prompt 1A for:kling-3.0",
  options: {
    ids: idsOption("shots, or all", { typed: "positional" }),
    for: generatorOption("another generator than the film's"),
    route: wordOption("the door it is reached through", { example: "runway" }),
    form: choiceOption("one clip of several shots, or a card each", ["multi", "each"]),
    show: choiceOption("why each word is there, or the request body", ["why", "request"]),
    fingerprint: wordOption("8 or more hex digits of a prompt compiled here", { example: "1a2b3c4d" }),
  },
  run(context) {
    const { options } = context;
    if (options.fingerprint !== undefined)
      return { say: [{ reply: recalled(context, options.fingerprint, options.show) }] };
    const project = needFilm(context);
    if (options.ids === undefined)
      throw new Slip("missing-option", "Which shots?", "For example: /prompt 1A, /prompt 1A-1D or /prompt all");
    const ids = shotIds(project, options.ids);
    needStandings(project, ids);
    const made = options.form === "multi" ? [makeClip(context, project, ids)] : makeEach(context, project, ids);
    return answer(context, project, made, /^all$/i.test(options.ids.trim()) || ids.length > CARDS_MAX);
  },
});

type Given = {
  for?: string | undefined;
  route?: string | undefined;
  form?: string | undefined;
  show?: string | undefined;
};

function makeClip(context: Context<Given>, project: Project, ids: string[]): Made {
  return { id: ids.join(", "), compiled: compileShots(context, project, ids) };
}

/** One prompt a shot; of several, those that are refused say why and hold nobody up. */
function makeEach(context: Context<Given>, project: Project, ids: string[]): Made[] {
  project.shots(ids);
  return ids.map((id): Made => {
    try {
      return { id, compiled: compileShots(context, project, [id]) };
    } catch (error) {
      if (ids.length === 1 || !(error instanceof Slip)) throw error;
      return { id, refused: `${error.message} ${error.next}` };
    }
  });
}

/** @throws Slip with the compiler's own sentence. */
function compileShots({ options, generators }: Context<Given>, project: Project, ids: string[]): Compiled {
  const views = ids.map((id) => viewShot(project, id)!);
  const chosen = options.for ?? views[0]!.fields.generator?.value;
  if (typeof chosen !== "string")
    throw new Slip(
      "no-generator",
      "No generator is decided.",
      "/brief set generator kling-3.0, or name one: /prompt 1A for:kling-3.0",
    );
  const generator = usableGenerator(generators, chosen).id;
  try {
    return compile(views, { generator, ...(options.route ? { route: options.route } : {}) });
  } catch (error) {
    if (error instanceof CompileRefused) throw new Slip(error.code, error.message, error.next);
    throw error;
  }
}

function answer(context: Context<Given>, project: Project, made: Made[], many: boolean): Result {
  const compiled = made.flatMap((one) => (one.compiled ? [one.compiled] : []));
  if (compiled.length === 0)
    throw new Slip(
      "nothing-compiled",
      "None of these shots could be compiled.",
      made.map((one) => `${one.id}: ${one.refused}`).join("\n"),
    );
  needShelves(
    context,
    compiled.map((one) => one.fingerprint),
  );
  const kept = compiled.map((one) => keep(context, project, one, context.options.for !== undefined));
  const ids = compiled.flatMap(({ shots }) => shots);
  const which = ids.length > CARDS_MAX ? `${ids.length} shots` : ids.join(", ");
  const did = `compiled ${which} for ${[...new Set(compiled.map(({ generator }) => generator))].join(", ")}`;
  if (many && context.options.form === undefined) return { did, say: [{ reply: indexCard(project, made, kept) }] };
  return { did, say: kept.map((one) => ({ reply: shown(one, context.options.show, project.id) })) };
}

function shown(kept: Kept, show: string | undefined, project: string | undefined): Card {
  if (show === "why") return whyCard(kept);
  return show === "request" ? requestCard(kept) : promptCard(kept, project);
}

function recalled(context: Context, typed: string, show: string | undefined): Card {
  const wanted = typed.toLowerCase();
  if (!/^[0-9a-f]{8,64}$/.test(wanted))
    throw new Slip(
      "wrong-option",
      `fingerprint:${typed.slice(0, 70)} is not 8 to 64 hex digits.`,
      "A good one is fingerprint:1a2b3c4d",
    );
  const found = recall(context, wanted);
  if (found.length === 0)
    throw new Slip(
      "unknown-fingerprint",
      `Nothing was compiled in this channel under ${wanted}.`,
      "Prompts are found where they were compiled; /take list shows those that were used.",
    );
  if (found.length > 1)
    return card(
      `${wanted} is the beginning of several.`,
      found.map((one) => ({
        kind: "text" as const,
        text: `${one.fingerprint.slice(0, 16)}  ${one.shots.join(", ")} for ${one.generator}`,
      })),
    );
  return shown(found[0]!, show, context.project?.id);
}
