/** Small commands of a film that exists only here, so that a test of the surface does not hang on the real ones. */
import { type Command, type Context, defineCallable, defineCommand, type Result, sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { need, textOption } from "../../src/chat/options.ts";
import { button, card, type Form, note, text } from "../../src/chat/reply.ts";

const NOTES = "notes";
type Notes = { who: string; said: string }[];

const read = (context: Context): Notes => (context.docs.read(keyOf(context)) as Notes | undefined) ?? [];
const keyOf = ({ request }: Pick<Context, "request">) => `${NOTES}:${request.place}`;

function add(context: Context, said: string): Notes {
  const notes = [...read(context), { who: context.request.person.name, said }];
  context.docs.write(keyOf(context), notes);
  return notes;
}

const FORM: Form = {
  kind: "form",
  title: "Write it",
  does: "pad write",
  submit: "Note it",
  fields: [
    { name: "text", label: "What is decided", lines: "many", required: true },
    { name: "why", label: "Why", lines: "one", value: "because" },
  ],
};

const pad = defineCommand({
  name: "pad",
  about: "notes of this channel",
  subs: [
    sub({
      name: "add",
      about: "one more",
      options: { text: need(textOption("what", { typed: "rest" })) },
      example: "pad add backlight",
      run: (context) => {
        const notes = add(context as Context, context.options.text);
        return {
          say: [
            {
              reply: card(
                `Noted: ${context.options.text}`,
                [note(`${notes.length} so far`)],
                [button("All", "pad list")],
              ),
            },
          ],
        };
      },
    }),
    sub({
      name: "list",
      about: "all of them",
      example: "pad list",
      run: (context) => ({
        say: [
          {
            reply: card(
              "Notes",
              [
                {
                  kind: "fields",
                  fields: read(context as Context).map(({ who, said }) => ({ name: who, value: said })),
                },
              ],
              [
                button("Write it", "pad write", "primary"),
                {
                  kind: "select",
                  label: "Key",
                  options: [
                    { label: "soft", does: "pad add soft" },
                    { label: "hard", does: "pad add hard" },
                  ],
                },
              ],
            ),
          },
        ],
      }),
    }),
    sub({
      name: "write",
      about: "by a form",
      options: { text: textOption("what"), why: textOption("why") },
      example: "pad write",
      run: (context): Result => {
        if (context.options.text === undefined) return { say: [{ reply: FORM }] };
        if (context.options.text.includes("pretty"))
          throw new Slip("mood", "text: pretty is no direction.", "Say what is seen.");
        add(context as Context, `${context.options.text} (${context.options.why})`);
        return { say: [{ reply: card(`Noted: ${context.options.text}`) }] };
      },
    }),
    sub({
      name: "both",
      about: "to the channel and to the caller",
      example: "pad both",
      run: () => ({ say: [{ reply: card("For all") }, { to: "caller", reply: card("For you") }] }),
    }),
    sub({
      name: "code",
      about: "shows words as they are",
      options: { text: need(textOption("what", { typed: "rest" })) },
      example: "pad code x",
      run: ({ options }) => ({
        say: [
          { reply: card(options.text, [text(options.text), { kind: "code", role: "prompt", text: options.text }]) },
        ],
      }),
    }),
    sub({
      name: "long",
      about: "more than a message holds",
      example: "pad long",
      run: () => ({
        say: [
          {
            reply: card(
              "Twenty shots",
              Array.from({ length: 20 }, (_, i) => ({
                kind: "code" as const,
                role: "prompt" as const,
                text: `${i} `.repeat(400),
              })),
            ),
          },
        ],
      }),
    }),
  ],
});

const ask = defineCallable({
  name: "ask",
  about: "answers only to you",
  example: "ask",
  answers: "caller",
  options: { text: textOption("what", { typed: "rest" }) },
  run: ({ options }) => ({ say: [{ reply: card("Only you see this", [text(options.text ?? "nothing asked")]) }] }),
});

const take = defineCommand({
  name: "take",
  about: "takes",
  subs: [
    sub({
      name: "log",
      about: "one",
      options: { link: textOption("where"), note: textOption("what") },
      example: "take log",
      run: ({ options }) => ({ say: [{ reply: card("Take", [text(`${options.note} at ${options.link}`)]) }] }),
    }),
  ],
});

export const COMMANDS: readonly Command[] = [pad, ask, take];

/** Talk is noted where the bot has joined, and when somebody adds it. */
export function talk(context: Context, joined: boolean): Result | undefined {
  if (!joined && !context.request.notedBy) return undefined;
  add(context, context.request.text);
  const by = context.request.notedBy ? `, noted by ${context.request.notedBy.name}` : "";
  return { say: [{ reply: card(`Heard: ${context.request.text}${by}`) }] };
}
