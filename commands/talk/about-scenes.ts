/** Talk of a scene ("scene 1 is at night in the rain") -> decisions there; what only its shots can have is asked about. */
import type { Context } from "../../src/chat/command.ts";
import { type Card, card, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { decide, type Outcome } from "../../src/film/decide.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { type Heard, listen } from "../../src/film/listen/index.ts";
import type { Project } from "../../src/film/project.ts";
import { sentencesOf } from "../../src/film/sentences.ts";
import { showValue } from "../../src/film/values.ts";
import { briefWishes, type Spoken, shotWishes } from "../../src/film/wishes.ts";
import { aloud } from "./aloud.ts";
import { denials } from "./denied.ts";
import { type Wanted, whichShots } from "./which-shots.ts";

interface Scenes {
  readonly outcomes: Outcome[];
  readonly asks: Card[];
}

export const SCENE = /\b(?:scene|sc\.?) (?<n>\d{1,3}|one|two|three|four|five|six)\b(?! (?:shots?|seconds?|secs?)\b)/gi;
const WORDED = ["one", "two", "three", "four", "five", "six"];
/** What was, and what somebody finds of it, decides nothing. */
const TOLD = /\b(?:was|were|had|did|looks?|looked|feels?|felt|seems?|like[sd]?|love[sd]?|hate[sd]?|used)\b/i;

/** The picture has one shape, whichever scene is spoken of. */
const OF_THE_FILM = new Set(["aspect", "fps", "master size"]);

/** Nothing where no scene is named. A scene's number in a sentence keeps what it says from the whole film. */
export function aboutScenes(context: Context, project: Project, heard: Heard): Scenes | undefined {
  if (byScene(heard.text).length === 0) return undefined;
  const outcomes: Outcome[] = [];
  const asks: Card[] = [];
  for (const { text: sentence } of sentencesOf(heard.text)) {
    const parts = byScene(sentence);
    const whole = hear(context, sentence, "answer");
    outcomes.push(
      ...briefWishes(whole)
        .filter(({ field }) => parts.length === 0 || OF_THE_FILM.has(field))
        .map((one) => decide(project, aloud(context, "brief", one))),
    );
    if (TOLD.test(sentence) || sentence.endsWith("?")) continue;
    for (const { n, said } of parts) {
      const heardHere = hear(context, said, "shot");
      const spoken = shotWishes(heardHere).spoken.filter((one) => isMeant(one, whole));
      project.need([`scene:${n}`]);
      const own = spoken.filter(({ field }) => fieldNamed("scene", field));
      outcomes.push(...own.map((one) => decide(project, aloud(context, `scene ${n}`, one))));
      const wanted = spoken
        .filter((one) => !own.includes(one))
        .map(({ field, value }) => ({ spec: fieldNamed("shot", field)!, value }));
      const ids = project.shotIds().filter((id) => Number.parseInt(id, 10) === n);
      asks.push(...denials(context, project, { ids, scene: n }, heardHere, spoken));
      if (wanted.length === 0) continue;
      const asked = { mark: "", words: `scene ${n}`, why: "count", ids } as const;
      asks.push(ids.length > 0 ? whichShots(project, asked, wanted) : noShots(n, wanted));
    }
  }
  return { outcomes, asks };
}

function noShots(n: number, wanted: readonly Wanted[]): Card {
  const said = wanted.map(({ spec, value }) => showValue(spec, value)).join(", ");
  return card(`Scene ${n} has no shots yet.`, [
    text(`"${short(said, 60)}" is decided shot by shot. Nothing was noted of it; /shot add scene:${n} adds one.`),
  ]);
}

/** As talk it may turn out to be somebody else's wish, or to hold with an exception: then it is no decision. */
function isMeant({ value }: Spoken, { found, quantities, limited }: Heard): boolean {
  if (typeof value === "number") return quantities.length > 0 && limited.length === 0;
  const meant = new Set(
    found.filter((one) => !one.byEffect || one.dimension !== "narrative-intent").map((one) => one.term),
  );
  return [value].flat().every((one) => typeof one === "string" && meant.has(one));
}

const hear = ({ generators }: Context, text: string, as: "shot" | "answer"): Heard => listen(text, { as, generators });

/** From one scene's name to the next; what stands before the first is the first one's. */
function byScene(text: string): { n: number; said: string }[] {
  const names = [...text.matchAll(SCENE)];
  return names.map((name, at) => {
    const typed = name.groups!.n!.toLowerCase();
    const before = at === 0 ? text.slice(0, name.index).replace(/\s(?:in|for|of|on|during)\s*$/i, "") : "";
    const after = text.slice(name.index + name[0].length, names[at + 1]?.index);
    return { n: WORDED.includes(typed) ? WORDED.indexOf(typed) + 1 : Number(typed), said: `${before} ${after}`.trim() };
  });
}
