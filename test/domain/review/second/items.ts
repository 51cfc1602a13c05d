/**
 * Items counted a second time: each month's rows are laid beside those of the month before, the way
 * a clerk does it with two printed lists. 办理日志 is not asked.
 */
import type { LedgerRecord } from "../../../../src/domain/records.ts";
import type { Tally } from "../../../../src/domain/review/index.ts";
import { isDay, isWithin, monthBefore, monthDays, plus } from "./days.ts";
import type { Days } from "./days.ts";
import { LEDGERS, cameIn, text, villageOf } from "./rows.ts";
import type { ItemLedger, PlainMonth } from "./rows.ts";

type Where = "absent" | "open" | "up" | "done" | "stopped" | "moved";
export type Counts = { -readonly [Key in keyof Tally]: Tally[Key] };

/** One item in the month that is reviewed. */
export interface Life {
  readonly village: string;
  readonly ledger: ItemLedger;
  readonly code: string;
  /** As it was seen last. */
  readonly row: LedgerRecord;
  readonly now: Where;
  readonly month: Counts;
  readonly year: Counts;
  /** What 本月办理中 has beyond what the movements make of 上月办理中. */
  readonly gap: number;
}

interface Report extends Days {
  readonly month: string;
  readonly rows: ReadonlyMap<string, LedgerRecord>;
  readonly villages: ReadonlySet<string>;
  /** First day of the month of which a village sent something last. */
  readonly sent: ReadonlyMap<string, string>;
  readonly isSummary: boolean;
}

/** The items of some months, each with what it did in the last of them and in its year. */
export function livesOf(
  months: readonly PlainMonth[],
  cutoff: number,
  rowsOf: (month: PlainMonth) => readonly LedgerRecord[] = villageItems,
): Life[] {
  const reports: Report[] = [];
  const seen = new Map<string, LedgerRecord>();
  for (const month of months) {
    const report = reported(month, reports.at(-1), cutoff, rowsOf);
    for (const [key, row] of report.rows) seen.set(key, row);
    reports.push(report);
  }
  const last = reports.at(-1);
  if (!last) return [];
  const before = nextTo(last, reports.at(-2));
  const newYear = monthDays(`${last.month.slice(0, 4)}-01`, cutoff).start;
  const [dayBefore, lastYear] = [plus(last.start, -1), plus(newYear, -1)];
  const yearReport = reports.find(
    (it, index) => it.end === lastYear && reports[index + 1]?.start === newYear,
  );
  return [...seen].map(([key, latest]): Life => {
    const row = last.rows.get(key);
    const of = { village: villageOf(latest), ledger: latest.ledger as ItemLedger };
    const isHidden = of.ledger === "stability" && (before?.isSummary === true || last.isSummary);
    const isCompared = before?.villages.has(of.village) === true && !isHidden;
    const old = isCompared ? before.rows.get(key) : undefined;
    const from = isCompared
      ? old
        ? standsOn(old, before.end)
        : "absent"
      : row
        ? standsOn(row, dayBefore)
        : "absent";
    const now = row ? standsOn(row, last.end) : "absent";
    const month = counted(from, now, latest, {
      old,
      days: last,
      since: isCompared ? (before.sent.get(of.village) ?? "") : "",
    });
    const first = yearReport?.rows.get(key);
    const isTold = of.ledger !== "stability" || yearReport?.isSummary === false;
    const then = isTold && yearReport?.villages.has(of.village) === true ? yearReport : null;
    const year = counted(
      then && first
        ? standsOn(first, then.end)
        : then && day(latest, "registeredDate") >= then.start
          ? "absent"
          : standsOn(latest, lastYear),
      standsOn(latest, last.end),
      latest,
      { old: then ? first : undefined, days: { start: newYear, end: last.end }, since: "" },
    );
    const { opening, registered, reopened, transferredIn } = month;
    const due = opening + registered + reopened + transferredIn;
    const gap = month.open - (due - month.transferredOut - month.closed - month.suspended);
    return { ...of, code: text(latest, "code"), row: latest, now, month, year, gap };
  });
}

function villageItems({ rows }: PlainMonth): readonly LedgerRecord[] {
  return LEDGERS.flatMap((ledger) => rows.get(ledger) ?? []);
}

function nextTo(report: Report, other: Report | undefined): Report | null {
  return other?.month === monthBefore(report.month) ? other : null;
}

/** What stands in a month's ledgers: what came, what a silent village had, and what is over. */
function reported(
  month: PlainMonth,
  previous: Report | undefined,
  cutoff: number,
  rowsOf: (month: PlainMonth) => readonly LedgerRecord[],
): Report {
  const days = monthDays(month.month, cutoff);
  const came = cameIn(month);
  const rows = new Map<string, LedgerRecord>();
  for (const row of rowsOf(month)) {
    came.add(villageOf(row));
    const key = `${villageOf(row)} ${row.ledger} ${text(row, "code")}`;
    const other = rows.get(key);
    if (!other || other.source.row < row.source.row) rows.set(key, row);
  }
  const report = { ...days, month: month.month, isSummary: month.isSummary };
  const before = nextTo({ ...report, rows, villages: came, sent: new Map() }, previous);
  for (const [key, row] of before?.rows ?? []) {
    const isOver = ["已结账", "中止"].includes(text(row, "status"));
    if (!rows.has(key) && (isOver || !came.has(villageOf(row)))) rows.set(key, row);
  }
  const sent = new Map(before?.sent);
  for (const village of came) sent.set(village, days.start);
  return { ...report, rows, sent, villages: new Set([...(before?.villages ?? []), ...came]) };
}

