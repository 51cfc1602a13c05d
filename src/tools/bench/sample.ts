/** The villages' files of the made-up township, written by the program that is built beside this one. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** Paths of the files of one month. */
export function sampleFiles(folder: string): readonly string[] {
  const villages = path.join(folder, "2026-11", "各村");
  if (!existsSync(villages)) {
    const program = path.join(path.dirname(process.argv[1] ?? ""), "samples.cjs");
    const { status, stderr } = spawnSync(process.execPath, [program, folder], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  }
  return readdirSync(villages).map((name) => path.join(villages, name));
}
