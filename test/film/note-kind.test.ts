/** Notes as clients and colleagues write them: which are changes, which praise, which feelings. */
import { describe, expect, it } from "vitest";
import { noteKind } from "../../src/film/note-kind.ts";

describe("change: something seen or heard is wrong, or wanted otherwise", () => {
  it.each([
    "key turns the wrong way",
    "key turns the wrong way; love the light",
    "the hand melts at the end",
    "slower push in",
    "make it pop: raise the contrast on her face",
    "feels off because the lid floats",
    "too dark",
    "close-up instead of the wide, it is boring",
    "the logo is wrong on the left side of the flask near the hinge",
    "keep the camera still",
    "love it but can the bottle be bigger?",
    "nice, though the label is unreadable",
    "would be great if she looked at us",
    "her eyes look weird",
    "he has six fingers",
    "client hates the music",
    "the smile feels fake",
    "the start feels slow",
    "where is the logo?",
    "wrong shade of green",
    "why is she holding it with her left hand??",
    "Legal: no visible alcohol brand",
    "more contrast",
    "louder",
    "best one so far, just lose the bird",
    "something's wrong with her left eye",
    "he looks too sad",
    "can we see the product earlier",
    "the timing is off",
    "the door opens by itself, love it",
    "looks like a doll",
    "she blinks twice",
  ])("%s", (said) => expect(noteKind(said)).toBe("change"));
});

describe("praise: it is liked as it is", () => {
  it.each([
    "love the light",
    "Great!",
    "love it!!",
    "LGTM 👍",
    "👍",
    "this is the one",
    "keep the steam",
    "much better than take 2",
    "beautiful light on the glass",
    "I like how the steam curls",
    "perfect speed, not too fast",
    "ok",
    "approved, thanks",
    "we love the colours, keep",
    "wow",
  ])("%s", (said) => expect(noteKind(said)).toBe("praise"));
});

describe("feeling: nothing in it is seen or heard", () => {
  it.each([
    "make it pop",
    "more epic",
    "feels off",
    "it is not working",
    "I don't like it",
    "more energy please",
    "something is missing",
    "not great",
    "hmm not sure about this one",
    "can we make it sexier?",
    "it's giving stock footage",
    "the vibe isn't quite right",
    "client hates it",
    "don't love it",
    "could be better",
    "needs more wow",
    "doesn't say luxury to me",
    "the ending is boring",
    "meh",
    "??",
    "it feels sad",
    "elevate it a bit",
    "can we try something else",
    "looks AI",
  ])("%s", (said) => expect(noteKind(said)).toBe("feeling"));
});
