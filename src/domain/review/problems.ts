/** 逾期, 上报未答复, 不满意, 未议账: items that need somebody, with why and what to do. */
import {
  dissatisfiedTimes,
  fieldLabel,
  missingResults,
  namesIn,
  standingOf,
} from "../lifecycle/index.ts";
import type { Standing } from "../lifecycle/index.ts";
import { SETTLED_STATUSES } from "../lights/index.ts";
import type { QuotaInput } from "../quotas/types.ts";
import { printValue } from "../records.ts";
import { addDays } from "../dates/index.ts";
import type { Followed } from "./months.ts";
import { text } from "./standing.ts";
import type { AgeGroup, Problem } from "./types.ts";

export type Given = Pick<QuotaInput, "calendar" | "settings"> & {
  /** Day as of which an item is late: the last of the month, or today while it is running. */
  readonly day: string;
};

export function problemsOf(it: Followed, given: Given): readonly Problem[] {
  const found = [overdue(it, given), unanswered(it), discontent(it), undecided(it)].filter(
    (problem) => problem !== null,
  );
  return it.ledger === "stability" ? found.map(untold) : found;
}

/** Of a stability matter nothing is told but that there is one. */
function untold(problem: Problem): Problem {
  return {
    ...problem,
    code: "",
    responsible: "",
    why: "见该村的稳定工作台账",
    todo: "由村里按台账办理",
  };
}

/** Working days by which it is late on a day; 0 when it is not, or has no limit. */
export function daysLate(it: Followed, day: string, given: Given): number {
  const standing = standingThen(it, day, given);
  return standing !== null && standing.left < 0 ? -standing.left : 0;
}

/** To its limit, by how it stood at the end of the month: what was closed since was open then. */
function standingThen(
  { row, step }: Followed,
  day: string,
  { calendar, settings }: Given,
): Standing | null {
  if (step.now !== "open") return null;
  const { values } = row.item;
  const isSettled = SETTLED_STATUSES.includes(text(row, "status"));
  const then = isSettled ? { values: { ...values, status: "办理中" } } : row.item;
  return standingOf(then, day, calendar, settings);
}

/** Late on the day asked, and not yet when the month began. */
export function isNewlyLate(it: Followed, start: string, given: Given): boolean {
  return daysLate(it, given.day, given) > 0 && daysLate(it, addDays(start, -1), given) === 0;
}

function overdue(it: Followed, given: Given): Problem | null {
  const late = daysLate(it, given.day, given);
  const standing = standingThen(it, given.day, given);
  if (late === 0 || standing === null) return null;
  return {
    ...basics(it),
    kind: "逾期",
    late,
    why: `完成时限 ${standing.limit.due},${standing.words}`,
    todo: "尽快办结;确有困难的报批延期,或者上报",
  };
}

function unanswered(it: Followed): Problem | null {
  if (it.step.now !== "up" || text(it.row, "superiorReply") !== "") return null;
  // Nobody may have noted the day.
  const sent = `${text(it.row, "escalatedDate")} 上报${text(it.row, "escalatedTo")}`.trim();
  return {
    ...basics(it),
    kind: "上报未答复",
    late: 0,
    why: `${sent},没有记上级答复`,
    todo: "向上级了解办理情况,告诉反映人",
  };
}

function discontent(it: Followed): Problem | null {
  if (it.step.now !== "open") return null;
  const { item, log } = it.row;
  const lines = log.map(({ values }) => printValue(values["measure"]));
  const times = dissatisfiedTimes(item, lines);
  if (times === 0) return null;
  return {
    ...basics(it),
    kind: "不满意",
    late: 0,
    why: `反映人不满意 ${times} 次,状态“${text(it.row, "status")}”`,
    todo: times > 1 ? "提交下一次会议重新议定" : "重新办理,办结后再回访",
  };
}

function undecided(it: Followed): Problem | null {
  if (it.step.now !== "open") return null;
  const missing = missingResults(it.row.item);
  if (missing.length === 0) return null;
  const fields = missing.map((key) => fieldLabel(it.ledger, key)).join("、");
  return {
    ...basics(it),
    kind: "未议账",
    late: 0,
    why: `${text(it.row, "registeredDate")} 登记,还缺${fields}`,
    todo: "列入下一次会议议定",
  };
}

function basics({
  village,
  ledger,
  code,
  row,
}: Followed): Pick<Problem, "village" | "ledger" | "code" | "responsible"> {
  const names = namesIn(row.item.values["responsible"]).join("、");
  return { village, ledger, code, responsible: names === "" ? text(row, "collector") : names };
}

/** Limits of the groups are the township's own: yellow up to so many days, then red. */
export function ageGroups(late: readonly number[], yellow: number): readonly AgeGroup[] {
  const [first, second] = [yellow, Math.max(yellow * 4, yellow + 1)];
  const bounds = [
    [1, first],
    [first + 1, second],
    [second + 1, Number.POSITIVE_INFINITY],
  ] as const;
  return bounds.map(([low, high]) => ({
    label: high === Number.POSITIVE_INFINITY ? `${low} 天以上` : `${low}—${high} 天`,
    count: late.filter((days) => low <= days && days <= high).length,
  }));
}
