/** A card's buttons and selects -> rows of Discord components. */
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { type Action, buttonId } from "../../chat/reply.ts";
import { short } from "../../chat/text.ts";
import { BUTTON_LABEL, OPTION_LABEL, PLACEHOLDER, ROW_BUTTONS, SELECT_OPTIONS } from "./limits.ts";

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
type Button = Extract<Action, { kind: "button" }>;
type Choice = { label: string; does: string };

/** Rows in the order of the actions. `folded`: the buttons become a select, which costs two components instead of one each. */
export function writeActions(actions: readonly Action[], project: string | undefined, folded: boolean): Row[] {
  const buttons = once(actions.filter((one): one is Button => one.kind === "button"));
  const selects = actions.filter((one) => one.kind === "select");
  const rows = folded ? writeSelect("More", buttons, project) : inRows(buttons.map((one) => writeButton(one, project)));
  return [...rows, ...selects.flatMap((one) => writeSelect(one.label, one.options, project))];
}

export function writeButton(button: Button, project: string | undefined) {
  const styles = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;
  return {
    type: ComponentType.Button as const,
    style: button.style ? styles[button.style] : ButtonStyle.Secondary,
    label: short(button.label, BUTTON_LABEL) || button.does,
    custom_id: buttonId(project, button.does),
  } as const;
}

/** Selects of at most 25 options; the chosen option's value is the id that a button of its words would have. */
export function writeSelect(label: string, choices: readonly Choice[], project: string | undefined): Row[] {
  const options = once(choices);
  const rows: Row[] = [];
  for (let from = 0; from < options.length; from += SELECT_OPTIONS) {
    const part = options.slice(from, from + SELECT_OPTIONS);
    const name = from === 0 ? label : `${label} (${from + 1} to ${from + part.length})`;
    rows.push({
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          // Made different from the others of its message later; what was chosen stands in the value.
          custom_id: "select",
          placeholder: short(name, PLACEHOLDER),
          options: part.map((one) => ({
            label: short(one.label, OPTION_LABEL) || one.does,
            value: buttonId(project, one.does),
          })),
        },
      ],
    });
  }
  return rows;
}

function inRows(buttons: ReturnType<typeof writeButton>[]): Row[] {
  const rows: Row[] = [];
  for (let from = 0; from < buttons.length; from += ROW_BUTTONS)
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(from, from + ROW_BUTTONS) });
  return rows;
}

/** Discord refuses a message that has the same id twice; two buttons that do the same are one. */
function once<T extends { does: string }>(all: readonly T[]): T[] {
  return [...new Map([...all].reverse().map((one) => [one.does, one])).values()].reverse();
}
