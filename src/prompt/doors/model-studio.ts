/** Alibaba Model Studio as a door to the Wan models: input with media by type, parameters beside it. */
import type { Json, Slots } from "../route.ts";

export const MODEL_STUDIO =
  "POST https://{WorkspaceId}.ap-southeast-1.maas.aliyuncs.com/api/v1/services/aigc/video-generation/video-synthesis";

/** Pictures by type; undefined when there are none. */
export function media({ first, last, references }: Slots): Json | undefined {
  const all = [
    ...(first ? [{ type: "first_frame", url: first }] : []),
    ...(last ? [{ type: "last_frame", url: last }] : []),
    ...references.map((url) => ({ type: "reference_image", url })),
  ];
  return all.length > 0 ? all : undefined;
}
