/** What Discord checks of a message beside its schema: totals, unique ids, files that are there. Written from the documentation, not from the bot. */

type Node = Record<string, unknown> & { type?: number };

const TEXT_DISPLAY = 10;
const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

/** Sentences; empty when Discord would take it. */
export function messageProblems(body: Record<string, unknown>, files: readonly string[], was = 0): string[] {
  const components = (body.components as Node[] | undefined) ?? [];
  const flags = Number(body.flags ?? was);
  const all = walk(components);
  return [
    ...pingProblems(body),
    ...(flags & V2 ? v2Problems(body, all, files) : legacyProblems(body, components)),
    ...idProblems(all),
    ...(flags & ~(V2 | EPHEMERAL) ? [`flags ${flags} that a bot may not set`] : []),
  ];
}

const FENCED = /^```[a-z0-9]*\n[\s\S]*?\n```$/gm;
/** Marks of the bot's own: a title, small print, a name in bold. */
const OWN = /^(?:### |-# )?(?:\*\*(?:\\.|<https?:[^\s<>]+>|[^*\\])+\*\*)?/su;
/** What the client shows as it is: an escaped mark, a link in angle brackets. */
const INERT = /\\[^A-Za-z0-9\s]|<https?:\/\/[^\s<>]+>/g;
/** What it does not: formatting, mentions, masked and bare links, pictures, and at the beginning of a line headings, lists, quotes. */
const ACTIVE = /[*_~`|[\]<]|:[\w+-]+:|https?:\/\/|^\s*(?:-#|#{1,3}\s|>{1,3}\s|[-+]\s|\d+\.\s)/;

/** No word of people's does anything: outside of code, every mark that is not the bot's own is escaped. */
export function markupProblems(content: string): string[] {
  const prose = content.replaceAll(FENCED, "");
  return prose.split("\n").flatMap((line) => {
    // In place of what is inert something stands, so that what follows it is at no beginning of a line.
    const found = ACTIVE.exec(line.replace(OWN, "").replaceAll(INERT, "§"));
    return found ? [`"${found[0]}" that Discord would act on, in ${JSON.stringify(line)}`] : [];
  });
}

/** Every message, without exception, says that it pings nobody. */
function pingProblems(body: Record<string, unknown>): string[] {
  const allowed = body.allowed_mentions as { parse?: unknown[]; replied_user?: boolean } | undefined;
  const quiet = Array.isArray(allowed?.parse) && allowed.parse.length === 0 && allowed.replied_user !== true;
  return quiet ? [] : ["a message that may ping somebody"];
}

function v2Problems(body: Record<string, unknown>, all: Node[], files: readonly string[]): string[] {
  const text = all.reduce((sum, one) => sum + (one.type === TEXT_DISPLAY ? [...String(one.content)].length : 0), 0);
  const named = all.flatMap((one) => references(one));
  return [
    ...(all.length === 0 ? ["an empty message"] : []),
    ...(body.content ? ["content beside components v2"] : []),
    ...(all.length > 40 ? [`${all.length} components, over 40`] : []),
    ...(text > 4000 ? [`${text} characters of text displays, over 4000`] : []),
    ...all.flatMap((one) => (one.type === TEXT_DISPLAY ? markupProblems(String(one.content)) : [])),
    ...named.filter((name) => !files.includes(name)).map((name) => `no file ${name}`),
    ...files.filter((name) => !named.includes(name)).map((name) => `file ${name} that nobody sees`),
  ];
}

function legacyProblems(body: Record<string, unknown>, components: Node[]): string[] {
  return [
    ...(!body.content && components.length === 0 ? ["an empty message"] : []),
    ...(components.some((one) => one.type !== 1) ? ["components v2 without their flag"] : []),
  ];
}

function idProblems(all: Node[]): string[] {
  const ids = all.flatMap((one) => (typeof one.custom_id === "string" ? [one.custom_id] : []));
  const rows = all.filter((one) => one.type === 1);
  const values = all
    .filter((one) => one.type === 3)
    .map((one) => (one.options as { value: string }[]).map((o) => o.value));
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `custom id ${id} twice`),
    ...rows
      .filter((row) => !rowFits(row.components as Node[]))
      .map(() => "a row of more than five buttons or one select"),
    ...values.filter((one) => new Set(one).size < one.length).map(() => "a select with one value twice"),
  ];
}

function rowFits(inside: Node[]): boolean {
  const buttons = inside.filter((one) => one.type === 2).length;
  return inside.length > 0 && (buttons === inside.length ? buttons <= 5 : inside.length === 1);
}

export function walk(components: readonly Node[]): Node[] {
  return components.flatMap((one) => [
    one,
    ...walk((one.components as Node[] | undefined) ?? []),
    ...(one.component ? walk([one.component as Node]) : []),
    ...(one.accessory ? walk([one.accessory as Node]) : []),
  ]);
}

function references(one: Node): string[] {
  const media = [one.file, ...((one.items as { media: unknown }[] | undefined) ?? []).map((item) => item.media)];
  return media.flatMap((each) => {
    const url = (each as { url?: string } | undefined)?.url ?? "";
    return url.startsWith("attachment://") ? [url.slice("attachment://".length)] : [];
  });
}
