/** `minqing merge` and `minqing check`: village files in, summary, report and slips out. */
import path from "node:path";
import type { Finding } from "../domain/findings/types.ts";
import {
  monthPeriod,
  parsePeriod,
  type Period,
  type PeriodRules,
} from "../domain/periods/index.ts";
import { periodRules, type Settings } from "../domain/settings/index.ts";
import { withQuestions, type Mapping } from "../intake/answers.ts";
import { runMerge, type JobResult } from "../job/index.ts";
import { calendarInForce, readingsOf } from "../job/settings.ts";
import { FileUnreadable } from "../job/unreadable.ts";
import { reportJson } from "../report/json/report.ts";
import { summaryPlan } from "../report/summary/index.ts";
import { townshipBookOf } from "../job/township.ts";
import type { TownshipRow } from "../domain/replies/index.ts";
import { nodeDeflater } from "../workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../workbook/xlsx/write/index.ts";
import type { Options } from "./args.ts";
import { collectInputs, nothingToRead, passedOver } from "./inputs.ts";
import { jsonText } from "./jsonText.ts";
import { loadMapping, loadRules, loadVillages, readSource } from "./load.ts";
import { writeSlips } from "./slips.ts";
import { isUsable, nothingUsable } from "./nothing.ts";
import { loadPrevious, type Previous } from "./previous.ts";
import { checkTargets } from "./targets.ts";
import type { Terminal } from "./terminal.ts";
import { asOfDay, jobTools } from "./tools.ts";
import { UsageError } from "./usage.ts";
import { noticeWords, summaryWords } from "./words.ts";
import { writeWhole } from "./write.ts";

export async function mergeCommand(
  options: Options,
  screen: Terminal,
  today: string,
): Promise<number> {
  await checkTargets(options);
  const asOf = asOfDay(options, today);
  const book = await loadRules(options.settings, asOf);
  const days = calendarInForce(book.calendar, asOf, book.settings);
  const rules = periodRules(book.settings, days);
  const period = askedPeriod(options, rules);
  const villages = await loadVillages(options.villages, asOf);
  const mapping = await loadMapping(options.mapping);
  const previous = await loadPrevious(options.previous, asOf);
  if (period !== null) checkPrevious(previous, period);
  const inputs = await collectInputs(options.inputs, ownFiles(options));
  for (const { path: entry, reason } of inputs.unreadable) {
    screen.say(`打不开“${entry}”:${reason}。`);
  }
  if (inputs.files.length === 0) {
    throw new UsageError(nothingToRead(options.inputs, inputs));
  }

  const sources = [
    ...inputs.files.map((file) => ({ path: file, read: () => readSource(file) })),
    ...inputs.unreadable.map(({ path: entry, reason }) => ({
      path: entry,
      read: () => Promise.reject(new FileUnreadable(reason)),
    })),
  ];
  const job = await runMerge(
    sources,
    {
      period,
      monthPeriod: (month) => requirePeriod(month, rules),
      asOf,
      villages: villages.value,
      mapping,
      passedOver: passedOver(inputs),
    },
    jobTools(screen),
  );
  screen.done();
  checkPrevious(previous, job.merge.period);
  sayAgain(previous, job.merge.period, screen);
  const result = withFindings(job, [...book.findings, ...villages.findings]);
  await writeAll(
    result,
    options,
    { settings: book.settings, mapping, previous: previous?.book ?? [] },
    screen,
  );
  if (options.json) process.stdout.write(jsonText(reportJson(result.merge)));
  else process.stdout.write(summaryWords(result, options));
  const unwritten = options.command === "merge" ? "没有写汇总表" : "没有可以检查的";
  if (!isUsable(result.merge)) screen.say(nothingUsable(result.merge, unwritten));
  return exitCode(result);
}

/** 0: all merged. 1: refused rows or files, open questions, or villages that sent nothing. 2: nothing read. */
function exitCode({ merge }: JobResult): number {
  if (!isUsable(merge)) return 2;
  const refused =
    merge.balance.refused > 0 || merge.files.some((file) => file.status === "refused");
  const open = merge.questions.some((question) => question.answer === undefined);
  return refused || open || merge.missingVillages.length > 0 ? 1 : 0;
}

/** Answers from after the month would stand in its 综合账 as if they had been given by then. */
function checkPrevious(previous: Previous | null, { month }: Period): void {
  if (previous === null) return;
  const its = previous.facts.month ?? "";
  if (its <= month) return;
  throw new UsageError(
    `--previous 写的“${previous.file}”是 ${its} 的汇总表,比这次汇总的 ${month} 还晚,没有写任何文件。请换成 ${month} 以前的汇总表,或者检查 --month。`,
  );
}

/** A second merge of the month, with what was typed in the first: meant, but not what the option is named for. */
function sayAgain(previous: Previous | null, { month }: Period, screen: Terminal): void {
  if (previous?.facts.month !== month) return;
  screen.say(
    `“${previous.file}”也是 ${month} 的汇总表:这次是重新汇总,里面综合账的 ${previous.book.length} 件原样接过来。`,
  );
}

interface Given {
  readonly settings: Settings;
  readonly mapping: Mapping;
  /** Rows of the last 综合账. */
  readonly previous: readonly TownshipRow[];
}

async function writeAll(
  job: JobResult,
  options: Options,
  { settings, mapping, previous }: Given,
  screen: Terminal,
): Promise<void> {
  const { merge } = job;
  // An empty summary would go over last time's, and look as if nobody had anything.
  if (options.command === "merge" && options.out !== undefined && isUsable(merge)) {
    const township = options.township ?? job.township;
    const plan = summaryPlan(merge, {
      township,
      readings: readingsOf(settings),
      ...townshipBookOf(merge, previous),
    });
    const { bytes, notices } = await writeWorkbook(plan, nodeDeflater);
    await writeWhole(options.out, bytes);
    for (const notice of notices) screen.say(noticeWords(notice));
  }
  if (options.report !== undefined) {
    await writeWhole(options.report, jsonText(reportJson(merge)));
  }
  if (options.slips !== undefined) await writeSlips(merge, options.slips, screen);
  if (options.command === "merge" && options.mapping !== undefined && merge.questions.length > 0) {
    const updated = withQuestions(mapping, merge.questions, (file) => path.basename(file));
    await writeWhole(options.mapping, jsonText(updated));
  }
}

function withFindings(job: JobResult, findings: readonly Finding[]): JobResult {
  if (findings.length === 0) return job;
  return { ...job, merge: { ...job.merge, findings: [...findings, ...job.merge.findings] } };
}

function askedPeriod(options: Options, rules: PeriodRules): Period | null {
  const { month, week, half } = options;
  const id = month ?? week ?? half;
  if (id === undefined) return null;
  const found = parsePeriod(id, rules);
  const kind = month !== undefined ? "month" : week !== undefined ? "week" : "half";
  if (found?.kind === kind) return found;
  const examples = { month: "--month 2026-11", week: "--week 2026-W48", half: "--half 2026-11-1" };
  throw new UsageError(`“${id}”不是有效的期间,要写成 ${examples[kind]} 这样。`);
}

function requirePeriod(month: string, rules: PeriodRules): Period {
  const found = monthPeriod(month, rules.cutoffDay);
  if (!found) throw new UsageError(`文件里的月份“${month}”读不出来,请用 --month 写明。`);
  return found;
}

/** What a run must not take for a village's file although it may lie in the same folder. */
function ownFiles(options: Options): readonly string[] {
  const { out, report, villages, settings, mapping, slips, previous } = options;
  const own = [out, report, villages, settings, mapping, slips, previous];
  return own.filter((file) => file !== undefined);
}
