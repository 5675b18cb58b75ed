/** App Home: the films that somebody spoke in, theirs alone, read from the films when it is opened. */
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../commands/index.ts";
import { livingCard } from "../../commands/living-card.ts";
import { talk } from "../../commands/talk.ts";
import { spokenKey } from "../../src/chat/place.ts";
import { type Studio, studio } from "./studio.ts";
import { shown } from "./workspace.ts";

const film = () => studio({ commands: COMMANDS, livingCard, talk });
const home = async ({ slack }: Studio, name: string) => shown({ blocks: (await slack.openHome(name))! });
const filmsOf = async (made: Studio, name: string) => (await home(made, name)).match(/^- .*$/gm) ?? [];
const spoken = async ({ store }: Studio, person: string) => {
  const key = spokenKey("slack:T1", person);
  return (await store.load([key])).get(key);
};

describe("App Home", () => {
  it("begins with the how-to alone", async () => {
    const said = await home(await film(), "Ana");
    expect(said).toContain("/brief start");
    expect(said).not.toContain("Films you spoke in");
  });

  it("lists the films that a person acted in, with title and state as they are now", async () => {
    const made = await film();
    const { slack } = made;
    await slack.slash("Ana", "/brief start Aurora");
    const card = slack.channelMessages()[0]!;
    expect(await filmsOf(made, "Ana")).toEqual(["- Aurora, #CFILM, open"]);
    expect(await filmsOf(made, "Ben")).toEqual([]);
    await slack.reply("Ben", card.ts, "golden hour, 35mm");
    await slack.reply("Cleo", card.ts, "thanks!");
    expect(await filmsOf(made, "Ben")).toEqual(["- Aurora, #CFILM, open"]);
    expect(await filmsOf(made, "Cleo")).toEqual([]);
    await slack.slash("Ana", "/brief set title Aurora, the launch");
    await slack.slash("Ana", "/brief close");
    const other = slack.space.channel("rooftop");
    slack.current = other;
    await slack.slash("Ana", "/brief start Rooftop");
    expect(await filmsOf(made, "Ana")).toEqual(["- Rooftop, #CROOFTOP, open", "- Aurora, the launch, #CFILM, closed"]);
    expect(await filmsOf(made, "Ben")).toEqual(["- Aurora, the launch, #CFILM, closed"]);
  });

  it("costs one write a person and film, whatever else they do there, and is none of what undo takes back", async () => {
    const made = await film();
    const { slack } = made;
    await slack.slash("Ana", "/brief start Aurora");
    const first = await spoken(made, "UANA");
    await slack.slash("Ben", "/brief set aspect 16:9");
    await slack.slash("Ana", "/brief set runtime 30s");
    await slack.slash("Ben", "/brief undo");
    expect(slack.channelMessages().map(shown).at(-1)).not.toContain("built on");
    await slack.slash("Ben", "/brief set aspect 9:16");
    expect(await spoken(made, "UANA")).toEqual(first);
    expect((await spoken(made, "UBEN"))?.rev).toBe(1);
    expect(await filmsOf(made, "Ben")).toEqual(["- Aurora, #CFILM, open"]);
  });

  it("shows one team nothing of another's, though a person is in both", async () => {
    const made = await film();
    await made.slack.slash("Ana", "/brief start Aurora");
    expect(await made.desk.films("slack:T2", "UANA")).toEqual([]);
    expect(await made.desk.films("slack:T1", "UANA")).toEqual([
      { title: "Aurora", place: "slack:T1:CFILM", open: true },
    ]);
  });

  it("forgets with the channel, and keeps the person's other films", async () => {
    const made = await film();
    const { slack } = made;
    await slack.slash("Ana", "/brief start Aurora");
    await slack.slash("Ben", "/brief set aspect 16:9");
    slack.current = slack.space.channel("rooftop");
    await slack.slash("Ana", "/brief start Rooftop");
    slack.current = slack.space.channel("film");
    await slack.slash("Ana", "/channel forget");
    await slack.press("Ana", "Erase for ever");
    expect(await filmsOf(made, "Ana")).toEqual(["- Rooftop, #CROOFTOP, open"]);
    expect(await filmsOf(made, "Ben")).toEqual([]);
    expect(await spoken(made, "UBEN")).toBeUndefined();
    expect(JSON.stringify(await spoken(made, "UANA"))).not.toContain("Aurora");
  });

  it("lists a screenful and says how many more there are", async () => {
    const made = await film();
    const { slack } = made;
    for (let n = 1; n <= 32; n++) {
      slack.current = slack.space.channel(`film${n}`);
      await slack.slash("Ana", `/brief start Film ${n}`);
    }
    expect(await filmsOf(made, "Ana")).toHaveLength(30);
    expect(await home(made, "Ana")).toContain("and 2 more");
  });
});
