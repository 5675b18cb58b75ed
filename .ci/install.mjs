// Installs what the lock file names if this checkout has not got it yet: what runs, or with `all` what tests too.
// Speaks on standard error only.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const all = process.argv[2] === "all";

/** npm keeps its own list of what is installed; it is compared with what the lock file wants. */
function isThere() {
  const installed = new URL("node_modules/.package-lock.json", root);
  if (!existsSync(installed)) return false;
  const has = JSON.parse(readFileSync(installed, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(new URL("package-lock.json", root), "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, dev, optional }]) =>
      path === "" ||
      optional ||
      (dev && !all) ||
      (has[path]?.version === version && existsSync(new URL(`${path}/package.json`, root))),
  );
}

if (!isThere()) {
  process.stderr.write("Installing what is missing (once)...\n");
  // `ci` begins by taking everything away; where something is there already, only the rest is added, as the lock file says.
  const verb = existsSync(new URL("node_modules", root)) ? "install" : "ci";
  const ran = spawnSync("npm", [verb, "--loglevel=error", all ? "--include=dev" : "--omit=dev"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (ran.status !== 0) {
    process.stderr.write("The install failed; the lines above say why. Mend that and start again.\n");
    process.exit(1);
  }
}
