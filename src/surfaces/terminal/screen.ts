/** What stands on a place's screen -> what can be pressed, chosen and filled in there, found by the labels people read. */
import { z } from "zod";
import { buttonId, type Card, type Form } from "../../chat/reply.ts";
import { withoutControls } from "../../chat/text.ts";

/** Cards that stay pressable in a place; older ones have scrolled away. */
const CARDS_MAX = 60;

const pressableSchema = z.object({ label: z.string(), id: z.string() });
const shownSchema = z.object({
  /** Which message it is, where a card is edited in place. */
  message: z.string().optional(),
  /** The only person who sees it. */
  only: z.string().optional(),
  thread: z.boolean(),
  buttons: z.array(pressableSchema),
  selects: z.array(z.object({ label: z.string(), options: z.array(pressableSchema) })),
});
const formSchema = z.object({
  does: z.string(),
  project: z.string().optional(),
  thread: z.boolean(),
  fields: z.array(
    z.object({ name: z.string(), label: z.string(), value: z.string().optional(), required: z.boolean().optional() }),
  ),
});
export const screenSchema = z.object({
  schemaVersion: z.literal(1).default(1),
  /** Newest last. */
  cards: z.array(shownSchema).default([]),
  /** The open form of each person. */
  forms: z.record(z.string(), formSchema).default({}),
});

export type Screen = z.infer<typeof screenSchema>;
export type ShownCard = z.infer<typeof shownSchema>;
export type OpenForm = z.infer<typeof formSchema>;
type Pressable = z.infer<typeof pressableSchema>;

/** The screen with a card on it: at its old place when that message is there already, else as the newest. */
export function withCard(
  screen: Screen,
  card: Card,
  seenBy: { message?: string; only?: string; thread: boolean },
): Screen {
  const shown = { ...seenBy, ...pressables(card) };
  const at = seenBy.message === undefined ? -1 : screen.cards.findIndex((one) => one.message === seenBy.message);
  if (at >= 0) return { ...screen, cards: screen.cards.with(at, shown) };
  if (shown.buttons.length + shown.selects.length === 0) return screen;
  return { ...screen, cards: [...screen.cards, shown].slice(-CARDS_MAX) };
}

export function withForm(screen: Screen, person: string, form: Form, thread: boolean): Screen {
  const { does, project, fields } = form;
  return { ...screen, forms: { ...screen.forms, [person]: formSchema.parse({ does, project, thread, fields }) } };
}

export function withoutForm(screen: Screen, person: string): Screen {
  const { [person]: _closed, ...forms } = screen.forms;
  return { ...screen, forms };
}

function pressables(card: Card): Pick<ShownCard, "buttons" | "selects"> {
  const pressable = ({ label, does }: { label: string; does: string }): Pressable => ({
    label: withoutControls(label),
    id: buttonId(card.project, does),
  });
  const checks = card.blocks.flatMap((block) => (block.kind === "checks" ? block.items : []));
  return {
    buttons: [...card.actions.filter((action) => action.kind === "button"), ...checks].map(pressable),
    selects: card.actions
      .filter((action) => action.kind === "select")
      .map(({ label, options }) => ({ label: withoutControls(label), options: options.map(pressable) })),
  };
}

/** The button, check or select option of that label on the newest card that has it and that this person sees. */
export function findPressable(
  screen: Screen,
  person: string,
  label: string,
): (Pressable & { on: ShownCard }) | undefined {
  for (const card of visibleTo(screen, person)) {
    const button = card.buttons.find((one) => same(one.label, label)) ?? findOption(card, label);
    if (button) return { ...button, on: card };
  }
  return undefined;
}

/** `Select = option`, with or without the spaces; either name may hold an equals sign of its own. */
function findOption(card: ShownCard, label: string): Pressable | undefined {
  const tight = (typed: string) => typed.replaceAll(/\s*=\s*/g, "=");
  for (const select of card.selects)
    for (const option of select.options)
      if (same(tight(`${select.label}=${option.label}`), tight(label))) return option;
  return undefined;
}

/** What this person could press, newest card first: labels as they are typed between brackets. */
export function pressableLabels(screen: Screen, person: string): string[] {
  const labels = visibleTo(screen, person).flatMap((card) => [
    ...card.buttons.map((one) => one.label),
    ...card.selects.flatMap(({ label, options }) => options.map((option) => `${label} = ${option.label}`)),
  ]);
  return [...new Set(labels)];
}

const visibleTo = (screen: Screen, person: string): ShownCard[] =>
  screen.cards.filter((card) => card.only === undefined || card.only === person).toReversed();

/** Labels are compared as people read and can type them: without case, runs of white space as one, an ellipsis as three dots. */
export const same = (one: string, other: string): boolean => folded(one) === folded(other);
const folded = (label: string): string =>
  label.normalize("NFC").trim().replaceAll(/\s+/g, " ").replaceAll("…", "...").toLowerCase();
