/** One request read and handed to the desk; what goes wrong in reading is told to the person like any other slip. */
import { randomUUID } from "node:crypto";
import { bugCard, Slip, slipCard } from "../../chat/errors.ts";
import type { Request, Voice } from "../../chat/request.ts";
import { forLog } from "./errors.ts";
import type { Ears } from "./index.ts";

export async function hear(ears: Ears, voice: Voice, read: () => Request | Promise<Request>): Promise<void> {
  let request: Request;
  try {
    request = await read();
  } catch (error) {
    return tell(ears, voice, error);
  }
  await ears.desk.hear(request, voice);
}

async function tell({ log }: Ears, voice: Voice, error: unknown): Promise<void> {
  if (error instanceof Slip) return voice.say("caller", slipCard(error), undefined);
  const reference = randomUUID().slice(0, 8);
  log.error({ reference, err: error }, "something said on Discord could not be read");
  await voice.say("caller", bugCard(reference), undefined);
}

/** Runs to the end of an event: what is thrown here is for the log, nobody else can do anything about it. */
export async function guarded({ log }: Ears, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    log.error({ err: forLog(error) }, "an answer on Discord could not be sent");
  }
}
