/** Shot lists as agencies paste them, each in its own shape -> one shot a row as its writer meant it, and what is no shot said. */
import { describe, expect, it } from "vitest";
import { readRows } from "../commands/shot/read.ts";
import type { Context } from "../src/chat/command.ts";
import type { Value } from "../src/film/decision.ts";
import { GENERATORS } from "../src/prompt/generators/index.ts";
import { projectOf } from "./film/project.ts";

const context = {
  generators: GENERATORS,
  request: { person: { id: "ana", name: "ana" }, at: "2026-03-02T09:00:00.000Z" },
} as unknown as Context;

/** Each shot as `scene | size or composition | move | seconds | words`, then each line that is no shot. */
function read(pasted: string): { shots: string[]; said: string[] } {
  const { good, bad, unsure } = readRows(context, projectOf({}), pasted, undefined);
  const shots = good.map(({ shot }) => {
    const of = (name: string): Value | undefined => shot.fields[name]?.value;
    const framed = [of("size"), of("composition")].flat().filter((one) => one !== undefined);
    const words = ["subject", "action", "path", "setting"].map(of).filter((one) => one !== undefined);
    const seconds = of("seconds");
    const moved = [of("pace"), of("support"), of("move")].filter((one) => one !== undefined);
    return [
      shot.scene ?? "",
      framed.join(", "),
      moved.join(", "),
      seconds === undefined ? "" : `${Number(seconds) / 1000}`,
      words.join(", "),
    ].join(" | ");
  });
  return { shots, said: [...bad.map(({ line }) => line), ...unsure.map(({ line }) => line)] };
}

const BAKERY = `SCENE 1 - INT. BAKERY - NIGHT
1.1 | WS | Oven door opens in the dark kitchen | static | 3"
1.2 | ECU | Flour falls on the table | slow-mo | 1.5"
NB: no faces before scene 2
1.3 | CU | Marta's hands fold the dough | push in | 2s
SCENE 2 - EXT. LANE - DAWN
2.1 | 2S | Marta and Iven load the van | handheld | 2"
2.2 | MS | Iven shuts the door | static | 2s
3 | Packshot loaf on black | 2s
4 | TBC second ending`;

const HOTEL = `Hotel film v3

| Shot No. | Framing/Size | Picture | Cam Move | TRT |
|:---|:--:|---|---|---:|
| 1 | Wide | Empty lobby, chandelier sways | locked | 3 |
| 2 | CU | Key slides across the desk | - | 1.5 |
| 3 | Medium | Porter lifts two trunks | tracking | 4 |
| 4 | Medium Close | Bell rings by itself | push-in | 2 |
| 5 | Wd | Lift doors close on her | static | 3 |`;

const FERRY = `1A\tWS\t24\tFerry leaves the quay\tstatic\t5
1B\tCU\t85\tRope drops into water\ttilt down\t2
1C\tMS\t35\tJo waves from the rail\thandheld\t3
2A\tECU\t100\tCoffee trembles in the cup\tstatic\t2`;

const TRAM = `Shotlist Tram, v2:
1.1) Wide: tram 14 crosses the bridge, pan left, 4s
1.2) MCU Driver rubs her eyes, static, 2s
1.3) POV through the wet windscreen, 3 sec
2.1) CU - ticket machine eats a coin - 1.5s
2.2) MS two boys run for the door, handheld, (2s)`;

const DESERT = `Sc 1 Sh 1: EWS desert road, one truck, drone, 5s
Sc 1 Sh 2: CU dashboard saint nods with the bumps, static, 2s
Sc 2 Sh 1: MS Rosa pours diesel into a funnel, static - 3s
Note: Rosa wears the green cap throughout
Sc 2 Sh 2: MS the pump counter spins, whip pan, 2s
Sc 2 Sh 3: TBD reaction of the boy`;

const LIGHTHOUSE = `00:00-00:03 Wide. Lighthouse in fog, static.
00:03-00:05 ECU match strikes
00:05-00:09 Medium - keeper climbs the stairs, tracking
00:09-00:10 Super: KEEP THE LIGHT
00:10-00:15 Packshot lantern on white`;

