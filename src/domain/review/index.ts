/** 月评: the month of a village or a township as figures that tie out (§2.4, §3.14). Pure. */
import { groupBy } from "../groups.ts";
import type { ItemLedger } from "../lifecycle/index.ts";
import { readingsOf } from "../quotas/evaluate.ts";
import { repliesTo, satisfactionOf } from "./answers.ts";
import { categoryLines } from "./categories.ts";
import { channelsOf } from "./channels.ts";
import { followMonths, yearStartOf } from "./months.ts";
import type { Followed, MonthFlows } from "./months.ts";
import { cadreLines, coverageOf, sum, visitFigures, visitsSince } from "./people.ts";
import type { VisitFigures } from "./people.ts";
import { ageGroups, problemsOf } from "./problems.ts";
import type { Given } from "./problems.ts";
import { sumTallies } from "./tally.ts";
import { changesOf, itemNotes, tieLines } from "./ties.ts";
import { townshipPart } from "./township.ts";
import { trendOf } from "./trend.ts";
import { PROBLEM_KINDS } from "./types.ts";
import type {
  Coverage,
  ItemNote,
  MonthRows,
  Problem,
  ProblemKind,
  Review,
  ReviewInput,
  UnitFigures,
  VillageReview,
} from "./types.ts";

export { difference, sumTallies, TALLY_KEYS } from "./tally.ts";
export { CHANGE_KINDS, OWN_SOURCES, PROBLEM_KINDS } from "./types.ts";
export type * from "./types.ts";

const LEDGERS: readonly ItemLedger[] = ["demands", "hardship", "stability"];
/** Those that move the figures of a review most; the others stand on the sheets of the duties. */
const READINGS = [
  "visitCounting",
  "specialCoverage",
  "weeklyVisitReading",
  "quotaMonth",
  "monthCutoff",
  "satisfactionReading",
] as const;
const NOBODY: Coverage = {
  households: 0,
  visitedInMonth: 0,
  visitedInYear: 0,
  never: 0,
  specialDue: 0,
  specialVisited: 0,
};

/**
 * Everything that the month's sheets, sentences and report.json are made from. The sum of the
 * villages is the township; the order of the rows does not matter. Linear in the number of rows.
 */
export function reviewOf(input: ReviewInput): Review {
  const { level, unit, period, months, evaluation, submissions } = input;
  const { facts } = evaluation;
  const { settings, asOf, calendar } = facts.input;
  const cutoffDay = settings.monthCutoff;
  const rows = months.at(-1);
  const flows = followMonths(months, { cutoffDay, rowsOf: itemsOf });
  const current = flows.at(-1) ?? nothingIn(period);
  const ledgers = LEDGERS.filter((id) => id !== "stability" || rows?.hasRestricted !== false);
  const items = current.items.filter(({ ledger }) => ledgers.includes(ledger));
  const villages = [...new Set([...facts.villages, ...items.map(({ village }) => village)])];
  const yearStart = yearStartOf(period, cutoffDay);
  const given = { calendar, settings, day: asOf < period.end ? asOf : period.end };
  const cadres = cadreLines(evaluation);
  const part: Parts = {
    input,
    given,
    coverage: coverageOf(evaluation, { start: yearStart, end: given.day }),
    visits: visitFigures(cadres),
    since: visitsSince(evaluation),
    receptions: groupBy(receptionsIn(input), ({ source }) => source.village),
  };
  const byVillage = groupBy(items, ({ village }) => village);
  const submitted = new Map(submissions.map((it) => [it.village, it.submission]));
  const reviews = villages.map((village): VillageReview => ({
    village,
    submission: submitted.get(village) ?? null,
    isStandIn: current.standIns.has(village),
    ...unitFigures([village], byVillage.get(village) ?? [], part),
  }));
  const own = level === "村" ? null : townshipPart(months, items, ledgers, cutoffDay);
  return {
    level,
    unit,
    period,
    yearStart,
    yearEnd: period.end,
    asOf,
    ledgers,
    ...unitFigures(villages, items, part),
    villages: reviews,
    categories: categoryLines(items, ledgers),
    ties: tieLines({ ...current, items }, villages, ledgers),
    notes: byBreak([...itemNotes(items), ...(own?.notes ?? [])]),
    cadres,
    channels: channelsOf(items),
    problems: byKind(items.flatMap((it) => problemsOf(it, given))),
    changes: changesOf(items, period.start, given),
    township: own && { lines: own.lines, hasOwnLedger: own.hasOwnLedger },
    trend: trendOf(flows, evaluation),
    readings: readingsOf([{ readings: READINGS }], settings),
  };
}

