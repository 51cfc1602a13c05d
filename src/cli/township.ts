/** What the commands over a whole township read: village files, or one summary workbook. */
import { describeFinding } from "../domain/findings/describe.ts";
import type { Finding } from "../domain/findings/types.ts";
import type { Period } from "../domain/periods/index.ts";
import type { TownshipRow } from "../domain/replies/index.ts";
import type { Village } from "../domain/villages/types.ts";
import { isSummary } from "../book/summary.ts";
import { factsOfMerge, factsOfWorkbook, type TownshipFacts } from "../job/facts.ts";
import { runMerge, runMerges } from "../job/index.ts";
import { ownRecords } from "../job/ownBook.ts";
import type { RuleBook } from "../job/settings.ts";
import { FileUnreadable } from "../job/unreadable.ts";
import type { MergeResult } from "../merge/types.ts";
import { readWorkbook } from "../workbook/read.ts";
import { nodeInflater } from "../workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../workbook/xlsx/write/deflate-node.ts";
import type { Options } from "./args.ts";
import { collectInputs, nothingToRead, passedOver, type Inputs } from "./inputs.ts";
import { loadMapping, readSource } from "./load.ts";
import type { Terminal } from "./terminal.ts";
import { isUsable, nothingUsable } from "./nothing.ts";
import { jobTools } from "./tools.ts";
import { UsageError } from "./usage.ts";

const TOOLS = { deflater: nodeDeflater, inflater: nodeInflater };

export interface TownshipOrder {
  readonly asOf: string;
  /**
   * What village files are read for, or how that follows from the month that most of them name; of a
   * summary all rows are read.
   */
  readonly period: Period | ((month: string) => Period);
  readonly villages: readonly Village[];
  /** Last month's 综合账: with it `own` of village files is what the summary of `month` would hold. */
  readonly book?: { readonly rows: readonly TownshipRow[]; readonly month: Period };
}

export interface TownshipRead extends TownshipFacts {
  /** Null for a summary. */
  readonly merge: MergeResult | null;
  /** Path of the summary; "" for village files. */
  readonly file: string;
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
    throw new UsageError(nothingToRead(options.inputs, inputs));
  }
  const summary = others.length === 0 ? await readSummaryFile(first, order.asOf) : null;
  const found = summary ?? (await fromVillageFiles(inputs, options, order, screen));
  const { merge } = found;
  if (found.villages.length > 0 && (merge === null || isUsable(merge))) return found;
  sayFindings(found.findings.filter(isError), screen, "minqing check 的结果");
  throw new UsageError(await nothingRead(found, inputs.files, order.asOf));
}

/** Figures of nobody would look as if all were well, or as if nothing had been done. */
async function nothingRead(
  { merge, file: summary }: TownshipRead,
  files: readonly string[],
  asOf: string,
): Promise<string> {
  for (const file of files.length > 1 ? files : []) {
    if (await readSummaryFile(file, asOf)) {
      return `“${file}”是汇总表,汇总表一次只读一份,没有写任何文件。请只写要用的那一份。`;
    }
  }
  return merge
    ? nothingUsable(merge)
    : `汇总表“${summary}”里没有一个村,没有写任何文件。请用 minqing merge 重新汇总。`;
}

/** Null for a file that is no summary, or cannot be read at all. */
export async function readSummaryFile(file: string, asOf: string): Promise<TownshipRead | null> {
  const bytes = await readSource(file).catch((error: unknown) => {
    if (error instanceof FileUnreadable) return null;
    throw error;
  });
  if (bytes === null) return null;
  const read = await readWorkbook(bytes, file, nodeInflater);
  if (!read.ok || !isSummary(read.workbook)) return null;
  return { ...factsOfWorkbook(read.workbook, { name: file, asOf }), merge: null, file };
}

/**
 * The month that the figures are about: of a summary its own, for it has the rows of no other. Throws
 * a `UsageError` where another one is asked for.
 */
export function monthRead(
  { month }: Options,
  found: Pick<TownshipRead, "from" | "month" | "file">,
  asOf: string,
): string {
  if (found.from !== "summary" || found.month === undefined) return month ?? asOf.slice(0, 7);
  if (month === undefined || month === found.month) return found.month;
  throw new UsageError(
    `“${found.file}”是 ${found.month} 的汇总表,里面没有 ${month} 的台账,没有写任何文件。请检查 --month,或者换成那个月的汇总表。`,
  );
}

/** Those of --settings; without it those that the summary itself carries, as the pane has them. */
export function rulesInForce(
  { settings }: Pick<Options, "settings">,
  given: RuleBook,
  carried: RuleBook | null | undefined,
): RuleBook {
  if (settings !== undefined || !carried) return given;
  // Most summaries have no such sheets, and need none.
  const findings = carried.findings.filter(({ id }) => id !== "settings-sheet-missing");
  return { ...carried, findings };
}

async function fromVillageFiles(
  inputs: Inputs,
  options: Options,
  { asOf, period, villages, book }: TownshipOrder,
  screen: Terminal,
): Promise<TownshipRead> {
  const sources = inputs.files.map((file) => ({ path: file, read: () => readSource(file) }));
  const mapping = await loadMapping(options.mapping);
  const given = { asOf, villages, mapping, passedOver: passedOver(inputs) };
  if (typeof period === "function") {
    const order = { ...given, period: null, monthPeriod: period };
    const { merge, township } = await runMerge(sources, order, jobTools(screen));
    screen.done();
    return { ...factsOfMerge(merge, township), merge, file: "" };
  }
  const periods = [period, ...(book ? [book.month] : [])];
  const { merges, township } = await runMerges(sources, periods, given, jobTools(screen));
  screen.done();
  const [merge, ofMonth] = merges;
  if (!merge) throw new Error("a period without its merge");
  const own = ofMonth && book ? await ownRecords(ofMonth, book.rows, TOOLS) : {};
  return { ...factsOfMerge(merge, township), ...own, merge, file: "" };
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
