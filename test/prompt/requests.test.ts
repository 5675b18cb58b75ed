/** Request bodies, word for word, as literals that the providers' own SDK types accept. */
import type { GenerateVideoRequestV3 } from "@adobe/firefly-apis";
import type { MareyT2vInput, PikaV22ImageToVideoInput, PikaV22TextToVideoInput } from "@fal-ai/client/endpoints";
import type { GoogleGenAI } from "@google/genai";
import type RunwayML from "@runwayml/sdk";
import type LumaAI from "lumaai";
import type OpenAI from "openai";
import { describe, expect, it } from "vitest";
import { compile, GENERATORS, type Mode } from "../../src/prompt/index.ts";
import type { Slots } from "../../src/prompt/route.ts";
import { type Fields, viewOf } from "./films/view.ts";

type Interaction = Parameters<GoogleGenAI["interactions"]["create"]>[0];
type TextToVideo = RunwayML.TextToVideoCreateParams;
type ImageToVideo = RunwayML.ImageToVideoCreateParams;

const FIRST = "https://example.com/first.png";
const LAST = "https://example.com/last.png";
const SHOT: Fields = {
  subject: "a door",
  action: "opens",
  seconds: 6000,
  aspect: "9:16",
  "master size": "1080p",
  "first frame": FIRST,
  "last frame": LAST,
  effects: "hinges creak",
};

function request(generator: string, route?: string, mode: Mode = "text") {
  return compile([viewOf("1A", SHOT)], { generator, route, mode }).request;
}

