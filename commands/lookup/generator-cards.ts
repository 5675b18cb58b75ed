/** What is known of a generator, of two beside each other, of a family or of all -> cards, with what nobody has confirmed. */
import { type Action, type Block, button, type Card, card, note, text } from "../../src/chat/reply.ts";
import type { GeneratorFacts } from "../../src/film/generator-facts.ts";
import { type FactAge, type GeneratorCard, generatorCard, type RouteCard } from "../../src/prompt/index.ts";
import { endedSentence } from "../generator.ts";
import { clansOf, type Family } from "./names.ts";
import { BUTTONS_MAX } from "./term-card.ts";

/** Doors told in full; further ones by name. */
const ROUTES_MAX = 2;
/** Pages named for each kind of source. */
const SOURCES_MAX = 3;
/** A note about a generator's history can fill a phone's screen. */
const NOTE_MAX = 280;

type Field = { name: string; value: string };

export function oneGeneratorCard(one: GeneratorFacts, all: readonly GeneratorFacts[], readAs?: string): Card {
  const known = generatorCard(one.id)!;
  const fields: Field[] = [
    ...(known.routes.length > 0 ? [{ name: "Limits", value: routesWords(known.routes) }] : []),
    ...(known.multiShot ? [{ name: "Shots in one clip", value: `up to ${known.multiShot}` }] : []),
    ...listField("Order", known.order, " > "),
    ...listField("Do", known.do, "\n- "),
    ...listField(
      "Don't",
      known.dont.map((said) => said.replace(/^do not /u, "")),
      "\n- ",
    ),
    ...listField("Not known", known.unknown, ", "),
    { name: "Sources", value: sourcesWords(known.facts, known.checked) },
  ];
  const blocks: Block[] = [
    text([stateWords(one), readAs ? `(You typed "${readAs}".)` : ""].filter(Boolean).join(" ")),
    { kind: "fields", fields },
    ...known.notes.map((said) => note(clipped(said))),
  ];
  return card(one.name, blocks, neighbourButtons(one, all));
}

/** A note's whole sentences, as many as fit. */
function clipped(said: string): string {
  if (said.length <= NOTE_MAX) return said;
  const end = said.slice(0, NOTE_MAX).lastIndexOf(". ");
  return end > 0 ? said.slice(0, end + 1) : `${said.slice(0, NOTE_MAX)}…`;
}

function stateWords(one: GeneratorFacts): string {
  if (one.state === "ended") return endedSentence(one);
  const instead = one.successors?.length ? `; next: ${one.successors.join(" or ")}` : "";
  const ends = one.ends ? ` It can be switched off from ${one.ends} on${instead}.` : "";
  const older = !one.ends && one.successors?.length ? ` Newer: ${one.successors.join(" or ")}.` : "";
  return `${one.maker}, ${kindWords(one)}, ${one.state}. Its id is ${one.id}.${ends}${older}`;
}

const kindWords = ({ media }: GeneratorFacts): string => (media === "image" ? "still images" : "video");

function listField(name: string, lines: readonly string[], between: string): Field[] {
  if (lines.length === 0) return [];
  return [{ name, value: between.startsWith("\n") ? `- ${lines.join(between)}` : lines.join(between) }];
}

function routesWords(routes: readonly RouteCard[]): string {
  const shown = routes.slice(0, ROUTES_MAX).map((route) => `${route.name} (${route.id}): ${limitsWords(route)}`);
  const more = routes.slice(ROUTES_MAX).map(({ id }) => id);
  return [...shown, ...(more.length > 0 ? [`Also through ${more.join(", ")}`] : [])].join("\n");
}

function limitsWords(route: RouteCard): string {
  return [
    route.seconds,
    route.ratios.join(" ") || "ratio as the picture",
    route.resolutions.join(" "),
    route.cap ? `prompt up to ${route.cap.words}` : "no prompt limit known",
    `exclusions: ${route.negative === "field" ? "a negative field" : route.negative}`,
    framesWords(route),
    route.references > 0 ? `${route.references} references` : "no references",
    route.seed === null ? "seed not known" : route.seed ? "seed" : "no seed",
    route.sound ? "sound" : "no sound",
  ]
    .filter(Boolean)
    .join("; ");
}

function framesWords({ firstFrame, lastFrame }: RouteCard): string {
  if (lastFrame) return "first and last frame";
  return firstFrame ? "first frame" : "";
}

