/**
 * `minqing month`: 收齐 → 汇总 → 核查 → 上报 → 月评 → 晒账 in one go. The village files are read once,
 * so all that is written speaks of the same content.
 */
import path from "node:path";
import { isSummary } from "../book/summary.ts";
import { readTownshipBook } from "../book/township.ts";
import type { Evaluation } from "../domain/quotas/evaluate.ts";
import type { TownshipRow } from "../domain/replies/index.ts";
import { withQuestions, type Mapping } from "../intake/answers.ts";
import { factsOfMerge, type TownshipFacts } from "../job/facts.ts";
import type { StepFact } from "../job/month.ts";
import { collectedFact, mergedFact } from "../job/monthRun.ts";
import { ownRecords } from "../job/ownBook.ts";
import { evaluateOrder } from "../job/quotas.ts";
import { calendarInForce, readingsOf } from "../job/settings.ts";
import { townshipBookOf } from "../job/township.ts";
import type { MergeResult } from "../merge/types.ts";
import { reportJson } from "../report/json/report.ts";
import { summaryPlan } from "../report/summary/index.ts";
import { readWorkbook } from "../workbook/read.ts";
import { nodeInflater } from "../workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../workbook/xlsx/write/deflate-node.ts";
import type { Options } from "./args.ts";
import { jsonText } from "./jsonText.ts";
import { MonthFolder } from "./monthFolder.ts";
import { readFiles, readGiven, type MonthGiven } from "./monthRead.ts";
import { MonthRun, type MadeStep } from "./monthRun.ts";
import { isUsable, nothingUsable } from "./nothing.ts";
import { MADE_FROM_ROWS, namesOf } from "./monthSteps.ts";
import { writeSlips } from "./slips.ts";
import { checkTargets } from "./targets.ts";
import type { Terminal } from "./terminal.ts";
import { asOfDay } from "./tools.ts";
import { isError, sayFindings } from "./township.ts";
import { UsageError } from "./usage.ts";
import { standsAt, writeWhole } from "./write.ts";

const SUMMARY = "汇总";
const SLIPS = "退回单";
const TOOLS = { deflater: nodeDeflater, inflater: nodeInflater };

/** 0: all is done; 1: something is left to be settled; 2: nothing could be made. */
export async function monthCommand(
  options: Options,
  screen: Terminal,
  today: string,
): Promise<number> {
  const asOf = asOfDay(options, today);
  await checkTargets(options);
  const { outDir = "", month = "" } = options;
  const folder = await MonthFolder.open(outDir);
  const given = await readGiven(options, asOf);
  const { merge: read, wide, named, township: found } = await readFiles(options, given, screen);
  const findings = [...given.rules.findings, ...given.villages.findings];
  const merge = { ...read, findings: [...findings, ...read.findings] };
  const run = new MonthRun(folder, month, screen);
  standsAt(() => run.brokenOff());
  const canGoOn = isUsable(merge);
  if (!canGoOn) sayFindings(merge.findings.filter(isError), screen, "结果里的 findings");
  await run.step("collect", () => ({
    fact: { ...collectedFact(merge), ...(canGoOn ? {} : nothing(merge)) },
    files: [],
    more: () => writeQuestions(merge, given.mapping, options),
  }));
  if (canGoOn) {
    const township = options.township ?? found;
    const order = { folder, given, township };
    const summary = await run.step("merge", () => summaryStep(merge, order, screen));
    const ownBook = await ownRecords(merge, summary?.book ?? [], TOOLS);
    const facts = { ...factsOfMerge(wide, found), ...ownBook };
    const input = {
      ...given,
      ...{ township, findings, villages: given.villages.value, facts },
      evaluation: evaluationOf(given, facts),
      named: { ...factsOfMerge(named, found), ...ownBook },
    };
    for (const [id, make] of MADE_FROM_ROWS) await run.step(id, () => make(input));
  }
  const json = run.json(asOf);
  const isReported = await reported(json, folder, options, screen);
  const unit = options.township ?? found;
  const head = `${unit}${given.period.label},截至 ${asOf},结果在“${outDir}”`;
  process.stdout.write(options.json ? json : run.words(head));
  if (!canGoOn) return 2;
  return isReported && run.steps.every(({ state }) => state === "done") ? 0 : 1;
}

/** False where the disk refuses it: what the steps have come to is said all the same. */
async function reported(
  json: Uint8Array,
  folder: MonthFolder,
  { report, month = "" }: Options,
  screen: Terminal,
): Promise<boolean> {
  try {
    if (report === undefined) await folder.write(`结果_${month}.json`, json);
    else await writeWhole(report, json);
    return true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    screen.say(error.message);
    return false;
  }
}

function evaluationOf(given: MonthGiven, { records, villages: read }: TownshipFacts): Evaluation {
  const { rules, asOf, span } = given;
  const villages = given.villages.value.length > 0 ? namesOf(given.villages.value) : read;
  const calendar = calendarInForce(rules.calendar, asOf, rules.settings);
  const { settings, ownDuties: own } = rules;
  return evaluateOrder({ records, villages, settings, own, calendar, asOf, span });
}

function nothing(merge: MergeResult): Pick<StepFact, "problem" | "isNothing"> {
  return { problem: nothingUsable(merge, "后面的都没有做"), isNothing: true };
}

/** The file of questions and answers, with the new questions; none where there are no questions. */
async function writeQuestions(
  { questions }: MergeResult,
  mapping: Mapping,
  { mapping: file }: Options,
): Promise<readonly string[]> {
  if (file === undefined || questions.length === 0) return [];
  const updated = withQuestions(mapping, questions, (it) => path.basename(it));
  await writeWhole(file, jsonText(updated));
  return [file];
}

interface SummaryOrder {
  readonly folder: MonthFolder;
  readonly given: MonthGiven;
  readonly township: string;
}

interface SummaryMade extends MadeStep {
  /** The 综合账 that goes on in this summary, as it stood. */
  readonly book: readonly TownshipRow[];
}

async function summaryStep(
  merge: MergeResult,
  { folder, given, township }: SummaryOrder,
  screen: Terminal,
): Promise<SummaryMade> {
  const book = (await changedBook(folder, given)) ?? given.book;
  const plan = summaryPlan(merge, {
    township,
    readings: readingsOf(given.rules.settings),
    ...townshipBookOf(merge, book),
  });
  return {
    fact: mergedFact(merge),
    files: [{ name: SUMMARY, plan }],
    json: reportJson(merge),
    more: () => writeSlips(merge, folder.path(SLIPS), screen),
    book,
  };
}

/** What was typed in 综合账 of this month's summary goes on in the new one, which is written beside it. */
async function changedBook(
  folder: MonthFolder,
  { month, asOf }: MonthGiven,
): Promise<readonly TownshipRow[] | null> {
  const name = `${SUMMARY}_${month}.xlsx`;
  const bytes = await folder.lastChanged(name);
  const read = bytes && (await readWorkbook(bytes, name, nodeInflater));
  if (!read?.ok || !isSummary(read.workbook)) return null;
  const { rows, unread } = readTownshipBook(read.workbook, { name, asOf });
  if (unread.length === 0) return rows.length > 0 ? rows : null;
  throw new UsageError(
    `“${folder.path(name)}”的“${unread.join("”“")}”认不出表头,里面填的接不过来,汇总表没有重新写。请把表头改回原来的样子再试。`,
  );
}
