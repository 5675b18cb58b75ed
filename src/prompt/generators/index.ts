/** Every generator, one file each; adding one is a file, a line here and its expected texts. */
import type { Generator } from "../generator.ts";
import { FIREFLY_VIDEO } from "./firefly-video.ts";
import { FLUX_2 } from "./flux-2.ts";
import { FLUX_3_VIDEO } from "./flux-3-video.ts";
import { GEMINI_OMNI_FLASH } from "./gemini-omni-flash.ts";
import { GPT_IMAGE } from "./gpt-image.ts";
import { GROK_IMAGINE_VIDEO } from "./grok-imagine-video.ts";
import { HAPPYHORSE } from "./happyhorse.ts";
import { HUNYUANVIDEO_1_5 } from "./hunyuanvideo-1.5.ts";
import { KLING_2_X } from "./kling-2.x.ts";
import { KLING_3_0 } from "./kling-3.0.ts";
import { KLING_3_0_OMNI } from "./kling-3.0-omni.ts";
import { KLING_3_0_TURBO } from "./kling-3.0-turbo.ts";
import { LTX_2_3 } from "./ltx-2.3.ts";
import { LTX_2_5 } from "./ltx-2.5.ts";
import { MAREY } from "./marey.ts";
import { MIDJOURNEY_IMAGE } from "./midjourney-image.ts";
import { MIDJOURNEY_VIDEO_V1 } from "./midjourney-video-v1.ts";
import { MINIMAX_H3 } from "./minimax-h3.ts";
import { MINIMAX_HAILUO_2_3 } from "./minimax-hailuo-2.3.ts";
import { NANO_BANANA } from "./nano-banana.ts";
import { PIKA_2_5 } from "./pika-2.5.ts";
import { RAY_2 } from "./ray-2.ts";
import { RAY_3_2 } from "./ray-3.2.ts";
import { RUNWAY_ALEPH_2 } from "./runway-aleph-2.ts";
import { RUNWAY_GEN_4_5 } from "./runway-gen-4.5.ts";
import { RUNWAY_GEN_4_IMAGE } from "./runway-gen-4-image.ts";
import { RUNWAY_GEN_4_TURBO } from "./runway-gen-4-turbo.ts";
import { SEEDANCE_1_X } from "./seedance-1.x.ts";
import { SEEDANCE_2_0 } from "./seedance-2.0.ts";
import { SEEDANCE_2_5 } from "./seedance-2.5.ts";
import { SORA_2 } from "./sora-2.ts";
import { VEO_3_1 } from "./veo-3.1.ts";
import { WAN_2_2_OPEN } from "./wan-2.2-open.ts";
import { WAN_2_6 } from "./wan-2.6.ts";
import { WAN_2_7 } from "./wan-2.7.ts";
import { WAN_3_0 } from "./wan-3.0.ts";

export const GENERATORS: readonly Generator[] = [
  VEO_3_1,
  GEMINI_OMNI_FLASH,
  SORA_2,
  RUNWAY_GEN_4_5,
  RUNWAY_GEN_4_TURBO,
  RUNWAY_ALEPH_2,
  KLING_3_0,
  KLING_3_0_OMNI,
  KLING_3_0_TURBO,
  KLING_2_X,
  RAY_3_2,
  RAY_2,
  PIKA_2_5,
  MINIMAX_H3,
  MINIMAX_HAILUO_2_3,
  SEEDANCE_2_5,
  SEEDANCE_2_0,
  SEEDANCE_1_X,
  WAN_3_0,
  WAN_2_7,
  WAN_2_6,
  WAN_2_2_OPEN,
  LTX_2_5,
  LTX_2_3,
  HUNYUANVIDEO_1_5,
  MIDJOURNEY_VIDEO_V1,
  FIREFLY_VIDEO,
  MAREY,
  GROK_IMAGINE_VIDEO,
  FLUX_3_VIDEO,
  HAPPYHORSE,
  MIDJOURNEY_IMAGE,
  FLUX_2,
  NANO_BANANA,
  RUNWAY_GEN_4_IMAGE,
  GPT_IMAGE,
];