describe("Runway", () => {
  it("makes its own models", () => {
    expect(request("runway-gen-4.5")).toEqual({
      model: "gen4.5",
      promptText: "A door opens.",
      ratio: "720:1280",
      duration: 6,
    } satisfies TextToVideo);
    expect(request("runway-gen-4.5", "runway", "first frame")).toEqual({
      model: "gen4.5",
      promptText: "A door opens.",
      promptImage: [{ uri: FIRST, position: "first" }],
      ratio: "720:1280",
      duration: 6,
    } satisfies ImageToVideo);
    expect(request("runway-gen-4-turbo", "runway", "first frame")).toEqual({
      model: "gen4_turbo",
      promptText: "A door opens.",
      promptImage: FIRST,
      ratio: "720:1280",
      duration: 6,
    } satisfies ImageToVideo);
    expect(request("runway-aleph-2")).toEqual({
      model: "aleph2",
      videoUri: "{{clip to edit}}",
      promptText: "Change the clip to show the following, and keep everything else exactly as it is. A door opens.",
      targetAspectRatio: "9:16",
    } satisfies RunwayML.VideoToVideoCreateParams);
    expect(request("runway-gen-4-image")).toEqual({
      model: "gen4_image",
      promptText: "A door opens.",
      ratio: "1080:1920",
    } satisfies RunwayML.TextToImageCreateParams);
  });

  it("resells others", () => {
    expect(request("veo-3.1", "runway")).toEqual({
      model: "veo3.1",
      promptText: "A door opens. Sound effects: hinges creak.",
      ratio: "1080:1920",
      duration: 6,
      audio: true,
    } satisfies TextToVideo);
    expect(request("veo-3.1", "runway", "first and last frame")).toMatchObject({
      model: "veo3.1",
      promptImage: [
        { uri: FIRST, position: "first" },
        { uri: LAST, position: "last" },
      ],
      ratio: "1080:1920",
    } satisfies ImageToVideo);
    expect(request("gemini-omni-flash", "runway")).toEqual({
      model: "gemini_omni_flash_1.1",
      promptText: "A single continuous shot. A door opens. Sound effects: hinges creak.",
      ratio: "1080:1920",
      duration: 6,
    } satisfies TextToVideo);
    expect(request("seedance-2.0", "runway")).toEqual({
      model: "seedance2",
      promptText: "A door opens. Sound effects: hinges creak.",
      ratio: "1080:1920",
      duration: 6,
      audio: true,
    } satisfies TextToVideo);
    expect(request("minimax-h3", "runway")).toEqual({
      model: "hailuo3",
      promptText: "integrated_multimodal_description: [Shot 1] A door opens.\n\noverall_soundscape: hinges creak.",
      ratio: "9:16",
      resolution: "768p",
      duration: 6,
    } satisfies TextToVideo);
    expect(request("wan-3.0", "runway", "first frame")).toEqual({
      model: "wan3",
      promptText: "A door opens. Sound effects: hinges creak.",
      promptImage: FIRST,
      ratio: "auto_1080p",
      duration: 6,
      audio: true,
    } satisfies ImageToVideo);
    expect(request("grok-imagine-video", "runway", "first frame")).toEqual({
      model: "grok_imagine_1_5",
      promptText: "A door opens. Sound effects: hinges creak.",
      promptImage: FIRST,
      resolution: "1080p",
      duration: 6,
    } satisfies ImageToVideo);
    expect(request("happyhorse", "runway", "first frame")).toEqual({
      model: "happyhorse_1_0",
      promptText: "A door opens.",
      promptImage: FIRST,
      resolution: "1080p",
      duration: 6,
    } satisfies ImageToVideo);
    expect(request("gpt-image", "runway")).toEqual({
      model: "gpt_image_2",
      promptText: "A door opens.",
      ratio: "1088:1920",
    } satisfies RunwayML.TextToImageCreateParams);
  });

  it("gets no ratio that its types do not have", () => {
    const typed: Readonly<Record<string, readonly string[]>> = {
      "veo3.1": [
        "1280:720",
        "720:1280",
        "1080:1920",
        "1920:1080",
      ] satisfies RunwayML.TextToVideoCreateParams.Veo3_1["ratio"][],
      "gemini_omni_flash_1.1": [
        "640:360",
        "360:640",
        "1280:720",
        "720:1280",
        "1920:1080",
        "1080:1920",
        "3840:2160",
        "2160:3840",
      ] satisfies RunwayML.TextToVideoCreateParams.GeminiOmniFlash1_1["ratio"][],
      seedance2: [
        "992:432",
        "864:496",
        "752:560",
        "640:640",
        "560:752",
        "496:864",
        "1470:630",
        "1280:720",
        "1112:834",
        "960:960",
        "834:1112",
        "720:1280",
        "2206:946",
        "1920:1080",
        "1664:1248",
        "1440:1440",
        "1248:1664",
        "1080:1920",
        "3840:1646",
        "3840:2160",
        "3840:2880",
        "3840:3840",
        "2880:3840",
        "2160:3840",
      ] satisfies RunwayML.TextToVideoCreateParams.Seedance2["ratio"][],
      seedance2_5: [
        "992:432",
        "854:480",
        "752:560",
        "640:640",
        "560:752",
        "480:854",
        "1470:630",
        "1280:720",
        "1112:834",
        "960:960",
        "834:1112",
        "720:1280",
        "2206:946",
        "1920:1080",
        "1664:1248",
        "1440:1440",
        "1248:1664",
        "1080:1920",
      ] satisfies RunwayML.TextToVideoCreateParams.Seedance2_5["ratio"][],
      hailuo3: [
        "21:9",
        "16:9",
        "4:3",
        "1:1",
        "3:4",
        "9:16",
      ] satisfies RunwayML.TextToVideoCreateParams.Hailuo3["ratio"][],
      wan3: [
        "832:480",
        "720:544",
        "624:624",
        "544:720",
        "480:832",
        "1280:720",
        "1104:832",
        "960:960",
        "832:1104",
        "720:1280",
        "1920:1080",
        "1648:1248",
        "1440:1440",
        "1248:1648",
        "1080:1920",
      ] satisfies RunwayML.TextToVideoCreateParams.Wan3["ratio"][],
      grok_imagine_1_5: [
        "1:1",
        "16:9",
        "9:16",
        "4:3",
        "3:4",
        "3:2",
        "2:3",
      ] satisfies RunwayML.TextToVideoCreateParams.GrokImagine1_5["ratio"][],
      happyhorse_1_0: [
        "1280:720",
        "720:1280",
        "960:960",
        "1108:832",
        "832:1108",
        "1920:1080",
        "1080:1920",
        "1440:1440",
        "1662:1248",
        "1248:1662",
      ] satisfies RunwayML.TextToVideoCreateParams.Happyhorse1_0["ratio"][],
      gen4_image: [
        "1024:1024",
        "1080:1080",
        "1168:880",
        "1360:768",
        "1440:1080",
        "1080:1440",
        "1808:768",
        "1920:1080",
        "1080:1920",
        "2112:912",
        "1280:720",
        "720:1280",
        "720:720",
        "960:720",
        "720:960",
        "1680:720",
      ] satisfies RunwayML.TextToImageCreateParams.Gen4Image["ratio"][],
    };
    const doors = GENERATORS.flatMap(({ routes }) => routes.filter(({ model }) => model in typed));
    expect(doors.map(({ model }) => model).sort()).toEqual(Object.keys(typed).sort());
    for (const route of doors) {
      for (const ratio of route.ratios) {
        for (const { name: size } of route.sizes) {
          const slots: Slots = { text: "a door", mode: "text", seconds: 6, ratio, size, references: [], fields: {} };
          expect(typed[route.model], `${route.model} ${ratio} ${size}`).toContain(
            (route.body(slots) as { ratio: string }).ratio,
          );
        }
      }
    }
  });
});