const LAGER = `RIVER LAGER 30" - shooting board

#\tShot\tFraming\tDescription\tCamera\tLens\tTime\tVO
1\tA\tWS\tCanoe drifts under the railway bridge\tStatic\t28mm\t3"\t
2\tB\tMCU\tOla opens the cool box, steam rolls out\tSlow push in\t50mm\t2.5"\tSome things take time.
3\tC\tInsert\tCap pops off the bottle\tLocked off\t100mm\t1"\t
EXT. JETTY - SUNSET\t\t\t\t\t\t\t
4\tD\t2S\tOla and Priya clink bottles\tHandheld\t35mm\t2"\t
5\tE\tEWS\tThe canoe, tiny, on a gold river\tCrane up\t24mm\t4"\tRiver. Wait for it.
6\tF\tPACK\tBottle on wet wood\t-\t?\t2"\t`;

const WORKSHOP = `SC 1 / INT. WORKSHOP / DAY
1-1: WS | Tomas sweeps sawdust, side light | 4 sec
1-2: CU | plane blade curls a shaving | macro | 2 sec
1-3: MS | his daughter watches from the door | slow pan left | 3 sec
SC 2 / EXT. YARD / NIGHT
2-1: OTS | over Tomas, she rides the wooden horse | handheld | 3 sec
2-2: ECU | her grin | static | 1 sec
TBC - end frame
// client wants no brand before 20 sec`;

const LAUNDRETTE = `## Scene 1 - Laundrette, night

| Sh | Shot type | Action | Movement | Dur |
|----|-----------|--------|----------|-----|
| 1 | Wide | Rows of machines, one light flickers | static | 3s |
| 2 | Close up | Coins drop in the slot | tilt up | 1.5s |
| 3 | Medium | Nadia counts her socks | static | 2s |

## Scene 2 - Street, dawn

| Sh | Shot type | Action | Movement | Dur |
|----|-----------|--------|----------|-----|
| 1 | Extreme wide | Nadia crosses the empty street | tracking | 4s |
| 2 | Close up | A red sock on the wet asphalt | static | 2s |

Note: sock must be the hero red`;

const PORT = `Frame 1 (0-3s): wide - sunrise over container port, drone
Frame 2 (3-5s): CU - welder flips his visor, static
Frame 3 (5-8s): medium - two dockers share a thermos, handheld
Frame 4 (8-9s): ECU - steam from the cup
Frame 5 (9-12s): super "MADE HERE"
Frame 6: tbd`;

const RADIO = `SC.1 INT. RADIO STATION - NIGHT
— WS / Empty studio, red light on / static / 3s
— CU / Fader goes up / push in / 1.5s
— MCU / Host leans to the mic / static / 3s
SC.2 EXT. HARBOUR - NIGHT
— WS / Trawler with one lit window / slow pan right / 4s
— CU / Fisherman turns the dial / handheld / 2s
N.B. we never see the host's eyes
Total: 13.5s`;

const ROBOT = `SQ01_SH010 - WIDE - Robot arm sleeps in a dark hall - static - 3s
SQ01_SH020 - CU - Status lamp turns green - static - 1s
SQ01_SH030 - MED - Arm lifts, dust falls - tilt up - 3s
SQ02_SH010 - WIDE - Forty arms lift together - crane up - 4s
SQ02_SH020 - TBD (client to choose product)
SQ02_SH030 - PACKSHOT - Drill on white - 2s`;

const WARD = `TITLE: Night Shift / Dir: K. Osei / v5

| Setup | Scene | Lens | Framing | Blocking / Action | Camera Movement | Est. Secs |
|-------|-------|------|---------|-------------------|-----------------|-----------|
| 1A | Ward corridor | 35 | WS | Nurse pushes an empty bed | Dolly back | 4 |
| 1B | Ward corridor | 85 | CU | Her shoes squeak and stop | Static | 1.5 |
| 1C | Ward corridor | 50 | MCU | She listens | Slow push in | 3 |
| 2A | Stairwell | 24 | WS | A door closes two floors down | Tilt down | 3 |`;

