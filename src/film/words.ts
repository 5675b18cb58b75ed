/** What a shot's description says in the person's own words -> subject, action and setting, verbatim. */

const SETTING =
  /^(?:in|inside|at|on the|outside|under the|behind the|next to|by the|near|along|across|through|over the)\b/i;
/** Who speaks is the subject; that they speak stands with their line. */
const SPEAKS = /\s+(?:says|asks|whispers|shouts|answers|replies|murmurs)$/i;
const LEADING = /^(?:on|of|with|to|from|and|then|a shot of|shot of|into)\s+/i;

/**
 * The first piece (up to a comma, dash or stop) is the subject; a piece that begins with a place word is the setting; the
 * others are the action. Words are kept as they stand, only an opening "of", "on" or "with" is left behind.
 */
export function splitWords(rest: string): { subject?: string; action?: string; setting?: string } {
  const pieces = rest
    .split(/\s*(?:[,;|\n]|\.(?=\s|$)|\s[-–—]\s)\s*/u)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const found: { subject?: string; action?: string; setting?: string } = {};
  const join = (field: keyof typeof found, piece: string): void => {
    found[field] = found[field] ? `${found[field]}, ${piece}` : piece;
  };
  for (const piece of pieces) {
    if (found.subject === undefined && !SETTING.test(piece))
      join("subject", piece.replace(LEADING, "").replace(SPEAKS, ""));
    else if (SETTING.test(piece) && found.setting === undefined) join("setting", piece);
    else join("action", piece);
  }
  if (found.subject === undefined && found.setting !== undefined) {
    found.subject = found.setting.replace(LEADING, "");
    delete found.setting;
  }
  return found;
}
