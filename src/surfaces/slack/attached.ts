/** Files of a Slack message -> what the core sees of them: where they are, and the words of text, CSV and JSON. */
import type { webApi } from "@slack/bolt";
import { ATTACHED_MAX, type Attached } from "../../chat/request.ts";
import { cleanText } from "../../chat/text.ts";
import * as limits from "./limits.ts";
import type { SlackFile } from "./payloads.ts";

const READ_WITHIN = 10_000;
const TEXT_TYPES = /^(?:text\/|application\/(?:json|csv|x-ndjson|x-yaml))/;
const TEXT_NAMES = /\.(?:txt|md|csv|tsv|json|fountain)$/i;

export interface Reach {
  client: webApi.WebClient;
  token: string;
  /** Base of the Web API; a file is fetched from there, or from Slack itself, and from nowhere else: the token goes with it. */
  api: string;
}

/** Never rejects: a file that cannot be read comes without its words. */
export async function readAttached(files: readonly SlackFile[] | undefined, reach: Reach): Promise<Attached[]> {
  return Promise.all((files ?? []).slice(0, limits.FILES).map((file) => readOne(file, reach)));
}

/** Names and links only: for files that nobody asked the bot to open. */
export async function listAttached(files: readonly SlackFile[] | undefined, reach: Reach): Promise<Attached[]> {
  return Promise.all((files ?? []).slice(0, limits.FILES).map(async (file) => describe(await known(file, reach))));
}

const known = async (file: SlackFile, reach: Reach): Promise<SlackFile> =>
  file.file_access === "check_file_info" ? lookUp(file, reach) : file;

const describe = ({ name, mimetype, permalink }: SlackFile): Attached => ({
  name: cleanText(name || "file").slice(0, 300),
  type: mimetype || "application/octet-stream",
  ...(permalink && { link: permalink }),
});

async function readOne(shared: SlackFile, reach: Reach): Promise<Attached> {
  const file = await known(shared, reach);
  const attached = describe(file);
  const from = file.url_private_download ?? file.url_private;
  const reads = TEXT_TYPES.test(attached.type) || TEXT_NAMES.test(attached.name);
  if (!reads || !from || (file.size ?? 0) > limits.FILE_BYTES || !isSlack(from, reach.api)) return attached;
  const text = await fetchText(from, reach.token);
  return text === undefined ? attached : { ...attached, text };
}

async function lookUp(file: SlackFile, { client }: Reach): Promise<SlackFile> {
  if (!file.id) return file;
  try {
    return ((await client.files.info({ file: file.id })).file as SlackFile | undefined) ?? file;
  } catch {
    return file;
  }
}

function isSlack(url: string, api: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin } = new URL(url);
  return origin === new URL(api).origin || (protocol === "https:" && /(?:^|\.)slack\.com$/.test(hostname));
}

async function fetchText(url: string, token: string): Promise<string | undefined> {
  try {
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      redirect: "error",
      signal: AbortSignal.timeout(READ_WITHIN),
    });
    /** Without the scope files:read Slack answers 200 with its sign-in page. */
    if (!answer.ok || answer.headers.get("content-type")?.startsWith("text/html")) return undefined;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (bytes.length > limits.FILE_BYTES) return undefined;
    return cleanText(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).slice(0, ATTACHED_MAX);
  } catch {
    return undefined;
  }
}
