/** /brief: one film's decisions, from the first question to the sign-off. */
import { defineCommand } from "../src/chat/command.ts";
import { add, clear, set, show } from "./brief/fields.ts";
import { deputy, director, grant, keep, signoff } from "./brief/gates.ts";
import { history, undo } from "./brief/history.ts";
import { answer, ask, skip } from "./brief/interview.ts";
import { lock, unlock } from "./brief/locks.ts";
import { reference } from "./brief/references.ts";
import { close, list, reopen, start } from "./brief/start.ts";
import { tray } from "./brief/tray.ts";

export const brief = defineCommand({
  name: "brief",
  about: "the film's brief",
  subs: [
    start,
    show,
    set,
    add,
    clear,
    answer,
    ask,
    skip,
    reference,
    tray,
    keep,
    grant,
    lock,
    unlock,
    director,
    deputy,
    signoff,
    history,
    undo,
    close,
    list,
    reopen,
  ],
});
