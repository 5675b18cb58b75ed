/** A form -> a modal, and the words and values that come back from it. Pure. */
import type { types } from "@slack/bolt";
import { z } from "zod";
import { button, type Card, card, type Form, type FormField, text, WORDS_MAX } from "../../chat/reply.ts";
import { cleanText } from "../../chat/text.ts";
import * as limits from "./limits.ts";
import { plain } from "./write.ts";

/** Every form of ours has this callback_id. */
export const FORM = "v1:form";

/** What a modal has to carry, because a submission names neither channel nor thread. */
export const carriedSchema = z.object({
  channel: z.string().min(1).max(40),
  thread: z.string().max(40).optional(),
  project: z.string().max(40).optional(),
  does: z.string().min(1).max(2000),
});
export type Carried = z.infer<typeof carriedSchema>;

export function writeForm(form: Form, from: { channel: string; thread?: string }): types.ModalView {
  const carried: Carried = { channel: from.channel, thread: from.thread, project: form.project, does: form.does };
  const metadata = JSON.stringify(carried);
  if (metadata.length > limits.PRIVATE_METADATA_CHARACTERS) throw new Error("a form with too many words behind it");
  if (form.fields.length >= limits.MODAL_BLOCKS) throw new Error("a form with too many fields");
  const long = form.title.length > limits.MODAL_TITLE_CHARACTERS;
  return {
    type: "modal",
    callback_id: FORM,
    private_metadata: metadata,
    title: plain(form.title, limits.MODAL_TITLE_CHARACTERS),
    submit: plain(form.submit, limits.MODAL_TITLE_CHARACTERS),
    close: plain("Cancel", limits.MODAL_TITLE_CHARACTERS),
    blocks: [...(long ? [wholeTitle(form.title)] : []), ...form.fields.map(writeField)],
  };
}

/** A form where none can be opened (no trigger, or too late): a button that asks for it again. */
export function formAsButton(form: Form, words: string): Card {
  const does = words.length <= WORDS_MAX && words !== "" ? words : form.does;
  const more = form.project === undefined ? {} : { project: form.project };
  return card(
    form.title,
    [text("Slack opens a form only from a button:")],
    [button("Open the form", does, "primary")],
    more,
  );
}

/** The values of a sent form by option name, raw text through the one door. */
export function readValues(state: Record<string, Record<string, { value?: string | null }>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(state).map(([name, inputs]) => [name, cleanText(Object.values(inputs)[0]?.value ?? "")]),
  );
}

function wholeTitle(title: string): types.RichTextBlock {
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements: [{ type: "text", text: title }] }] };
}

/** A value that a modal cannot hold is not offered for editing: what the person leaves empty stays as it is. */
function writeField(field: FormField): types.InputBlock {
  const fits = field.value !== undefined && field.value !== "" && field.value.length <= limits.INPUT_CHARACTERS;
  const tooLong = field.value !== undefined && field.value.length > limits.INPUT_CHARACTERS;
  const hint = tooLong
    ? "Too long to edit in a form here: leave it empty to keep it, or type the command."
    : field.hint;
  return {
    type: "input",
    block_id: field.name,
    label: plain(field.label, limits.LABEL_CHARACTERS),
    optional: tooLong || field.required !== true,
    ...(hint && { hint: plain(hint, limits.HINT_CHARACTERS) }),
    element: {
      type: "plain_text_input",
      action_id: field.name,
      multiline: field.lines === "many",
      max_length: limits.INPUT_CHARACTERS,
      ...(fits && { initial_value: field.value }),
    },
  };
}
