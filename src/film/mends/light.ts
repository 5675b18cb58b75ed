/** Steps about what is seen by and what is heard: time of day, light, lines, sound, and what the shot is for. */
import { term } from "../vocabulary/index.ts";
import { closerFor } from "./camera.ts";
import { capital, decided, entries, say, seconds, spoken, verb, WORDS_A_SECOND, who, whose, words } from "./shot.ts";
import { step } from "./step.ts";

export const TIME = step("time", ({ view, ...reading }) => {
  if (decided(view, "time of day") !== undefined) return undefined;
  const before = reading.before();
  const light = whose(view, "key quality") || whose(view, "light");
  const there = before && decided(before, "time of day");
  const why = `${view.id} has ${light ? `${light}, but` : "no light and"} no time of day, so one take is noon and the next is dusk.`;
  return there === undefined
    ? { field: "time of day", why: `${why} Decide it, for the scene if it is the same all through.` }
    : {
        field: "time of day",
        why: `${why} ${before!.id} before it is ${say(before!, "time of day")}.`,
        value: there,
      };
});

/** What lights a place, by what is in it. */
const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/\bcandles?\b/i, "candlelight"],
  [/\b(?:fire|fireplace|hearth|campfire|stove)\b/i, "firelight"],
  [/\bwindows?\b/i, "window-light"],
  [/\b(?:lamps?|lantern|bulb)\b/i, "practical-light"],
  [/\bneon\b/i, "neon"],
  [/\b(?:street|alley|pavement)\b/i, "streetlight"],
  [/\b(?:phone|laptop|monitor|screen)\b/i, "screen-glow"],
  [/\b(?:office|ward|hospital|corridor|supermarket)\b/i, "fluorescent"],
];
const nameOf = (id: string): string => term(id)?.name.toLowerCase() ?? id;

/** The shot's own light: its source, read from the place, or the side that it comes from. */
export const LIGHT = step("light", ({ view, ...reading }) => {
  const own = entries(view, "light");
  const film = ["key quality", "direction", "motivation"].filter((field) => decided(view, field) !== undefined);
  const place = ["setting", "subject", "action"].map((field) => words(view, field)).join(" ");
  if (own.length === 0 && film.length === 0) {
    const before = reading.before();
    const neighbour = before && decided(before, "light");
    const source = SOURCES.find(([there]) => there.test(place));
    const value = (neighbour as string[] | undefined) ?? [source?.[1] ?? "soft-light"];
    const reason = neighbour
      ? `${before!.id} before it has ${say(before!, "light")}: take the same.`
      : source
        ? `There is a ${source[0].exec(place)![0].toLowerCase()} in it: let that be the source.`
        : "Soft light is the safest to match; say another if the scene wants edges.";
    return { field: "light", why: `Nothing says what the light in ${view.id} is like. ${reason}`, value };
  }
  const sided = own.some((one) => term(one)?.dimension === "lighting-direction") || decided(view, "direction");
  if (sided) return undefined;
  const has = own.length > 0 ? say(view, "light") : whose(view, film[0]!);
  return {
    field: "light",
    why: `${view.id} has ${has} and nothing says from which side, so it moves from take to take. From the side shows the face and keeps the shape.`,
    value: [...new Set([...own, "side-light"])],
  };
});

/** Light that flickers by its nature. */
const UNSTEADY = new Set(["candlelight", "firelight", "neon"]);

export const STEADY = step("steady", ({ view }) => {
  const own = entries(view, "light");
  const found = [...own, ...entries(view, "motivation")].find((one) => UNSTEADY.has(one));
  return found === undefined
    ? undefined
    : {
        field: "light",
        why: `${view.id} is lit by ${nameOf(found)}, which flickers by itself: the fault was asked for. A lamp in frame gives the same warmth and stays steady.`,
        value: [...own.filter((one) => !UNSTEADY.has(one)), "practical-light"],
      };
});

interface Line {
  value: string;
  speaker?: string;
}
const linesOf = (value: unknown): Line[] => (Array.isArray(value) ? (value as Line[]) : []);
const speakers = (lines: readonly Line[]): string[] => [...new Set(lines.flatMap(({ speaker }) => speaker ?? []))];

export const LINES = step("lines", ({ view }) =>
  decided(view, "dialogue") !== undefined
    ? undefined
    : {
        field: "dialogue",
        why: `${capital(who(view))} ${verb(view, "speaks", "speak")} in the take, and ${view.id} has no line. The exact words, with the speaker.`,
      },
);

export const ONE_SPEAKER = step("one-speaker", ({ view }) => {
  const lines = linesOf(decided(view, "dialogue"));
  const [first, second] = speakers(lines);
  if (!first || !second) return undefined;
  return {
    field: "dialogue",
    why: `${first} and ${second} both speak in ${view.id}, and the words go to the wrong mouth. ${first} keeps this shot; ${second}'s answer is the next one.`,
    value: lines.filter(({ speaker }) => speaker === first) as { value: string }[],
  };
});

export const SPEECH = step("speech", ({ view }) => {
  const { count, takes: wanted } = spoken(view);
  if (count === 0 || seconds(view) >= wanted) return undefined;
  const now =
    seconds(view) > 0
      ? `${say(view, "seconds")} hold about ${Math.floor((seconds(view) / 1_000) * WORDS_A_SECOND)}`
      : "it has no length";
  return {
    field: "seconds",
    why: `The line in ${view.id} has ${count} words, and ${now}: the mouth has to race. ${say(view, "seconds", wanted)} lets it be said without hurry.`,
    value: wanted,
  };
});

export const MOUTH = closerFor(
  (view) =>
    `${verb(view, `the mouth of ${who(view)} is`, `the mouths of ${who(view)} are`)} too small to be drawn word for word.`,
);

export const MUSIC = step("music", ({ view }) =>
  decided(view, "music") !== undefined
    ? undefined
    : {
        field: "music",
        why: `Nothing says whether ${view.id} has music, so the generator adds some. Take it without; music is laid in the edit, over all shots.`,
        value: "no music",
      },
);

export const EFFECTS = step("effects", ({ view }) => {
  if (decided(view, "effects") !== undefined) return undefined;
  const place = words(view, "setting").replace(/^(?:in|at|on|inside|outside) /i, "");
  return {
    field: "effects",
    why: `Nothing says what is heard in ${view.id}, so the generator makes something up. ${place ? "The place alone" : "The room alone"}; the rest comes in the mix.`,
    value: place ? `only the quiet sound of ${place}` : "quiet room tone only",
  };
});

export const PURPOSE = step("purpose", ({ view }) =>
  decided(view, "purpose") !== undefined
    ? undefined
    : {
        field: "purpose",
        why: `Nobody has said what ${view.id} is there for, so no take can be right. It changes no word of the prompt; it decides what the next take is judged by.`,
      },
);
