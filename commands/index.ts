/** The list of everything that a person can type. */
import type { Command } from "../src/chat/command.ts";
import { board } from "./board.ts";
import { brief } from "./brief.ts";
import { channel } from "./channel.ts";
import { check } from "./check.ts";
import { checklist } from "./checklist.ts";
import { exportFilm } from "./export.ts";
import { help } from "./help.ts";
import { importFilm } from "./import.ts";
import { look } from "./look.ts";
import { lookup } from "./lookup.ts";
import { note } from "./note.ts";
import { phrase } from "./phrase.ts";
import { prompt } from "./prompt.ts";
import { scene } from "./scene.ts";
import { shot } from "./shot.ts";
import { take } from "./take.ts";

export const COMMANDS: readonly Command[] = [
  brief,
  scene,
  shot,
  look,
  phrase,
  prompt,
  check,
  checklist,
  take,
  note,
  board,
  exportFilm,
  importFilm,
  lookup,
  channel,
  help,
];
