/** Steps about how the shot is taken: size, camera, length, and what ties it to its neighbours. */
import type { Value } from "../decision.ts";
import type { ShotView } from "../view.ts";
import {
  capital,
  DETAIL,
  decided,
  deed,
  farther,
  isMoving,
  nearer,
  people,
  SIZES,
  say,
  seconds,
  spoken,
  verb,
  who,
  whose,
  words,
} from "./shot.ts";
import { type Step, step } from "./step.ts";

/** Milliseconds above which faces and hands drift in most generators; a planning rule of ours, to be overruled. */
const DRIFTS_AFTER = 5_000;
/** The shortest clip that most doors make, in milliseconds. */
const SHORTEST = 3_000;
const SECOND = 1_000;

export function shorter(view: ShotView): number | undefined {
  const now = seconds(view);
  if (now <= SHORTEST) return undefined;
  const less = Math.max(now > DRIFTS_AFTER ? DRIFTS_AFTER : now - SECOND, spoken(view).takes);
  return less < now ? less : undefined;
}
export function longer(view: ShotView): number | undefined {
  const now = seconds(view);
  return now === 0 ? undefined : now + SECOND;
}

/** One size closer, for what has to be seen. */
export const closerFor = (what: (view: ShotView) => string): Step =>
  step("closer", ({ view }) => {
    const value = nearer(view);
    const now = decided(view, "size") === undefined ? `${view.id} has no size` : `${view.id} is a ${say(view, "size")}`;
    return value === undefined || SIZES.indexOf(words(view, "size")) >= SIZES.indexOf("close-up")
      ? undefined
      : { field: "size", why: `${now}: ${what(view)} One size closer.`, value };
  });

export const WIDER = step("wider", ({ view }) => {
  const value = farther(view);
  return value === undefined || SIZES.indexOf(words(view, "size")) < SIZES.indexOf("medium-close-up")
    ? undefined
    : {
        field: "size",
        why: `${view.id} is a ${say(view, "size")}: every joint fills the frame and is judged. One size wider, and it only has to read.`,
        value,
      };
});

export const SHORTER = step("shorter", ({ view }) => {
  const value = shorter(view);
  if (value === undefined) return undefined;
  const why =
    seconds(view) > DRIFTS_AFTER
      ? `${view.id} runs ${say(view, "seconds")}, and most generators drift after about ${DRIFTS_AFTER / SECOND} s. Ask for ${say(view, "seconds", value)} and keep the best of it.`
      : `What breaks in ${view.id} has ${say(view, "seconds")} to break in. Ask for ${say(view, "seconds", value)}: less time to go wrong in.`;
  return { field: "seconds", why, value };
});

/** As `SHORTER`, where nothing breaks and it drags. */
export const TIGHTER = step("tighter", ({ view }) => {
  const value = shorter(view);
  return value === undefined
    ? undefined
    : {
        field: "seconds",
        why: `"${deed(view).text}" is over before ${say(view, "seconds")} are. Ask for ${say(view, "seconds", value)}.`,
        value,
      };
});

export const LONGER = step("longer", ({ view }) => {
  const value = longer(view);
  return value === undefined || seconds(view) > DRIFTS_AFTER
    ? undefined
    : {
        field: "seconds",
        why: `"${deed(view).text}" has ${say(view, "seconds")}, and rushes. One second more.`,
        value,
      };
});

export const LENGTH = step("length", ({ view }) =>
  seconds(view) > 0
    ? undefined
    : {
        field: "seconds",
        why: `Nobody has decided how long ${view.id} runs, so the generator fills its own length. ${isMoving(view) ? `A ${say(view, "move")} needs about 5 s.` : "One action needs about 4 s."}`,
        value: isMoving(view) ? 5_000 : 4_000,
      },
);

export const MOVE = step("move", ({ view }) =>
  decided(view, "move") !== undefined
    ? undefined
    : {
        field: "move",
        why: `Nobody has decided what the camera does in ${view.id}, so every take makes up a move. Static is a decision too.`,
        value: "static-shot",
      },
);

/** Rigs that sway by their nature. */
const SWAYS = new Set(["handheld", "shaky-cam", "shoulder-rig", "body-cam"]);

export const SUPPORT = step("support", ({ view }) => {
  const now = words(view, "support");
  const value = isMoving(view) ? "smooth-stabilized" : "tripod";
  if (SWAYS.has(now))
    return {
      field: "support",
      why: `${view.id} takes ${whose(view, "support")}, so the sway was asked for. ${isMoving(view) ? `A ${say(view, "move")} that obeys wants a smooth rig.` : "A static shot wants a tripod."}`,
      value,
    };
  if (now) return undefined;
  const move = isMoving(view) ? `The ${say(view, "move")} of ${view.id}` : `${view.id} is static, and`;
  return {
    field: "support",
    why: isMoving(view)
      ? `${move} has nothing that carries it, so the frame floats.`
      : `${move} nothing says that the camera stands on anything, so the frame breathes.`,
    value,
  };
});

