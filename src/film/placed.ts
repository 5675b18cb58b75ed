/** Ways of filming that are said of one place ("handheld in the kitchen") -> each with its place, and the clause that says so. */
import { isPlace } from "./described.ts";
import { OF_SHOTS } from "./listen/asides.ts";
import type { Found, Heard, Span } from "./listen/index.ts";
import type { Project } from "./project.ts";

export interface Placed {
  readonly found: Found;
  /** "the kitchen" */
  readonly place: string;
  /** The clause, and what it says without the place. */
  readonly span: Span;
  readonly said: string;
}

const BEHIND =
  /^\s+(?:in|inside|at|on) (?<place>the \p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?)(?=\s*(?:[,;.!\n]|$)|\s+(?:and|but|then|please)\b)/iu;
const BEFORE =
  /^(?:(?:and|but|so|then) )?(?:in|inside|at|on) (?<place>the \p{L}[\p{L}-]*?)\s+(?:(?:it['’]s|its|is|we|go|are|should be|be|stay|all) )*$/iu;
/** Where the team is, and nobody's scene. */
const OURS = /\b(?:set|location|studio)\b/i;

export function placedIn({ text, found, limited }: Heard): Placed[] {
  const terms = [...found, ...limited.filter((one): one is Found => "term" in one)];
  const clauses = new Set<number>();
  return terms.flatMap((one): Placed[] => {
    const [from, to] = one.span;
    if (!OF_SHOTS.has(one.dimension)) return [];
    const start = Math.max(...[...",;.!?\n"].map((mark) => text.lastIndexOf(mark, from - 1))) + 1;
    const before = text.slice(start, from).replace(/^\s+/, "");
    const behind = BEHIND.exec(text.slice(to));
    const place = (behind ?? BEFORE.exec(before))?.groups?.place;
    if (!place || OURS.test(place) || clauses.has(start)) return [];
    clauses.add(start);
    const end = to + (behind?.[0].length ?? 0);
    const said = behind ? `${before}${text.slice(from, to)}` : text.slice(from, to);
    return [{ found: one, place, span: [text.length - text.slice(start).trimStart().length, end], said }];
  });
}

/** Scenes that are set there, or else the shots whose words name it; nowhere, where no such place is known. */
export function whereIs(project: Project, place: string): { scenes: number[]; ids: string[] } | "unknown" | undefined {
  const noun = place.toLowerCase().replace(/^the /, "");
  const names = (value: unknown): boolean =>
    ` ${JSON.stringify(value ?? "")
      .toLowerCase()
      .replaceAll(/[^\p{L}]+/gu, " ")} `.includes(` ${noun} `);
  const shots = project.shots();
  const numbers = [
    ...new Set([...Object.keys(project.head.scenes).map(Number), ...shots.map(({ shot }) => shot.scene)]),
  ];
  project.need(numbers.map((n) => `scene:${n}`));
  const scenes = numbers.filter((n) => names(project.scene(n)?.fields.setting?.value));
  if (scenes.length > 0)
    return { scenes, ids: shots.filter(({ shot }) => scenes.includes(shot.scene)).map(({ id }) => id) };
  const ids = shots
    .filter(({ shot: { fields } }) => [fields.setting, fields.subject, fields.action].some((one) => names(one?.value)))
    .map(({ id }) => id);
  if (ids.length > 0) return { scenes: [], ids };
  return isPlace(place) ? "unknown" : undefined;
}
