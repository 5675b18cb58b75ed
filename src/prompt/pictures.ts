/** The pictures that go along with a prompt. */
import type { Resolved } from "../film/view.ts";
import { isLink, type Plan } from "./planned.ts";
import type { Mode } from "./route.ts";

/** Pictures for frame and reference modes: the address that was decided, or `{{...}}` where a person must supply one. */
export function pictures(
  plan: Plan,
  mode: Mode,
  most: number,
): { first?: string; last?: string; references: string[] } {
  const { firstFrame, lastFrame, references } = plan.settings;
  const address = (frame: Resolved | undefined, name: string) =>
    typeof frame?.value === "string" && isLink(frame.value) ? frame.value : `{{${name} of ${plan.shot}}}`;
  const first =
    mode === "first frame" || mode === "first and last frame" ? address(firstFrame, "first frame") : undefined;
  const last = mode === "first and last frame" ? address(lastFrame, "last frame") : undefined;
  if (mode !== "references") return { first, last, references: [] };
  const given = Array.isArray(references?.value)
    ? references.value.map((one) => (typeof one === "string" ? one : one.value))
    : [];
  const links = given.filter(isLink).slice(0, most);
  return { references: links.length > 0 ? links : [`{{reference of ${plan.shot}}}`] };
}
