/** What a run is told beside the village files: 村名单, rules, remembered answers. */
import { readFile, stat } from "node:fs/promises";
import { describeFinding } from "../domain/findings/describe.ts";
import type { Finding } from "../domain/findings/types.ts";
import { defaultSettings, readSettingsJson } from "../domain/settings/index.ts";
import type { Village } from "../domain/villages/types.ts";
import { PLAIN_WEEK } from "../domain/workdays/index.ts";
import { EMPTY_MAPPING, readMapping, type Mapping } from "../intake/answers.ts";
import { noticeFinding } from "../intake/index.ts";
import { readVillageList } from "../intake/villageList.ts";
import { readRuleBook, type RuleBook } from "../job/settings.ts";
import { FileUnreadable } from "../job/unreadable.ts";
import { readWorkbook } from "../workbook/read.ts";
import { nodeInflater } from "../workbook/xlsx/read/inflate-node.ts";
import { fileProblem, UsageError } from "./usage.ts";

export interface Loaded<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** The 村名单 (.xlsx or .csv). A file that cannot be used ends the run: without it villages get lost. */
export async function loadVillages(
  path: string | undefined,
  asOf: string,
): Promise<Loaded<readonly Village[]>> {
  if (path === undefined) return { value: [], findings: [] };
  const read = await readWorkbook(await bytesOf(path, "村名单"), path, nodeInflater);
  if (!read.ok)
    throw new UsageError(describeFinding(noticeFinding(path, read.notice), "masked").message);
  const [year = 0, month = 0] = asOf.split("-").map(Number);
  const list = readVillageList(read.workbook, path, { year, month, asOf });
  if (list.villages.length === 0) throw new UsageError(noVillages(path, list.findings));
  return { value: list.villages, findings: list.findings };
}

function noVillages(path: string, [reason]: readonly Finding[]): string {
  return reason
    ? describeFinding(reason, "masked").message
    : `【${path}】村名单里一个村也没有。请在表头“村”下面一行写一个村。`;
}

/**
 * Rules from a JSON file, or from the 规则设置 (and 工作日历) sheet of a workbook. A file without any ends
 * the run: whoever names one would take figures by the defaults for figures by his rules.
 */
export async function loadRules(path: string | undefined, asOf: string): Promise<RuleBook> {
  const plain = { settings: defaultSettings(), calendar: PLAIN_WEEK, ownDuties: [], findings: [] };
  if (path === undefined) return plain;
  const bytes = await bytesOf(path, "规则设置");
  if (path.toLowerCase().endsWith(".json")) {
    return usable({ ...plain, ...readSettingsJson(new TextDecoder().decode(bytes), path) }, path);
  }
  const read = await readWorkbook(bytes, path, nodeInflater);
  if (read.ok) return usable(readRuleBook(read.workbook, path, asOf), path);
  throw new UsageError(describeFinding(noticeFinding(path, read.notice), "masked").message);
}

function usable(rules: RuleBook, path: string): RuleBook {
  const broken = rules.findings.find(({ id }) => id === "settings-file-broken");
  if (broken) throw new UsageError(describeFinding(broken, "masked").message);
  const isMissing = rules.findings.some(({ id }) => id === "settings-sheet-missing");
  if (!isMissing || rules.ownDuties.length > 0) return rules;
  throw new UsageError(
    `--settings 写的“${path}”里没有“规则设置”表,也没有“工作日历”表,没有写任何文件。请检查文件对不对,或者把表名改成“规则设置”。`,
  );
}

/** A village's file; what the disk refuses is that file's matter, not the run's. */
export async function readSource(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const problem = fileProblem(error);
    throw problem === null ? error : new FileUnreadable(problem);
  }
}

/** Remembered answers; a missing file is an empty one. */
export async function loadMapping(path: string | undefined): Promise<Mapping> {
  if (path === undefined || !(await exists(path))) return EMPTY_MAPPING;
  const text = new TextDecoder().decode(await bytesOf(path, "回答文件"));
  const reading = readMapping(text, path);
  if (!reading.ok) throw new UsageError(reading.message);
  return reading.mapping;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

async function bytesOf(path: string, what: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === null) throw error;
    throw new UsageError(`打不开${what}“${path}”:${problem}。请检查路径。`);
  }
}
