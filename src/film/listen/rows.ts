import type { Heard, ListenOptions, Row } from "./heard.ts";
export function rowsIn(
  _text: string,
  _options: ListenOptions,
  _hear: (text: string, options: ListenOptions) => Heard,
): Row[] {
  return [];
}
