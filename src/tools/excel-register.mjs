/** Makes a real Excel on this machine know the add-in, and forget it again. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Where Excel for Windows looks for add-ins under development: a value per add-in, its id → its file. */
const REGISTRY = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer";

/** Where Excel for Mac does: a copy of the manifest. */
const MAC_FOLDER = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";

/**
 * What to do on a machine, as data.
 *
 * @typedef {{ run: string[] } | { copy: string, to: string } | { remove: string }} Step
 *
 * @param {object} machine
 * @param {NodeJS.Platform} machine.platform
 * @param {string} machine.home
 * @param {string} manifest absolute path of manifest.xml
 * @param {"add" | "remove"} action
 * @returns {Step | undefined} undefined: no Excel for this system
 */
export function registration({ platform, home }, manifest, action) {
  const id = addInId(manifest);
  if (platform === "win32") {
    return action === "add"
      ? { run: ["reg", "add", REGISTRY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"] }
      : { run: ["reg", "delete", REGISTRY, "/v", id, "/f"] };
  }
  if (platform === "darwin") {
    const to = path.posix.join(home, MAC_FOLDER, `${id}.manifest.xml`);
    return action === "add" ? { copy: manifest, to } : { remove: to };
  }
  return undefined;
}

/** @param {string} manifest */
export function addInId(manifest) {
  const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifest, "utf8"))?.[1];
  if (id === undefined) throw new Error(`${manifest}: 里面没有 <Id>`);
  return id.trim();
}

/** This machine. */
export const here = { platform: process.platform, home: os.homedir() };

/**
 * @param {Step} step
 * @returns {{ ok: boolean, words: string }} what was done, or why not
 */
export function carryOut(step) {
  if ("run" in step) {
    const [command = "", ...args] = step.run;
    const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
    const words = step.run.join(" ");
    return status === 0
      ? { ok: true, words: `已运行:${words}` }
      : { ok: false, words: `没有成功:${words}\n${error?.message ?? stderr.trim()}` };
  }
  if ("copy" in step) {
    // The folder is Excel's own: without it there is no Excel, or it has never been opened.
    const documents = path.dirname(path.dirname(step.to));
    if (!existsSync(documents)) {
      return {
        ok: false,
        words: `没有找到 Excel 的文件夹 ${documents}。请先安装 Excel 并打开一次。`,
      };
    }
    mkdirSync(path.dirname(step.to), { recursive: true });
    copyFileSync(step.copy, step.to);
    return { ok: true, words: `已复制到:${step.to}` };
  }
  rmSync(step.remove, { force: true });
  return { ok: true, words: `已删除:${step.remove}` };
}
