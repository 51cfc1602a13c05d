/** 各月趋势: the same figures month by month; a month whose rows are not here is a gap, not a zero. */
import { addMonths } from "../dates/index.ts";
import { monthLabel, monthPeriod } from "../periods/index.ts";
import type { Evaluation } from "../quotas/evaluate.ts";
import { parseSpan } from "../quotas/spans.ts";
import { calledWithin, rateOf } from "./answers.ts";
import type { MonthFlows } from "./months.ts";
import { sumTallies } from "./tally.ts";
import type { TrendMonth } from "./types.ts";

/** Beyond it a chart cannot be read. */
const MOST = 24;

export function trendOf(
  flows: readonly MonthFlows[],
  { facts }: Evaluation,
): readonly TrendMonth[] {
  const byMonth = new Map(flows.map((it) => [it.month, it]));
  const [first, last] = [flows[0]?.month, flows.at(-1)?.month];
  if (first === undefined || last === undefined) return [];
  const { settings } = facts.input;
  const visits = visitsByDay(facts);
  const months: TrendMonth[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    const flow = byMonth.get(month);
    const label = monthLabel(month);
    if (!flow) {
      months.push({ month, label, figures: null });
      continue;
    }
    const tally = sumTallies(flow.items.map((it) => it.month.tally));
    const called = calledWithin(flow.items, flow.period);
    months.push({
      month,
      label,
      figures: {
        registered: tally.registered + tally.transferredIn,
        closed: tally.closed,
        open: tally.open,
        visits: visits(parseSpan(month, settings) ?? monthPeriod(month)),
        satisfaction: rateOf(called, settings).percent,
      },
    });
  }
  return months.slice(-MOST);
}

/** 户次 that count, of all people, between two days. */
function visitsByDay({
  visits,
}: Evaluation["facts"]): (days: { readonly start: string; readonly end: string } | null) => number {
  const counts = new Map<string, number>();
  for (const { day, rejected } of visits.credits) {
    if (rejected === "") counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const days = [...counts];
  return (asked) =>
    asked === null
      ? 0
      : days.reduce(
          (sum, [day, count]) => (asked.start <= day && day <= asked.end ? sum + count : sum),
          0,
        );
}
