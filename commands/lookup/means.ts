/** Moods and intents, each with the choices of the craft that bring it about, the first one to try first. */
import { type Dimension, TERMS, type Term, term } from "../../src/film/vocabulary/index.ts";

const GOALS: readonly Dimension[] = ["mood", "narrative-intent"];

const MEANS: Readonly<Record<string, string>> = {
  joyful: "high-key saturated fast-paced sunny follow-shot",
  playful: "pastel whip-pan stop-motion crash-zoom-in",
  humorous: "static-shot crash-zoom-in reaction-shot smash-cut symmetrical",
  energetic: "fast-paced cut-to-beat side-tracking whip-pan saturated",
  inspirational: "crane-up backlight sunrise low-angle building-rhythm",
  epic: "extreme-wide-shot crane-up aerial low-angle widescreen-format",
  romantic: "golden-hour shallow-focus bokeh speed-slow backlight",
  intimate: "close-up shallow-focus candlelight handheld speed-imperceptible",
  sensual: "beauty-shot macro-lens soft-light speed-slow ultra-shallow-focus",
  "warm-cosy": "practical-light tungsten firelight warm-tones soft-light",
  calm: "static-shot soft-light slow-paced horizontal-composition negative-space",
  contemplative: "lingering-hold window-light static-shot wide-shot rear-view",
  nostalgic: "super-8 golden-hour film-grain lifted-blacks soft-focus",
  melancholic: "overcast cool-tones desaturated pull-out lingering-hold",
  lonely: "negative-space extreme-wide-shot pull-out blue-hour rear-view",
  tense: "speed-imperceptible push-in long-take low-key stillness",
  dramatic: "chiaroscuro push-in low-angle high-contrast-light",
  ominous: "low-key speed-imperceptible underlight silhouette storm",
  eerie: "underlight symmetrical stillness fluorescent fog",
  mysterious: "silhouette fog rear-view low-key foreground-framing",
  chaotic: "shaky-cam whip-pan rapid-cutting dutch-angle strobe",
  aggressive: "hard-light crash-zoom-in low-angle red-dominant rapid-cutting",
  rebellious: "low-angle handheld flash-transition film-16mm jump-cut",
  gritty: "handheld film-16mm bleach-bypass hard-light desaturated",
  dreamlike: "diffusion-filter slow-motion levitate soft-focus overexposed",
  surreal: "reverse-motion fisheye-lens morph symmetrical levitate",
  ethereal: "backlight diffusion-filter haze white-dominant slow-motion",
  futuristic: "neon cool-tones led-light motion-control symmetrical",
  luxurious: "rim-light black-dominant speed-slow macro-lens negative-space",
  sleek: "slider minimalist rim-light reflections smooth-stabilized",
  professional: "three-point-lighting eye-level medium-close-up smooth-stabilized",
  authentic: "handheld naturalistic-lighting eye-level phone-camera window-light",
  "neutral-mood": "eye-level neutral-colour static-shot normal-lens real-time",
  urgent: "fast-paced handheld lead-shot cross-cut building-rhythm",
  claustrophobic: "frame-within-frame short-side big-close-up telephoto-lens low-key",
  solemn: "symmetrical slow-paced top-light static-shot candlelight",
  appetising: "macro-lens backlight beauty-shot super-slow-motion warm-tones",
  "cool-detached": "static-shot wide-shot cool-tones symmetrical one-point-perspective",
  moody: "low-key side-light night haze practical-light",
  "establish-place": "establishing-shot extreme-wide-shot fly-over crane-down",
  reveal: "pull-out rack-focus pan crane-up through-object",
  "introduce-character": "tilt-up body-detail lead-shot hero-shot push-in",
  "hero-the-product": "hero-shot tabletop-level packshot push-in rim-light",
  "demonstrate-feature": "insert-shot overhead screen-recording macro-lens turntable",
  "show-scale": "extreme-wide-shot pull-out worms-eye drone-ascend aerial",
  "isolate-subject": "negative-space single telephoto-lens shallow-focus spotlight",
  "build-tension": "speed-imperceptible push-in long-take cross-cut building-rhythm",
  "create-intimacy": "close-up push-in shallow-focus eye-level handheld",
  "empower-subject": "low-angle cowboy-shot push-in centered rim-light",
  "diminish-subject": "high-angle extreme-wide-shot negative-space pull-out overhead",
  disorient: "dutch-angle dolly-zoom roll whip-pan snorricam",
  immerse: "point-of-view follow-shot long-take handheld fpv-drone",
  observe: "static-shot telephoto-lens long-take wide-shot eye-level",
  surveil: "telephoto-lens foreground-framing surveillance-view dirty-single high-angle",
  foreshadow: "insert-shot rack-focus lingering-hold background-focus",
  "emphasise-detail": "insert-shot extreme-close-up rack-focus push-in colour-pop",
  realisation: "push-in dolly-zoom reaction-shot focus-in close-up",
  "show-relationship": "two-shot over-the-shoulder eyeline-match deep-staging dirty-single",
  confrontation: "over-the-shoulder profile clean-single cross-cut cowboy-shot",
  "passage-of-time": "time-lapse dissolve time-shift-light montage time-jump",
  "contrast-ideas": "match-cut smash-cut split-screen cross-cut complementary-colour",
  transformation: "match-cut morph dissolve turntable time-lapse",
  "comic-beat": "reaction-shot smash-cut static-shot crash-zoom-in lingering-hold",
  resolution: "back-and-up crane-up pull-out fade-out lingering-hold",
  "opening-hook": "extreme-close-up whip-pan direct-to-camera crash-zoom-in abrupt",
  tease: "body-detail silhouette extreme-close-up focus-in rim-light",
  "call-to-action": "packshot copy-space direct-to-camera lingering-hold",
  "subjective-state": "point-of-view snorricam soft-focus dolly-zoom expressionistic-lighting",
  "break-fourth-wall": "direct-to-camera push-in eye-level frontal",
  pursuit: "follow-shot lead-shot cross-cut handheld telephoto-lens",
};

export const isGoal = ({ dimension }: Term): boolean => GOALS.includes(dimension);

/** Read once, because every card asks. */
const WAYS: ReadonlyMap<string, readonly Term[]> = new Map(
  Object.entries(MEANS).map(([goal, means]) => [goal, means.split(" ").flatMap((mean) => term(mean) ?? [])]),
);

/** What brings a mood or an intent about; nothing for any other term. */
export const meansOf = (id: string): readonly Term[] => WAYS.get(id) ?? [];

/** The moods and intents that a choice serves, those first for which it is the first choice. */
export const servedBy = (id: string): readonly Term[] => SERVED.get(id) ?? [];

const SERVED: ReadonlyMap<string, readonly Term[]> = (() => {
  const served = new Map<string, { goal: Term; rank: number }[]>();
  for (const goal of TERMS.filter(isGoal))
    for (const [rank, { id }] of meansOf(goal.id).entries())
      served.set(id, [...(served.get(id) ?? []), { goal, rank }]);
  const inOrder = (goals: { goal: Term; rank: number }[]) => goals.sort((a, b) => a.rank - b.rank);
  return new Map([...served].map(([id, goals]) => [id, inOrder(goals).map(({ goal }) => goal)]));
})();
