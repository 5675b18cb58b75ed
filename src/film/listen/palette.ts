/** Colours named with a hex value, or in words where a palette is spoken of, into entries with their roles. */
import { tableOf } from "../tables.ts";
import type { PaletteEntry } from "./heard.ts";
import type { Mention, TermMention } from "./mention.ts";
import type { Token } from "./tokens.ts";
import { COMMA, NONE } from "./tokens.ts";

const COLOURS = new Set(
  "red orange amber yellow gold green teal turquoise cyan blue navy indigo violet purple magenta pink rose rust terracotta brown ochre beige cream ivory white grey charcoal black silver copper bronze olive sage mint emerald lime coral peach burgundy maroon crimson scarlet lavender lilac mustard sand tan slate cobalt petrol aqua khaki mauve plum tobacco bone off-white".split(
    " ",
  ),
);
const ROLES = tableOf({
  shadow: "shadows",
  shadows: "shadows",
  highlight: "highlights",
  highlights: "highlights",
  accent: "accent",
  accents: "accent",
  dominant: "dominant",
  base: "base",
  background: "background",
  skin: "skin",
  midtones: "midtones",
  primary: "dominant",
  secondary: "secondary",
});
const ABOUT = new Set(["palette", "colours", "colour", "tones", "hues", "scheme", "grade"]);

const NOT = new Set(["no", "not", "never", "without", "avoid"]);

export function paletteIn(tokens: readonly Token[], mentions: readonly Mention[]): PaletteEntry[] {
  let spoken: boolean | undefined;
  const found: PaletteEntry[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const hex = token.norm.startsWith("#");
    if (!hex && !isColour(token)) continue;
    const shade = hex ? undefined : shadeOf(tokens, mentions, at);
    if (shade) {
      const words = tokens.slice(shade.from, shade.to).map(({ norm }) => norm);
      const opens = shade.to === at ? tokens[shade.from]! : token;
      found.push({
        colour: [...words, token.norm].join(" "),
        span: [opens.start, token.end],
        ...(shade.hedged ? { hedged: true } : {}),
      });
      continue;
    }
    if ((!hex && !COLOURS.has(token.norm)) || isRuledOut(tokens, at)) continue;
    const role = roleAt(tokens, at);
    spoken ??= tokens.some(({ norm }) => ABOUT.has(norm));
    if (!hex && !role && !spoken) continue;
    found.push({
      colour: hex ? token.norm.toUpperCase() : token.norm,
      ...(role ? { role } : {}),
      span: [token.start, token.end],
    });
  }
  return found;
}

/** "Blue" and "blues". */
const isColour = ({ norm }: Token): boolean => COLOURS.has(norm) || COLOURS.has(norm.replace(/s$/, ""));

/** "Desaturated blues", "muted blues and greens": the term that says which; before another word "muted blue" is said of that. */
function shadeOf(tokens: readonly Token[], mentions: readonly Mention[], at: number): TermMention | undefined {
  const next = tokens[at + 1];
  if (next && next.brk < COMMA && next.norm !== "and" && COLOURS.has(tokens[at]!.norm)) return undefined;
  const before = tokens[at - 1];
  if (!before || tokens[at]!.brk > NONE) return undefined;
  if (before.norm === "and" && isColour(tokens[at - 2] ?? before)) return shadeOf(tokens, mentions, at - 2);
  return mentions.find(
    (one): one is TermMention =>
      one.kind === "term" && one.to === at && one.dimension === "colour" && one.verdict === "said" && !one.byEffect,
  );
}

/** "No red or yellow". */
function isRuledOut(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]!.brk >= COMMA) return false;
  if (NOT.has(before.norm)) return true;
  return (before.norm === "or" || before.norm === "nor" || COLOURS.has(before.norm)) && isRuledOut(tokens, at - 1);
}

/** "Teal shadows", "#0A3D62 for the shadows", "accent: rust". */
function roleAt(tokens: readonly Token[], at: number): string | undefined {
  const [next, second, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (next && next.brk < COMMA && ROLES[next.norm]) return ROLES[next.norm];
  const towards = next && next.brk < COMMA && ["for", "in", "as"].includes(next.norm);
  if (towards) return ROLES[second?.norm ?? ""] ?? (second?.norm === "the" ? ROLES[third?.norm ?? ""] : undefined);
  const before = tokens[at - 1];
  return before ? ROLES[before.norm] : undefined;
}
