/** /help: generated from the definitions, so that it cannot say anything that is not so. */
import { type Command, defineCallable, isCallable, optionsOf, usage } from "../src/chat/command.ts";
import { Slip } from "../src/chat/errors.ts";
import { commandOption } from "../src/chat/options.ts";
import { type Card, card, note, text } from "../src/chat/reply.ts";
import { nearest } from "../src/film/nearest.ts";

export const help = defineCallable({
  name: "help",
  about: "what there is to type, or all about one command",
  example: "help shot",
  answers: "caller",
  options: { command: commandOption("a command's name", { typed: "positional" }) },
  run({ options, commands }) {
    if (!options.command) return { say: [{ reply: overview(commands) }] };
    const name = options.command.replace(/^\//, "").toLowerCase();
    const command = commands.find((one) => one.name === name);
    if (command) return { say: [{ reply: about(command) }] };
    const near = nearest(
      name,
      commands.map((one) => one.name),
    )[0];
    throw new Slip(
      "unknown-command",
      `There is no command /${name}.`,
      near ? `Did you mean /${near}?` : "/help lists them all.",
    );
  },
});

function overview(commands: readonly Command[]): Card {
  return card("What you can type", [
    text(
      "Start a film with /brief start and a title. Then just talk in its thread: what I recognise is noted, with your name.",
    ),
    {
      kind: "fields",
      fields: commands.map((one) => ({
        name: `/${one.name}`,
        value: isCallable(one) ? one.about : `${one.about}: ${one.subs.map((sub) => sub.name).join(" · ")}`,
      })),
    },
    note("/help and a command's name says how each is typed. Without a slash, mention me: it works in threads too."),
  ]);
}

function about(command: Command): Card {
  return card(
    `/${command.name}: ${command.about}`,
    command.subs.map((sub) => {
      const options = optionsOf(sub).map(
        ({ name, meta }) => `  ${name}: ${meta.about}${meta.choices ? ` (${meta.choices.join(", ")})` : ""}`,
      );
      return text([`${usage(command, sub)} - ${sub.about}`, ...options, `  e.g. /${sub.example}`].join("\n"));
    }),
  );
}
