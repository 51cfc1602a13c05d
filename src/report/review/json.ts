/** A review for other programs, `version: 1`. Members may be added later, never renamed or removed. */
import { z } from "zod";
import { CHANGE_KINDS, PROBLEM_KINDS, TALLY_KEYS } from "../../domain/review/index.ts";
import type { Review, Tally, UnitFigures } from "../../domain/review/index.ts";
import { WEEK_KINDS } from "../../domain/review/week.ts";
import type { WeekReview } from "../../domain/review/week.ts";
import { reviewSentences } from "../../domain/review/wording.ts";

const count = z.int().nonnegative();
const percent = z.number().nullable();
const ledger = z.enum(["demands", "hardship", "stability"]);
const perLedger = z.strictObject({ demands: count, hardship: count, stability: count });
const tally = z.strictObject(
  Object.fromEntries(TALLY_KEYS.map((key) => [key, count])) as Record<keyof Tally, typeof count>,
);

const figures = {
  month: tally,
  year: tally,
  coverage: z.strictObject({
    households: count,
    visitedInMonth: count,
    visitedInYear: count,
    never: count,
    specialDue: count,
    specialVisited: count,
  }),
  visits: z.strictObject({ required: count, done: count, credited: count }),
  overdue: z.array(z.strictObject({ label: z.string(), count })),
  problems: z.record(z.enum(PROBLEM_KINDS), count),
  satisfaction: z.strictObject({
    content: count,
    partly: count,
    discontent: count,
    other: count,
    notAsked: count,
    part: count,
    asked: count,
    rate: percent,
    floor: z.number(),
    answered: count,
    answerDue: count,
    replyRate: percent,
    replyFloor: z.number(),
  }),
  receptions: count,
};

export const reviewSchema = z.strictObject({
  version: z.literal(1),
  level: z.enum(["村", "乡镇"]),
  unit: z.string(),
  asOf: z.string(),
  period: z.strictObject({ id: z.string(), label: z.string(), start: z.string(), end: z.string() }),
  /** 本年累计. */
  year: z.strictObject({ start: z.string(), end: z.string() }),
  /** Without `stability` when a summary was read: it has only their number. */
  ledgers: z.array(ledger),
  total: z.strictObject(figures),
  villages: z.array(
    z.strictObject({
      village: z.string(),
      submission: z
        .enum(["on-time", "late", "undated", "zero-report", "returned", "missing"])
        .nullable(),
      /** Nothing came: its items are those of the month before. */
      standIn: z.boolean(),
      ...figures,
    }),
  ),
  categories: z.array(z.strictObject({ ledger, category: z.string(), month: tally, year: tally })),
  /** 勾稽; `difference` is 0 when it ties. */
  ties: z.array(
    z.strictObject({
      village: z.string(),
      ledger,
      basis: z.enum(["previous", "dates"]),
      month: tally,
      difference: z.int(),
    }),
  ),
  notes: z.array(
    z.strictObject({
      village: z.string(),
      ledger,
      code: z.string(),
      break: z.boolean(),
      gap: z.int(),
      why: z.string(),
    }),
  ),
  cadres: z.array(
    z.strictObject({
      village: z.string(),
      name: z.string(),
      positions: z.array(z.string()),
      required: count.nullable(),
      done: count,
      missing: count,
      weeks: count,
      missedWeeks: z.array(z.string()),
      linked: count,
      pairs: count,
      pairVisits: count,
      diary: count,
      diaryRequired: count.nullable(),
    }),
  ),
  channels: z.array(z.strictObject({ channel: z.string(), month: perLedger, year: perLedger })),
  problems: z.array(
    z.strictObject({
      kind: z.enum(PROBLEM_KINDS),
      village: z.string(),
      ledger,
      code: z.string(),
      responsible: z.string(),
      late: count,
      why: z.string(),
      todo: z.string(),
    }),
  ),
  changes: z.array(
    z.strictObject({
      kind: z.enum(CHANGE_KINDS),
      village: z.string(),
      ledger,
      code: z.string(),
      day: z.string(),
      closing: z.enum(["实质性", "阶段性", "程序性", ""]),
      what: z.string(),
    }),
  ),
  /** Absent in the review of a village. */
  township: z
    .strictObject({
      /** False: nothing is written in 综合账; counted from the villages' rows. */
      ownLedger: z.boolean(),
      lines: z.array(
        z.strictObject({
          ledger,
          fromVillages: count,
          own: z.strictObject({ 新建: count, 领导交办: count, 人大: count, 政协: count }),
          closedOwn: z.strictObject({
            closed: count,
            substantive: count,
            staged: count,
            procedural: count,
          }),
          closedFromVillages: count,
          escalatedOwn: count,
          escalatedFromVillages: count,
          opening: count,
          open: count,
          otherwise: z.int(),
        }),
      ),
    })
    .optional(),
  /** `figures` is null for a month whose rows were not there. */
  trend: z.array(
    z.strictObject({
      month: z.string(),
      figures: z
        .strictObject({
          registered: count,
          closed: count,
          open: count,
          visits: count,
          satisfaction: percent,
        })
        .nullable(),
    }),
  ),
  sentences: z.array(z.string()),
  /** Readings of ambiguous sentences, as 设置=值. */
  reading: z.array(z.string()),
});

