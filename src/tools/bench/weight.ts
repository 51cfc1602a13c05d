/** What the built pane weighs: its own JavaScript, without Office.js. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

export interface ScriptWeight {
  readonly name: string;
  /**
   * `first`: the page loads it at once; `worker`: runs beside the pane and holds nothing up; `lazy`:
   * comes when a task, a worker or an old file format first needs it.
   */
  readonly when: "first" | "lazy" | "worker";
  readonly bytes: number;
  readonly gzip: number;
}

/** What the page may load at once, gzipped: 15 % above what it weighed when this was set. */
export const FIRST_LIMIT = 169_000;
/** What may come later in one script: the largest holds the code pages of old .xls files. */
export const LATER_LIMIT = 200_000;

/** Every script of the built pane in `folder`, those that come first before the others. */
export function paneWeight(folder: string): readonly ScriptWeight[] {
  const html = readFileSync(path.join(folder, "taskpane.html"), "utf8");
  const whenOf = (name: string): ScriptWeight["when"] => {
    if (html.includes(`src=${name}>`)) return "first";
    return name.startsWith("worker-") ? "worker" : "lazy";
  };
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const weights = scripts.map((name): ScriptWeight => {
    const content = readFileSync(path.join(folder, name));
    const { length: bytes } = content;
    return { name, when: whenOf(name), bytes, gzip: gzipSync(content).length };
  });
  return weights.sort((a, b) => a.when.localeCompare(b.when) || b.gzip - a.gzip);
}
