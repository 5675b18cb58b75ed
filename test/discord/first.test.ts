import { afterEach, beforeEach, expect, it } from "vitest";
import { type App, startApp, textOf } from "./app.ts";

let app: App;
beforeEach(async () => {
  app = await startApp({ env: { DISCORD_MESSAGE_CONTENT: true } });
});
afterEach(async () => {
  await app.stop();
  await app.discord.stop();
});

it("works", async () => {
  const { discord } = app;
  await discord.slash("ana", "brief start", { title: "Aurora" });
  console.log(
    discord.rest.problems,
    discord.rest.calls.map((c) => JSON.stringify(c.body).slice(0, 600)),
  );
  console.log(app.log.filter((l) => l.level !== "info"));
  console.log(discord.messages().map(textOf));
  console.log(discord.messages(discord.thread).map(textOf));
  await discord.say("ben", discord.thread, "golden hour, 35mm, 16:9");
  console.log(discord.messages(discord.thread).map(textOf));
  console.log(discord.whispers("ana").map(textOf));
  console.log(
    discord.rest.problems,
    discord.rest.calls.map((c) => `${c.method} ${c.path}`),
  );
  expect(discord.rest.problems).toEqual([]);
});