export function day(row: LedgerRecord, key: string): string {
  return isDay(text(row, key)) ? text(row, key) : "";
}

function stands(row: LedgerRecord): Where {
  switch (text(row, "status")) {
    case "":
      return "absent";
    case "已上报":
      return "up";
    case "已办结待回访":
    case "已结账":
      return "done";
    case "中止":
      return /转入.+台账,编号/.test(text(row, "result")) ? "moved" : "stopped";
    default:
      return "open";
  }
}

function isClosedAbove(row: LedgerRecord): boolean {
  const [up, closed] = [day(row, "escalatedDate"), day(row, "closedDate")];
  return stands(row) === "done" && up !== "" && (closed === "" || closed >= up);
}

/** At the end of a day, by the dates in the row: what happened later had not happened yet. */
function standsOn(row: LedgerRecord, on: string): Where {
  const now = stands(row);
  if (now === "absent" || day(row, "registeredDate") > on) return "absent";
  const [up, closed] = [day(row, "escalatedDate"), day(row, "closedDate")];
  if (now === "open") {
    const isSentBack = text(row, "satisfaction") === "不满意" && day(row, "callbackDate") > on;
    return isSentBack && closed !== "" && closed <= on ? "done" : "open";
  }
  if ((now === "up" ? up : closed) <= on) return now;
  return isClosedAbove(row) && up <= on ? "up" : "open";
}

const SUBSTANTIVE = [
  ...["当场办结", "实质性办结", "①实质办结", "②问题中止"],
  ...["脱贫", "纳入低保", "纳入五保", "临时救助", "实质性解决困难"],
  ...["实质化解", "实质性终结"],
];
const STAGED = ["阶段性办结", "④落实项目、落实帮扶", "⑤整合项目", "稳控中"];

interface Given {
  /** Its row in the report that the span begins with. */
  readonly old: LedgerRecord | undefined;
  readonly days: Days;
  /** First day of the month that the village reported last; what is older should have stood there. */
  readonly since: string;
}

function counted(from: Where, now: Where, row: LedgerRecord, { old, days, since }: Given): Counts {
  const counts = nothing();
  const leave = (): void => {
    if (now === "stopped") counts.suspended += 1;
    if (now === "moved") counts.transferredOut += 1;
    if (now !== "done" && now !== "up") return;
    counts.closed += 1;
    const way = stands(row) === "done" && now === "done" ? text(row, "closingWay") : "";
    if (SUBSTANTIVE.includes(way)) counts.substantive += 1;
    else if (STAGED.includes(way)) counts.staged += 1;
    else counts.procedural += 1;
  };
  if (from === "open") counts.opening += 1;
  if (now === "open") counts.open += 1;
  if (from === "up") counts.aboveOpening += 1;
  if (now === "up") counts.aboveOpen += 1;
  if (now === "absent") return counts;
  if (from === "absent") {
    const since_ = day(row, "registeredDate");
    if (since_ !== "" && since_ < since) {
      const end = now === "up" ? day(row, "escalatedDate") : day(row, "closedDate");
      if (now === "open" || (end !== "" && end < days.start)) return counts;
    }
    const came =
      text(row, "sourceChannel") === "其他台账转入" || /转自.+,编号/.test(text(row, "remark"));
    counts[came ? "transferredIn" : "registered"] += 1;
  }
  const redone = Number(text(row, "redoCount"));
  const isDiscontent = text(row, "status") === "退回重办" || text(row, "satisfaction") === "不满意";
  const isBack =
    (old !== undefined && redone > Number(text(old, "redoCount"))) ||
    (now === "open" && (isDiscontent || (from === "up" && text(row, "superiorReply") !== "")));
  const wasOver = from === "done" || from === "up";
  // Open again, and nothing in the row shows why: no movement, and so it does not tie.
  if (wasOver && now === "open" && !isBack) return counts;
  if (wasOver && isBack) counts.reopened += 1;
  if (wasOver ? isBack : from === "open" || from === "absent") leave();
  const above = now === "done" && isClosedAbove(row);
  if (from === "up" && now !== "up") counts[above ? "closedAbove" : "handedBack"] += 1;
  if (from !== "up" && from !== "stopped" && from !== "moved") {
    const isNew = from !== "done" || isWithin(day(row, "escalatedDate"), days);
    if (now === "up" || (above && isNew)) counts.escalated += 1;
    if (above && isNew) counts.closedAbove += 1;
  }
  return counts;
}

export function nothing(): Counts {
  return {
    opening: 0,
    registered: 0,
    reopened: 0,
    transferredIn: 0,
    transferredOut: 0,
    closed: 0,
    substantive: 0,
    staged: 0,
    procedural: 0,
    suspended: 0,
    open: 0,
    escalated: 0,
    closedAbove: 0,
    aboveOpening: 0,
    handedBack: 0,
    aboveOpen: 0,
  };
}

export function added(lives: readonly Life[], span: "month" | "year"): Counts {
  const sum = nothing();
  for (const life of lives) {
    for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += life[span][key];
  }
  return sum;
}
