/** `npm run bench -- month`: the whole month of a township against its merge alone, as the commands do it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { COMMON_FILES, corpus, type Corpus } from "../tools/bench/corpus.ts";
import { CORPUS_MONTH } from "../tools/bench/corpus-rows.ts";
import { measured, type JobFigures } from "../tools/bench/main-job.ts";
import type { Options } from "./args.ts";
import { mergeCommand } from "./merge.ts";
import { monthCommand } from "./month.ts";

const FOLDER = "bench-cache/month";
const AS_OF = "2026-11-30";
const QUIET = { say: () => undefined, progress: () => undefined, done: () => undefined };
const COMMANDS = { month: monthCommand, monthMerge: mergeCommand } as const;

/** The workbooks, made where they are not there yet. */
export function monthFiles(say: (text: string) => void): Promise<Corpus> {
  return corpus(FOLDER, say, COMMON_FILES);
}

/** The files of the first `villages`, from the folder to the files that are written. */
export async function monthFigures(
  part: keyof typeof COMMANDS,
  villages: number,
): Promise<JobFigures> {
  const { files, villages: list } = await monthFiles(() => undefined);
  const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-bench-"));
  const names = path.join(folder, "村名单.csv");
  writeFileSync(names, ["村", ...list.slice(0, villages).map(({ name }) => name)].join("\n"));
  const { visits, demands, households } = COMMON_FILES.sizes;
  const options: Options = {
    command: part === "month" ? "month" : "merge",
    inputs: files.slice(0, villages),
    ...{ villages: names, month: CORPUS_MONTH, json: false, stability: false },
    ...(part === "month"
      ? { outDir: path.join(folder, "结果") }
      : { out: path.join(folder, "汇总.xlsx"), slips: path.join(folder, "退回单") }),
  };
  try {
    return await measured(villages, async () => {
      const code = await COMMANDS[part](options, QUIET, AS_OF);
      if (code === 2) throw new Error("the month was not made");
      return villages * (visits + demands + households);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
