/** What `minqing month` reads: rules, 村名单, last month's summary, and every village file once. */
import { parsePeriod, type Period } from "../domain/periods/index.ts";
import { parseSpan } from "../domain/quotas/spans.ts";
import type { Span } from "../domain/quotas/types.ts";
import type { TownshipRow } from "../domain/replies/index.ts";
import { periodRules } from "../domain/settings/index.ts";
import type { Mapping } from "../intake/answers.ts";
import type { TownshipFacts } from "../job/facts.ts";
import { runMerges, type SourceFile } from "../job/index.ts";
import { readingPeriod } from "../job/quotas.ts";
import { calendarInForce, type RuleBook } from "../job/settings.ts";
import { FileUnreadable } from "../job/unreadable.ts";
import type { MergeResult } from "../merge/types.ts";
import type { Options } from "./args.ts";
import { collectInputs, nothingToRead, passedOver } from "./inputs.ts";
import { loadMapping, loadRules, loadVillages, readSource, type Loaded } from "./load.ts";
import { namedPeriod } from "./monthSteps.ts";
import { loadPrevious, summaryMonth } from "./previous.ts";
import type { Terminal } from "./terminal.ts";
import { jobTools } from "./tools.ts";
import { UsageError } from "./usage.ts";

export interface MonthGiven {
  readonly month: string;
  readonly asOf: string;
  readonly period: Period;
  readonly span: Span;
  readonly rules: RuleBook;
  readonly villages: Loaded<Parameters<typeof runMerges>[2]["villages"]>;
  readonly mapping: Mapping;
  /** Of `--previous`: rows of its 综合账, and all of it for the review. */
  readonly book: readonly TownshipRow[];
  readonly previous: readonly { readonly month: string; readonly facts: TownshipFacts }[];
}

/** Throws a `UsageError` for what cannot be used. */
export async function readGiven(options: Options, asOf: string): Promise<MonthGiven> {
  const { month = "" } = options;
  const rules = await loadRules(options.settings, asOf);
  const period = parsePeriod(
    month,
    periodRules(rules.settings, calendarInForce(rules.calendar, asOf, rules.settings)),
  );
  const span = parseSpan(month, rules.settings);
  if (period?.kind !== "month" || span?.kind !== "month") {
    throw new UsageError(`“${month}”不是有效的月份,要写成 --month 2026-11 这样。`);
  }
  const previous = await loadPrevious(options.previous, asOf);
  const last = previous ? [{ month: summaryMonth(previous), facts: previous.facts }] : [];
  for (const { month: its } of last) {
    if (its >= month) {
      throw new UsageError(
        `--previous 要写上个月的汇总表:“${options.previous ?? ""}”是 ${its} 的。没有上个月的可以不写。`,
      );
    }
  }
  return {
    ...{ month, asOf, period, span, rules },
    villages: await loadVillages(options.villages, asOf),
    mapping: await loadMapping(options.mapping),
    book: previous?.book ?? [],
    previous: last,
  };
}

export interface MonthRead {
  /** The month alone, for the summary. */
  readonly merge: MergeResult;
  /** With the events of the year before: what duties are counted from. */
  readonly wide: MergeResult;
  /** As far back as names are looked for. */
  readonly named: MergeResult;
  /** As most files give it; "" if none does. */
  readonly township: string;
}

/** Throws a `UsageError` where there is nothing to read. */
export async function readFiles(
  options: Options,
  { asOf, period, span, villages, mapping }: MonthGiven,
  screen: Terminal,
): Promise<MonthRead> {
  const inputs = await collectInputs(options.inputs, ownPaths(options));
  for (const { path, reason } of inputs.unreadable) screen.say(`打不开“${path}”:${reason}。`);
  if (inputs.files.length === 0) {
    throw new UsageError(nothingToRead(options.inputs, inputs));
  }
  const sources: SourceFile[] = [
    ...inputs.files.map((path) => ({ path, read: () => readSource(path) })),
    ...inputs.unreadable.map(({ path, reason }) => ({
      path,
      read: () => Promise.reject(new FileUnreadable(reason)),
    })),
  ];
  const wanted = [period, readingPeriod(span), namedPeriod(period)];
  const periods = wanted.filter((it, index) => indexOf(wanted, it) === index);
  const { merges, township } = await runMerges(
    sources,
    periods,
    { asOf, villages: villages.value, mapping, passedOver: passedOver(inputs) },
    jobTools(screen),
  );
  screen.done();
  const [merge, wide, named] = wanted.map((it) => merges[indexOf(periods, it)]);
  if (!merge || !wide || !named) throw new Error("a period without its merge");
  return { merge, wide, named, township };
}

/** Periods are equal by what they say: as a rule two of the three are. */
function indexOf(periods: readonly Period[], wanted: Period): number {
  const text = JSON.stringify(wanted);
  return periods.findIndex((it) => JSON.stringify(it) === text);
}

/** What is no village's file although it may lie in the same folder. */
function ownPaths(options: Options): readonly string[] {
  const { outDir, report, villages, settings, mapping, previous } = options;
  return [outDir, report, villages, settings, mapping, previous].filter((it) => it !== undefined);
}
