/** A CSV that /export csv wrote, perhaps edited since -> its shots, each cell read as the field that its column names. */
import { type FieldSpec, fieldNamed } from "../film/fields.ts";
import { readShotId, type ShotId } from "../film/slate.ts";

/** What the export counts and nobody types. */
const COUNTED = new Set(["takes", "pick"]);
/** Spreadsheets in countries with a decimal comma part cells by semicolons. */
const SEPARATORS = [",", ";", "\t"];

export interface CsvShot {
  /** The row as it stands there. */
  line: string;
  id?: ShotId;
  scene?: number;
  cells: { spec: FieldSpec; said: string }[];
}

/** Nothing where the first row is not the one that the export writes: `shot`, `scene` and names of fields. */
export function shotsOfCsv(text: string): CsvShot[] | undefined {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const separator = SEPARATORS.find((one) => first.split(one).length > 2);
  if (!separator || !/^\uFEFF?"?shot"?[,;\t]"?scene"?[,;\t]/i.test(first)) return undefined;
  const [head, ...rows] = rowsOf(text.replace(/^\uFEFF/, ""), separator);
  if (!head) return undefined;
  const names = head.map((name) => name.trim().toLowerCase());
  const known = names.slice(2).every((name) => COUNTED.has(name) || fieldNamed("shot", name)?.name === name);
  if (!known) return undefined;
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ""))
    .map((row) => {
      const id = readShotId(row[0] ?? "");
      const scene = /^[1-9]\d{0,2}$/.exec((row[1] ?? "").trim())?.[0];
      const cells = names.flatMap((name, at) => {
        const said = typed(row[at] ?? "");
        return at < 2 || COUNTED.has(name) || said === "" ? [] : { spec: fieldNamed("shot", name)!, said };
      });
      return {
        line: row.filter(Boolean).join(", "),
        cells,
        ...(id ? { id } : {}),
        ...(scene ? { scene: +scene } : {}),
      };
    });
}

/** Without the apostrophe that kept a spreadsheet from running it as a formula. */
const typed = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, "");

/** Cells in quotation marks may hold separators, lines and doubled quotation marks. */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`, "y");
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) return [];
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] !== separator) rows.push([]);
  }
  return rows;
}
