/** The parts of a message or form that a person presses, chooses or fills in. */
import { Impossible } from "./fake-commands.ts";
import type { Component } from "./fake-state.ts";

export function buttonOf(one: Component, label: string): Component | undefined {
  if (one.type === 2 && one.label === label) return one;
  if (one.type !== 9) return undefined;
  const [line] = one.components as { content: string }[];
  const shown = line!.content.replaceAll(/\\([^\p{L}\p{N}\s])/gu, "$1");
  return shown.replace(/^[☐☑] /, "").startsWith(label) ? (one.accessory as Component) : undefined;
}

export function selectOf(one: Component, select: string, option: string): Component | undefined {
  if (one.type !== 3 || !String(one.placeholder).startsWith(select)) return undefined;
  return (one.options as { label: string }[]).some((each) => each.label === option) ? one : undefined;
}

export function labelsOf(modal: Record<string, unknown>): { label: string; input: Component }[] {
  return (modal.components as Component[])
    .filter((one) => one.type === 18)
    .map((one) => ({ label: String(one.label), input: one.component as Component }));
}

export function filledIn(label: string, input: Component, typed: string | undefined): object {
  const value = typed ?? String(input.value ?? "");
  if (input.required && value === "") throw new Impossible(`"${label}" has to be filled in`);
  if (value.length > Number(input.max_length ?? 4000)) throw new Impossible(`"${label}" is too long for the form`);
  return { type: 18, id: 1, component: { type: 4, id: 2, custom_id: input.custom_id, value } };
}
