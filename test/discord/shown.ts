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

const FENCE = /^```([a-z0-9]*)\n([\s\S]*?)\n```$/gm;

export function readShown(message: Message): Shown {
  const parts = walk(message.components) as Component[];
  const displays = parts.filter((one) => one.type === 10).map((one) => String(one.content));
  const codes = displays.flatMap((one) => [...one.matchAll(FENCE)]);
  const lines = [...displays.map(rendered), ...parts.flatMap(control)];
  const attached = message.files.flatMap((file) => {
    const role = /^(prompt|negative|request|text)(?:-\d+)?\.(?:txt|json)$/.exec(file.name)?.[1];
    return role ? [{ kind: "code" as const, role: role as "prompt", text: file.data.toString() }] : [];
  });
  return {
    title: lines[0]?.split("\n")[0] ?? "",
    text: lines.join("\n"),
    blocks: [...codes.map(([, language, text], i) => code(language!, text!, i)), ...attached],
    isError: parts[0]?.accent_color !== undefined,
  };
}

/** The role is not on the message: a request is JSON, a prompt comes before what is not to be seen. */
function code(language: string, text: string, place: number): Block {
  return { kind: "code", role: language === "json" ? "request" : place === 0 ? "prompt" : "negative", text };
}

/** Outside of code: marks at the beginning of a line and bold go, a backslash shows what follows it. */
function rendered(display: string): string {
  const pieces = display.split(/(^```[a-z0-9]*\n[\s\S]*?\n```$)/gm);
  return pieces.map((piece, i) => (i % 2 === 1 ? piece.replace(FENCE, "$2") : prose(piece))).join("");
}

function prose(said: string): string {
  return said
    .replaceAll(/^(?:### |-# )/gm, "")
    .replaceAll(/(?<!\\)\*\*/g, "")
    .replaceAll(/(?<!\\)<(https?:[^>\s]+)>/g, "$1")
    .replaceAll(/\\([^\w\s])/g, "$1")
    .replaceAll(/^☑/gm, "[x]")
    .replaceAll(/^☐/gm, "[ ]");
}

function control(one: Component): string[] {
  if (one.type === 2) return [`[${one.label}]`];
  return one.type === 3
    ? [`[${one.placeholder}: ${(one.options as { label: string }[]).map((o) => o.label).join(" | ")}]`]
    : [];
}
