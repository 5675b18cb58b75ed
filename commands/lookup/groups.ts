/** The terms of each dimension parted into small families of neighbours, for lists and for what is related to what. */
import type { Dimension } from "../../src/film/vocabulary/index.ts";

export type Group = readonly [heading: string, ids: string];

export const GROUPS: Readonly<Record<Dimension, readonly Group[]>> = {
  "shot-size": [
    ["Wide", "extreme-wide-shot wide-shot full-shot"],
    ["Medium", "medium-wide-shot cowboy-shot medium-shot medium-close-up"],
    ["Close", "close-up big-close-up extreme-close-up"],
  ],
  framing: [
    ["How many people", "single clean-single dirty-single two-shot three-shot group-shot crowd-shot"],
    ["Whose view", "point-of-view over-the-shoulder over-the-hip third-person-view selfie-shot mirror-shot"],
    ["To the lens", "direct-to-camera talking-head walk-and-talk"],
    ["Coverage", "establishing-shot master-shot reverse-shot reaction-shot insert-shot cutaway b-roll"],
    ["Show pieces", "packshot hero-shot beauty-shot scenery-shot tableau-shot body-detail foreground-shot"],
    ["Borrowed cameras", "surveillance-view dashcam-view broadcast-view screen-recording"],
  ],
  composition: [
    ["Where it sits", "rule-of-thirds golden-ratio centered symmetrical asymmetrical balanced left-heavy right-heavy"],
    ["Room", "lead-room short-side negative-space copy-space minimalist fill-the-frame"],
    [
      "Lines and shapes",
      "leading-lines one-point-perspective diagonal-composition horizontal-composition curved-line pattern-repetition",
    ],
    ["Depth", "deep-staging flat-space foreground-framing frame-within-frame"],
    ["Format", "portrait-format widescreen-format split-screen"],
  ],
  angle: [
    ["Up or down", "worms-eye low-angle eye-level high-angle overhead aerial isometric-view dutch-angle"],
    ["Camera height", "ground-level knee-level hip-level shoulder-level tabletop-level water-level underwater-angle"],
    ["Side of the subject", "frontal three-quarter-angle profile rear-view"],
  ],
  lens: [
    [
      "Focal length",
      "fisheye-lens ultra-wide-lens wide-angle-lens normal-lens portrait-lens telephoto-lens super-telephoto-lens",
    ],
    ["Special lenses", "macro-lens probe-lens anamorphic-lens vintage-lens tilt-shift-lens split-diopter"],
    [
      "Marks of the glass",
      "lens-flare anamorphic-flare diffusion-filter barrel-distortion vignette prism-effect tiny-planet",
    ],
  ],
  focus: [
    ["How much is sharp", "ultra-shallow-focus shallow-focus deep-focus bokeh"],
    ["Focus that changes", "rack-focus rack-near-to-far rack-far-to-near follow-focus focus-in focus-out"],
    ["Which plane", "foreground-focus middle-ground-focus background-focus"],
    ["Softness", "soft-focus out-of-focus"],
  ],
  "camera-move": [
    ["Still", "static-shot drift turntable"],
    ["Turning on the spot", "pan pan-left pan-right whip-pan circular-pan pan-tracking"],
    ["Nodding on the spot", "tilt tilt-up tilt-down tilt-tracking"],
    ["Rolling", "roll roll-clockwise roll-counterclockwise"],
    ["In and out", "dolly push-in pull-out"],
    ["Lens only", "zoom zoom-in zoom-out crash-zoom-in crash-zoom-out"],
    ["Dolly and lens", "dolly-zoom dolly-in-zoom-out dolly-out-zoom-in"],
    ["Sideways", "truck truck-left truck-right parallax-move"],
    ["Up and down", "pedestal-up pedestal-down crane-shot crane-up crane-down levitate"],
    ["Around", "arc-shot arc-clockwise arc-counterclockwise orbit-360"],
    [
      "With the subject",
      "tracking-shot follow-shot lead-shot side-tracking front-side-tracking rear-side-tracking arc-tracking",
    ],
    ["In the air", "aerial-tracking fly-over drone-ascend drone-descend"],
    ["Through space", "fly-through through-object turn-right-and-forward turn-left-and-forward random-move"],
    ["Two directions in one", "forward-and-up down-and-back back-and-up"],
  ],
  "move-speed": [
    ["Pace", "speed-imperceptible speed-slow speed-moderate speed-fast speed-very-fast"],
    ["Change of pace", "accelerating decelerating abrupt"],
  ],
  support: [
    ["Steady", "tripod slider dolly-track motion-control"],
    ["Carried", "handheld shoulder-rig shaky-cam gun-and-run phone-camera"],
    ["Stabilised", "smooth-stabilized steadicam gimbal"],
    ["Arms", "crane-rig jib-rig"],
    ["Flying", "drone fpv-drone helicopter cable-cam virtual-camera"],
    ["On something", "car-mount camera-car snorricam helmet-cam body-cam object-mount"],
  ],
  "lighting-style": [
    ["Bright or dark", "high-key low-key overexposed underexposed day-for-night"],
    ["Hard or soft", "hard-light soft-light bounce-lighting ambient-lighting"],
    ["Contrast", "high-contrast-light low-contrast-light flat-light chiaroscuro noir-lighting silhouette"],
    ["On a face", "three-point-lighting rembrandt-lighting split-lighting butterfly-lighting clamshell-lighting"],
    ["Truth", "motivated-lighting naturalistic-lighting expressionistic-lighting"],
    ["Patterns and colour", "spotlight gobo-shadows venetian-blind-shadows dappled-light gel-lighting"],
  ],
  "lighting-source": [
    ["Sky", "daylight sunlight moonlight starlight window-light"],
    ["Flame", "firelight candlelight"],
    [
      "Indoors",
      "practical-light artificial-light mixed-light tungsten fluorescent led-light string-lights screen-glow",
    ],
    ["Street", "neon streetlight city-light headlights flashlight"],
    ["Set", "hmi stage-light ring-light"],
  ],
  "lighting-direction": [
    ["Main light", "front-light three-quarter-light side-light side-light-left side-light-right top-light underlight"],
    ["From behind", "backlight rim-light kicker hair-light"],
    ["Set-up", "key-light fill-light negative-fill background-light cross-light"],
  ],
  "lighting-condition": [
    ["Hour", "night dawn sunrise morning day midday golden-hour sunset dusk blue-hour time-shift-light"],
    ["Weather", "sunny overcast fog rain wet-down snow storm lightning wind rainbow aurora"],
    ["Air", "haze smoke dust heat-haze god-rays volumetric-light"],
    [
      "Light that changes",
      "flicker strobe moving-light colour-shifting-light police-lights water-caustics reflections",
    ],
  ],
  colour: [
    ["Warm or cool", "warm-tones cool-tones neutral-colour mixed-temperature teal-and-orange"],
    ["How much colour", "black-and-white sepia desaturated saturated pastel monochromatic"],
    ["Palette", "earth-tones jewel-tones neon-palette complementary-colour colour-pop brand-colours"],
    [
      "One colour",
      "red-dominant yellow-dominant green-dominant blue-dominant purple-dominant pink-dominant white-dominant black-dominant",
    ],
    ["Grade", "bleach-bypass crushed-blacks lifted-blacks high-contrast-grade"],
    [
      "Stock and texture",
      "technicolor kodak-portra film-35mm film-16mm super-8 film-70mm vhs-look film-grain halation",
    ],
  ],
  rhythm: [
    ["Speed of time", "super-slow-motion slow-motion real-time fast-motion time-lapse hyperlapse speed-ramp"],
    ["Bent time", "reverse-motion freeze-frame bullet-time step-printing low-shutter stop-motion"],
    ["Pace", "slow-paced steady-paced fast-paced frenetic building-rhythm"],
    ["Cutting", "rapid-cutting cut-to-beat montage staccato-rhythm rhythmic-pulse"],
    ["Holding", "long-take lingering-hold stillness cinemagraph seamless-loop"],
  ],
  transition: [
    ["Cuts that link", "hard-cut match-cut match-on-action eyeline-match cut-in reaction-cut speaker-change-cut"],
    ["Cuts that jolt", "jump-cut smash-cut cut-to-black"],
    ["Between places and times", "cross-cut time-jump flashback-transition"],
    ["Sound first or last", "j-cut l-cut"],
    ["Fades", "dissolve fade-in fade-out fade-to-white superimposition"],
    ["Hidden joins", "invisible-cut passing-transition whip-pan-transition push-through-transition morph"],
    [
      "Shapes and effects",
      "wipe iris-in iris-out slide-transition elevator-doors-reveal flash-transition light-leak-transition glitch-transition",
    ],
  ],
  mood: [
    ["Bright", "joyful playful humorous energetic inspirational"],
    ["Close", "romantic intimate sensual warm-cosy nostalgic appetising"],
    ["Quiet", "calm contemplative melancholic lonely solemn neutral-mood cool-detached"],
    ["Dark", "tense ominous eerie mysterious moody claustrophobic"],
    ["Force", "epic dramatic chaotic aggressive rebellious gritty urgent"],
    ["Unreal", "dreamlike surreal ethereal futuristic"],
    ["Polish", "luxurious sleek professional authentic"],
  ],
  "narrative-intent": [
    ["Begin and end", "opening-hook establish-place introduce-character resolution call-to-action"],
    ["Withhold and show", "reveal tease foreshadow emphasise-detail realisation"],
    [
      "Power and nearness",
      "empower-subject diminish-subject isolate-subject create-intimacy show-relationship confrontation",
    ],
    ["Tension", "build-tension pursuit disorient surveil"],
    ["The viewer's place", "immerse observe subjective-state break-fourth-wall"],
    ["Time and change", "passage-of-time transformation contrast-ideas comic-beat"],
    ["Size and product", "show-scale hero-the-product demonstrate-feature"],
  ],
};

