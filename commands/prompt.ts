/** /prompt: decided shots -> the words a generator is sent, kept under their fingerprint. */
import { needFilm } from "../src/chat/answers.ts";
import { type Context, defineCallable, type Result } from "../src/chat/command.ts";
import { Slip } from "../src/chat/errors.ts";
import { choiceOption, generatorOption, idsOption, wordOption } from "../src/chat/options.ts";
import { type Card, card } from "../src/chat/reply.ts";
import { SHORTLIST } from "../src/film/interview.ts";
import { livePhrases } from "../src/film/phrases.ts";
import type { Project } from "../src/film/project.ts";
import { namelessWhy, pronounIn, whoItIs } from "../src/film/pronouns.ts";
import { phraseName, type ShotView, viewShot } from "../src/film/view.ts";
import { type Compiled, compare, compileAll, needStandings } from "../src/prompt/index.ts";
import { usableGenerator } from "./generator.ts";
import { compareCard, type Made, promptCard, requestCard, whyCard } from "./prompt/cards.ts";
import { chooseCard, indexCard, notCompiledCard } from "./prompt/index-card.ts";
import { type Kept, keep, needShelves, recall } from "./prompt/kept.ts";
import { shotIds } from "./shot.ts";

/** Up to so many shots named one by one are answered one card a shot. */
const CARDS_MAX = 3;
/** Generators side by side that a person still compares. */
const COMPARED_MAX = 5;

export const prompt = defineCallable({
  name: "prompt",
  about: "compiles shots into prompts, or gives an old one back by its fingerprint",
  example: "prompt 1A for:kling-3.0",
  options: {
    ids: idsOption("shots, or all", { typed: "positional" }),
    for: generatorOption("another generator than the film's, or all: side by side"),
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
    if (options.ids === undefined && project.shotIds().length > 0)
      return { say: [{ to: "caller", reply: chooseCard(project, behind(options)) }] };
    const typed = options.ids ?? "all";
    const ids = shotIds(project, typed);
    needStandings(project, ids);
    if (options.for?.toLowerCase() === "all") return compared(project, ids[0]!);
    const made = makeAll(context, project, ids);
    return answer(context, project, made, { typed, many: /^all$/i.test(typed.trim()) || ids.length > CARDS_MAX });
  },
});

type Given = {
  ids?: string | undefined;
  for?: string | undefined;
  route?: string | undefined;
  form?: "multi" | "each" | undefined;
  show?: string | undefined;
};

/** One prompt a shot, or as many shots to a clip as the generator takes; those that are refused hold nobody up. */
function makeAll(context: Context<Given>, project: Project, ids: string[]): Made[] {
  project.shots(ids);
  const views = ids.map((id) => viewShot(project, id)!);
  if (context.options.form === "multi") return compileFor(context, views, generatorOf(context, views[0]!));
  return views.flatMap((view) => {
    try {
      return compileFor(context, [view], generatorOf(context, view));
    } catch (error) {
      if (!(error instanceof Slip)) throw error;
      return [{ id: view.id, refused: error }];
    }
  });
}

/** The other options of a prompt without shots, for the buttons that name the shots. */
const behind = ({ for: generator, route, form }: Given): string =>
  [generator && ` for:${generator}`, route && ` route:${route}`, form && ` form:${form}`].filter(Boolean).join("");

/** @throws Slip when nobody has decided one, or it has ended. */
function generatorOf({ options, generators }: Context<Given>, view: ShotView): string {
  const chosen = options.for ?? view.fields.generator?.value;
  const again = (id: string) => `prompt ${options.ids}${behind({ ...options, for: id })}`;
  if (typeof chosen === "string") return usableGenerator(generators, chosen, again).id;
  throw new Slip(
    "no-generator",
    "No generator is decided.",
    "/brief set generator kling-3.0, or name one: /prompt 1A for:kling-3.0",
  );
}

function compileFor({ options }: Context<Given>, views: ShotView[], generator: string): Made[] {
  const { route, form } = options;
  return compileAll(views, { generator, ...(route ? { route } : {}), ...(form ? { form } : {}) }).map(
    ({ shots, made, refused }): Made =>
      made
        ? { id: shots.join(", "), compiled: made }
        : { id: shots.join(", "), refused: new Slip(refused.code, refused.message, refused.next) },
  );
}

/** One shot for each of the generators that this film could use: what each makes of it, and what each cannot hold. */
function compared(project: Project, id: string): Result {
  const view = viewShot(project, id)!;
  const decided = project.shots().map(({ id: one }) => viewShot(project, one)!.fields.generator?.value);
  const shortlist = [...new Set([...decided, ...SHORTLIST].filter((one) => typeof one === "string"))].slice(
    0,
    COMPARED_MAX,
  );
  return { say: [{ reply: compareCard(project, id, compare(view, shortlist)) }] };
}

function answer(
  context: Context<Given>,
  project: Project,
  made: Made[],
  { typed, many }: { typed: string; many: boolean },
): Result {
  const compiled = made.flatMap((one) => (one.compiled ? [withNameless(project, one.compiled)] : []));
  if (compiled.length === 0) throw refusal(made);
  needShelves(
    context,
    compiled.map((one) => one.fingerprint),
  );
  const kept = compiled.map((one) => keep(context, project, one, context.options.for !== undefined));
  const ids = compiled.flatMap(({ shots }) => shots);
  const which = ids.length > CARDS_MAX ? `${ids.length} shots` : ids.join(", ");
  const did = `compiled ${which} for ${[...new Set(compiled.map(({ generator }) => generator))].join(", ")}`;
  const { form } = context.options;
  if (form === undefined ? many : form === "multi" && kept.length > CARDS_MAX)
    return { did, say: [{ reply: indexCard(project, made, kept, typed) }] };
  const left = notCompiledCard(project, made, typed);
  const cards = kept.map((one) => shown(one, context.options.show, project.id));
  return { did, say: [...cards, ...(left ? [left] : [])].map((reply) => ({ reply })) };
}

/** A pronoun that carries nobody's phrase is no fault of the words; the card says so all the same. */
function withNameless(project: Project, one: Compiled): Compiled {
  const warnings = one.shots.flatMap((id) => {
    const view = viewShot(project, id)!;
    if (!pronounIn(view) || !livePhrases(project).some(({ phrase }) => phrase.kind === "cast")) return [];
    const scene = project.shotIds().filter((other) => Number.parseInt(other, 10) === view.scene);
    project.shots(scene);
    const likely = whoItIs(
      view,
      scene.map((other) => viewShot(project, other)!),
    );
    return [
      `${namelessWhy(view, likely)} /check ${id} proposes ${likely ? `naming ${phraseName(likely.words)}` : "to name somebody"}.`,
    ];
  });
  return warnings.length > 0 ? { ...one, warnings: [...one.warnings, ...warnings] } : one;
}

/** One reason for them all is said once. */
function refusal(made: readonly Made[]): Slip {
  const first = made[0]!.refused!;
  if (made.every(({ refused }) => refused?.message === first.message)) return first;
  const lines = made.map(({ id, refused }) => `${id}: ${refused?.message} ${refused?.next}`);
  return new Slip("nothing-compiled", "None of these shots could be compiled.", lines.join("\n"));
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
