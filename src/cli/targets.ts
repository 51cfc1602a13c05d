/**
 * Where a run may write, settled before any work is done. A run writes over its own earlier summary
 * and report, and over nothing else: least of all over a file that a village has sent.
 */
import { access, constants, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { readTownshipBook } from "../book/township.ts";
import { TOWNSHIP_MARK, townshipDigest } from "../domain/replies/index.ts";
import { SUMMARY_MARK } from "../intake/index.ts";
import { readWorkbook } from "../workbook/read.ts";
import { nodeInflater } from "../workbook/xlsx/read/inflate-node.ts";
import { peekPackage } from "../workbook/xlsx/read/peek.ts";
import type { Options } from "./args.ts";
import { fileProblem, UsageError } from "./usage.ts";

type PathOption =
  "out" | "report" | "mapping" | "slips" | "villages" | "settings" | "previous" | "decisions";
const ALL = [
  "out",
  "report",
  "mapping",
  "slips",
  "villages",
  "settings",
  "previous",
  "decisions",
] satisfies readonly PathOption[];
const WRITTEN = ["out", "report", "mapping", "decisions"] satisfies readonly PathOption[];

/** Cells are compared as they stand; no date is completed. */
const ANY_DAY = "2026-01-01";

/** Throws a `UsageError` for the first thing that would go wrong or do harm. */
export async function checkTargets(options: Options): Promise<void> {
  const { out, report, slips, outDir } = options;
  if (out !== undefined && !/\.xlsx$/i.test(out)) {
    throw new UsageError(`--out 的文件名要以 .xlsx 结尾:“${out}”`);
  }
  await checkApart(options);
  for (const name of WRITTEN) {
    const target = options[name];
    if (target !== undefined) await checkFile(name, target);
  }
  if (slips !== undefined) await checkOwnFolder("slips", slips, options.inputs);
  if (options.command === "month" && outDir !== undefined) {
    await checkOwnFolder("out-dir", outDir, options.inputs);
  }
  if (options.command === "reply" && outDir !== undefined) {
    // Its own input may lie there: a reply never takes the name of a summary.
    await checkOwnFolder("out-dir", outDir, []);
  }
  // What other commands write carries notes by hand: they write over nothing at all.
  if (out !== undefined && options.command !== "merge") await checkNewFile("out", out);
  if (out !== undefined && (await isForeign(out, isSummary))) {
    throw new UsageError(
      `“${out}”已经存在,不是以前写的汇总表,没有覆盖。请给 --out 换一个文件名,或者先移走原来的文件。`,
    );
  }
  if (out !== undefined && (await hasTypedTownshipBook(out))) {
    throw new UsageError(
      `“${out}”的综合账已经填过,没有覆盖。请给 --out 换一个文件名,再写上 --previous ${out},填的内容就会接过来。`,
    );
  }
  if (report !== undefined && (await isForeign(report, isReport))) {
    throw new UsageError(
      `“${report}”已经存在,不是以前写的结果,没有覆盖。请给 --report 换一个文件名,或者先移走原来的文件。`,
    );
  }
}

/** A file that this run makes anew and that must not be there yet. */
export async function checkNewFile(name: PathOption, target: string): Promise<void> {
  if (await stat(target).catch(() => null)) {
    throw new UsageError(
      `“${target}”已经存在,没有覆盖。请给 --${name} 换一个文件名,或者先移走原来的文件。`,
    );
  }
}

/** No two options may name one file: the later would write over the earlier. */
async function checkApart(options: Options): Promise<void> {
  const seen = new Map<string, PathOption>();
  for (const name of ALL) {
    const file = options[name];
    if (file === undefined) continue;
    if (file.trim() === "") throw new UsageError(`--${name} 后面要写文件名。`);
    const full = await realOf(file);
    const other = seen.get(full);
    if (other !== undefined) {
      throw new UsageError(`--${other} 和 --${name} 写的是同一个“${file}”,请分开写。`);
    }
    seen.set(full, name);
  }
}

async function checkFile(name: PathOption, target: string): Promise<void> {
  const info = await stat(target).catch(() => null);
  if (info?.isDirectory()) {
    throw new UsageError(`--${name} 写的“${target}”是一个文件夹,请写到文件名。`);
  }
  await checkFolder(name, path.dirname(path.resolve(target)));
}

/** Folders that a run fills, with a name to propose. */
const OWN_FOLDERS = { slips: "退回单", "out-dir": "结果" } as const;

async function checkOwnFolder(
  name: keyof typeof OWN_FOLDERS,
  folder: string,
  inputs: readonly string[],
): Promise<void> {
  if (folder.trim() === "") throw new UsageError(`--${name} 后面要写文件夹。`);
  const full = await realOf(folder);
  for (const input of inputs) {
    const own = await realOf(input);
    // What lies in it is not read: it would leave out the villages' own files.
    if (own === full || own.startsWith(full + path.sep)) {
      throw new UsageError(
        `--${name} 写的“${folder}”里放着各村的文件。请另写一个文件夹,例如 --${name} ${OWN_FOLDERS[name]}`,
      );
    }
  }
  await checkFolder(name, path.resolve(folder));
}

/** The nearest folder that exists must let us write. */
async function checkFolder(name: PathOption | "out-dir", folder: string): Promise<void> {
  let nearest = folder;
  while (!(await stat(nearest).catch(() => null)) && path.dirname(nearest) !== nearest) {
    nearest = path.dirname(nearest);
  }
  try {
    const info = await stat(nearest);
    if (!info.isDirectory()) {
      throw new UsageError(`--${name} 写不了:“${nearest}”是文件,不是文件夹。`);
    }
    await access(nearest, constants.W_OK);
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === null) throw error;
    throw new UsageError(`--${name} 写不了:“${nearest}”${problem}。请换一个位置。`);
  }
}

async function isForeign(file: string, isOurs: (bytes: Uint8Array) => boolean): Promise<boolean> {
  if (!(await stat(file).catch(() => null))) return false;
  const bytes = await readFile(file).catch(() => null);
  return bytes === null || (bytes.length > 0 && !isOurs(bytes));
}

/** What was typed in 综合账 since the summary was written exists nowhere else. */
async function hasTypedTownshipBook(file: string): Promise<boolean> {
  const bytes = await readFile(file).catch(() => null);
  const marks = bytes && peekPackage(bytes, nodeInflater);
  const digest = marks?.properties.get(TOWNSHIP_MARK);
  if (!bytes || digest === undefined || !marks?.savedElsewhere) return false;
  const read = await readWorkbook(bytes, file, nodeInflater);
  if (!read.ok) return true;
  const { rows, unread } = readTownshipBook(read.workbook, { name: file, asOf: ANY_DAY });
  return unread.length > 0 || townshipDigest({ rows }) !== digest;
}

function isSummary(bytes: Uint8Array): boolean {
  return peekPackage(bytes, nodeInflater)?.properties.has(SUMMARY_MARK) === true;
}

function isReport(bytes: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value !== "object" || value === null || !("version" in value)) return false;
    // Of merge, of publish, of reply, of month.
    const kind = "kind" in value ? value.kind : "";
    return "balance" in value || "reading" in value || kind === "reply" || kind === "month";
  } catch {
    return false;
  }
}

/** Links resolved, as far as the path exists. */
async function realOf(file: string): Promise<string> {
  const full = path.resolve(file);
  const real = await realpath(full).catch(() => null);
  if (real !== null) return real;
  const parent = path.dirname(full);
  return parent === full ? full : path.join(await realOf(parent), path.basename(full));
}