/** Steps in one direction: what one more and one less of it is called. */
export const LADDERS: readonly { readonly less: string; readonly more: string; readonly ids: string }[] = [
  {
    less: "A step wider",
    more: "A step closer",
    ids: "extreme-wide-shot wide-shot full-shot medium-wide-shot cowboy-shot medium-shot medium-close-up close-up big-close-up extreme-close-up",
  },
  {
    less: "A step wider",
    more: "A step longer",
    ids: "fisheye-lens ultra-wide-lens wide-angle-lens normal-lens portrait-lens telephoto-lens super-telephoto-lens",
  },
  { less: "Lower", more: "Higher", ids: "worms-eye low-angle eye-level high-angle overhead" },
  { less: "Lower", more: "Higher", ids: "ground-level knee-level hip-level shoulder-level" },
  { less: "More frontal", more: "Further round", ids: "frontal three-quarter-angle profile rear-view" },
  { less: "More frontal", more: "Further round", ids: "front-light three-quarter-light side-light backlight" },
  { less: "Less sharp", more: "More sharp", ids: "ultra-shallow-focus shallow-focus deep-focus" },
  { less: "Slower", more: "Faster", ids: "speed-imperceptible speed-slow speed-moderate speed-fast speed-very-fast" },
  { less: "Slower", more: "Faster", ids: "super-slow-motion slow-motion real-time fast-motion time-lapse" },
  { less: "Slower", more: "Faster", ids: "slow-paced steady-paced fast-paced frenetic" },
  { less: "Steadier", more: "Rougher", ids: "tripod smooth-stabilized shoulder-rig handheld shaky-cam" },
  { less: "Fewer people", more: "More people", ids: "single two-shot three-shot group-shot crowd-shot" },
  { less: "Earlier", more: "Later", ids: "dawn sunrise morning midday golden-hour sunset dusk blue-hour night" },
  { less: "Less contrast", more: "More contrast", ids: "flat-light low-contrast-light high-contrast-light silhouette" },
  { less: "Darker", more: "Brighter", ids: "underexposed low-key high-key overexposed" },
  { less: "Less colour", more: "More colour", ids: "black-and-white desaturated neutral-colour saturated" },
  { less: "Thinner", more: "Thicker", ids: "haze fog smoke" },
];
