/** What a person picks in Discord's command list -> the interaction data that Discord makes of it, and what it would not let them send. */

import type { Attachment } from "./fake-discord.ts";
import type { Person } from "./fake-state.ts";

type Node = Record<string, unknown>;
/** Registered commands by guild; "" is everywhere. */
export type Commands = Map<string, Node[]>;

export interface World {
  person(name: string): Person;
  user(person: Person): object;
  member(person: Person): object;
  link(file: Attachment): string;
}

/** What Discord's own window does not let anybody do. */
export class Impossible extends Error {}

interface Option {
  name: string;
  type: number;
  required?: boolean;
  autocomplete?: boolean;
  max_length?: number;
  choices?: { name: string; value: string }[];
}

export type Values = Record<string, string | number | Attachment>;

export function commandData(commands: Commands, guild: string, words: string, values: Values, world: World): object {
  const { command, sub, options } = look(commands, guild, words);
  const resolved: Record<string, Record<string, object>> = {};
  const problem = problemWith(commands, guild, words, values);
  if (problem) throw new Impossible(problem);
  const filled = options
    .filter((one) => values[one.name] !== undefined)
    .map((one) => ({ name: one.name, type: one.type, value: optionValue(one, values[one.name]!, world, resolved) }));
  return {
    id: command.id,
    name: command.name,
    type: 1,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    options: sub ? [{ name: sub, type: 1, options: filled }] : filled,
    resolved,
  };
}

/** Why Discord would not let it be sent. */
export function problemWith(commands: Commands, guild: string, words: string, values: Values): string | undefined {
  const { options } = look(commands, guild, words);
  const unknown = Object.keys(values).find((name) => !options.some((one) => one.name === name));
  if (unknown) return `/${words} has no option "${unknown}"`;
  const missing = options.find((one) => one.required && values[one.name] === undefined);
  if (missing) return `/${words} cannot be sent without "${missing.name}"`;
  return options.flatMap((one) => valueProblem(one, values[one.name])).at(0);
}

function valueProblem({ name, type, choices, max_length = 6000 }: Option, value: Values[string] | undefined): string[] {
  if (value === undefined) return [];
  if (type === 4 && !Number.isInteger(Number(value))) return [`${name} takes a number`];
  if (type !== 3) return [];
  if (choices && !choices.some((one) => one.value === value)) return [`${String(value)} is no choice of ${name}`];
  return String(value).length > max_length ? [`${name} is too long`] : [];
}

export function focusedData(commands: Commands, guild: string, words: string, option: string, typed: string): object {
  const { command, sub, options } = look(commands, guild, words);
  const focused = options.find((one) => one.name === option);
  if (!focused?.autocomplete) throw new Impossible(`/${words} ${option} completes nothing`);
  const filled = [{ name: option, type: focused.type, value: typed, focused: true }];
  const inside = sub ? [{ name: sub, type: 1, options: filled }] : filled;
  return { id: command.id, name: command.name, type: 1, options: inside };
}

function look(commands: Commands, guild: string, words: string): { command: Node; sub?: string; options: Option[] } {
  const [name, sub] = words.split(" ");
  const all = [...(commands.get(guild) ?? []), ...(commands.get("") ?? [])];
  const command = all.find((one) => one.type === 1 && one.name === name);
  if (!command) throw new Impossible(`no command /${name}`);
  const options = (command.options as (Option & { options?: Option[] })[] | undefined) ?? [];
  if (!sub) return { command, options };
  const found = options.find((one) => one.type === 1 && one.name === sub);
  if (!found) throw new Impossible(`no command /${words}`);
  return { command, sub, options: found.options ?? [] };
}

function optionValue(
  option: Option,
  value: Values[string],
  world: World,
  resolved: Record<string, Record<string, object>>,
): string | number {
  const put = (kind: string, id: string, thing: object) => {
    resolved[kind] = { ...resolved[kind], [id]: thing };
    return id;
  };
  if (option.type === 6) {
    const person = world.person(String(value).replace(/^@/, ""));
    put("members", person.id, { ...world.member(person), permissions: "0" });
    return put("users", person.id, world.user(person));
  }
  if (option.type === 11) {
    const { name, type, data } = value as Attachment;
    const url = world.link(value as Attachment);
    const id = url.split("/").at(-2)!;
    return put("attachments", id, {
      id,
      filename: name,
      content_type: type,
      size: Buffer.byteLength(data),
      url,
      proxy_url: url,
    });
  }
  if (option.type === 4) return Number(value);
  return String(value);
}
