/** "For 1A-1C use Veo" -> that generator for these shots; what is not clear (which shots, which of a family) is asked. */
import type { Context } from "../../src/chat/command.ts";
import { Slip, slipCard } from "../../src/chat/errors.ts";
import type { Card } from "../../src/chat/reply.ts";
import { decide, type Outcome } from "../../src/film/decide.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { familyNamed, findGenerator } from "../../src/film/generator-facts.ts";
import type { Project } from "../../src/film/project.ts";
import { MARK, shotsMeant, type Unclear } from "../../src/film/shots-meant.ts";
import { usableGenerator } from "../generator.ts";
import { ranged } from "./addressed.ts";
import { aloud } from "./aloud.ts";
import { notThere } from "./no-such-shot.ts";
import { whichShots } from "./which-shots.ts";

const ID = String.raw`(?:\d{1,3}[a-z]{1,2}\b|${MARK.source})`;
const IDS = `(?:shots? )?(?<ids>${ID}(?:(?:,? (?:and |& |plus )?|, ?| ?[-–] ?| to )${ID})*)`;
const LEAD = "^(?:(?:please|pls|ok|and|let['’]?s|we(?: should)?)[ ,]+)*";
const NAME = String.raw`(?<name>[\p{L}][\p{L}\d .-]{1,30}?)`;
const USE = "(?:use|take|go with|switch to)";
const END = "(?: (?:please|pls|instead))*[ .!]*$";
const ORDERS = [
  `(?:${USE} )?${NAME} (?:for|on|in) ${IDS}`,
  `(?:for|in|on) ${IDS} ?[,:]? ?${USE} ${NAME}`,
  `(?:do|make|render|generate|run|put|switch|move) ${IDS} (?:in|on|with|to|into|through) ${NAME}`,
  `${IDS} ?(?:[:=]|(?:should |can |to |must )?(?:be |go |run |use )?(?:in |on |with |through )?) ?${NAME}`,
].map((one) => new RegExp(`${LEAD}${one}${END}`, "iu"));
/** A message is one order, or each of its parts is one: "1A veo, 1B and 1C runway". */
const PARTED = [/$^/, /[,;.] (?:and )?/, /[,;.] (?:and )?| and /];

interface Order {
  readonly ids: string;
  readonly name: string;
}
interface Made {
  outcomes: Outcome[];
  cards: Card[];
}

export function shotGenerator(context: Context, project: Project, words: string): Made | undefined {
  const { text, unclear } = shotsMeant(project, ranged(words, project.shotIds()), context.generators);
  const plain = text
    .trim()
    .replaceAll(/ *\n\s*/g, ", ")
    .replaceAll(/\s+/g, " ");
  for (const mark of PARTED) {
    const orders = plain.split(mark).map((part) => orderIn(context, part));
    if (orders.some((one) => one === undefined)) continue;
    const made = orders.map((one) => carriedOut(context, project, one!, unclear));
    return { outcomes: made.flatMap(({ outcomes }) => outcomes), cards: made.flatMap(({ cards }) => cards) };
  }
  return undefined;
}

/** An order names a generator, or a family of them, and nothing else beside its shots. */
function orderIn({ generators }: Context, said: string): Order | undefined {
  const isGenerator = (name: string) =>
    "found" in findGenerator(generators, name) || familyNamed(generators, name).length > 0;
  for (const one of ORDERS) {
    const found = one.exec(said)?.groups as Order | undefined;
    if (found && isGenerator(found.name)) return found;
  }
  return undefined;
}

function carriedOut(context: Context, project: Project, { ids, name }: Order, unclear: readonly Unclear[]): Made {
  const order = project.shotIds();
  const typed = [...new Set(ids.toUpperCase().match(/\d+[A-Z]+/g))];
  const absent = typed.filter((id) => !order.includes(id));
  const there = typed.filter((id) => !absent.includes(id));
  const cards = absent.length > 0 ? [notThere(absent)] : [];
  try {
    const value = usableGenerator(context.generators, name, (id) => `shot set ${there.join(",")} generator ${id}`).id;
    const wanted = [{ spec: fieldNamed("shot", "generator")!, value }];
    const asked = unclear.filter(({ mark }) => ids.includes(mark)).map((one) => whichShots(project, one, wanted));
    project.shots(there);
    const said = { field: "generator", value, firm: true };
    const outcomes = there.map((id) => decide(project, aloud(context, `shot ${id}`, said)));
    return { outcomes, cards: [...cards, ...asked] };
  } catch (error) {
    if (!(error instanceof Slip)) throw error;
    if (there.length === 0) error.buttons = [];
    return { outcomes: [], cards: [...cards, slipCard(error)] };
  }
}
