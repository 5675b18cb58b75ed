/** Steps about who and what is in frame: the phrases that describe them, the picture that carries them, what they wear and do. */
import { rivalsIn } from "../rivals.ts";
import { phraseName, type ShotView } from "../view.ts";
import {
  decided,
  deed,
  halves,
  hasDeed,
  isDressed,
  people,
  type Reading,
  say,
  seconds,
  verb,
  who,
  words,
} from "./shot.ts";
import { type Mend, type Step, step } from "./step.ts";

export const RIVALS = step("two-phrases", ({ view }) => {
  const [found] = rivalsIn(view.phrases);
  if (!found) return undefined;
  const { name, first, second } = found;
  return {
    field: "lock phrase",
    why: `${view.id} describes ${name} twice: phrase ${first.n} says "${first.words}", phrase ${second.n} "${second.words}". The generator has to choose, and chooses anew each time. Drop the one that is wrong.`,
    door: { label: `Drop phrase ${second.n}`, does: `phrase drop ${second.n}` },
  };
});

/** Words for somebody whose name is not said, or for a part of them. */
const NAMELESS = /^(?:he|she|they|(?:the|a) (?:woman|man|girl|boy|person|figure|actor|actress|hero|heroine))\b/i;
const PART = /^(?:her|his|their)\b/i;

/** A cast phrase that the film has and this shot does not name: naming it brings it into the prompt. */
function unnamed({ view, phrases }: Reading): Mend | undefined {
  const cast = phrases.filter(({ kind }) => kind === "cast");
  const subject = words(view, "subject");
  const [one] = cast;
  if (!one || !(NAMELESS.test(subject) || PART.test(subject))) return undefined;
  const name = phraseName(one.words);
  const which = cast.length > 1 ? ` It could be ${cast.map(({ words: said }) => phraseName(said)).join(" or ")}.` : "";
  return {
    field: "subject",
    why: `Lock phrase ${one.n} describes ${name}, but ${view.id} says only "${subject}", so the phrase is not in this prompt and every take casts somebody new.${which} Name who it is.`,
    value: subject.replace(NAMELESS, name).replace(PART, `${name}'s`),
  };
}

export const CAST = step("cast", (reading) => {
  const { view } = reading;
  if (view.phrases.some(({ kind }) => kind === "cast")) return undefined;
  const name = /^\p{Lu}\p{L}+/u.exec(words(view, "subject"))?.[0] ?? who(view);
  return (
    unnamed(reading) ?? {
      field: "cast",
      why: `No lock phrase says what ${name} looks like, so every take of ${view.id} casts somebody new. Write it once, word for word: age, hair, clothes.`,
      draft: `${name}, `,
    }
  );
});

/** The thing that a shot is about: its phrase, or its subject where that is no person. */
function thing(view: ShotView): string {
  const prop = view.phrases.find(({ kind }) => kind === "prop");
  if (prop) return `the ${phraseName(prop.words)}`;
  const subject = words(view, "subject");
  return people(view).length > 0 || NAMELESS.test(subject) || PART.test(subject) ? "the product" : who(view);
}

export const PROP = step("prop", ({ view, phrases }) => {
  if (view.phrases.some(({ kind }) => kind === "prop")) return undefined;
  const one = phrases.find(({ kind }) => kind === "prop");
  const what = thing(view);
  if (!one)
    return {
      field: "prop",
      why: `No lock phrase says what ${what} looks like, so every take of ${view.id} designs it again. Write it once, word for word: shape, colour, label.`,
      draft: what === "the product" ? "" : `${what}, `,
    };
  const { field, text } = deed(view);
  return {
    field,
    why: `Lock phrase ${one.n} describes ${phraseName(one.words)}, but ${view.id} never names it, so the phrase is not in this prompt. Name it where it is seen.`,
    draft: `${text}, with the ${phraseName(one.words)}`,
  };
});

