/** The list of everything that a person can type. */
import type { Command } from "../src/chat/command.ts";
import { brief } from "./brief.ts";
import { help } from "./help.ts";

export const COMMANDS: readonly Command[] = [brief, help];