describe("Google", () => {
  it("takes an interaction with a video response format", () => {
    expect(request("gemini-omni-flash")).toEqual({
      model: "gemini-omni-1.1-flash",
      input: "A single continuous shot. A door opens. Sound effects: hinges creak.",
      generation_config: { video_config: { task: "text_to_video" } },
      response_format: { type: "video", aspect_ratio: "9:16", resolution: "1080p", duration: "6s" },
    } satisfies Interaction);
    expect(request("gemini-omni-flash", "google", "first frame")).toEqual({
      model: "gemini-omni-1.1-flash",
      input: [
        { type: "image", uri: FIRST, mime_type: "image/png" },
        { type: "text", text: "<FIRST_FRAME> A single continuous shot. A door opens. Sound effects: hinges creak." },
      ],
      generation_config: { video_config: { task: "image_to_video" } },
      response_format: { type: "video", aspect_ratio: "9:16", resolution: "1080p", duration: "6s" },
    } satisfies Interaction);
    expect(request("nano-banana")).toEqual({
      model: "gemini-nano-banana-2.1",
      input: "A door opens.",
      response_format: { type: "image", aspect_ratio: "9:16", image_size: "1K" },
    } satisfies Interaction);
  });

  it("takes Veo's instances and parameters", () => {
    expect(request("veo-3.1")).toEqual({
      instances: [{ prompt: "A door opens. Sound effects: hinges creak." }],
      parameters: { aspectRatio: "9:16", durationSeconds: 6, resolution: "1080p", generateAudio: true, sampleCount: 1 },
    });
  });
});

describe("others with an SDK", () => {
  it("Luma Dream Machine", () => {
    expect(request("ray-2", "luma", "first and last frame")).toEqual({
      model: "ray-2",
      prompt: "A door opens.",
      keyframes: { frame0: { type: "image", url: FIRST }, frame1: { type: "image", url: LAST } },
      aspect_ratio: "9:16",
      duration: "9s",
      resolution: "1080p",
    } satisfies LumaAI.Generations.VideoCreateParams);
  });

  it("fal", () => {
    expect(request("pika-2.5", "fal")).toEqual({
      prompt: "A door opens.",
      aspect_ratio: "9:16",
      resolution: "1080p",
      duration: "10",
    } satisfies PikaV22TextToVideoInput);
    expect(request("pika-2.5", "fal", "first frame")).toEqual({
      image_url: FIRST,
      prompt: "A door opens.",
      resolution: "1080p",
      duration: "10",
    } satisfies PikaV22ImageToVideoInput);
    expect(request("marey")).toEqual({
      prompt: "A door opens.",
      dimensions: "1152x1536",
      duration: "10s",
    } satisfies MareyT2vInput);
  });

  it("OpenAI images", () => {
    expect(request("gpt-image")).toEqual({
      model: "gpt-image-2.6-sunburst",
      prompt: "A door opens.",
      size: "1024x1536",
    } satisfies OpenAI.ImageGenerateParams);
  });

  it("Adobe Firefly, whose enumerations are the SDK's own strings", () => {
    const view = viewOf("1A", { subject: "a door", size: "close-up", angle: "low-angle", move: "zoom-in" });
    const body = compile([view], { generator: "firefly-video" }).request;
    const typed = {
      prompt: "A door.",
      sizes: [{ width: 1920, height: 1080 }],
      videoSettings: { cameraMotion: "camera zoom in", shotAngle: "low angle shot", shotSize: "close-up shot" },
    } satisfies Loose<GenerateVideoRequestV3>;
    expect(body).toEqual(typed);
  });
});

/** An SDK type whose string enumerations are met by their strings. */
type Loose<T> = T extends string ? `${T}` : T extends object ? { [K in keyof T]: Loose<T[K]> } : T;
