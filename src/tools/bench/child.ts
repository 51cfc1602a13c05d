/** Every figure of time and memory comes from a process of its own, so that none disturbs another. */
import { spawnSync } from "node:child_process";
import type { JobFigures } from "./main-job.ts";

export type Part = "read" | "merge" | "quotas" | "review" | "month" | "monthMerge";

/**
 * Keeps the young generation of V8 small: it doubles by itself after some time, whatever the program
 * holds, and what we want to see is what the program holds.
 */
export const SMALL_NURSERY: readonly string[] = ["--max-semi-space-size=4"];

/** Runs this very program again for one part; its last line is its figures as JSON. */
export function inChild(part: Part, files: number, flags: readonly string[] = []): JobFigures {
  const program = process.argv[1] ?? "";
  const child = spawnSync(process.execPath, [...flags, program, "--child", part, String(files)], {
    encoding: "utf8",
    maxBuffer: 1 << 20,
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return figuresFrom(JSON.parse(child.stdout.trim().split("\n").at(-1) ?? ""));
}

/** The run with the middle processor time. */
export function medianOf(runs: number, part: Part, files: number): JobFigures {
  const figures = Array.from({ length: runs }, () => inChild(part, files));
  figures.sort((a, b) => a.cpuMs - b.cpuMs);
  const middle = figures[Math.floor(figures.length / 2)];
  if (!middle) throw new Error("no runs");
  return middle;
}

function figuresFrom(json: unknown): JobFigures {
  const value = (key: string): number => {
    const found: unknown =
      typeof json === "object" && json !== null
        ? Object.entries(json).find(([name]) => name === key)?.[1]
        : undefined;
    if (typeof found !== "number") throw new Error(`no figure ${key}`);
    return found;
  };
  return {
    files: value("files"),
    cpuMs: value("cpuMs"),
    rows: value("rows"),
    peakMb: value("peakMb"),
  };
}
