/** The cut as editors read it: CMX 3600 to the column, OpenTimelineIO to the schema, without gap or overlap by rounding. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inFrames, timecode } from "../../src/turnover/timecode.ts";
import { exported, studio } from "./studio.ts";

describe("the edit decision list", () => {
  it("has the picks with their ranges, black where nothing is chosen, and a dissolve that begins on the cut", async () => {
    expect(await exported(await studio(), "edl")).toBe(
      `TITLE: Night ferry
FCM: NON-DROP FRAME

001  1A_1     V     C        00:00:00:13 00:00:03:03 01:00:00:00 01:00:02:15
* FROM CLIP NAME: 1A-1
* SOURCE FILE: https://cdn.example/1A-1.mp4
* COMMENT: prompt PRINT

002  1A_1     V     C        00:00:03:03 00:00:03:03 01:00:02:15 01:00:02:15
002  1B_1     V     D    013 00:00:00:00 00:00:03:00 01:00:02:15 01:00:05:15
* FROM CLIP NAME: 1B-1
* SOURCE FILE: https://cdn.example/1B-1.mp4

003  BL       V     C        00:00:00:00 00:00:02:00 01:00:05:15 01:00:07:15
* FROM CLIP NAME: 1C (no take yet)
* COMMENT: |<b>the & end</b>|

`.replace("PRINT", (await exported(await studio(), "edl")).match(/prompt ([0-9a-f]{8})/)![1]!),
    );
  });
});

describe("OpenTimelineIO", () => {
  it("holds one video track of clips with media, ranges and our facts", async () => {
    const timeline = JSON.parse(await exported(await studio(), "otio"));
    expect(timeline).toMatchObject({ OTIO_SCHEMA: "Timeline.1", name: "Night ferry" });
    const [track] = timeline.tracks.children;
    expect(track).toMatchObject({ OTIO_SCHEMA: "Track.1", kind: "Video" });
    expect(track.children.map((one: { OTIO_SCHEMA: string }) => one.OTIO_SCHEMA)).toEqual([
      "Clip.2",
      "Transition.1",
      "Clip.2",
      "Clip.2",
    ]);
    expect(track.children[0]).toMatchObject({
      name: "1A-1",
      source_range: { start_time: { value: 13, rate: 25 }, duration: { value: 65, rate: 25 } },
      media_references: {
        DEFAULT_MEDIA: { OTIO_SCHEMA: "ExternalReference.1", target_url: "https://cdn.example/1A-1.mp4" },
      },
      metadata: { shotcaller: { shot: "1A", picked: true, status: "circled", seed: "4711", generator: "kling-3.0" } },
    });
    expect(track.children[3]).toMatchObject({
      media_references: { DEFAULT_MEDIA: { OTIO_SCHEMA: "MissingReference.1" } },
    });
  });

  it("has a note of a second on its frame", async () => {
    const office = await studio();
    await office.type("Ben", "note add 1A-1 at:1.2 the letter flickers");
    const timeline = JSON.parse(await exported(office, "otio"));
    expect(timeline.tracks.children[0].children[0].markers).toMatchObject([
      {
        OTIO_SCHEMA: "Marker.2",
        comment: "the letter flickers",
        marked_range: { start_time: { value: 30, rate: 25 }, duration: { value: 1 } },
      },
    ]);
  });
});

describe("time", () => {
  it("is laid end to end in whole frames", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60_000 }), { maxLength: 60 }),
        fc.constantFrom(24, 25, 30, 60),
        (lengths, fps) => {
          const placed = inFrames(
            lengths.map((length) => ({ length })),
            fps,
          );
          placed.forEach((one, i) => {
            expect(one.length).toBeGreaterThan(0);
            expect(one.from).toBe(i === 0 ? 0 : placed[i - 1]!.from + placed[i - 1]!.length);
          });
        },
      ),
    );
  });
  it.each([
    [0, 24, "00:00:00:00"],
    [23, 24, "00:00:00:23"],
    [24 * 3600, 24, "01:00:00:00"],
    [25 * 61 + 7, 25, "00:01:01:07"],
  ])("%i frames at %i are %s", (frames, fps, said) => {
    expect(timecode(frames, fps)).toBe(said);
  });
});
