/** A short film with takes, notes and picks, made as people make it: by typing. */

import type { Card, FileOut } from "../../src/chat/reply.ts";
import type { Request } from "../../src/chat/request.ts";
import { finishFile } from "../../src/finish.ts";
import { Office, type Said } from "../chat/desk.ts";

const LINES = [
  "brief start Night ferry for:kling-3.0",
  "brief set fps 25",
  "brief set style 35mm film photography",
  "brief set aspect 16:9",
  "phrase add Mara, 34, grey wool coat as:cast",
  "shot add close-up, static, Mara reads the letter, 4s",
  "shot add wide shot, pan left, the harbour at night, 3s",
  "shot add medium shot, push in, Mara boards, 2s",
  "shot set 1B cut in dissolve",
  "shot set 1C title |<b>the & end</b>|",
  "prompt 1A",
  "take log 1A circled link:https://cdn.example/1A-1.mp4 in:0.5 out:3.1 cost:0.80 EUR seed:4711 the best so far",
  "take log 1A ng cause:anatomy link:https://cdn.example/1A-2.mp4 cost:0.80 EUR six fingers",
  "take pick 1A-1",
  "take log 1B circled link:https://cdn.example/1B-1.mp4",
];

export async function studio(): Promise<Office> {
  const office = await Office.open({ finish: finishFile });
  for (const line of LINES) {
    const said = await office.type("Ana", line);
    const error = said.find(({ reply }) => reply.kind === "card" && reply.error);
    if (error) throw new Error(`${line}: ${(error.reply as Card).title}`);
  }
  return office;
}

export const filesIn = (said: readonly Said[]): FileOut[] =>
  said.flatMap(({ reply }) => (reply.kind === "card" ? (reply.files ?? []) : []));

export async function exported(office: Office, format: string): Promise<string> {
  const [file] = filesIn(await office.type("Ana", `export ${format}`));
  return String(file?.content);
}

/** The card of the first answer. */
export const cardOf = (said: readonly Said[]): Card => said[0]!.reply as Card;

export const there = { place: "terminal:local:two" };
export const attached = (text: string, name = "film.json"): Partial<Request> => ({
  files: [{ name, type: "application/json", text }],
});
