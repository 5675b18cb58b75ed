/** What somebody has typed so far on the prompt -> what it could become, for the Tab key. */
import { type Command, isCallable, optionsOf, type Sub } from "../../chat/command.ts";
import type { Desk } from "../../chat/request.ts";
import type { Terminal } from "./index.ts";
import { personOf, TEAM } from "./read.ts";
import { pressableLabels } from "./screen.ts";

export interface CompleteParts {
  desk: Pick<Desk, "suggest">;
  commands: readonly Command[];
  terminal: Pick<Terminal, "place" | "screen">;
  speaker: string;
}

/** Candidates and the end of the line that they stand for, as node:readline wants them. */
export async function complete(line: string, parts: CompleteParts): Promise<[string[], string]> {
  const [, name, said] = /^\s*(?:(\p{L}[\p{L}\p{N}._-]*)?>>?\s*)?([\s\S]*)$/u.exec(line)!;
  if (said!.startsWith("[")) return [await buttons(said!, name ?? parts.speaker, parts), said!];
  const words = /^(?:\/|@shotcaller\s+)([\s\S]*)$/i.exec(said!)?.[1];
  return words === undefined ? [[], line] : completeWords(words, parts);
}

async function buttons(typed: string, speaker: string, { terminal }: CompleteParts): Promise<string[]> {
  const labels = pressableLabels(await terminal.screen(), personOf(speaker).id).map((label) => `[${label}]`);
  return beginning(labels, typed);
}

async function completeWords(words: string, parts: CompleteParts): Promise<[string[], string]> {
  const [, first = "", gap = "", rest = ""] = /^(\S*)(\s*)([\s\S]*)$/.exec(words)!;
  const names = parts.commands.map((one) => one.name);
  if (gap === "") return [spaced(beginning(names, first)), first];
  const command = parts.commands.find((one) => one.name === first.toLowerCase());
  if (!command) return [[], words];
  if (isCallable(command)) return options(rest, command, command.subs[0]!, parts);
  const [, second = "", space = "", tail = ""] = /^(\S*)(\s*)([\s\S]*)$/.exec(rest)!;
  const sub = command.subs.find((one) => one.name === second.toLowerCase());
  if (sub && space !== "") return options(tail, command, sub, parts);
  const subs = beginning(
    command.subs.map((one) => one.name),
    second,
  );
  if (subs.length > 0 && space === "") return [spaced(subs), second];
  const implied = command.subs.find((one) => one.name === command.first);
  return implied ? options(rest, command, implied, parts) : [[], second];
}

/** A value behind `name:`; else the unnamed option whose turn it is; else the names that are still free. */
async function options(tail: string, command: Command, sub: Sub, parts: CompleteParts): Promise<[string[], string]> {
  const suggest = async (option: string, typed: string): Promise<string[]> => {
    const at = { place: parts.terminal.place, team: TEAM, command: command.name, sub: sub.name, option, typed };
    const values = (await parts.desk.suggest(at)).map((one) => one.value);
    return spaced(beginning(values, typed));
  };
  const all = optionsOf(sub);
  const last = /\S*$/.exec(tail)![0];
  const [, named = "", value = ""] = /^([\p{L}-]+):(.*)$/u.exec(last) ?? [];
  if (all.some((one) => one.name === named.toLowerCase())) return [await suggest(named.toLowerCase(), value), value];
  const turn = unnamedAt(
    tail,
    all.filter((one) => one.meta.typed !== "named"),
  );
  const values = turn ? await suggest(turn.name, turn.typed) : [];
  if (values.length > 0) return [values, turn!.typed];
  const given = [...tail.matchAll(/(?:^|\s)([\p{L}-]+):\S/gu)].map((found) => found[1]!.toLowerCase());
  const free = all.filter((one) => one.meta.typed === "named" && !given.includes(one.name));
  return [
    beginning(
      free.map((one) => `${one.name}:`),
      last,
    ),
    last,
  ];
}

/** The unnamed option that is being typed. A field's name may hold spaces, so that it is all that is left. */
function unnamedAt(tail: string, unnamed: ReturnType<typeof optionsOf>): { name: string; typed: string } | undefined {
  let rest = tail;
  for (const { name, meta } of unnamed) {
    if (meta.kind === "field" || meta.typed === "rest") return { name, typed: rest };
    const taken = /^\S+\s+/.exec(rest)?.[0];
    if (taken === undefined) return { name, typed: rest };
    rest = rest.slice(taken.length);
  }
  return undefined;
}

function beginning(names: readonly string[], typed: string): string[] {
  const wanted = typed.toLowerCase();
  return names.filter((name) => name.toLowerCase().startsWith(wanted));
}

/** What is complete is followed by a space; what could still become several things is not. */
const spaced = (words: string[]): string[] => (words.length === 1 ? [`${words[0]} `] : words);
