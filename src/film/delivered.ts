/** A message that asks for one more file ("also deliver 4:5") -> its row of the deliverables, which is no other film. */
import type { FieldRecord } from "./decision.ts";
import type { Heard } from "./listen/index.ts";

const DELIVERED =
  /^(?:(?:and|also|plus|ok|we|they|please)\s+)*(?:also\s+)?(?:deliver|deliverables?|export|need to deliver|cut-?downs?)\b/i;
/** "We also need a 9:16 cutdown": asked for by what it is called; a version is another one only where it is "also". */
const NEEDED =
  /^(?=.*\bcut-?downs?\b|.*\b(?:also|plus|another|too|as well)\b.*\b(?:versions?|cuts?|edits?)\b|.*\b(?:versions?|cuts?|edits?)\b.*\b(?:too|as well)\b)(?:(?:and|also|plus|ok|we|they|please|will|['’]ll)\s+)*(?:need|want|make|do|have)\s+(?:also\s+)?(?:an?\s+|one\s+|another\s+)?/i;

export function deliveredIn({ quantities, text }: Heard): FieldRecord | undefined {
  const asked = DELIVERED.exec(text) ?? NEEDED.exec(text);
  const [ratio, length] = ["aspect", "runtime"].map((kind) => {
    const [one, ...others] = quantities.filter((quantity) => quantity.kind === kind);
    return others.length === 0 ? one : undefined;
  });
  if (!asked || !quantities.some(({ kind }) => kind === "aspect" || kind === "runtime")) return undefined;
  return {
    value: text.slice(asked[0].length).trim(),
    ...(ratio ? { ratio: String(ratio.value) } : {}),
    ...(length ? { length: `${length.value} s` } : {}),
  };
}
