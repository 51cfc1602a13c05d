/** What the workbench's server serves, and whether it is built from the present sources. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
const RESULTS = [
  "dist/workbench/index.html",
  "dist/taskpane/taskpane.html",
  "dist/cli/samples.cjs",
];

/** @param {string} root */
export function isBuilt(root) {
  const results = RESULTS.map((name) => path.join(root, name));
  if (!results.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...results.map((file) => statSync(file).mtimeMs));
  return SOURCES.every((name) => newest(path.join(root, name)) <= oldest);
}

/** When a file, or the latest file of a folder, was changed. */
function newest(place) {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((last, entry) => {
      return Math.max(last, statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
    }, 0);
}

/** Installs what is missing; false when that failed, which has been said then. */
export function install(root) {
  const ready = path.join(root, "src/tools/ready.mjs");
  return spawnSync(process.execPath, [ready], { cwd: root, stdio: "inherit" }).status === 0;
}

/** Builds everything; false when that failed. */
export function build(root) {
  const run = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return run.status === 0;
}

/**
 * The folders by their paths: the pane as Excel loads it, the workbench's page, and the made-up
 * township's files, which are written here.
 *
 * @param {string} root
 */
export function site(root) {
  const samples = path.join(root, "dist/samples");
  writeSamples(root, samples);
  return {
    folder: path.join(root, "dist/taskpane"),
    more: { "/workbench/": path.join(root, "dist/workbench"), "/samples/": samples },
  };
}

/** Written beside their place and moved there whole: several servers may start at once. */
function writeSamples(root, samples) {
  const program = path.join(root, "dist/cli/samples.cjs");
  const index = path.join(samples, "index.json");
  const isFresh = () => existsSync(index) && statSync(index).mtimeMs > statSync(program).mtimeMs;
  if (isFresh()) return;
  const fresh = `${samples}.${process.pid}`;
  const { status, stderr } = spawnSync(process.execPath, [program, fresh], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the samples were not written: ${stderr}`);
  const files = readdirSync(fresh, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(fresh, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /^\d{4}-\d{2}\//.test(file))
    .sort();
  writeFileSync(path.join(fresh, "index.json"), JSON.stringify(files));
  const old = `${fresh}.old`;
  try {
    if (existsSync(samples) && !isFresh()) renameSync(samples, old);
    renameSync(fresh, samples);
  } catch {
    // Another one was there first, with the same files.
    rmSync(fresh, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}
