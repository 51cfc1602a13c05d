/** `minqing quotas`: every duty of the regulations, checked over village files or a summary. */
import { describeFinding } from "../domain/findings/describe.ts";
import { parseSpan } from "../domain/quotas/spans.ts";
import type { Span } from "../domain/quotas/types.ts";
import type { Evaluation } from "../domain/quotas/evaluate.ts";
import { evaluateOrder, readingPeriod } from "../job/quotas.ts";
import { calendarInForce } from "../job/settings.ts";
import { quotaPlan, type QuotaSheetOptions } from "../report/quotas/index.ts";
import { quotaJson } from "../report/quotas/json.ts";
import { nodeDeflater } from "../workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../workbook/xlsx/write/index.ts";
import type { Options } from "./args.ts";
import { jsonText } from "./jsonText.ts";
import { loadRules, loadVillages } from "./load.ts";
import { quotaWords } from "./quotaWords.ts";
import { checkTargets } from "./targets.ts";
import type { Terminal } from "./terminal.ts";
import { asOfDay } from "./tools.ts";
import {
  isError,
  monthRead,
  readTownship,
  rulesInForce,
  sayFindings,
  type TownshipRead,
} from "./township.ts";
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
  const given = await loadRules(options.settings, asOf);
  const asked = askedSpan(options, given.settings, asOf);
  const villages = await loadVillages(options.villages, asOf);
  const order = { asOf, period: readingOf(asked), villages: villages.value };
  const found = await readTownship(options, order, screen);
  const rules = rulesInForce(options, given, found.rules);
  const span = spanRead(options, found, rules.settings, asOf);
  const findings = [...rules.findings, ...villages.findings, ...found.findings];
  const evaluation = evaluateOrder({
    records: found.records,
    villages: villages.value.length > 0 ? villages.value.map(({ name }) => name) : found.villages,
    settings: rules.settings,
    own: rules.ownDuties,
    calendar: calendarInForce(rules.calendar, asOf, rules.settings),
    asOf,
    span,
  });
  const own = [...found.findings, ...villages.findings].filter(isError);
  sayFindings([...rules.findings, ...own, ...evaluation.findings], screen);
  const told = findings.filter((it) => describeFinding(it, "masked").severity !== "info");
  const sheets = { unit: options.township ?? found.township, span, asOf, findings: told };
  await writeOut(evaluation, sheets, options, screen);
  if (options.json) process.stdout.write(jsonText(quotaJson(evaluation, sheets)));
  else process.stdout.write(quotaWords(evaluation, sheets));
  const isShort = evaluation.outcomes.some(({ state, soft }) => state === "missed" && !soft);
  return isShort || findings.some(isError) ? 1 : 0;
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

/** Of a quarter or a year whatever month the files are of, for it is rarely over when it is looked at. */
function readingOf(asked: Span): Parameters<typeof readTownship>[1]["period"] {
  return asked.kind === "month" ? readingPeriod(asked) : (month) => readingPeriod(asked, month);
}

/** Of a summary its own month; a quarter or a year is evaluated as far as its rows go. */
function spanRead(
  options: Options,
  found: TownshipRead,
  settings: Parameters<typeof parseSpan>[1],
  asOf: string,
): Span {
  if (options.quarter !== undefined || options.year !== undefined) {
    const span = askedSpan(options, settings, asOf);
    if (found.from === "summary") checkWithin(span, found, settings);
    return span;
  }
  return askedSpan({ ...options, month: monthRead(options, found, asOf) }, settings, asOf);
}

/** Of a year in which a summary has no row, everything would be missing. */
function checkWithin(
  span: Span,
  { month = "", file }: TownshipRead,
  settings: Parameters<typeof parseSpan>[1],
): void {
  const its = parseSpan(month, settings);
  if (its === null || (its.start <= span.end && span.start <= its.end)) return;
  throw new UsageError(
    `“${file}”是 ${month} 的汇总表,里面没有${span.label}的台账,没有写任何文件。请换成${span.label}里的汇总表,或者检查 --${span.kind}。`,
  );
}

async function writeOut(
  evaluation: Evaluation,
  sheets: QuotaSheetOptions,
  { out, report }: Options,
  screen: Terminal,
): Promise<void> {
  if (report !== undefined) await writeWhole(report, jsonText(quotaJson(evaluation, sheets)));
  if (out === undefined) return;
  const { bytes, notices } = await writeWorkbook(quotaPlan(evaluation, sheets), nodeDeflater);
  await writeWhole(out, bytes);
  for (const notice of notices) screen.say(noticeWords(notice));
  screen.say(`走访核查:${out}`);
}
