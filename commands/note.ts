/** /note: what reviewers say about takes, put together for the director. */
import { defineCommand } from "../src/chat/command.ts";
import { add } from "./note/add.ts";
import { list } from "./note/list.ts";
import { accept, decline } from "./note/settle.ts";
import { split } from "./note/split.ts";

export const note = defineCommand({
  name: "note",
  about: "notes on takes, for the director to decide",
  subs: [add, list, split, accept, decline],
  first: "add",
});
