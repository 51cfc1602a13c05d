/** `minqing review`: the month of a township or a village, from its files or from summaries. */
import type { Finding } from "../domain/findings/types.ts";
import { parseSpan } from "../domain/quotas/spans.ts";
import { collectionWeek, monthOf, monthPeriod, type Period } from "../domain/periods/index.ts";
import { periodRules } from "../domain/settings/index.ts";
import { readingPeriod } from "../job/quotas.ts";
import { monthsTold } from "../job/reviewMonths.ts";
import { reviewOrder, weekCoverage, weekOrder, type ReviewOrder } from "../job/review.ts";
import { calendarInForce, type RuleBook } from "../job/settings.ts";
import { reviewPlan, weekPlan } from "../report/review/index.ts";
import { reviewJson, weekJson } from "../report/review/json.ts";
import type { WorkbookPlan } from "../workbook/plan.ts";
import { nodeDeflater } from "../workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../workbook/xlsx/write/index.ts";
import type { Options } from "./args.ts";
import { collectInputs } from "./inputs.ts";
import { jsonText } from "./jsonText.ts";
import { loadRules, loadVillages } from "./load.ts";
import { loadPrevious, summaryMonth } from "./previous.ts";
import { reviewWords, weekWords } from "./reviewWords.ts";
import { checkTargets } from "./targets.ts";
import type { Terminal } from "./terminal.ts";
import { asOfDay } from "./tools.ts";
import { isError, readSummaryFile, readTownship, rulesInForce, sayFindings } from "./township.ts";
import { UsageError } from "./usage.ts";
import { noticeWords } from "./words.ts";
import { writeWhole } from "./write.ts";

/** What was read of a month, and from where: "" for village files. */
type Read = readonly (ReviewOrder["facts"][number] & { readonly file: string })[];

/** 0: everything ties; 1: something does not, or rows could not be read; 2: nothing was read. */
export async function reviewCommand(
  options: Options,
  screen: Terminal,
  today: string,
): Promise<number> {
  const asOf = asOfDay(options, today);
  await checkTargets(options);
  const given = await loadRules(options.settings, asOf);
  const villages = await loadVillages(options.villages, asOf);
  const week = askedWeek(options, given, asOf);
  const weekMonth = week && monthOf(week.end, given.settings.monthCutoff);
  const month = weekMonth ?? options.month ?? asOf.slice(0, 7);
  const facts = await readMonths(
    { ...options, month },
    { asOf, villages: villages.value },
    given.settings,
    screen,
  );
  const rules = rulesInForce(options, given, facts.at(-1)?.facts.rules);
  const { settings, ownDuties: own } = rules;
  const calendar = calendarInForce(rules.calendar, asOf, settings);
  const grave = [...villages.findings, ...facts.flatMap((it) => it.facts.findings)].filter(isError);
  sayFindings([...rules.findings, ...grave], screen, "minqing check 的结果");
  const order = {
    facts,
    villages: villages.value.map(({ name }) => name),
    settings,
    own,
    calendar,
    asOf,
    ...(options.township === undefined ? {} : { unit: options.township }),
  };
  const made = week ? weekOutcome(week, order, facts) : monthOutcome(options, order, facts);
  sayFindings(made.findings, screen);
  await writeOut(made, options, screen);
  process.stdout.write(options.json ? made.json : made.words);
  return made.isBroken || grave.length > 0 || rules.findings.some(isError) ? 1 : 0;
}

/** What a review comes to, of a month or of a week. */
interface Outcome {
  readonly plan: WorkbookPlan;
  readonly json: string;
  readonly words: string;
  /** What could not be counted. */
  readonly findings: readonly Finding[];
  readonly isBroken: boolean;
}

function monthOutcome({ month }: Options, order: Omit<ReviewOrder, "month">, read: Read): Outcome {
  const asked = month ?? order.facts.at(-1)?.month ?? "";
  const review = reviewOrder({ ...order, month: asked });
  if (review === null) throw new UsageError(noMonth(asked, read));
  return {
    plan: reviewPlan(review),
    json: jsonText(reviewJson(review)),
    words: reviewWords(review),
    findings: monthsTold(asked, read),
    isBroken: review.notes.some(({ isBreak }) => isBreak),
  };
}

