/** The one response to an interaction and what may follow it, with Discord's own refusals. */
import { type Call, Refusal } from "./fake-rest.ts";
import { type Around, apply, check, checkMessage, content } from "./fake-routes.ts";
import { messageProblems } from "./fake-rules.ts";
import { BOT, EPHEMERAL, type Interaction, type Message } from "./fake-state.ts";
import { bodyProblems } from "./openapi.ts";

function interactionBy(around: Around, token: string): Interaction {
  const found = [...around.state.interactions.values()].find((one) => one.token === token);
  if (!found) throw new Refusal(404, 10015, "Unknown Webhook");
  if (found.state === "expired") throw new Refusal(401, 50027, "Invalid Webhook Token");
  return found;
}

const CALLBACKS: Record<number, string> = {
  4: "CreateMessageInteractionCallbackRequest",
  5: "CreateMessageInteractionCallbackRequest",
  6: "UpdateMessageInteractionCallbackRequest",
  7: "UpdateMessageInteractionCallbackRequest",
  8: "ApplicationCommandAutocompleteCallbackRequest",
  9: "ModalInteractionCallbackRequest",
};

export function callback(around: Around, call: Call, id: string, token: string): undefined {
  const one = around.state.interactions.get(id);
  if (one?.token !== token || one.state === "expired") throw new Refusal(404, 10062, "Unknown interaction");
  if (one.state !== "new") throw new Refusal(400, 40060, "Interaction has already been acknowledged.");
  const { type, data = {} } = call.body as { type: number; data?: Record<string, unknown> };
  check(around, call, bodyProblems(call.body, CALLBACKS[type] ?? "?"));
  if ((type === 6 || type === 7) && !one.message) check(around, call, ["an update of no message"]);
  if (type === 9 && one.kind === "modal") check(around, call, ["a form after a form"]);
  if (type === 4 || type === 7)
    check(
      around,
      call,
      messageProblems(
        data,
        call.files.map((file) => file.name),
      ),
    );
  one.hidden = (Number(data.flags ?? 0) & EPHEMERAL) !== 0;
  one.state = type === 5 ? "thinking" : type === 6 ? "updating" : "done";
  if (type === 4) one.original = addAnswer(around, call, one, data, one.hidden).id;
  if (type === 6 || type === 7) one.original = one.message;
  if (type === 7) apply(around, call, around.state.messages.get(one.message!)!, data);
  if (type === 8) one.choices = data.choices as Interaction["choices"];
  if (type === 9) one.modal = data;
  return undefined;
}

function addAnswer(
  around: Around,
  call: Call,
  one: Interaction,
  body: Record<string, unknown>,
  hidden: boolean,
): Message {
  const message = around.state.addMessage(one.channel, BOT, {
    ...content(around, call, body),
    answers: one.id,
    ...(hidden && { only: one.person.id }),
  });
  if (!hidden) around.tell("MESSAGE_CREATE", message);
  return message;
}

export function followUp(around: Around, call: Call, token: string): Message {
  const one = interactionBy(around, token);
  if (one.state === "new") throw new Refusal(404, 10015, "Unknown Webhook");
  checkMessage(around, call, call.body, ["IncomingWebhookRequestPartial"]);
  // The first follow-up of a deferred answer takes its place and its visibility.
  if (one.state === "thinking" && !one.original) return settleOriginal(around, call, one);
  return addAnswer(around, call, one, call.body, (Number(call.body.flags ?? 0) & EPHEMERAL) !== 0);
}

export function editOriginal(around: Around, call: Call, token: string): Message {
  const one = interactionBy(around, token);
  checkMessage(around, call, call.body, ["IncomingWebhookUpdateRequestPartial"], 1 << 15);
  if (one.original) return apply(around, call, around.state.messages.get(one.original)!, call.body);
  if (one.state !== "thinking") throw new Refusal(404, 10008, "Unknown Message");
  return settleOriginal(around, call, one);
}

function settleOriginal(around: Around, call: Call, one: Interaction): Message {
  const message = addAnswer(around, call, one, call.body, one.hidden);
  one.original = message.id;
  one.state = "done";
  return message;
}

export function deleteOriginal(around: Around, token: string): undefined {
  const one = interactionBy(around, token);
  if (one.original) around.state.messages.delete(one.original);
  one.state = "done";
  return undefined;
}
