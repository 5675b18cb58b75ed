/** Words that are nearly a command's -> the command's own. */
import { type Command, optionsOf, type Sub } from "./command.ts";
import type { Instead } from "./errors.ts";
import { type Action, button, WORDS_MAX } from "./reply.ts";

/** The command once more with the word that was meant, as a button; none where it holds people's text, which no button carries. */
export function asMeant(
  sub: Sub,
  raw: Readonly<Record<string, string>>,
  words: string,
  { typed, meant }: Instead,
): Action[] {
  const texts = optionsOf(sub).some(({ name, meta }) => meta.kind === "text" && raw[name] !== undefined);
  const retry = words.trim().replace(typed, () => meant);
  return texts || retry === words.trim() || retry.length > WORDS_MAX ? [] : [button(`With ${meant}`, retry, "primary")];
}

/** Commands that have another name among people: `log as take` is `take log`. */
export function asTyped(commands: readonly Command[], words: string): string {
  for (const command of commands)
    for (const { name, also } of command.subs) {
      const said = also && new RegExp(`^\\s*${also.replaceAll(" ", "\\s+")}(?!\\S)`, "i").exec(words)?.[0];
      if (said) return `${command.name} ${name}${words.slice(said.length)}`;
    }
  return words;
}
