/** What a run is told beside the village files: 村名单, rules, remembered answers. */
import { readFile } from "node:fs/promises";
import type { Finding } from "../domain/findings/types.ts";
import { defaultSettings, readSettingsJson } from "../domain/settings/index.ts";
import type { Village } from "../domain/villages/types.ts";
import { PLAIN_WEEK } from "../domain/workdays/index.ts";
import { EMPTY_MAPPING, readMapping, type Mapping } from "../intake/answers.ts";
import { noticeFinding } from "../intake/index.ts";
import { readVillageList } from "../intake/villageList.ts";
import { readRuleBook, type RuleBook } from "../job/settings.ts";
import { readWorkbook } from "../workbook/read.ts";
import { nodeInflater } from "../workbook/xlsx/read/inflate-node.ts";

/** A mistake of the command's user that ends the run: exit 2, one sentence. */
export class UsageError extends Error {}

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
  if (!read.ok) {
    return { value: [], findings: [noticeFinding(path, read.notice)] };
  }
  const [year = 0, month = 0] = asOf.split("-").map(Number);
  const list = readVillageList(read.workbook, path, { year, month, asOf });
  return { value: list.villages, findings: list.findings };
}

/** Rules from a JSON file, or from the 规则设置 (and 工作日历) sheet of a workbook. */
export async function loadRules(path: string | undefined, asOf: string): Promise<RuleBook> {
  const plain = { settings: defaultSettings(), calendar: PLAIN_WEEK, findings: [] };
  if (path === undefined) return plain;
  const bytes = await bytesOf(path, "规则设置");
  if (path.toLowerCase().endsWith(".json")) {
    return { ...plain, ...readSettingsJson(new TextDecoder().decode(bytes), path) };
  }
  const read = await readWorkbook(bytes, path, nodeInflater);
  if (!read.ok) return { ...plain, findings: [noticeFinding(path, read.notice)] };
  return readRuleBook(read.workbook, path, asOf);
}

/** Remembered answers; a missing file is an empty one. */
export async function loadMapping(path: string | undefined): Promise<Mapping> {
  if (path === undefined) return EMPTY_MAPPING;
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    return EMPTY_MAPPING;
  }
  const reading = readMapping(text, path);
  if (!reading.ok) throw new UsageError(reading.message);
  return reading.mapping;
}

async function bytesOf(path: string, what: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new UsageError(`打不开${what}“${path}”:文件不存在或没有权限。请检查路径。`);
  }
}
