/** Files that a reply brings -> files in one folder, and a path that somebody names -> an attachment. */
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { Slip } from "../../chat/errors.ts";
import type { FileOut } from "../../chat/reply.ts";
import { ATTACHED_MAX, type Attached } from "../../chat/request.ts";
import { withoutControls } from "../../chat/text.ts";

export interface Written {
  name: string;
  path: string;
  type: string;
}

/** Bytes of a name, leaving room for a number below the 255 that file systems take. */
const NAME_BYTES = 200;
/** Tries at a free name before something else must be wrong. */
const NAMES = 10_000;
const TYPES: Record<string, string> = {
  ".json": "application/json",
  ".csv": "text/csv",
  ".md": "text/markdown",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".mp4": "video/mp4",
};

/** Writes into `folder` and nowhere else, over nothing that is there; the same bytes under the same name are kept once. */
export async function writeFiles(folder: string, files: readonly FileOut[]): Promise<Written[]> {
  if (files.length > 0) await mkdir(folder, { recursive: true });
  const written: Written[] = [];
  for (const { name, type, content } of files) {
    const path = await writeBeside(folder, safeName(name), Buffer.from(content as string));
    written.push({ name: basename(path), path, type });
  }
  return written;
}

async function writeBeside(folder: string, name: string, content: Buffer): Promise<string> {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  for (let count = 1; count <= NAMES; count++) {
    const path = join(folder, count === 1 ? name : `${stem}-${count}${ending}`);
    try {
      // wx: neither an existing file nor what a symbolic link points to is ever opened for writing.
      await writeFile(path, content, { flag: "wx" });
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      if (await holds(path, content)) return path;
    }
  }
  throw new Error(`no free file name after ${NAMES} tries`);
}

async function holds(path: string, content: Buffer): Promise<boolean> {
  const there = await stat(path).catch(() => undefined);
  return there?.isFile() === true && there.size === content.length && (await readFile(path)).equals(content);
}

/** A name that is one plain part of a path on every system, never hidden, with its ending kept. */
export function safeName(raw: string): string {
  const plain = withoutControls(raw.toWellFormed())
    .normalize("NFC")
    .replaceAll(/[/\\<>:"|?*\s]+/g, "-")
    .replace(/^[-.]+/, "")
    .replace(/[-.]+$/, "");
  const ending = extname(plain).slice(0, 20);
  let stem = plain.slice(0, plain.length - extname(plain).length) || "file";
  // Windows opens devices under these names, whatever the ending.
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(stem)) stem = `_${stem}`;
  while (Buffer.byteLength(stem + ending) > NAME_BYTES) stem = [...stem].slice(0, -1).join("");
  return stem + ending;
}

/** The text file that somebody names behind /import. @throws Slip when it cannot be read as one. */
export async function attach(path: string): Promise<Attached> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Slip("no-such-file", `There is no file ${path}.`, "Give its path from the folder you are in.");
  if (!found.isFile()) throw new Slip("no-such-file", `${path} is not a file.`, "Name the file itself.");
  if (found.size > ATTACHED_MAX * 4) throw tooLong(path);
  const bytes = await readFile(path).catch(() => {
    throw new Slip("unreadable-file", `${path} cannot be read.`, "Check who may read it, then send the line again.");
  });
  const name = withoutControls(basename(path)).slice(-300);
  const type = TYPES[extname(path).toLowerCase()] ?? "text/plain";
  if (/^(?:image|video)/.test(type)) return { name, type };
  const text = decoded(bytes, path);
  if (text.length > ATTACHED_MAX) throw tooLong(path);
  return { name, type, text };
}

function decoded(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Slip(
      "not-text",
      `${path} is not text in UTF-8.`,
      "Save it as UTF-8 text, CSV or JSON and send it again.",
    );
  }
}

const tooLong = (path: string): Slip =>
  new Slip(
    "file-too-long",
    `${path} is longer than ${ATTACHED_MAX.toLocaleString("en")} characters.`,
    "Send it in parts.",
  );
