// Installs what the lock file names if this checkout has not got it yet: what runs, or with `all` what tests too.
// Speaks on standard error only.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const mark = new URL("node_modules/.installed-from", root);
const all = process.argv[2] === "all";
const lock = createHash("sha256")
  .update(readFileSync(new URL("package-lock.json", root)))
  .digest("hex");
const there = existsSync(mark) ? readFileSync(mark, "utf8") : "";

if (there !== `all ${lock}` && (all || there !== `run ${lock}`)) {
  process.stderr.write("Installing what is missing (once)...\n");
  const ran = spawnSync("npm", ["ci", "--loglevel=error", ...(all ? ["--include=dev"] : ["--omit=dev"])], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (ran.status !== 0) {
    process.stderr.write("The install failed; the lines above say why. Mend that and start again.\n");
    process.exit(1);
  }
  writeFileSync(mark, `${all ? "all" : "run"} ${lock}`);
}
