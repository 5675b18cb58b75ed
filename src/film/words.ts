/** What a shot's description says in the person's own words -> subject, action, setting and path, verbatim. */

const SETTING =
  /^(?:in|inside|at|on the|outside|under the|behind the|next to|by the|near|along|across|through|over the)\b/i;
const ACTION = /^(?:he|she|they|it|we|who|as|while|then|and then|suddenly)\b/i;
const LEADING = /^(?:on(?![ -]screen)|of|with|to|and|then|a shot of|shot of|into|reveal(?:s|ing)?)\s+/i;
/** Who speaks is the subject; that they speak stands with their line. */
const SPEAKS =
  /(?:^|\s+)(?:(?:and|he|she|they)\s+)?(?:says?|asks?|whispers?|shouts?|answers?|repl(?:y|ies)|murmurs?|mutters?|yells?|screams?)(?:\s+(?:softly|quietly|again))?$/i;
/** Who speaks, where nothing else is said of them. */
const SPEAKER = /^(?:he|she|they)(?=\s+\p{L}+$)/iu;
/** "From her boots to the skyline" is the way of the camera. */
const PATH = /^from (.+?) to (.+)$/i;

export interface OwnWords {
  subject?: string;
  action?: string;
  setting?: string;
  path?: string;
}

/** "In frame: Mara, pours tea": what the next piece is said to be. */
const LABELS: readonly (readonly [RegExp, keyof OwnWords])[] = [
  [/^(?:in (?:the )?frame|subject|we see|on camera)$/i, "subject"],
  [/^(?:action|what happens)$/i, "action"],
  [/^(?:setting|location|place)$/i, "setting"],
];
/** "INT. KITCHEN - NIGHT" of a script: where it is. */
const SLUG = /^(?:int|ext|int\.?\/ext|i\/e)\.?(?:\s+(.+))?$/i;
/** What somebody or something in frame does: "pours tea", "steam rising". */
const DEED = /^\p{Ll}{2,}s\b|^(?:\p{L}+ )?\p{L}{2,}ing\b/u;

/**
 * The first piece is the subject; a piece that begins with a place word is the setting, one that begins with a pronoun the
 * action; what else there is stays with what stood before it. Words and commas are kept as they stand.
 */
export function splitWords(rest: string): OwnWords {
  const found: OwnWords = {};
  const join = (field: keyof OwnWords, piece: string): void => {
    found[field] = found[field] ? `${found[field]}, ${piece}` : piece;
  };
  let label: keyof OwnWords | undefined;
  for (const said of rest.split(/,\s+/)) {
    const labelled = LABELS.find(([pattern]) => pattern.test(said))?.[1];
    const slug = SLUG.exec(said);
    if (slug?.[1]) join("setting", lower(slug[1]));
    if (labelled || slug) {
      label = labelled ?? (slug?.[1] ? undefined : "setting");
      continue;
    }
    const piece = said.replace(SPEAKS, "").trim() || (rest === said && SPEAKER.exec(said)?.[0]) || "";
    const path = PATH.exec(piece);
    if (path && found.subject === undefined) {
      join("subject", path[1]!);
      join("path", piece);
    } else if (piece === "") continue;
    else if (label && found[label] === undefined) join(label, label === "setting" ? lower(piece) : piece);
    else if (label === "subject" && DEED.test(piece)) join("action", piece);
    else if (SETTING.test(piece) && found.setting === undefined && found.action === undefined) join("setting", piece);
    else if (found.subject === undefined) join("subject", piece.replace(LEADING, ""));
    else if (found.action !== undefined || ACTION.test(piece)) join("action", piece);
    else join("subject", piece);
  }
  if (found.subject === undefined && found.action === undefined && found.setting !== undefined) {
    found.subject = found.setting.replace(LEADING, "");
    delete found.setting;
  }
  return found;
}

/** A place in a script's capitals. */
const lower = (place: string): string => (place === place.toUpperCase() ? place.toLowerCase() : place);
