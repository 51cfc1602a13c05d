/** What the commands over a whole township read: village files, or one summary workbook. */
import { describeFinding } from "../domain/findings/describe.ts";
import type { Finding } from "../domain/findings/types.ts";
import type { Period } from "../domain/periods/index.ts";
import type { Village } from "../domain/villages/types.ts";
import { isSummary } from "../book/summary.ts";
import { factsOfMerge, factsOfWorkbook, type TownshipFacts } from "../job/facts.ts";
import { runMerge } from "../job/index.ts";
import type { MergeResult } from "../merge/types.ts";
import { readWorkbook } from "../workbook/read.ts";
import { nodeInflater } from "../workbook/xlsx/read/inflate-node.ts";
import type { Options } from "./args.ts";
import { collectInputs } from "./inputs.ts";
import { loadMapping, readSource } from "./load.ts";
import type { Terminal } from "./terminal.ts";
import { jobTools } from "./tools.ts";
import { UsageError } from "./usage.ts";

export interface TownshipOrder {
  readonly asOf: string;
  /** What village files are read for; of a summary all rows are read. */
  readonly period: Period;
  readonly villages: readonly Village[];
}

export interface TownshipRead extends TownshipFacts {
  /** Null for a summary. */
  readonly merge: MergeResult | null;
}

/** Throws a `UsageError` where there is nothing to read. */
export async function readTownship(
  options: Options,
  order: TownshipOrder,
  screen: Terminal,
): Promise<TownshipRead> {
  const own = [
    options.out,
    options.report,
    options.villages,
    options.settings,
    options.mapping,
    options.previous,
  ];
  const inputs = await collectInputs(
    options.inputs,
    own.filter((file) => file !== undefined),
  );
  for (const { path, reason } of inputs.unreadable) screen.say(`打不开“${path}”:${reason}。`);
  const [first, ...others] = inputs.files;
  if (first === undefined) {
    throw new UsageError(
      "没有可以读的表格。请检查文件夹和文件名,支持 .xlsx、.xls、.et、.ods、.csv。",
    );
  }
  const summary = others.length === 0 ? await readSummaryFile(first, order.asOf) : null;
  return summary ?? fromVillageFiles(inputs.files, options, order, screen);
}

/** Null for a file that is no summary, or cannot be read at all. */
export async function readSummaryFile(file: string, asOf: string): Promise<TownshipRead | null> {
  const read = await readWorkbook(await readSource(file), file, nodeInflater);
  if (!read.ok || !isSummary(read.workbook)) return null;
  return { ...factsOfWorkbook(read.workbook, { name: file, asOf }), merge: null };
}

async function fromVillageFiles(
  files: readonly string[],
  options: Options,
  { asOf, period, villages }: TownshipOrder,
  screen: Terminal,
): Promise<TownshipRead> {
  const { merge, township } = await runMerge(
    files.map((file) => ({ path: file, read: () => readSource(file) })),
    {
      period,
      monthPeriod: () => period,
      asOf,
      villages,
      mapping: await loadMapping(options.mapping),
    },
    jobTools(screen),
  );
  screen.done();
  return { ...factsOfMerge(merge, township), merge };
}

/** So many are printed; all of them stand on the sheets and in the report. */
const MOST_SAID = 30;

/** `others`: where the rest of them stands. */
export function sayFindings(
  findings: readonly Finding[],
  screen: Terminal,
  others = "--out 的“核对清单”或 --report",
): void {
  const grave = findings
    .map((finding) => describeFinding(finding, "masked"))
    .filter(({ severity }) => severity !== "info");
  for (const { message } of grave.slice(0, MOST_SAID)) screen.say(message);
  const left = grave.length - MOST_SAID;
  if (left > 0) screen.say(`还有 ${left} 条,见 ${others}。`);
}

export function isError(finding: Finding): boolean {
  return describeFinding(finding, "masked").severity === "error";
}
