// First, on purpose: what it imports claims the process-wide dispatcher of undici, and with it every upload (undici 5520).
import "@slack/bolt";
import { expect, it } from "vitest";
import { card } from "../../src/chat/reply.ts";
import type { Request, Voice } from "../../src/chat/request.ts";
import { startDiscord } from "../../src/surfaces/discord/index.ts";
import { FakeDiscord } from "./fake-discord.ts";

it("hands over files, byte for byte, in a process that has loaded Bolt first", async () => {
  const discord = await new FakeDiscord().start();
  const content = new Uint8Array(300_000).map((_, i) => i % 256);
  const files = [{ name: "board.png", type: "image/png", content }];
  const desk = {
    hear: (_request: Request, voice: Voice) => voice.say("here", card("Board", [], [], { files }), undefined),
    suggest: async () => [],
    idle: async () => undefined,
  };
  const log = { info: () => undefined, warn: () => undefined, error: (...said: unknown[]) => expect(said).toEqual([]) };
  const surface = await startDiscord({ desk, commands: [], env: discord.env, log });
  discord.settled = () => surface.idle();
  await discord.mention("ana", discord.here, "board");
  expect(discord.messages().at(-1)?.files[0]?.data).toEqual(Buffer.from(content));
  expect(discord.rest.problems).toEqual([]);
  await surface.stop();
  await discord.stop();
});