function sourcesWords(facts: readonly FactAge[], checked: string): string {
  const kinds = (["official", "third-party", "inferred"] as const).flatMap((kind) => {
    const own = facts.filter((one) => one.kind === kind);
    const pages = [...new Set(own.map(({ source, date }) => `${source}, ${date}`))];
    if (pages.length === 0) return [];
    const more = pages.length > SOURCES_MAX ? ` and ${pages.length - SOURCES_MAX} more` : "";
    return [`${own.length} ${kind}: ${pages.slice(0, SOURCES_MAX).join("; ")}${more}`];
  });
  return [...kinds, `Pages read on ${checked}`].join("\n");
}

/** What to use instead, or what to compare with. */
function neighbourButtons(one: GeneratorFacts, all: readonly GeneratorFacts[]): Action[] {
  const next = (one.successors ?? []).flatMap((id) => all.find((other) => other.id === id) ?? []);
  const kin = all.filter(
    (other) =>
      other !== one &&
      other.state !== "ended" &&
      !next.includes(other) &&
      clansOf(other)[0] === clansOf(one)[0] &&
      other.media === one.media,
  );
  const shown = [...next, ...kin].slice(0, BUTTONS_MAX - 1).map((other) => button(other.name, `lookup ${other.id}`));
  const [rival] = one.state === "ended" ? [] : [...next, ...kin];
  return rival ? [...shown, button(`Compare with ${rival.name}`, `lookup ${one.id} vs ${rival.id}`)] : shown;
}

export function twoGeneratorsCard(one: GeneratorFacts, other: GeneratorFacts): Card {
  const side = (of: GeneratorFacts): Field => ({ name: of.name, value: sideWords(generatorCard(of.id)!, of) });
  return card(
    `${one.name} or ${other.name}`,
    [
      { kind: "fields", fields: [side(one), side(other)] },
      note("/prompt 1A for:all shows what each of the film's generators cannot hold of a shot."),
    ],
    [one, other].map(({ id, name }) => button(name, `lookup ${id}`)),
  );
}

function sideWords(known: GeneratorCard, of: GeneratorFacts): string {
  const [route] = known.routes;
  return [
    of.state === "ended" ? endedSentence(of) : `${of.state}${of.ends ? `, may end from ${of.ends} on` : ""}`,
    route ? limitsWords(route) : "",
    known.multiShot ? `up to ${known.multiShot} shots in a clip` : "one shot a clip",
    `Order: ${known.order.join(" > ")}`,
    known.unknown.length > 0 ? `Not known: ${known.unknown.join(", ")}` : "",
  ]
    .filter(Boolean)
    .join("\n");
}

export function familyCard({ name, members, unknown }: Family, said: string, versus?: string): Card {
  const lines = members.map((one) => {
    const seconds = generatorCard(one.id)!.routes[0]?.seconds;
    return `${one.id}: ${[one.state, kindWords(one), one.media === "video" ? seconds : undefined].filter(Boolean).join(", ")}`;
  });
  const usable = members.filter(({ state }) => state !== "ended");
  const pressed = (usable.length > 0 ? usable : members).slice(0, BUTTONS_MAX);
  return card(
    unknown
      ? `I know no "${said}", but of ${name}:`
      : versus
        ? `Which ${name}?`
        : `${name}: ${members.length} generators`,
    [text(lines.join("\n"))],
    pressed.map((one) => button(one.name, versus ? `lookup ${versus} vs ${one.id}` : `lookup ${one.id}`)),
  );
}

export function generatorsCard(all: readonly GeneratorFacts[]): Card {
  const living = all.filter(({ state }) => state !== "ended");
  const ended = all.filter(({ state }) => state === "ended");
  const field = (name: string, list: readonly GeneratorFacts[]): Field[] =>
    list.length > 0 ? [{ name, value: list.map(idWords).join(", ") }] : [];
  return card(
    `Generators: ${all.length}`,
    [
      {
        kind: "fields",
        fields: [
          ...field(
            "Video",
            living.filter(({ media }) => media === "video"),
          ),
          ...field(
            "Still images",
            living.filter(({ media }) => media === "image"),
          ),
          ...(ended.length > 0 ? [{ name: "Ended", value: ended.map(endedSentence).join("\n") }] : []),
        ],
      },
      text("/lookup and an id shows its card; /lookup one vs another compares."),
    ],
    [],
  );
}

/** States other than the usual one are said, and a day after which it may go. */
function idWords({ id, state, ends }: GeneratorFacts): string {
  const said = [state === "active" ? "" : state, ends ? `may end from ${ends} on` : ""].filter(Boolean).join(", ");
  return said ? `${id} (${said})` : id;
}
