/** /take: what was generated, logged by slate number, judged, picked, and mended by rule. */
import { defineCommand } from "../src/chat/command.ts";
import { circle, hold, ng, pick } from "./take/judge.ts";
import { list } from "./take/list.ts";
import { log } from "./take/log.ts";
import { retake } from "./take/retake.ts";

export const take = defineCommand({
  name: "take",
  about: "the take log",
  subs: [log, list, circle, hold, ng, pick, retake],
});
