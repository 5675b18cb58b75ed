/** Notes as reviewers write them, and the points they make: written by hand, before there was a rule for them. */
import { describe, expect, it } from "vitest";
import { closerPointsOf } from "../../src/film/points.ts";

describe("a note of several points", () => {
  it.each<[string, string[]]>([
    [
      "love the light, but the push is too fast and her jumper turns grey at 00:02, feels a bit off",
      ["love the light", "the push is too fast", "her jumper turns grey at 00:02, feels a bit off"],
    ],
    ["too dark, her hand melts at 0:02, love the coat", ["too dark", "her hand melts at 0:02", "love the coat"]],
    ["the label is mirrored and the cap is the wrong colour", ["the label is mirrored", "the cap is the wrong colour"]],
    ["nice move, but the end frame is soft", ["nice move", "the end frame is soft"]],
    [
      "the logo flickers, the steam floats sideways and the music is too loud",
      ["the logo flickers", "the steam floats sideways", "the music is too loud"],
    ],
    ["faster please, and lose the lens flare", ["faster please", "lose the lens flare"]],
    ["Too dark. Her hand melts at 0:03.", ["Too dark", "Her hand melts at 0:03."]],
    ["its too dark, and the cup should be white", ["its too dark", "the cup should be white"]],
    ["Her face drifts at 0:01, and the steam should rise.", ["Her face drifts at 0:01", "the steam should rise."]],
    ["the kids look creepy, keep the light", ["the kids look creepy", "keep the light"]],
    ["I love the grade! But the cup melts.", ["I love the grade", "the cup melts."]],
    ["a bit too slow, and there is a second spoon", ["a bit too slow", "there is a second spoon"]],
    ["Mara's eyes are dead, the coat is great", ["Mara's eyes are dead", "the coat is great"]],
    ["great light, music is too loud", ["great light", "music is too loud"]],
  ])("%s", (note, points) => {
    expect(closerPointsOf(note)).toEqual(points);
  });
});

describe("a note of one point, whatever its commas and its ands", () => {
  it.each([
    "the red and blue lights are too bright",
    "her hand and the cup merge at 0:03",
    "he turns around and looks at her, too late",
    "the kid on the left, the one with the hat, looks creepy",
    "slower, warmer, closer",
    "when she opens the door, the light jumps",
    "I like the grade but it is too dark in the corners",
    "her eyes are weird, they drift to the lens",
    "the coat is wet, dirty and torn, which is wrong",
    "if the push was slower, her face would hold",
    "make sure the hand is visible and the label is readable",
    "I think the mug and the plate are too shiny",
    "love how the mug and the plate are lit",
    "the light is great, but the hand is not",
    "her left hand is fine, but the other hand melts",
    "the sign says “open, the door is shut”",
    "the camera move and the light change are too fast",
    "the hand is too fast because the camera moves and the light is low",
    "the actor Mr. Smith is off",
    "the cup, the plate and the spoon are floating",
    "she lifts the cup and drinks, too fast",
    "hand is fine and so is the face",
    "the woman in the red and the man in the blue coat are swapped",
    "at 0:02 and 0:04 the logo flickers",
    "more contrast, less blue, and some grain",
    "the light, the grade and the move are all great",
    "love the light and the move",
    "the first second is black, and then the picture pops on",
    "the hand is too big, as is the head",
    "the tone is warm, calm and the way we wanted it",
    "at the end, the light jumps",
    "the client says the light is too warm and the coat is too dark",
  ])("%s", (note) => {
    expect(closerPointsOf(note)).toEqual([note]);
  });
});
