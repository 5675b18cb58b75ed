/** Handing a film over: to somebody picked behind an @, or to whoever has acted in it under that name; never to nobody. */
import { beforeEach, expect, it } from "vitest";
import { cardOf, Office } from "./desk.ts";

let office: Office;
beforeEach(async () => {
  office = await Office.open();
  await office.type("Ana", "brief start The quay");
  await office.type("Ben", "brief set runtime 30s");
});

it.each(["brief director @nobody", "brief deputy nobody"])("%s: names who has spoken here", async (typed) => {
  const refused = cardOf(await office.type("Ana", typed));
  expect(refused.error).toBe("unknown-person");
  expect(refused.title).toContain("Nobody called nobody has decided anything in this film");
  expect(JSON.stringify(refused)).toContain("Those who have: Ana, Ben.");
  expect(cardOf(await office.type("Ana", "brief lock look")).error).toBeUndefined();
});

it("takes whoever has acted here by name, and anybody who was picked", async () => {
  expect(cardOf(await office.type("Ana", "brief deputy @ben")).title).toBe("ben is deputy.");
  expect(cardOf(await office.type("Ana", "brief director @[Clara K](U7)")).title).toBe("Clara K directs now.");
});

it("does not let anybody but the director ask", async () => {
  expect(cardOf(await office.type("Ben", "brief director @nobody")).error).toBe("director-only");
});
