/** The list of everything that a person can type. */
import type { Command } from "../src/chat/command.ts";
import { help } from "./help.ts";

export const COMMANDS: readonly Command[] = [help];