const BAKERS = `*Shotlist Bakers' Dozen*
Shot\tSize\tAction\tCamera\tDur\tDialogue
1\tWS\tThe queue outside, still dark\tstatic\t3"\t
2\tMCU\tAnders unlocks the door\thandheld\t2"\tANDERS: Morning.
3\tCU\tTrays slide out of the oven\ttracking left\t2"\t
4\t2S\tAnders and Bo share the first bun\tstatic\t3"\tBO: Burnt.
5\tXCU\tCrumbs on a beard\tstatic\t1"\t
6\tALT ending tbd\t\t\t\t
\t\t\t\t\t11"`;

describe("a list as an agency writes it", () => {
  it("rows parted by pipes under scene headings, numbered scene.shot, inches for seconds", () => {
    expect(read(BAKERY)).toEqual({
      shots: [
        "1 | wide-shot | static-shot | 3 | Oven door opens in the dark kitchen",
        "1 | extreme-close-up | slow-motion | 1.5 | Flour falls on the table",
        "1 | close-up | push-in | 2 | Marta's hands fold the dough",
        "2 | two-shot | handheld | 2 | Marta and Iven load the van",
        "2 | medium-shot | static-shot | 2 | Iven shuts the door",
        "3 |  |  | 2 | Packshot loaf on black",
      ],
      said: ["NB: no faces before scene 2", "4 | TBC second ending"],
    });
  });

  it("a markdown table with headings of its own", () => {
    expect(read(HOTEL)).toEqual({
      shots: [
        " | wide-shot | static-shot | 3 | Empty lobby, chandelier sways",
        " | close-up |  | 1.5 | Key slides across the desk",
        " | medium-shot | tracking-shot | 4 | Porter lifts two trunks",
        " | medium-close-up | push-in | 2 | Bell rings by itself",
        " |  | static-shot | 3 | Lift doors close on her",
      ],
      said: ["Wd"],
    });
  });

  it("rows of a spreadsheet without headings", () => {
    expect(read(FERRY)).toEqual({
      shots: [
        "1 | wide-shot | static-shot | 5 | Ferry leaves the quay",
        "1 | close-up | tilt-down | 2 | Rope drops into water",
        "1 | medium-shot | handheld | 3 | Jo waves from the rail",
        "2 | extreme-close-up | static-shot | 2 | Coffee trembles in the cup",
      ],
      said: [],
    });
  });

  it("lines numbered 1.1)", () => {
    expect(read(TRAM)).toEqual({
      shots: [
        "1 | wide-shot | pan-left | 4 | tram 14 crosses the bridge",
        "1 | medium-close-up | static-shot | 2 | Driver rubs her eyes",
        "1 |  |  | 3 | POV through the wet windscreen",
        "2 | close-up |  | 1.5 | ticket machine eats a coin",
        "2 | medium-shot | handheld | 2 | two boys run for the door",
      ],
      said: [],
    });
  });

  it("lines under Sc and Sh, with a note between them and a row that is still open", () => {
    expect(read(DESERT)).toEqual({
      shots: [
        "1 | extreme-wide-shot | drone | 5 | desert road, one truck",
        "1 | close-up | static-shot | 2 | dashboard saint nods with the bumps",
        "2 | medium-shot | static-shot | 3 | Rosa pours diesel into a funnel",
        "2 | medium-shot | whip-pan | 2 | the pump counter spins",
      ],
      said: ["Note: Rosa wears the green cap throughout", "Sc 2 Sh 3: TBD reaction of the boy"],
    });
  });

  it("lines under timecodes", () => {
    expect(read(LIGHTHOUSE)).toEqual({
      shots: [
        " | wide-shot | static-shot | 3 | Lighthouse in fog",
        " | extreme-close-up |  | 2 | match strikes",
        " | medium-shot | tracking-shot | 4 | keeper climbs the stairs",
        " |  |  | 1 | ",
        " |  |  | 5 | Packshot lantern on white",
      ],
      said: [],
    });
  });

  it("a spreadsheet with headings, a heading across it, and a lens that is open", () => {
    expect(read(LAGER)).toEqual({
      shots: [
        " | wide-shot | static-shot | 3 | Canoe drifts under the railway bridge",
        " | medium-close-up | push-in | 2.5 | Ola opens the cool box, steam rolls out",
        " | insert-shot | static-shot | 1 | Cap pops off the bottle",
        "2 | two-shot | handheld | 2 | Ola and Priya clink bottles",
        "2 | extreme-wide-shot | crane-up | 4 | The canoe, tiny, on a gold river",
        "2 | packshot |  | 2 | Bottle on wet wood",
      ],
      said: ["?"],
    });
  });

  it("a number and a size in one cell, slashes in the headings", () => {
    expect(read(WORKSHOP)).toEqual({
      shots: [
        "1 | wide-shot |  | 4 | Tomas sweeps sawdust",
        "1 | close-up |  | 2 | plane blade curls a shaving",
        "1 | medium-shot, frame-within-frame | pan-left | 3 | his daughter watches from the door",
        "2 | over-the-shoulder | handheld | 3 | over Tomas, she rides the wooden horse",
        "2 | extreme-close-up | static-shot | 1 | her grin",
      ],
      said: ["TBC - end frame", "// client wants no brand before 20 sec"],
    });
  });

  it("a table a scene", () => {
    expect(read(LAUNDRETTE)).toEqual({
      shots: [
        "1 | wide-shot | static-shot | 3 | Rows of machines, one light flickers",
        "1 | close-up | tilt-up | 1.5 | Coins drop in the slot",
        "1 | medium-shot | static-shot | 2 | Nadia counts her socks",
        "2 | extreme-wide-shot | tracking-shot | 4 | Nadia crosses the empty street",
        "2 | close-up | static-shot | 2 | red sock on the wet asphalt",
      ],
      said: ["Note: sock must be the hero red"],
    });
  });

  it("frames with their seconds of the film", () => {
    expect(read(PORT)).toEqual({
      shots: [
        " | wide-shot | drone | 3 | over container port",
        " | close-up | static-shot | 2 | welder flips his visor",
        " | medium-shot | handheld | 3 | two dockers share a thermos",
        " | extreme-close-up |  | 1 | steam from the cup",
        " |  |  | 3 | ",
      ],
      said: ["Frame 6: tbd"],
    });
  });

  it("bullets with slashes between what they say, and a sum", () => {
    expect(read(RADIO)).toEqual({
      shots: [
        "1 | wide-shot | static-shot | 3 | Empty studio, red light on",
        "1 | close-up | push-in | 1.5 | Fader goes up",
        "1 | medium-close-up | static-shot | 3 | Host leans to the mic",
        "2 | wide-shot | pan-right | 4 | Trawler with one lit window",
        "2 | close-up | handheld | 2 | Fisherman turns the dial",
      ],
      said: ["N.B. we never see the host's eyes", "Total: 13.5s"],
    });
  });

  it("ids of a sequence as effects houses number them", () => {
    const { shots, said } = read(ROBOT);
    expect(shots.map((one) => one.split(" | ").slice(0, 2).join(" "))).toEqual([
      "1 wide-shot",
      "1 close-up",
      "1 medium-shot",
      "2 wide-shot",
      "2 packshot",
    ]);
    expect(shots.join()).not.toContain("SQ0");
    expect(said).toEqual(["SQ02_SH020 - TBD (client to choose product)"]);
  });

  it("a place and a lens in columns of their own", () => {
    expect(read(WARD)).toEqual({
      shots: [
        "1 | wide-shot | pull-out | 4 | Nurse pushes an empty bed, Ward corridor",
        "1 | close-up | static-shot | 1.5 | Her shoes squeak and stop, Ward corridor",
        "1 | medium-close-up | push-in | 3 | She listens, Ward corridor",
        "2 | wide-shot | tilt-down | 3 | door closes two floors down, Stairwell",
      ],
      said: [],
    });
  });

  it("an ending that is open, and a sum without a word", () => {
    const { shots, said } = read(BAKERS);
    expect(shots).toHaveLength(5);
    expect(shots[3]).toBe(" | two-shot | static-shot | 3 | Anders and Bo share the first bun");
    expect(said).toEqual(["6\tALT ending tbd", '11"']);
  });
});