export const SLOW = step("slow", ({ view }) => {
  const now = words(view, "speed");
  if (!isMoving(view) || ["speed-slow", "speed-imperceptible"].includes(now)) return undefined;
  const why = now
    ? `The ${say(view, "move")} is ${say(view, "speed")}; slow is obeyed more often.`
    : `The ${say(view, "move")} has no speed, so every take picks its own. Slow is obeyed most often.`;
  return { field: "speed", why, value: "speed-slow" };
});

export const FAST = step("fast", ({ view }) =>
  !isMoving(view) || words(view, "speed") === "speed-fast"
    ? undefined
    : {
        field: "speed",
        why: `The ${say(view, "move")}${decided(view, "speed") ? ` is ${say(view, "speed")}` : " has no speed"} over ${say(view, "seconds") || "the whole clip"}: it drags. Fast.`,
        value: "speed-fast",
      },
);

export const STATIC = step("static", ({ view }) =>
  words(view, "move") === "static-shot"
    ? undefined
    : {
        field: "move",
        why: isMoving(view)
          ? `The ${say(view, "move")} redraws ${who(view)} in every frame. Hold the camera still, and see whether the rest holds.`
          : `No move is decided in ${view.id}, so the camera is another thing that changes. Hold it still.`,
        value: "static-shot",
      },
);

const CLOSES = new Set(["push-in", "zoom-in", "dolly", "crash-zoom-in"]);
const OPENS = new Set(["pull-out", "zoom-out", "crash-zoom-out"]);

/** Where a move comes to rest: one size on for a push, one back for a pull, its own size for the rest. */
export const END = step("end", ({ view }) => {
  if (!isMoving(view) || decided(view, "end") !== undefined) return undefined;
  const move = words(view, "move");
  const [closer, wider] =
    decided(view, "size") === undefined ? ["close-up", "wide-shot"] : [nearer(view), farther(view)];
  const size = CLOSES.has(move) ? closer : OPENS.has(move) ? wider : words(view, "size");
  return {
    field: "end",
    why: `The ${say(view, "move")} of ${view.id} has no end frame, so it runs on past ${who(view)}. Say where it comes to rest.`,
    value: `${size ? say(view, "size", size) : "the same frame"} of ${who(view)}`,
  };
});

/** What must not change, for a fault that changes it. */
export const holding = (why: (view: ShotView) => string, value: (view: ShotView) => string): Step =>
  step("holds", ({ view }) =>
    decided(view, "holds") === undefined ? { field: "holds", why: why(view), value: value(view) } : undefined,
  );

export const HOLD_FRAME = holding(
  (view) => `Nothing says what the camera must leave alone in ${view.id}, so it wanders off ${who(view)}.`,
  (view) => `${who(view)} ${verb(view, "keeps", "keep")} the same place in frame`,
);
export const HOLD_STATE = holding(
  (view) => `Nothing says what must be the same at the end of ${view.id} as at its beginning.`,
  (view) => `what ${who(view)} ${verb(view, "wears and holds", "wear and hold")} stays the same`,
);

export const SIZE = step("size", ({ view }) => {
  if (decided(view, "size") !== undefined) return undefined;
  const text = deed(view).text;
  const value = people(view).length > 1 ? "medium-shot" : DETAIL.test(text) ? "close-up" : "medium-shot";
  const reason =
    people(view).length > 1
      ? `A medium shot holds ${who(view)} together.`
      : value === "close-up"
        ? "The detail is the point: a close-up."
        : "A medium shot shows face and hands.";
  return {
    field: "size",
    why: `${view.id} has no size, and "${text}" can be anything from a wide to a close-up. ${reason}`,
    value,
  };
});

export const HEIGHT = step("angle", ({ view }) =>
  decided(view, "angle") !== undefined || decided(view, "height") !== undefined
    ? undefined
    : {
        field: "height",
        why: `${view.id} is a ${say(view, "size") || "shot"} from nowhere in particular: neither angle nor height is decided. Eye level, unless the story wants us above or below ${who(view)}.`,
        value: "eye-level",
      },
);

export const COMPOSITION = step("composition", ({ view }) => {
  if (decided(view, "composition") !== undefined) return undefined;
  const looks = words(view, "eyeline") || say(view, "screen direction");
  return {
    field: "composition",
    why: looks
      ? `${capital(who(view))} ${verb(view, "looks or moves", "look or move")} ${looks}, and nothing leaves room for it. Place ${who(view)} off centre.`
      : `Nothing in ${view.id} says where ${who(view)} ${verb(view, "stands", "stand")}, so each take puts ${who(view)} somewhere else. Off centre, on a third.`,
    value: ["rule-of-thirds"] as Value,
  };
});

/** The last frame of the shot before, in its own words. */
export const OPENING = step("opening", ({ view, ...reading }) => {
  const before = decided(view, "first frame") === undefined ? reading.before() : undefined;
  if (!before) return undefined;
  return {
    field: "first frame",
    why: `Nothing ties ${view.id} to ${before.id} before it. Let it open where ${before.id} ends.`,
    value: words(before, "last frame") || `last frame of ${before.id}: ${words(before, "end") || deed(before).text}`,
  };
});
