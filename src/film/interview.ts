/** Which question is worth asking next, its good answers, and which one somebody saw when they spoke. */

import type { Value } from "./decision.ts";
import { type BriefFieldSpec, fieldNamed } from "./fields.ts";
import type { GeneratorFacts } from "./generator-facts.ts";
import { lockOn } from "./locks.ts";
import type { Head } from "./model.ts";
import type { Project } from "./project.ts";
import { standingIn } from "./standing.ts";

export interface Question {
  /** A brief field, or `cause <mood term>`. */
  field: string;
  ask: string;
  /** Three or four good answers. */
  choices: readonly { label: string; value: Value }[];
  freeAnswer: boolean;
}

interface Asked {
  field: string;
  ask: string;
  choices: readonly (string | { label: string; value: Value })[];
}

/** The most valuable first: what the film is for, what happens, then the frame, the look, the light, the rhythm. */
const QUESTIONS: readonly Asked[] = [
  {
    field: "objective",
    ask: "What is the one thing this film has to achieve?",
    choices: ["Make people want it", "Show how it works", "Get them to book or buy", "Change how they feel about us"],
  },
  {
    field: "story",
    ask: "What happens, in one sentence?",
    choices: [
      "One person, one small change",
      "Before and after",
      "A day with the product",
      "No story: the thing itself, close up",
    ],
  },
  { field: "generator", ask: "Which generator are the prompts for?", choices: [] },
  { field: "aspect", ask: "What shape is the picture?", choices: ["16:9", "9:16", "1:1", "21:9"] },
  {
    field: "runtime",
    ask: "How long does it run?",
    choices: [
      { label: "15 s", value: 15_000 },
      { label: "30 s", value: 30_000 },
      { label: "60 s", value: 60_000 },
    ],
  },
  {
    field: "style",
    ask: "What is it made of: which medium and manner?",
    choices: [
      "live action, shot on 35mm film",
      "live action, clean digital",
      "hand-drawn 2D animation",
      "3D animation",
    ],
  },
  {
    field: "key quality",
    ask: "What is the main light like?",
    choices: [
      { label: "Soft light", value: "soft-light" },
      { label: "Hard light", value: "hard-light" },
      { label: "Low key", value: "low-key" },
      { label: "High key", value: "high-key" },
    ],
  },
  {
    field: "pace",
    ask: "How fast does it feel?",
    choices: [
      { label: "Slow-paced", value: "slow-paced" },
      { label: "Steady", value: "steady-paced" },
      { label: "Fast-paced", value: "fast-paced" },
    ],
  },
  {
    field: "music",
    ask: "Music, or silence on purpose?",
    choices: ["no music, only natural sound", "one quiet instrument", "driving percussion"],
  },
  { field: "audience", ask: "Who watches, and what do they believe now?", choices: [] },
  { field: "references", ask: "Is there a picture or a film to borrow from? A link will do.", choices: [] },
];

/** The question that somebody should be asked next; nothing when enough is decided. */
export function nextQuestion(project: Project, generators: readonly GeneratorFacts[]): Question | undefined {
  const head = project.head;
  const cause = moodWithoutCause(head);
  if (cause) return causeQuestion(cause);
  const asked = QUESTIONS.find(({ field }) => isOpen(project, field) && head.skipped[field] === undefined);
  return asked && question(asked.field, generators);
}

/** What is still undecided, skipped questions included, in the order of asking. */
export function openQuestions(project: Project): string[] {
  return QUESTIONS.map(({ field }) => field).filter((field) => isOpen(project, field));
}

function isOpen(project: Project, field: string): boolean {
  const spec = fieldNamed("brief", field)!;
  return standingIn(project, field) === undefined && !lockOn(project, "brief", spec);
}

/** The question of a field with its choices. */
export function question(field: string, generators: readonly GeneratorFacts[]): Question | undefined {
  if (field.startsWith("cause ")) return causeQuestion(field.slice(6));
  const asked = QUESTIONS.find((one) => one.field === field);
  const spec = fieldNamed("brief", field);
  if (!asked || !spec) return undefined;
  const choices = field === "generator" ? generatorChoices(generators) : asked.choices;
  return {
    field,
    ask: asked.ask,
    choices: choices.map((choice) => (typeof choice === "string" ? { label: choice, value: choice } : choice)),
    freeAnswer: spec.freeAnswer === true,
  };
}

/** The generators that differ most; offered first, and compared where nobody has chosen. */
export const SHORTLIST: readonly string[] = ["kling-3.0", "runway-gen-4.5", "gemini-omni-flash", "seedance-2.5"];

function generatorChoices(generators: readonly GeneratorFacts[]): { label: string; value: Value }[] {
  return SHORTLIST.flatMap((id) => {
    const found = generators.find((one) => one.id === id && one.state !== "ended");
    return found ? [{ label: found.name, value: found.id }] : [];
  });
}

function causeQuestion(mood: string): Question {
  return {
    field: `cause ${mood}`,
    ask: `"${mood.replaceAll("-", " ")}": what would we see or hear that makes it so?`,
    choices: [],
    freeAnswer: true,
  };
}

/** The first mood word whose visible or audible cause nobody has named or been asked for. */
function moodWithoutCause(head: Head): string | undefined {
  const tone = head.brief.tone?.value;
  if (!Array.isArray(tone)) return undefined;
  return tone
    .map((row) => (typeof row === "string" ? { value: row } : row))
    .find((row) => !("cause" in row) && head.causesAsked[row.value] === undefined)?.value;
}

/** Notes that a question has been put; the newest stands first. */
export function putQuestion(project: Project, field: string, at: number): void {
  const { asked, causesAsked } = project.head;
  project.putHead({ asked: [{ field, at, heard: false }, ...asked.filter((one) => one.field !== field)].slice(0, 4) });
  if (field.startsWith("cause ")) project.putHead({ causesAsked: { ...causesAsked, [field.slice(6)]: at } });
}

/** The question that somebody who spoke at that time had before them, if nobody has answered it since. */
export function questionSeen(project: Project, at: number): { field: string; first: boolean } | undefined {
  const seen = project.head.asked.find((one) => one.at < at);
  return seen && { field: seen.field, first: !seen.heard };
}

/** Notes that a first message has come after a question: what follows is no longer taken as its answer unasked. */
export function heardAfter(project: Project, field: string): void {
  project.putHead({ asked: project.head.asked.map((one) => (one.field === field ? { ...one, heard: true } : one)) });
}

export const specOf = (field: string): BriefFieldSpec =>
  fieldNamed("brief", field.startsWith("cause ") ? "tone" : field)!;
