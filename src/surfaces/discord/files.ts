/** Attachments of a message or command -> what a request carries: names, links, and the words of text, CSV and JSON files. */
import { Slip } from "../../chat/errors.ts";
import { ATTACHED_MAX, type Attached } from "../../chat/request.ts";
import { cleanText } from "../../chat/text.ts";

/** What both an attachment and an attachment option bring. */
export interface DiscordFile {
  name: string;
  url: string;
  contentType: string | null;
  size: number;
}

/** Where Discord keeps what people attach; nothing is fetched from anywhere else. */
const CDN_HOSTS = ["cdn.discordapp.com", "media.discordapp.net"];
/** UTF-8 takes at most three bytes for each UTF-16 unit. */
const BYTES_MAX = ATTACHED_MAX * 3;
/** Milliseconds for one file: half of what people wait for an answer. */
const FETCH_TIMEOUT = 5_000;
const FILES_MAX = 20;
const READABLE = /^(?:text\/|application\/(?:json|csv)\b)/;
const READABLE_NAME = /\.(?:txt|md|csv|tsv|json)$/i;

/** Names and links only: for talk, whose files nobody asked the bot to open. */
export const listFiles = (files: readonly DiscordFile[]): Attached[] => files.slice(0, FILES_MAX).map(describe);

/** With the words of those that hold words. @throws Slip when one cannot be read */
export async function readFiles(files: readonly DiscordFile[], apiUrl: string | undefined): Promise<Attached[]> {
  return Promise.all(
    files
      .slice(0, FILES_MAX)
      .map(async (file) =>
        isReadable(file) ? { ...describe(file), text: await fetchText(file, apiUrl) } : describe(file),
      ),
  );
}

const isReadable = (file: DiscordFile): boolean =>
  READABLE.test(file.contentType ?? "") || READABLE_NAME.test(file.name);

function describe(file: DiscordFile): Attached {
  return {
    name: cleanText(file.name).slice(0, 300),
    type: (file.contentType ?? "application/octet-stream").slice(0, 200),
    ...(file.url.length <= 4000 ? { link: file.url } : {}),
  };
}

async function fetchText(file: DiscordFile, apiUrl: string | undefined): Promise<string> {
  if (file.size > BYTES_MAX) throw tooLong(file);
  if (!comesFromDiscord(file.url, apiUrl)) throw unreadable(file);
  const bytes = await download(file);
  const said = cleanText(new TextDecoder().decode(bytes));
  if (said.length > ATTACHED_MAX) throw tooLong(file);
  return said;
}

async function download(file: DiscordFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const response = await fetch(file.url, { redirect: "error", signal: AbortSignal.timeout(FETCH_TIMEOUT) });
    if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
    for await (const part of response.body) {
      size += part.length;
      if (size > BYTES_MAX) break;
      parts.push(part);
    }
  } catch (error) {
    throw unreadable(file, error);
  }
  if (size > BYTES_MAX) throw tooLong(file);
  return Buffer.concat(parts);
}

function comesFromDiscord(link: string, apiUrl: string | undefined): boolean {
  if (!URL.canParse(link)) return false;
  const url = new URL(link);
  if (apiUrl && url.origin === new URL(apiUrl).origin) return true;
  return url.protocol === "https:" && CDN_HOSTS.includes(url.host);
}

function tooLong(file: DiscordFile): Slip {
  return new Slip(
    "file-too-long",
    `${file.name} holds more than ${ATTACHED_MAX.toLocaleString("en")} characters.`,
    "Nothing was read; send it in parts.",
  );
}

function unreadable(file: DiscordFile, cause?: unknown): Slip {
  const slip = new Slip(
    "file-unreadable",
    `${file.name} could not be fetched from Discord.`,
    "Nothing was changed; attach it once more.",
  );
  slip.cause = cause;
  return slip;
}
