import { describe, expect, it } from "vitest";
import { Pace } from "../../src/surfaces/slack/pace.ts";

/** A clock that only moves when somebody sleeps on it. */
function clock() {
  let now = 1_000_000;
  return {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe("the pace of posts", () => {
  it("lets a short burst through, then one a second, in order", async () => {
    const time = clock();
    const pace = new Pace(time);
    const sent: [number, number][] = [];
    await Promise.all(
      Array.from({ length: 7 }, (_, index) =>
        pace.post("C1", async () => void sent.push([index, time.now() - 1_000_000])),
      ),
    );
    expect(sent).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 1000],
      [5, 2000],
      [6, 3000],
    ]);
  });

  it("holds up no other channel, and a failed post holds up nobody", async () => {
    const pace = new Pace(clock());
    const failed = pace.post("C1", async () => {
      throw new Error("refused");
    });
    await expect(failed).rejects.toThrow("refused");
    expect(await pace.post("C1", async () => "sent")).toBe("sent");
    expect(await pace.post("C2", async () => "sent")).toBe("sent");
  });

  it("lets the next burst through after a rest", async () => {
    const time = clock();
    const pace = new Pace(time);
    for (let i = 0; i < 8; i++) await pace.post("C1", async () => {});
    await time.sleep(10_000);
    const before = time.now();
    for (let i = 0; i < 4; i++) await pace.post("C1", async () => {});
    expect(time.now()).toBe(before);
  });
});
