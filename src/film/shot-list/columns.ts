/** A heading, or the cells below it, into what a column of a shot table holds. */
import { cellLead } from "./leads.ts";

export type Column =
  | "id"
  | "scene"
  | "shot"
  | "seconds"
  | "lens"
  | "angle"
  | "size"
  | "move"
  | "hour"
  | "place"
  | "ignored"
  | "words"
  | CueColumn;
/** Cells that are heard or laid over the picture. */
export type CueColumn = "dialogue" | "vo" | "effects" | "music" | "text";

const COLUMNS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:sc|scene|szene|sz\.?|scene ?(?:#|no\.?|number)|sc ?#)$/, "scene"],
  [/^(?:shot|shot ?(?:#|no\.?|number|id)|#|no\.?|number|id|nr\.?|setup|slate|einst(?:ellung|\.)?|take ?nr\.?)$/, "id"],
  [/^(?:letter|shot ?letter)$/, "shot"],
  [
    /^(?:s|secs?|seconds|duration|dur\.?|length|time|timing|timecode|tc|len|trt|runtime|running time|screen time|dauer|länge|zeit|sek(?:unden|\.)?)$/,
    "seconds",
  ],
  [/^(?:lens|lenses|focal|focal length|mm|glass|brennweite|objektiv|optik)$/, "lens"],
  [/^(?:angle|camera angle|height|winkel|perspektive)$/, "angle"],
  [
    /^(?:size|shot ?size|shot ?type|type|frame|framing|frame ?size|field size|(?:einstellungs|bild)?gr(?:ö|oe|o)(?:ß|ss)e)$/,
    "size",
  ],
  [/^(?:cam|camera|(?:camera ?)?move(?:ments?|s)?|kamera|(?:kamera)?bewegung(?:en)?|kamerafahrt)$/, "move"],
  [/^(?:d\/n|day\/night|time of day|tod|dn|i\/e|int\/ext|i\/e d\/n|tageszeit|tag\/nacht)$/, "hour"],
  [/^(?:location|loc\.?|set|setting|place|ort|motiv|schauplatz|drehort)$/, "place"],
  [/^(?:dialogue|lines?|dialog|script|dialoge)$/, "dialogue"],
  [/^(?:vo|v\.o\.|voice ?-?over|narration|sprecher(?:text)?|off-?text)$/, "vo"],
  [/^(?:sfx|sound|audio|sound effects?|sound design|effects|ton|geräusche?|atmo)$/, "effects"],
  [/^(?:music|score|track|musik)$/, "music"],
  [
    /^(?:supers?|text|titles?|on-?screen text|text on screen|graphics?|gfx|captions?|titel|grafik|einblendung(?:en)?|bauchbinde)$/,
    "text",
  ],
  [/^(?:page|pages|pg|owner|status|setup time|take|takes|date|budget|done|assignee|priority)$/, "ignored"],
  [
    /^(?:description|cast|desc\.?|action|subject|notes?|light|lighting|gear|equipment|support|rig|fx|vfx|transition|mood|colour|color|look|focus|composition|details?|what|what (?:we see|happens)|content|picture|image|visuals?|shot description|comments?|remarks?|props?|pace|rhythm|speed|bild|handlung|inhalt|bildinhalt|beschreibung|aktion|licht|requisiten?|anmerkung(?:en)?|bemerkung(?:en)?|notizen?)$/,
    "words",
  ],
];
/** What stands before or behind a heading and changes nothing in it. */
const ASIDE = /\([^)]*\)|^(?:est(?:imated)?|approx|cam|planned|screen)\.? (?=\S)|[*_:]/g;

/** "Framing/Size" is the first of the two that is known. */
export function columnOf(head: string): Column | undefined {
  const name = head.toLowerCase().replace(/[*_:]/g, "").trim();
  const plain = name.replaceAll(ASIDE, "").replace(/\s+/g, " ").trim();
  return [name, plain, ...plain.split(/\s?[/&+]\s?/)]
    .map((one) => COLUMNS.find(([pattern]) => pattern.test(one))?.[1])
    .find((one) => one !== undefined);
}

/** Cells that say nothing, and those that say that nothing is decided. */
export const NOTHING = /^(?:[-–—]+|n\/?a)?$/i;
export const OPEN = /^(?:tb[acd]|\?+)$/i;

const SIZE =
  /^(?:[EX]?(?:WS|LS|CU)|VWS|BCU|ECU|[MF]S|M[LWCF][SU]|OTS|POV|(?:extreme |medium |very )?(?:wide|close|long|full)(?:[- ]?(?:up|shot))?|med(?:ium)?|insert|macro|two[- ]shot)$/i;
export const LENGTH = /^~?(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:"|”|''|″|s|secs?|seconds?|sek\.?|sekunden?)$/i;
const NUMBER = /^\d{1,3}(?:\.\d{1,2})?$/;
const MM = /^(?:1[0-8]|2[0-8]|32|35|40|50|55|65|75|80|85|90|100|105|135|150|180|200|300|400)$/;
/** A focal length in figures is mostly longer than a shot in seconds. */
const LONGER = 16;

/** What a row's first cell is numbered by. */
export const isNumber = (cell: string): boolean =>
  /^\d{1,3}\.?$/.test(cell) || (cellLead(cell)?.slate === true && cellLead(cell)!.length >= cell.length);

/** What a column without a heading holds, by its cells; `first` where it is the row's first. */
export function columnBy(cells: readonly string[], first: boolean): Column {
  const said = cells.filter((cell) => !NOTHING.test(cell) && !OPEN.test(cell));
  const most = (is: (cell: string) => boolean): boolean => said.length > 0 && said.filter(is).length * 2 > said.length;
  if (first && most(isNumber)) return "id";
  if (most((cell) => SIZE.test(cell) || /^[23]S$/.test(cell)) && said.some((cell) => SIZE.test(cell))) return "size";
  if (most((cell) => LENGTH.test(cell) || /^\d{1,2}:\d{2}$/.test(cell))) return "seconds";
  if (!most((cell) => NUMBER.test(cell)) || said.length < 2) return "words";
  return said.every((cell) => MM.test(cell)) && said.some((cell) => Number(cell) > LONGER) ? "lens" : "seconds";
}
