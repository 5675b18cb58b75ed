/** Files as commands describe them -> files as they are sent: SVG painted as PNG in the font that ships with us, bundles zipped. */
import { createRequire } from "node:module";
import { renderAsync } from "@resvg/resvg-js";
import { strToU8, zipSync } from "fflate";
import type { FileOut } from "./chat/reply.ts";

const require = createRequire(import.meta.url);
const font = (style: string): string => require.resolve(`dejavu-fonts-ttf/ttf/DejaVuSans${style}.ttf`);
const FONTS = [font("Condensed"), font("Condensed-Bold")];
const FAMILY = "DejaVu Sans";
/** What the shipped font has letters for; anything else is looked for among the machine's own. */
const SHIPPED = /^[\u0000-\u06FF\u1D00-\u1FFF\u2000-\u2BFF\uFB00-\uFDFF\uFE70-\uFEFF]*$/;
/** A zip holds dates; ours all have this one, so that the same film gives the same bytes. */
const DATE = new Date(1980, 0, 1);

export async function finishFile(file: FileOut): Promise<FileOut> {
  const { parts, ...plain } = file;
  if (parts) return { ...plain, content: zipped(await Promise.all(parts.map(finishFile))) };
  if (plain.type !== "image/svg+xml" || !plain.name.endsWith(".png")) return plain;
  return { ...plain, type: "image/png", content: await painted(String(plain.content)) };
}

async function painted(svg: string): Promise<Uint8Array> {
  const picture = await renderAsync(svg, {
    font: {
      fontFiles: FONTS,
      loadSystemFonts: !SHIPPED.test(svg),
      defaultFontFamily: FAMILY,
      sansSerifFamily: FAMILY,
    },
  });
  return picture.asPng();
}

function zipped(files: readonly FileOut[]): Uint8Array {
  const bytes = (content: FileOut["content"]): Uint8Array => (typeof content === "string" ? strToU8(content) : content);
  return zipSync(Object.fromEntries(files.map(({ name, content }) => [name, bytes(content)])), { mtime: DATE });
}
