/** `minqing quotas`: every duty of the regulations, checked over village files or a summary. */
import { readSummary, isSummary } from "../book/summary.ts";
import { describeFinding } from "../domain/findings/describe.ts";
import type { Finding } from "../domain/findings/types.ts";
import type { LedgerId } from "../domain/ledgers/types.ts";
import type { LedgerRecord } from "../domain/records.ts";
import { parseSpan } from "../domain/quotas/spans.ts";
import type { Span } from "../domain/quotas/types.ts";
import type { Evaluation } from "../domain/quotas/evaluate.ts";
import type { Village } from "../domain/villages/types.ts";
import { runMerge } from "../job/index.ts";
import { evaluateOrder, readingPeriod } from "../job/quotas.ts";
import { calendarInForce } from "../job/settings.ts";
import { quotaPlan, type QuotaSheetOptions } from "../report/quotas/index.ts";
import { quotaJson } from "../report/quotas/json.ts";
import { readWorkbook } from "../workbook/read.ts";
import { nodeInflater } from "../workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../workbook/xlsx/write/index.ts";
import type { Options } from "./args.ts";
import { collectInputs } from "./inputs.ts";
import { loadMapping, loadRules, loadVillages, readSource } from "./load.ts";
import { quotaWords } from "./quotaWords.ts";
import { checkNewFile, checkTargets } from "./targets.ts";
import type { Terminal } from "./terminal.ts";
import { asOfDay, jobTools } from "./tools.ts";
import { UsageError } from "./usage.ts";
import { noticeWords } from "./words.ts";
import { writeWhole } from "./write.ts";

/** 0: nothing is missing; 1: something is missing, or rows could not be read; 2: nothing was read. */
export async function quotasCommand(
  options: Options,
  screen: Terminal,
  today: string,
): Promise<number> {
  const asOf = asOfDay(options, today);
  await checkTargets(options);
  if (options.out !== undefined) await checkNewFile("out", options.out);
  const rules = await loadRules(options.settings, asOf);
  const span = askedSpan(options, rules.settings, asOf);
  const villages = await loadVillages(options.villages, asOf);
  const found = await readInputs(options, { asOf, span, villages: villages.value }, screen);
  const findings = [...rules.findings, ...villages.findings, ...found.findings];
  const evaluation = evaluateOrder({
    records: found.records,
    villages: villages.value.length > 0 ? villages.value.map(({ name }) => name) : found.villages,
    settings: rules.settings,
    own: rules.ownDuties,
    calendar: calendarInForce(rules.calendar, asOf),
    asOf,
    span,
  });
  sayFindings([...findings.filter(isError), ...evaluation.findings], screen);
  const told = findings.filter((it) => describeFinding(it, "masked").severity !== "info");
  const sheets = { unit: options.township ?? found.township, span, asOf, findings: told };
  await writeOut(evaluation, sheets, options, screen);
  if (options.json) process.stdout.write(jsonText(evaluation, sheets));
  else process.stdout.write(quotaWords(evaluation, sheets));
  const isShort = evaluation.outcomes.some(({ state, soft }) => state === "missed" && !soft);
  return isShort || findings.some(isError) ? 1 : 0;
}

interface Found {
  readonly records: ReadonlyMap<LedgerId, readonly LedgerRecord[]>;
  readonly villages: readonly string[];
  readonly township: string;
  readonly findings: readonly Finding[];
}

interface Asked {
  readonly asOf: string;
  readonly span: Span;
  readonly villages: readonly Village[];
}

/** One summary workbook, or the files of the villages. */
async function readInputs(options: Options, asked: Asked, screen: Terminal): Promise<Found> {
  const own = [options.out, options.report, options.villages, options.settings, options.mapping];
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
  if (others.length === 0) {
    const summary = await asSummary(first, asked.asOf);
    if (summary) return summary;
  }
  return fromVillageFiles(inputs.files, options, asked, screen);
}

async function asSummary(file: string, asOf: string): Promise<Found | null> {
  const read = await readWorkbook(await readSource(file), file, nodeInflater);
  if (!read.ok || !isSummary(read.workbook)) return null;
  const { records, villages, township, findings } = readSummary(read.workbook, {
    name: file,
    asOf,
  });
  const byLedger = new Map<LedgerId, LedgerRecord[]>();
  for (const record of records) {
    const rows = byLedger.get(record.ledger);
    if (rows) rows.push(record);
    else byLedger.set(record.ledger, [record]);
  }
  return { records: byLedger, villages, township, findings };
}

async function fromVillageFiles(
  files: readonly string[],
  options: Options,
  { asOf, span, villages }: Asked,
  screen: Terminal,
): Promise<Found> {
  const period = readingPeriod(span);
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
  return {
    records: merge.records,
    villages: merge.villages.map(({ village }) => village.name),
    township,
    findings: merge.findings,
  };
}

/** The month of today where nothing is asked for. */
function askedSpan(
  { month, quarter, year }: Options,
  settings: Parameters<typeof parseSpan>[1],
  asOf: string,
): Span {
  const id = month ?? quarter ?? year ?? asOf.slice(0, 7);
  const span = parseSpan(id, settings);
  const kind = quarter !== undefined ? "quarter" : year !== undefined ? "year" : "month";
  if (span?.kind === kind) return span;
  const examples = {
    month: "--month 2026-11",
    quarter: "--quarter 2026-Q4",
    year: "--year 2026",
  };
  throw new UsageError(`“${id}”不是有效的期间,要写成 ${examples[kind]} 这样。`);
}

async function writeOut(
  evaluation: Evaluation,
  sheets: QuotaSheetOptions,
  { out, report }: Options,
  screen: Terminal,
): Promise<void> {
  if (report !== undefined) await writeWhole(report, jsonText(evaluation, sheets));
  if (out === undefined) return;
  const { bytes, notices } = await writeWorkbook(quotaPlan(evaluation, sheets), nodeDeflater);
  await writeWhole(out, bytes);
  for (const notice of notices) screen.say(noticeWords(notice));
  screen.say(`走访核查:${out}`);
}

function jsonText(evaluation: Evaluation, sheets: QuotaSheetOptions): string {
  return `${JSON.stringify(quotaJson(evaluation, sheets), null, 2)}\n`;
}

/** So many are printed; all of them stand on 核对清单 and in the report. */
const MOST_SAID = 30;

function sayFindings(findings: readonly Finding[], screen: Terminal): void {
  const grave = findings
    .map((finding) => describeFinding(finding, "masked"))
    .filter(({ severity }) => severity !== "info");
  for (const { message } of grave.slice(0, MOST_SAID)) screen.say(message);
  const left = grave.length - MOST_SAID;
  if (left > 0) screen.say(`还有 ${left} 条,见 --out 的“核对清单”或 --report。`);
}

function isError(finding: Finding): boolean {
  return describeFinding(finding, "masked").severity === "error";
}
