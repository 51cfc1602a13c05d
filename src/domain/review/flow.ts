/**
 * What one item did between two days: from where it stood to where it stands, with what the ledger
 * shows for it. A step that nothing shows is not counted, but told: it is what keeps the sum from
 * coming out (勾稽, §2.4).
 */
import { addDays } from "../dates/index.ts";
import { CLOSING_CLASS } from "../ledgers/lists/items.ts";
import type { ClosingClass } from "../ledgers/lists/items.ts";
import { endingOf, transferredFrom } from "../lifecycle/index.ts";
import { printValue } from "../records.ts";
import { dayOf, endDay, placeNow, text, turnsOf, wasClosedAbove } from "./standing.ts";
import type { Place, Row } from "./standing.ts";
import { NOTHING } from "./tally.ts";
import type { Tally, TallyKey } from "./types.ts";

export interface Stretch {
  /** Both included. */
  readonly start: string;
  readonly end: string;
  /** First day of the month that was reported last: what is dated before it should have stood there. */
  readonly previousStart: string;
  /** Whether `before` was seen in last month's rows, or worked out from dates. */
  readonly basis: "previous" | "dates";
}

export interface Step {
  readonly before: Place;
  readonly now: Place;
  /** Its row of the month before; null when there was none. */
  readonly earlier: Row | null;
  /** Null when this month's ledger has lost it. */
  readonly row: Row | null;
}

export interface Flow {
  readonly tally: Tally;
  readonly notes: readonly {
    readonly isBreak: boolean;
    readonly gap: number;
    readonly why: string;
  }[];
}

type Counts = Partial<Record<TallyKey, number>>;

export function flowOf(step: Step, stretch: Stretch): Flow {
  const { before, now, row } = step;
  if (row === null) return lost(before);
  if (before === "absent") return appeared(step, row, stretch);
  if (before === "open") {
    if (now === "absent") return broken(before, now, vanished(row));
    return flow(before, now, { ...leaving(now, row, stretch), ...above(step, row, stretch) }, [
      ...undated(now, row, stretch),
    ]);
  }
  const isBack = wasReopened(step, row, stretch);
  if (before === "suspended" || before === "transferred") {
    return now === "open"
      ? broken(
          before,
          now,
          `上月已${before === "suspended" ? "中止" : "转出"},本月状态又是“${text(row, "status")}”`,
        )
      : flow(before, now, {});
  }
  if (now === "open" && !isBack) {
    return broken(
      before,
      now,
      `上月已${before === "up" ? "上报" : "办结"},本月状态是“${text(row, "status")}”,没有退回重办或上级交回的记录`,
    );
  }
  const again = isBack ? { reopened: 1, ...leaving(now, row, stretch) } : {};
  return flow(before, now, { ...again, ...above(step, row, stretch) });
}

/** The row is there, and yet on no account. */
function vanished(row: Row): string {
  return text(row, "status") === ""
    ? "上月办理中,本月没有写状态,看不出办到哪一步"
    : `上月办理中,本月的登记时间 ${text(row, "registeredDate")} 在本期以后`;
}

/** Counts that every step has: where it was and where it is. */
function flow(before: Place, now: Place, counts: Counts, notes: Flow["notes"] = []): Flow {
  const stock: Counts = {
    opening: before === "open" ? 1 : 0,
    open: now === "open" ? 1 : 0,
    aboveOpening: before === "up" ? 1 : 0,
    aboveOpen: now === "up" ? 1 : 0,
  };
  return { tally: { ...NOTHING, ...stock, ...counts }, notes };
}

function broken(before: Place, now: Place, why: string): Flow {
  const gap = (now === "open" ? 1 : 0) - (before === "open" ? 1 : 0);
  return flow(before, now, {}, [{ isBreak: gap !== 0, gap, why }]);
}

/** What was over may leave the ledger; what was open may not. */
function lost(before: Place): Flow {
  return before === "open"
    ? broken(before, "absent", "上月办理中,本月台账里没有这一行")
    : flow(before, "absent", {}, before === "up" ? [told("上月已上报,本月台账里没有这一行")] : []);
}

