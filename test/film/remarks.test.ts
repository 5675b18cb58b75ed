/** What people say of takes in passing, and what only sounds like it: written by hand, before there was a rule for it. */
import { describe, expect, it } from "vitest";
import { remarksIn } from "../../src/film/remarks.ts";

const read = (text: string) =>
  remarksIn(text).map(({ shot, take, words }) => `${take === undefined ? shot : `${shot}-${take}`}: ${words}`);

describe("a remark on a take", () => {
  it.each<[string, string[]]>([
    ["1F take 1 is great, ship it", ["1F-1: 1F take 1 is great, ship it"]],
    ["the kids in 1J look creepy", ["1J: the kids in 1J look creepy"]],
    ["1K its too dark, and the cup should be white", ["1K: its too dark, and the cup should be white"]],
    ["1f-2: her hand melts", ["1F-2: her hand melts"]],
    ["take 2 of 1A is way too slow", ["1A-2: take 2 of 1A is way too slow"]],
    ["love 1B", ["1B: love 1B"]],
    ["1A is too dark, 1B looks great", ["1A: 1A is too dark", "1B: 1B looks great"]],
    ["1A and 1B are too dark", ["1A: 1A and 1B are too dark", "1B: 1A and 1B are too dark"]],
    ["1A, 1B: both look fake", ["1A: both look fake", "1B: both look fake"]],
    ["1A take 3 the label is mirrored", ["1A-3: the label is mirrored"]],
    ["i hate how her face looks in 1C", ["1C: i hate how her face looks in 1C"]],
    ["2A with the dog is a bit long", ["2A: 2A with the dog is a bit long"]],
    ["1D t2 feels stiff", ["1D-2: 1D t2 feels stiff"]],
    ["in 1E the logo flickers at 0:02", ["1E: the logo flickers at 0:02"]],
  ])("%s", (text, remarks) => {
    expect(read(text)).toEqual(remarks);
  });
});

describe("no remark", () => {
  it.each([
    "is 1F too dark?",
    "1F is done",
    "uploading 1F now",
    "who has 1F",
    "I'll look at 1F tomorrow",
    "if 1F looks good we ship",
    "1A 4s and 1B low angle",
    "1F should be high angle, not a push in",
    "swap 1J and 1K",
    "1G is next",
    "1F and 1G are with the client",
    "look at 1F please",
    "1A: golden hour, handheld",
    'he said "1F looks great"',
    "sent 1A to dan",
    "1M isn't a shot, its an end card, we do it in the edit",
    "the light is great",
    "make 1A longer",
    "use veo for 1B",
    "in 1A she looks out of the window",
    "1B: the kid is so happy",
    "the 2D version looks better",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
