// Installs what the lock file names if this checkout has not got it yet. Speaks on standard error only.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";

const root = new URL("../", import.meta.url);
const mark = new URL("node_modules/.installed-from", root);
const wanted = createHash("sha256").update(readFileSync(new URL("package-lock.json", root))).digest("hex");

if (!existsSync(mark) || readFileSync(mark, "utf8") !== wanted) {
  process.stderr.write("Installing what is missing (once)...\n");
  const ran = spawnSync("npm", ["ci", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (ran.status !== 0) {
    process.stderr.write("The install failed; the lines above say why. Mend that and start again.\n");
    process.exit(1);
  }
  writeFileSync(mark, wanted);
}
