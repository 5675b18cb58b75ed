/** Steps about writing in the picture, which no generator spells: out of the shot, and into the edit. */
import { phraseName, type ShotView } from "../view.ts";
import { decided, deed, entries, who, words } from "./shot.ts";
import { type Mend, step } from "./step.ts";

/** Words in quotation marks, or a thing that carries words. */
const WRITING = /\s*["“”][^"“”]{1,80}["“”]/;
const CARRIES =
  /\b(?:signs?|labels?|logos?|posters?|headlines?|newspapers?|screens?|letters?|books?|pages?|menus?|billboards?|captions?|tickets?|notes?)\b/i;

/** Things that are sold with words on them. */
const LETTERED =
  /\b(?:labels?|labelled|logos?|lettering|brand(?:ed)?|bottles?|cans?|jars?|tins?|tubes?|cartons?|box(?:es)?|packs?|packets?|packaging|pouch(?:es)?|bags?|flasks?|cups?)\b/i;
const SHOWN_OFF = ["packshot", "beauty-shot", "hero-shot"];

/** A label that has to be read is not generated: it stays blank, and the artwork is tracked on in the edit (PRACTICE). */
function letteredProduct(view: ShotView): Mend | undefined {
  const prop = view.phrases.find(({ kind, words: said }) => kind === "prop" && LETTERED.test(said));
  const shown = entries(view, "composition").some((one) => SHOWN_OFF.includes(one));
  const name = prop ? phraseName(prop.words) : shown ? who(view) : undefined;
  if (name === undefined || /\bblank\b/i.test(entries(view, "holds").join(" "))) return undefined;
  const spelled = prop && WRITING.exec(prop.words)?.[0].trim();
  const also = spelled
    ? ` Lock phrase ${prop.n} asks for ${spelled} word for word: write it anew without those words too.`
    : "";
  return {
    field: "holds",
    why: `The label of ${name} matters, and no generator spells. Take the lettering out of the generation: a blank label in ${view.id}, and the real artwork on it in the edit.${also}`,
    value: `the label of ${name} stays blank and plain`,
  };
}

export const NO_TEXT = step("text-after", ({ view }) => {
  const field = ["action", "subject", "setting"].find((name) => WRITING.test(words(view, name)));
  if (field) {
    const said = words(view, field);
    return {
      field,
      why: `The ${field} of ${view.id} asks for ${WRITING.exec(said)![0].trim()} in the picture, and no generator spells. Film it blank, and put the words in afterwards, in the edit.`,
      value: said.replace(WRITING, "").trim(),
    };
  }
  const product = letteredProduct(view);
  if (product) return product;
  const { field: main, text } = deed(view);
  const thing = CARRIES.exec(["subject", "action", "setting"].map((name) => words(view, name)).join(" "))?.[0];
  if (thing && !/\b(?:blank|unreadable|out of focus|turned away|from behind)\b/i.test(text))
    return {
      field: "holds",
      why: `There is a ${thing} in ${view.id}; whatever is written on it will be gibberish. Keep it blank, and put the words in afterwards, in the edit.`,
      value: `the ${thing} stays blank`,
    };
  return {
    field: main,
    why: `Nothing in "${text}" asks for writing, so the generator adds it. Say the surfaces in frame plain and blank; words come in afterwards, in the edit.`,
    draft: text,
  };
});

/** Where lines are spoken, generators like to write them under the picture. */
export const CAPTIONS = step("captions", ({ view }) =>
  decided(view, "dialogue") === undefined || entries(view, "off-limits").some((one) => /caption|subtitle/i.test(one))
    ? undefined
    : {
        field: "off-limits",
        why: `${view.id} is spoken, and generators write spoken lines under the picture. Rule captions out for the whole film.`,
        door: { label: "Rule out captions", does: "brief add off-limits captions" },
      },
);