function weekOutcome(period: Period, order: Omit<ReviewOrder, "month">, read: Read): Outcome {
  const { month, isRead, findings } = weekCoverage(period, read, order.settings);
  if (!isRead) {
    throw new UsageError(
      `没有${period.label}的台账,没有写任何文件。读到的是:${readWords(read)}。请换成 ${month} 的汇总表,或者检查 --week。`,
    );
  }
  const week = weekOrder(period.id, order);
  if (week === null) throw new UsageError(noWeek(period.id));
  return {
    plan: weekPlan(week),
    json: jsonText(weekJson(week)),
    words: weekWords(week),
    findings,
    isBroken: findings.length > 0,
  };
}

function askedWeek(
  { week }: Options,
  { settings, calendar: own }: RuleBook,
  asOf: string,
): Period | null {
  if (week === undefined) return null;
  const calendar = calendarInForce(own, asOf, settings);
  const period = collectionWeek(week, calendar, periodRules(settings, calendar).week);
  if (period === null) throw new UsageError(noWeek(week));
  return period;
}

function noWeek(week: string): string {
  return `“${week}”不是有效的周,要写成 --week 2026-W48 这样。`;
}

/** Ascending: what was put in, and last month's summary where one is named. */
async function readMonths(
  options: Options,
  order: {
    readonly asOf: string;
    readonly villages: Parameters<typeof readTownship>[1]["villages"];
  },
  settings: ReviewOrder["settings"],
  screen: Terminal,
): Promise<Read> {
  const last = await loadPrevious(options.previous, order.asOf);
  const previous = last ? [{ month: summaryMonth(last), facts: last.facts, file: last.file }] : [];
  const summaries = await readSummaries(options, order.asOf);
  if (summaries !== null) {
    checkPrevious(options, previous, summaries);
    return sorted([...previous, ...summaries]);
  }
  const { month = "" } = options;
  const span = parseSpan(month, settings);
  if (span?.kind !== "month") {
    throw new UsageError(`“${month}”不是有效的月份,要写成 --month 2026-11 这样。`);
  }
  const reading = { ...order, period: readingPeriod(span) };
  const period = monthPeriod(month, settings.monthCutoff);
  const book = last && period ? { rows: last.book, month: period } : null;
  const facts = await readTownship(options, { ...reading, ...(book && { book }) }, screen);
  const read = { month, facts, file: facts.file };
  checkPrevious(options, previous, [read]);
  return sorted([...previous, read]);
}

/** Null when the first file is none: then village files were meant. */
async function readSummaries(options: Options, asOf: string): Promise<Read | null> {
  const { files } = await collectInputs(
    options.inputs,
    [options.out, options.report, options.villages, options.settings, options.previous].filter(
      (file) => file !== undefined,
    ),
  );
  const months: Read[number][] = [];
  for (const file of files) {
    const facts = await readSummaryFile(file, asOf);
    if (facts === null) {
      if (months.length === 0) return null;
      throw new UsageError(
        `“${file}”不是汇总表。一次请只放各月的汇总表,或者只放一个月的各村台账。`,
      );
    }
    const month = summaryMonth({ file, facts });
    const same = months.find((it) => it.month === month);
    if (same) throw new UsageError(`有两份 ${month} 的汇总表,请只留一份:“${file}”是其中一份。`);
    months.push({ month, facts, file });
  }
  return months.length === 0 ? null : months;
}

/** What is not from before the month reviewed would be taken for it, or be passed over without a word. */
function checkPrevious({ previous = "" }: Options, [before]: Read, read: Read): void {
  const months = read.map(({ month }) => month);
  const last = months.toSorted().at(-1) ?? "";
  if (before === undefined || (before.month < last && !months.includes(before.month))) return;
  throw new UsageError(
    `--previous 要写 ${last} 以前的汇总表:“${previous}”是 ${before.month} 的。请换成上个月的汇总表。`,
  );
}

function sorted(months: Read): Read {
  return [...months].sort((a, b) => (a.month < b.month ? -1 : 1));
}

function noMonth(month: string, read: Read): string {
  return `没有 ${month} 的台账,没有写任何文件。读到的是:${readWords(read)}。请检查 --month,或者换成那个月的汇总表。`;
}

function readWords(read: Read): string {
  return read.map(({ file, month }) => `“${file}”(${month})`).join("、");
}

async function writeOut(
  { plan, json }: Outcome,
  { out, report }: Options,
  screen: Terminal,
): Promise<void> {
  if (report !== undefined) await writeWhole(report, json);
  if (out === undefined) return;
  const { bytes, notices } = await writeWorkbook(plan, nodeDeflater);
  await writeWhole(out, bytes);
  for (const notice of notices) screen.say(noticeWords(notice));
  screen.say(`月评:${out}`);
}