function appeared(step: Step, row: Row, stretch: Stretch): Flow {
  const { now } = step;
  if (now === "absent") return flow("absent", now, {});
  const registered = dayOf(row, "registeredDate");
  const { basis, start, previousStart } = stretch;
  const isLate = basis === "previous" && registered !== "" && registered < start;
  if (isLate && registered < previousStart) {
    const end = endDay(row);
    if (now !== "open" && end !== "" && end < start) return flow("absent", now, {});
    if (now === "open") {
      return broken("absent", now, `登记时间 ${registered},上月台账里却没有这一行`);
    }
  }
  const came = transferredFrom(row.item) !== null || text(row, "sourceChannel") === TRANSFERRED;
  return flow(
    "absent",
    now,
    {
      ...(came ? { transferredIn: 1 } : { registered: 1 }),
      ...leaving(now, row, stretch),
      ...above(step, row, stretch),
    },
    isLate ? [told(`登记时间 ${registered} 在上月,上月报送后才有,计入本月建账`)] : [],
  );
}

const TRANSFERRED = "其他台账转入";

/** 办结 by class, 中止, 转出. */
function leaving(now: Place, row: Row, { end }: Stretch): Counts {
  if (now === "suspended") return { suspended: 1 };
  if (now === "transferred") return { transferredOut: 1 };
  if (now !== "done" && now !== "up") return {};
  const way = classOn(row, now, end);
  return {
    closed: 1,
    ...(way === "实质性"
      ? { substantive: 1 }
      : way === "阶段性"
        ? { staged: 1 }
        : { procedural: 1 }),
  };
}

/** How it was closed; of what has been opened again since, as the log tells it. */
function classOn(row: Row, now: Place, end: string): ClosingClass {
  if (now === "up") return "程序性";
  if (placeNow(row) === "done") {
    const ending = endingOf(row.item);
    return ending === "实质性" || ending === "阶段性" ? ending : "程序性";
  }
  const told = row.log
    .filter(({ values }) => printValue(values["actionDate"]) <= end)
    .map(({ values }) => /,方式([^;,。]+)/.exec(printValue(values["measure"]))?.[1])
    .findLast((way) => way !== undefined);
  return CLOSING_CLASS[told ?? ""] ?? "程序性";
}

/** 呈报 and what became of it above: `aboveOpening + escalated − closedAbove − handedBack = aboveOpen`. */
function above({ before, now }: Step, row: Row, { start, end }: Stretch): Counts {
  const closed = now === "done" && wasClosedAbove(row);
  if (before === "up") {
    return now === "up" ? {} : closed ? { closedAbove: 1 } : { handedBack: 1 };
  }
  if (now === "up") return { escalated: 1 };
  if (!closed) return {};
  const day = dayOf(row, "escalatedDate");
  const isNew = before !== "done" || (start <= day && day <= end);
  return isNew ? { escalated: 1, closedAbove: 1 } : {};
}

/** 退回重办 or 上级交回办理, since it was last seen closed. */
function wasReopened({ before, now, earlier }: Step, row: Row, stretch: Stretch): boolean {
  const { start, end } = stretch;
  if (timesBack(row, end) > timesBack(earlier ?? row, addDays(start, -1))) return true;
  const redone = Number(text(row, "redoCount"));
  if (earlier && redone > Number(text(earlier, "redoCount"))) return true;
  if (now !== "open") return false;
  const status = text(row, "status");
  const isDiscontent = status === "退回重办" || text(row, "satisfaction") === "不满意";
  return before === "up" ? isDiscontent || text(row, "superiorReply") !== "" : isDiscontent;
}

/** How often the log has it sent or handed back, up to a day. */
function timesBack(row: Row, until: string): number {
  return turnsOf(row).filter(({ day, move }) => BACK.includes(move) && day <= until).length;
}

const BACK: readonly string[] = ["不满意退回", "上级交回办理"];

/** Counted all the same: last month it was open. */
function undated(now: Place, row: Row, { start, basis }: Stretch): Flow["notes"] {
  if (now === "open") return [];
  const day = endDay(row);
  if (day === "") return [told(`状态“${text(row, "status")}”,没有写办结(上报)时间,按本月计`)];
  return basis === "previous" && day < start
    ? [told(`办结(上报)时间 ${day} 在上月,上月台账仍是办理中,计入本月`)]
    : [];
}

function told(why: string): Flow["notes"][number] {
  return { isBreak: false, gap: 0, why };
}
