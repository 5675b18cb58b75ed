/** Texts in Markdown code fences that nothing inside them can close. */

/** A fence longer than any run of backticks in the text. */
export function fenced(said: string, language = ""): string {
  const longest = Math.max(2, ...(said.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${said}\n${fence}`;
}