export type ReviewJson = z.infer<typeof reviewSchema>;

export function reviewJson(review: Review): ReviewJson {
  const { level, unit, asOf, period, ledgers, villages, township } = review;
  const { id, label, start, end } = period;
  return {
    version: 1,
    level,
    unit,
    asOf,
    period: { id, label, start, end },
    year: { start: review.yearStart, end: review.yearEnd },
    ledgers: [...ledgers],
    total: figuresOf(review),
    villages: villages.map((it) => ({
      village: it.village,
      submission: it.submission,
      standIn: it.isStandIn,
      ...figuresOf(it),
    })),
    categories: review.categories.map((it) => ({
      ...it,
      month: { ...it.month },
      year: { ...it.year },
    })),
    ties: review.ties.map(({ tally: month, ...it }) => ({ ...it, month: { ...month } })),
    notes: review.notes.map(({ isBreak, ...it }) => ({ ...it, break: isBreak })),
    cadres: review.cadres.map((it) => ({
      ...it,
      positions: [...it.positions],
      missedWeeks: [...it.missedWeeks],
    })),
    channels: review.channels.map(({ channel, month, year }) => ({
      channel,
      month: { ...month },
      year: { ...year },
    })),
    problems: review.problems.map((it) => ({ ...it })),
    changes: review.changes.map((it) => ({ ...it })),
    ...(township === null
      ? {}
      : {
          township: {
            ownLedger: township.hasOwnLedger,
            lines: township.lines.map((it) => ({
              ...it,
              own: { ...it.own },
              closedOwn: { ...it.closedOwn },
            })),
          },
        }),
    trend: review.trend.map(({ month, figures: own }) => ({
      month,
      figures: own === null ? null : { ...own },
    })),
    sentences: [...reviewSentences(review)],
    reading: [...review.readings],
  };
}

function figuresOf(it: UnitFigures) {
  const { visitsRequired, visitsDone, visitsCredited } = it;
  return {
    month: { ...it.tally },
    year: { ...it.year },
    coverage: { ...it.coverage },
    visits: { required: visitsRequired, done: visitsDone, credited: visitsCredited },
    overdue: it.overdue.map((group) => ({ ...group })),
    problems: { ...it.problemCounts },
    satisfaction: { ...it.satisfaction },
    receptions: it.receptions,
  };
}

/** The Friday sheet, `version: 1`. */
export const weekSchema = z.strictObject({
  version: z.literal(1),
  unit: z.string(),
  asOf: z.string(),
  period: z.strictObject({ id: z.string(), label: z.string(), start: z.string(), end: z.string() }),
  /** Last day of what is due next. */
  until: z.string(),
  villages: z.array(
    z.strictObject({
      village: z.string(),
      visits: count,
      receptions: count,
      collected: count,
      moved: count,
      due: count,
    }),
  ),
  items: z.array(
    z.strictObject({
      kind: z.enum(WEEK_KINDS),
      village: z.string(),
      ledger,
      code: z.string(),
      day: z.string(),
      what: z.string(),
      status: z.string(),
    }),
  ),
});

export function weekJson(week: WeekReview): z.infer<typeof weekSchema> {
  const { unit, asOf, until, villages, lines } = week;
  const { id, label, start, end } = week.period;
  return {
    version: 1,
    unit,
    asOf,
    period: { id, label, start, end },
    until,
    villages: villages.map((it) => ({ ...it })),
    items: lines.map((it) => ({ ...it })),
  };
}
