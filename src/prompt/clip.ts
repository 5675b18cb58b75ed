/** Several shots finished as one clip: a prompt each in one request, or one text with marked shots. */
import { fieldsOf, negativeOf } from "./account.ts";
import type { Dropped } from "./clause.ts";
import type { Compiled } from "./compiled.ts";
import { withCuts } from "./cuts.ts";
import { close, type Target } from "./finish.ts";
import type { Fitted } from "./fitted.ts";
import type { MultiRule } from "./grammar.ts";
import { hold } from "./hold.ts";
import { pictures } from "./pictures.ts";
import { bannedIn } from "./planned.ts";
import { multiOf, type Shot, type Timing, timingOf, writeTogether } from "./together.ts";
import { write } from "./write.ts";

interface Text {
  readonly text: string;
  readonly parts?: readonly { readonly text: string; readonly seconds: number }[];
  readonly said: ReadonlyMap<Fitted, string>;
  readonly dropped: readonly Dropped[];
}

/** @throws CompileRefused where the generator makes one shot at a time, or for too many shots or seconds. */
export function finishClip(given: readonly Shot[], target: Target): Compiled {
  const { generator, route, mode } = target;
  const rule = multiOf(generator, route, given.length);
  const shots = rule.as === "text" ? withCuts(given) : given;
  const [first] = shots as readonly [Shot, ...Shot[]];
  const timing = timingOf(shots, route, route.narrow?.(mode, first.settled.size) ?? route.seconds);
  const { text, parts, said, dropped } =
    rule.as === "prompts" ? apart(shots, target, rule, timing) : marked(shots, target, timing);
  const negative = negativeOf(shots, route);
  const { ratio, size, fps, sound } = first.settled;
  const shown = pictures(first.plan, mode, route.references?.max ?? 0);
  const of = shots.flatMap(({ plan, settled }) => settled.settings.map((one) => ({ ...one, shot: plan.shot })));
  return close(shots, target, {
    slots: {
      text,
      negative: negative.text,
      mode,
      seconds: timing.total,
      ratio,
      size,
      fps,
      sound,
      ...shown,
      shots: parts,
      fields: fieldsOf(first),
    },
    said,
    dropped: [...dropped, ...negative.dropped, ...shots.flatMap(({ settled }) => settled.dropped)],
    settings: [...of, ...timing.settings],
    assumed: [...first.settled.assumed, ...timing.assumed],
    warnings: [...first.settled.warnings, ...timing.warnings, ...disagreeing(shots)],
  });
}

/** Every shot a prompt of its own, within the limit of one shot. */
function apart(shots: readonly Shot[], { generator, route }: Target, rule: MultiRule, timing: Timing): Text {
  const said = new Map<Fitted, string>();
  const dropped: Dropped[] = [];
  const parts = shots.map(({ plan, fit }, i) => {
    const one = [{ id: plan.shot, clauses: fit.clauses }];
    const held = hold(one, route.shotCap ?? route.cap, `one shot at ${route.name}`, ([clauses]) =>
      write(clauses!, generator.grammar, bannedIn(plan)),
    );
    dropped.push(...held.dropped);
    for (const [clause, words] of held.written.said) said.set(clause, words);
    return { text: held.written.text, seconds: timing.seconds[i]! };
  });
  const marks = parts.map(({ text, seconds }, i) =>
    rule.mark({ shot: shots[i]!.plan.shot, text, from: 0, to: seconds * 1000 }, i),
  );
  return { text: marks.join(rule.between), parts, said, dropped };
}

/** One text in which every shot is marked. */
function marked(shots: readonly Shot[], { generator, route }: Target, timing: Timing): Text {
  const given = shots.map(({ plan, fit }) => ({ id: plan.shot, clauses: fit.clauses }));
  const ids = given.map(({ id }) => id);
  const banned = bannedIn(shots[0]!.plan);
  const { written, dropped } = hold(given, route.cap, route.name, (all) =>
    writeTogether(ids, all, timing, generator.grammar, banned),
  );
  return { text: written.text, said: written.said, dropped };
}

/** One clip has one shape and one size; the first shot's are taken. */
function disagreeing(shots: readonly Shot[]): string[] {
  const differ = shots.filter(
    ({ settled }) => settled.ratio !== shots[0]!.settled.ratio || settled.size !== shots[0]!.settled.size,
  );
  return differ.map(
    ({ plan }) =>
      `${plan.shot} has another shape or size than ${shots[0]!.plan.shot}; one clip has one, and ${shots[0]!.plan.shot}'s is taken.`,
  );
}