interface Parts {
  readonly input: ReviewInput;
  readonly given: Given;
  readonly coverage: ReadonlyMap<string, Coverage>;
  readonly visits: ReadonlyMap<string, VisitFigures>;
  readonly since: ReadonlyMap<string, string>;
  readonly receptions: ReadonlyMap<string, MonthRows["own"]>;
}

/** Of one village, or of all of them together. */
function unitFigures(
  villages: readonly string[],
  items: readonly Followed[],
  { input, given, coverage, visits, since, receptions }: Parts,
): UnitFigures {
  const { settings } = given;
  const problems = items.flatMap((it) => problemsOf(it, given));
  const received = villages.flatMap((it) => receptions.get(it) ?? []);
  const visited = villages.flatMap((it) => visits.get(it) ?? []);
  const households = villages.flatMap((it) => coverage.get(it) ?? []);
  return {
    tally: sumTallies(items.map(({ month }) => month.tally)),
    year: sumTallies(items.map(({ year }) => year)),
    coverage: households.reduce(addCoverage, NOBODY),
    visitsSince: villages.map((it) => since.get(it) ?? "").reduce(later, ""),
    visitsRequired: sum(visited, ({ required }) => required),
    visitsDone: sum(visited, ({ done }) => done),
    visitsCredited: sum(visited, ({ credited }) => credited),
    overdue: ageGroups(
      problems.filter(({ kind }) => kind === "逾期").map(({ late }) => late),
      settings.yellowWorkdays,
    ),
    problemCounts: countKinds(problems),
    satisfaction: satisfactionOf(
      items,
      input.period,
      repliesTo(received, input.evaluation.facts.input),
      settings,
    ),
    receptions: received.length,
  };
}

function byBreak(notes: readonly ItemNote[]): readonly ItemNote[] {
  return [...notes.filter(({ isBreak }) => isBreak), ...notes.filter(({ isBreak }) => !isBreak)];
}

function later(a: string, b: string): string {
  return a < b ? b : a;
}

function addCoverage(a: Coverage, b: Coverage): Coverage {
  return {
    households: a.households + b.households,
    visitedInMonth: a.visitedInMonth + b.visitedInMonth,
    visitedInYear: a.visitedInYear + b.visitedInYear,
    never: a.never + b.never,
    specialDue: a.specialDue + b.specialDue,
    specialVisited: a.specialVisited + b.specialVisited,
  };
}

function countKinds(problems: readonly Problem[]): Readonly<Record<ProblemKind, number>> {
  const counts = { 逾期: 0, 上报未答复: 0, 不满意: 0, 未议账: 0 };
  for (const { kind } of problems) counts[kind] += 1;
  return counts;
}

/** The latest first among the late; otherwise as the items stand. */
function byKind(problems: readonly Problem[]): readonly Problem[] {
  return PROBLEM_KINDS.flatMap((kind) =>
    problems.filter((it) => it.kind === kind).sort((a, b) => b.late - a.late),
  );
}

function itemsOf({ records }: MonthRows): MonthRows["own"] {
  return LEDGERS.flatMap((ledger) => records.get(ledger) ?? []);
}

function receptionsIn({ evaluation, period }: ReviewInput): MonthRows["own"] {
  return evaluation.facts.rows("reception").filter(({ values }) => {
    const day = values["receptionDate"];
    return typeof day === "string" && period.start <= day && day <= period.end;
  });
}

function nothingIn(period: ReviewInput["period"]): MonthFlows {
  return {
    month: period.month,
    period,
    items: [],
    standIns: new Set(),
    compared: new Set(),
  };
}
