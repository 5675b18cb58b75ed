/** People's words -> Markdown in which they stay words: tables, lists and fences that nothing inside them can break. */

/** One line of text in which nothing is markup. */
export function inline(said: string): string {
  return said
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\`*_[\]<>|]/g, (mark) => (mark === "<" ? "&lt;" : mark === ">" ? "&gt;" : `\\${mark}`));
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export const bullets = (lines: readonly string[]): string => lines.map((one) => `- ${one}`).join("\n");

/** A section with its heading; nothing at all when it has no content. */
export const section = (title: string, body: string, level = 2): string[] =>
  body === "" ? [] : [`${"#".repeat(level)} ${title}`, body];

/** A fence longer than any run of backticks in the text. */
export function fence(said: string): string {
  const longest = Math.max(2, ...(said.match(/`+/g) ?? []).map((run) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}\n${said}\n${marks}`;
}

/** `2026-11-25 17:50` in UTC: the same on every machine. */
export const day = (at: number): string => new Date(at).toISOString().slice(0, 16).replace("T", " ");
