/** A neutral form -> a Discord modal, or the button that opens it where a modal cannot come. */
import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord.js";
import { button, buttonId, type Card, card, type Form, type FormField, text } from "../../chat/reply.ts";
import { short } from "../../chat/text.ts";
import { FIELD_HINT, FIELD_LABEL, FIELD_VALUE, MODAL_ROWS, MODAL_TITLE, TEXT_TOTAL } from "./limits.ts";
import { plain } from "./markdown.ts";

/** A form of more fields than a modal has rows shows the first ones and says how the others are typed. */
export function writeForm(form: Form): APIModalInteractionResponseCallbackData {
  const whole = form.fields.length <= MODAL_ROWS;
  const shown = whole ? form.fields : form.fields.slice(0, MODAL_ROWS - 1);
  const others = form.fields.slice(shown.length).map((field) => `${field.name}:`);
  const rows = shown.map(writeField);
  return {
    custom_id: buttonId(form.project, form.does),
    title: short(form.title, MODAL_TITLE),
    components: whole
      ? rows
      : [
          ...rows,
          {
            type: ComponentType.TextDisplay,
            content: plain(`Typed instead: /${form.does} ${others.join(" ")}`).slice(0, TEXT_TOTAL),
          },
        ],
  };
}

/** For messages, for answers that come too late and after another form: Discord opens a modal only as the first answer to a press. */
export function formAsCard(form: Form): Card {
  return card(form.title, [text("Press the button and fill it in.")], [button(form.title, form.does, "primary")], {
    project: form.project,
  });
}

function writeField(field: FormField) {
  const tooLong = (field.value?.length ?? 0) > FIELD_VALUE;
  const hint = tooLong
    ? `What stands there now is too long to edit here (over ${FIELD_VALUE} characters); leave this empty to keep it.`
    : field.hint;
  return {
    type: ComponentType.Label as const,
    label: short(field.label, FIELD_LABEL),
    ...(hint ? { description: short(hint, FIELD_HINT) } : {}),
    component: {
      type: ComponentType.TextInput as const,
      custom_id: field.name,
      style: field.lines === "many" ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: (field.required ?? false) && !tooLong,
      max_length: FIELD_VALUE,
      ...(field.value && !tooLong ? { value: field.value } : {}),
    },
  };
}
