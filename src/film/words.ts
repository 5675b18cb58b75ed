/** What a shot's description says in the person's own words -> subject, action, setting and path, verbatim. */

const SETTING =
  /^(?:in|inside|at|on the|outside|under the|behind the|next to|by the|near|along|across|through|over the)\b/i;
const ACTION = /^(?:he|she|they|it|we|who|as|while|then|and then|suddenly)\b/i;
const LEADING = /^(?:on|of|with|to|and|then|a shot of|shot of|into)\s+/i;
/** Who speaks is the subject; that they speak stands with their line. */
const SPEAKS = /(?:^|\s+)(?:(?:he|she|they)\s+)?(?:says|asks|whispers|shouts|answers|replies|murmurs)$/i;
/** "From her boots to the skyline" is the way of the camera. */
const PATH = /^from (.+?) to (.+)$/i;

export interface OwnWords {
  subject?: string;
  action?: string;
  setting?: string;
  path?: string;
}

/**
 * The first piece is the subject; a piece that begins with a place word is the setting, one that begins with a pronoun the
 * action; what else there is stays with what stood before it. Words and commas are kept as they stand.
 */
export function splitWords(rest: string): OwnWords {
  const found: OwnWords = {};
  const join = (field: keyof OwnWords, piece: string): void => {
    found[field] = found[field] ? `${found[field]}, ${piece}` : piece;
  };
  for (const said of rest.split(/,\s+/)) {
    const piece = said.replace(SPEAKS, "").trim();
    const path = PATH.exec(piece);
    if (path && found.subject === undefined) {
      join("subject", path[1]!);
      join("path", piece);
    } else if (piece === "") continue;
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
