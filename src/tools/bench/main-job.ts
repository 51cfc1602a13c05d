/** The main job on the corpus: processor time of its parts, and growth with the number of files. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { monthPeriod } from "../../domain/periods/index.ts";
import type { Period } from "../../domain/periods/index.ts";
import { EMPTY_MAPPING } from "../../intake/answers.ts";
import { runMerge } from "../../job/index.ts";
import { readWorkbook } from "../../workbook/read.ts";
import { nodeInflater } from "../../workbook/xlsx/read/inflate-node.ts";
import { CORPUS_MONTH } from "./corpus-rows.ts";
import type { Corpus } from "./corpus.ts";

export interface JobFigures {
  readonly files: number;
  /** Processor time in milliseconds. */
  readonly cpuMs: number;
  /** Data rows read; 0 for reading alone. */
  readonly rows: number;
  /** Largest resident memory of this process so far, in megabytes. */
  readonly peakMb: number;
}

/** Reads the first `count` workbooks one by one and forgets them. */
export async function readAll(corpus: Corpus, count: number): Promise<JobFigures> {
  return measured(count, async () => {
    for (const file of corpus.files.slice(0, count)) {
      const read = await readWorkbook(await readFile(file), file, nodeInflater);
      if (!read.ok) throw new Error(`${file}: ${read.notice.id}`);
    }
    return 0;
  });
}

/** Reads, recognises, normalises and merges the first `count` workbooks. */
export async function mergeAll(corpus: Corpus, count: number): Promise<JobFigures> {
  return measured(count, async () => {
    const files = corpus.files.slice(0, count);
    const { merge } = await runMerge(
      files.map((path) => ({ path, read: () => readFile(path) })),
      {
        period: monthOf(CORPUS_MONTH),
        monthPeriod: monthOf,
        asOf: "2026-11-30",
        villages: corpus.villages.slice(0, count),
        mapping: EMPTY_MAPPING,
      },
      {
        inflater: nodeInflater,
        sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
      },
    );
    const refused = merge.files.filter((file) => file.status !== "merged");
    if (refused.length > 0 || !merge.balance.ok) throw new Error("the corpus was not merged whole");
    return merge.balance.read;
  });
}

/** `work` gives the rows that it read. */
export async function measured(files: number, work: () => Promise<number>): Promise<JobFigures> {
  const before = process.cpuUsage();
  const rows = await work();
  const { user, system } = process.cpuUsage(before);
  const peakMb = process.resourceUsage().maxRSS / 1024;
  return { files, cpuMs: (user + system) / 1000, rows, peakMb };
}

function monthOf(id: string): Period {
  const period = monthPeriod(id);
  if (period === null) throw new Error(`${id} is no month`);
  return period;
}
