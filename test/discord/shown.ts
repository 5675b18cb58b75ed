/** A message on Discord -> what a reader sees of it, with escapes and markup resolved as the client resolves them. */
import type { Block } from "../../src/chat/reply.ts";
import { walk } from "./fake-rules.ts";
import type { Component, Message } from "./fake-state.ts";

export interface Shown {
  title: string;
  text: string;
  blocks: Block[];
  isError: boolean;
}

type Role = Extract<Block, { kind: "code" }>["role"];

const FENCE = /^```([a-z0-9]*)\n([\s\S]*?)\n```$/gm;
/** A code block, or the small print that stands in its place and names its file; the name above says what it is for. */
const CODE =
  /(?:^\*\*(Prompt|Not this|Request)\*\*\n)?(?:^```[a-z0-9]*\n([\s\S]*?)\n```$|^-# This [^\n]*; it is attached as (\S+)\.$)/gm;
const ROLES: Record<string, Role> = { Prompt: "prompt", "Not this": "negative", Request: "request" };

export function readShown(message: Pick<Message, "components" | "files">): Shown {
  const parts = walk(message.components) as Component[];
  const displays = parts.filter((one) => one.type === 10).map((one) => String(one.content));
  const lines = [...displays.map(rendered), ...parts.flatMap(control)];
  return {
    title: lines[0]?.split("\n")[0] ?? "",
    text: lines.join("\n"),
    blocks: [...displays.join("\n").matchAll(CODE)].map(([, name, text, file]) => ({
      kind: "code",
      role: ROLES[name ?? ""] ?? "text",
      text: text ?? attached(message, file!),
    })),
    isError: parts[0]?.accent_color !== undefined,
  };
}

/** What a file holds that the message names; Discord writes a dot or a dash of its name with a backslash. */
function attached(message: Pick<Message, "files">, said: string): string {
  const name = said.replaceAll("\\", "");
  const file = message.files.find((one) => one.name === name);
  if (!file) throw new Error(`a message names ${name}, which is not attached`);
  return file.data.toString();
}

/** Outside of code: marks at the beginning of a line and bold go, a backslash shows what follows it. */
function rendered(display: string): string {
  const pieces = display.split(/(^```[a-z0-9]*\n[\s\S]*?\n```$)/gm);
  return pieces.map((piece, i) => (i % 2 === 1 ? piece.replace(FENCE, "$2") : prose(piece))).join("");
}

function prose(said: string): string {
  return said
    .replaceAll(/^(?:### |-# )/gm, "")
    .replaceAll(
      /\\([^A-Za-z0-9\s])|<(https?:[^>\s]+)>|\*\*/g,
      (_whole, escaped?: string, link?: string) => escaped ?? link ?? "",
    );
}

function control(one: Component): string[] {
  if (one.type === 2) return [`[${one.label}]`];
  return one.type === 3
    ? [`[${one.placeholder} = ${(one.options as { label: string }[]).map((o) => o.label).join(" | ")}]`]
    : [];
}