export const HOLD_THING = step("holds", ({ view }) =>
  decided(view, "holds") === undefined
    ? {
        field: "holds",
        why: `Nothing says that ${thing(view)} must not change shape during ${view.id}.`,
        value: `${thing(view)} keeps its shape, proportions and label`,
      }
    : undefined,
);

/** What somebody wears, from its own phrase or from the one of the person. */
export const WARDROBE = step("wardrobe", ({ view }) =>
  isDressed(view) || decided(view, "wardrobe") !== undefined
    ? undefined
    : {
        field: "wardrobe",
        why: `Nothing says what ${who(view)} ${verb(view, "wears", "wear")} in ${view.id}: neither the cast phrase nor the scene. Every take dresses anew.`,
        draft: `${who(view)}'s `,
      },
);

/** From an approved still: once the words are all there, more of them do not hold it. */
export const picture = (why: (view: ShotView) => string): Step =>
  step("first-frame", ({ view }) =>
    ["first frame", "first and last frame"].includes(words(view, "mode"))
      ? undefined
      : { field: "mode", why: why(view), value: "first frame" },
  );

export const FACE = picture((view) => {
  if (people(view).length > 1)
    return `${view.id} has ${who(view)} in one frame, and words mix two faces up. Their phrases are in the prompt already: start from an approved still that has both right.`;
  return people(view).length === 1
    ? `${who(view)}'s phrase is in the prompt already, and more words will not hold the face. Start ${view.id} from an approved still.`
    : `Words alone do not hold a face over several takes. Start ${view.id} from an approved still.`;
});
export const THING = picture(
  (view) =>
    `Proportions and a label need a picture, not more words. Start ${view.id} from an approved still of ${thing(view)}.`,
);
export const FRAMED = picture(
  (view) =>
    `The frame of ${view.id} is decided in words; only a still shows exactly where ${who(view)} ${verb(view, "stands", "stand")}.`,
);
export const LIT = picture(
  (view) => `The light of ${view.id} is decided in words; a graded still shows how it falls on ${who(view)}.`,
);
export const SAME = picture(
  (view) => `Clothes, hands and place have to match at once in ${view.id}. Start it from a still that matches.`,
);
export const CLEAN = picture(
  (view) =>
    `${view.id} asks for nothing that explains it. Start from a clean still, and the first frame at least is sound.`,
);

/** The first of two actions; the second is a shot of its own. */
export const ACTION = step("action", ({ view }) => {
  const both = halves(view);
  const { field, text } = deed(view);
  if (both) {
    const time = seconds(view) > 0 ? ` in ${say(view, "seconds")}` : "";
    return {
      field,
      why: `${view.id} asks for two things${time}: "${both.first}", and "${both.rest}". One action a shot: keep the first, and make "${both.rest}" a shot of its own.`,
      ...(both.apart ? { clears: true as const } : { value: both.first }),
    };
  }
  if (hasDeed(view)) return undefined;
  return {
    field: "action",
    why: `${view.id} says who is in frame ("${text || "nobody"}") and not what happens, so each take invents it. One action: what sets it off, and how it ends.`,
  };
});

/** Whether an action says how it ends. */
const ENDS = /\b(?:until|holds?|stops?|stays?|rests?|freezes?|comes? to|settles?|still)\b/i;

/** An action with no end goes on being acted until the clip is over. */
export const DONE = step("done", ({ view }) => {
  const { field, text } = deed(view);
  if (!hasDeed(view) || halves(view) || ENDS.test(text)) return undefined;
  return {
    field,
    why: `"${text}" has no end, so the generator goes on acting until the clip is over. Give it a place to stop.`,
    value: `${text} and ${verb(view, "holds", "hold")} there`,
  };
});

/** The last thing that words can do, once every decision stands. */
export const REWRITE = step("rewrite", ({ view }) => {
  const { field, text } = deed(view);
  return {
    field,
    why: `What is left in ${view.id} are its words. Say "${text}" as what a stranger would see: which hand, which way, how far.`,
    draft: text,
  };
});
