/** Every `.chat` file under test/conversations -> played, and what it says must come back has come back. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { readConversation, unmet } from "./terminal/expect.ts";
import { playParts } from "./terminal/play.ts";

const FOLDER = join("test", "conversations");
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".chat"));

test.each(files.sort())("%s goes as it says", { timeout: 60_000 }, async (name) => {
  const file = join(FOLDER, name);
  const conversation = readConversation(readFileSync(file, "utf8"));
  const { replies, failures } = await playParts(conversation.parts);
  const failed = failures.map(({ line, error, told }) => `${file}:${line}  the program failed: ${error} ${told ?? ""}`);
  const wrong = [...failed, ...unmet(file, conversation, replies)];
  if (wrong.length > 0) throw new Error(`\n${wrong.join("\n\n")}`);
});
