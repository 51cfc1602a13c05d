/** A review in lines as the pane shows them. */
import { describeFinding } from "../../../domain/findings/describe.ts";
import {
  CHANGE_KINDS,
  PROBLEM_KINDS,
  type Change,
  type ItemNote,
  type Problem,
  type Review,
} from "../../../domain/review/index.ts";
import { WEEK_KINDS, type WeekLine } from "../../../domain/review/week.ts";
import { reviewSentences, unitSentences } from "../../../domain/review/wording.ts";
import { sentenceBesidePlace } from "../../../report/parts/sentence.ts";
import { headlines, type HeadlineKey } from "../../../report/review/index.ts";
import { LEDGER_NAMES, villageLabel } from "../../../report/review/words.ts";
import type { PlanFormula } from "../../../workbook/plan.ts";
import { parseRange } from "../../../workbook/address.ts";
import type {
  ChangeLine,
  FindingLine,
  HeadlineFigure,
  MonthMade,
  NoteLine,
  ProblemLine,
  Threshold,
  TieFigures,
  VillageLine,
  WeekItemLine,
  WeekMade,
} from "./calls.ts";
import type { MonthResult, Told, WeekResult } from "./made.ts";
import type { Places } from "./places.ts";

export function monthMade({ review, figures, texts, findings }: MonthResult): MonthMade {
  const { period, level, unit, asOf, readings, trend, villages } = review;
  return {
    kind: "month",
    month: period.id,
    ...{ unit, asOf, level },
    ...{ label: period.label, start: period.start, end: period.end },
    readings: readings.join(";"),
    headlines: headlines(figures)
      .flat()
      .map(({ key, cell, isShare, isBad }) => ({ key, text: shown(cell, isShare), isBad })),
    text: joined(texts.unit ?? reviewSentences(review)),
    isChanged: texts.unit !== null,
    villages: villages.length,
    thresholds: thresholdsOf(review),
    tie: tieOf(review),
    problems: tallied(PROBLEM_KINDS, review.problems),
    changes: tallied(CHANGE_KINDS, review.changes),
    trend: trend.map(({ label, figures: of }) => ({ label, figures: of })),
    findings: findings.length,
  };
}

export function weekMade({ week, findings }: WeekResult): WeekMade {
  const { unit, period, until, asOf, villages, lines } = week;
  const sum = (of: "visits" | "receptions") =>
    villages.reduce((total, village) => total + village[of], 0);
  return {
    kind: "week",
    week: period.id,
    ...{ unit, until, asOf },
    ...{ label: period.label, start: period.start, end: period.end },
    visits: sum("visits"),
    receptions: sum("receptions"),
    lines: tallied(WEEK_KINDS, lines),
    findings: findings.length,
  };
}

function thresholdsOf({ satisfaction: it }: Review): readonly Threshold[] {
  return [
    { key: "content", part: it.part, whole: it.asked, rate: it.rate, floor: it.floor },
    {
      key: "reply",
      part: it.answered,
      whole: it.answerDue,
      rate: it.replyRate,
      floor: it.replyFloor,
    },
  ];
}

function tieOf({ tally, notes, ties }: Review): TieFigures {
  const { opening, registered, reopened, transferredIn, transferredOut, closed } = tally;
  const breaks = notes.filter(({ isBreak }) => isBreak).length;
  return {
    ...{ opening, registered, reopened, transferredIn, transferredOut, closed },
    suspended: tally.suspended,
    open: tally.open,
    breaks,
    remarks: notes.length - breaks,
    isCompared: ties.some(({ basis }) => basis === "previous"),
  };
}

function tallied<Kind extends string>(
  kinds: readonly Kind[],
  lines: readonly { readonly kind: Kind }[],
): Readonly<Record<Kind, number>> {
  const counts = kinds.map((kind) => [kind, lines.filter((it) => it.kind === kind).length]);
  return Object.fromEntries(counts) as Record<Kind, number>;
}

/** As the sheet prints it. */
function shown({ cached }: PlanFormula, isShare: boolean): string {
  if (typeof cached !== "number") return "";
  return isShare ? `${(cached * 100).toFixed(1)}%` : String(cached);
}

function joined(sentences: readonly string[]): string {
  return sentences.join("\n");
}

const OF_VILLAGE: readonly HeadlineKey[] = ["done", "visitRate", "closed", "open", "overdue"];

/** `index`: in the order of the review. */
export function villageLine(
  { review, figures, texts }: MonthResult,
  index: number,
): readonly VillageLine[] {
  const it = review.villages[index];
  if (!it) return [];
  const label = villageLabel(it.village);
  return [
    {
      village: it.village,
      isStandIn: it.isStandIn,
      figures: OF_VILLAGE.map((key): HeadlineFigure => {
        const text = shown(figures.of(index, key), figures.isShare(key));
        return { key, text, isBad: key === "overdue" && text !== "0" };
      }),
      text: joined(texts.villages.get(it.village) ?? unitSentences(label, it)),
      isChanged: texts.villages.has(it.village),
    },
  ];
}

type Item = Parameters<Places>[0];

function itemLine(it: Item, places: Places) {
  const { village, ledger, code } = it;
  return { village, ledger: LEDGER_NAMES[ledger], code, place: places(it) };
}

export function problemLine(it: Problem, places: Places): ProblemLine {
  const { responsible, why, todo } = it;
  return { ...itemLine(it, places), responsible, why, todo };
}

export function changeLine(it: Change, places: Places): ChangeLine {
  const { day, closing, what } = it;
  return { ...itemLine(it, places), day, closing, what };
}

export function noteLine(it: ItemNote, places: Places): NoteLine {
  const { isBreak, gap, why } = it;
  return { ...itemLine(it, places), isBreak, gap, why: it.code === "" ? "" : why };
}

export function weekItemLine(it: WeekLine, places: Places): WeekItemLine {
  const { day, what, status } = it;
  return { ...itemLine(it, places), day, what, status };
}

/** Only in the open workbook the row can be shown. */
export function findingLine({ finding, isOpen }: Told): FindingLine {
  const { severity } = describeFinding(finding, "masked");
  const { file, sheet, cell, header, row } = finding;
  const at = row ?? (cell === "" ? undefined : parseRange(cell)?.top);
  const where = [isOpen ? "" : file, sheet, row === undefined ? cell : `第${row}行`, header];
  return {
    severity,
    sentence: sentenceBesidePlace(finding, "masked"),
    where: where.filter((it) => it !== "").join(" "),
    place: !isOpen || sheet === "" || at === undefined ? null : { sheet, row: at },
  };
}
