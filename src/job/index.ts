/**
 * The main job: village files in, one township out. Knows the file formats and the core, but neither
 * disk nor screen: the doors (command line, task pane) hand in bytes and take plans.
 */
import type { Period } from "../domain/periods/index.ts";
import { LEDGERS } from "../domain/ledgers/index.ts";
import type { LedgerDef } from "../domain/ledgers/types.ts";
import type { Village } from "../domain/villages/types.ts";
import { villageRegistry } from "../domain/villages/registry.ts";
import type { Mapping } from "../intake/answers.ts";
import { layoutPeriod, skippedFile } from "../intake/index.ts";
import { ReaderShelf } from "../intake/rows/shelf.ts";
import { mergeIntakes } from "../merge/index.ts";
import type { MergeResult } from "../merge/types.ts";
import type { ReadResult } from "../workbook/raw.ts";
import { readWorkbook } from "../workbook/read.ts";
import type { Inflater } from "../workbook/xlsx/read/inflate.ts";
import { Intakes } from "./intakes.ts";
import { FileUnreadable } from "./unreadable.ts";
import { commonest, monthOfName, monthOfWorkbook } from "./period.ts";
import { fileStem } from "../domain/text/paths.ts";

/** Something to read, wherever it is kept. */
export interface SourceFile {
  readonly path: string;
  /** Throws `FileUnreadable` when the file is not to be had. */
  readonly read: () => Promise<Uint8Array>;
}

export interface JobOptions {
  /** What the run is about; null = the month that most files name. */
  readonly period: Period | null;
  /** Builds the period of a month (`yyyy-mm`) by the settings in force. */
  readonly monthPeriod: (month: string) => Period;
  readonly asOf: string;
  readonly villages: readonly Village[];
  readonly mapping: Mapping;
  /** Lock files and files that are no tables: named in the report, not read. */
  readonly passedOver?: readonly { readonly path: string; readonly reason: string }[];
}

export interface Progress {
  readonly stage: "reading" | "merging";
  readonly done: number;
  readonly total: number;
  readonly rows: number;
  readonly path: string;
}

export interface JobTools {
  readonly inflater: Inflater;
  readonly sha256: (bytes: Uint8Array) => string | Promise<string>;
  readonly onProgress?: (progress: Progress) => void;
  /** Asked between files; true ends the run with a `Cancelled`. */
  readonly isCancelled?: () => boolean;
}

export interface JobResult {
  readonly merge: MergeResult;
  /** Name of the township as most files give it; "" if none does. */
  readonly township: string;
  /** True when the month was taken from the files. */
  readonly periodTaken: boolean;
}

/** Thrown when the user asks to stop; nothing has been written by then. */
export class Cancelled extends Error {}

/** Ledgers that village files are searched for. */
const VILLAGE_FILE_LEDGERS: readonly LedgerDef[] = LEDGERS.filter(
  (ledger) => ledger.kind !== "setup",
);

/** Reads and merges. Only one file's raw content is held at a time. */
export async function runMerge(
  files: readonly SourceFile[],
  options: JobOptions,
  tools: JobTools,
): Promise<JobResult> {
  const period = options.period ?? options.monthPeriod(await monthOfFiles(files, options, tools));
  const { merges, township } = await runMerges(files, [period], options, tools);
  const [merge] = merges;
  if (!merge) throw new Error("a period without its merge");
  return { merge, township, periodTaken: options.period === null };
}

export interface JobResults {
  /** One for each period, in their order. */
  readonly merges: readonly MergeResult[];
  readonly township: string;
}

/** `runMerge` for several periods at once: each file is read only once, so all speak of the same content. */
export async function runMerges(
  files: readonly SourceFile[],
  periods: readonly Period[],
  options: Omit<JobOptions, "period" | "monthPeriod">,
  tools: JobTools,
): Promise<JobResults> {
  const { asOf, villages, mapping, passedOver = [] } = options;
  const ledgers = VILLAGE_FILE_LEDGERS;
  const registry = villageRegistry(villages);
  const skipped = passedOver.map(({ path, reason }) => skippedFile({ path, sha256: "" }, reason));
  const runs = periods.map((period) => {
    const readers = new ReaderShelf();
    return {
      period,
      intakes: new Intakes({ period, asOf, registry, mapping, ledgers, readers }, skipped),
    };
  });
  let rows = 0;
  const sorted = [...files].sort(originalsFirst);
  for (const [done, file] of sorted.entries()) {
    if (tools.isCancelled?.()) throw new Cancelled();
    tools.onProgress?.({ stage: "reading", done, total: files.length, rows, path: file.path });
    const bytes = await bytesOf(file);
    const isThere = !(bytes instanceof FileUnreadable);
    const identity = { path: file.path, sha256: isThere ? await tools.sha256(bytes) : "" };
    if (runs.filter((run) => run.intakes.takeCopy(identity)).length > 0) continue;
    const read = isThere
      ? await readWorkbook(bytes, file.path, tools.inflater)
      : unreadable(bytes.reason);
    const [intake] = runs.map((run) => run.intakes.take(identity, read));
    for (const block of intake?.blocks ?? []) rows += block.read;
  }
  const total = files.length;
  tools.onProgress?.({ stage: "merging", done: total, total, rows, path: "" });
  const merges = runs.map(({ period, intakes: { all } }) =>
    mergeIntakes(all, { period, asOf, villages, ledgers, mapping }),
  );
  return { merges, township: commonest((runs[0]?.intakes.all ?? []).map((it) => it.township)) };
}

function unreadable(reason: string): ReadResult {
  return { ok: false, notice: { id: "file-unreadable", slots: { reason } } };
}

/** File names first, since they cost nothing; titles only when no name has a month. */
async function monthOfFiles(
  files: readonly SourceFile[],
  options: JobOptions,
  tools: JobTools,
): Promise<string> {
  const today = options.asOf.slice(0, 7);
  const near = layoutPeriod(today);
  const named = commonest(files.map((file) => monthOfName(file.path, near)));
  if (named !== "") return named;
  const titled: string[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file);
    if (bytes instanceof FileUnreadable) continue;
    const read = await readWorkbook(bytes, file.path, tools.inflater);
    if (read.ok) titled.push(monthOfWorkbook(read.workbook, near));
  }
  const month = commonest(titled);
  return month === "" ? today : month;
}

async function bytesOf(file: SourceFile): Promise<Uint8Array | FileUnreadable> {
  try {
    return await file.read();
  } catch (error) {
    if (error instanceof FileUnreadable) return error;
    throw error;
  }
}

/** By name, but what calls itself a copy comes last, so that of equal files the original is read. */
function originalsFirst(a: SourceFile, b: SourceFile): number {
  const copies = Number(isCopyName(a.path)) - Number(isCopyName(b.path));
  if (copies !== 0) return copies;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function isCopyName(path: string): boolean {
  return /[((]\d+[))]$|副本|复件|copy/i.test(fileStem(path));
}
