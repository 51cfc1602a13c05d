/**
 * 期限提示 of items and receptions: 正常, 临期, 黄, 红 (§2.3). Limits are set in days of the calendar,
 * what is left of them counts in working days.
 */
import { addDays, isIsoDate } from "../dates/index.ts";
import { printValue } from "../records.ts";
import type { FieldValue } from "../records.ts";
import type { Settings } from "../settings/index.ts";
import { workdaysBetween } from "../workdays/index.ts";
import type { WorkCalendar } from "../workdays/index.ts";

export const LIGHTS = ["正常", "临期", "黄", "红"] as const;
export type Light = (typeof LIGHTS)[number];

/** 状态 of an item of which the village has nothing more to do by its deadline. */
export const SETTLED_STATUSES: readonly string[] = ["已上报", "已办结待回访", "已结账", "中止"];

/** What a row still has to keep to. */
export interface Limit {
  /** `yyyy-mm-dd`. */
  readonly due: string;
  /** The limit was put off before. */
  readonly extended: boolean;
}

type RowValues = Readonly<Record<string, FieldValue>>;

/** Of an item: 延期后时限 goes before 完成时限; null for settled ones and for 长期坚持. */
export function itemLimit(item: RowValues): Limit | null {
  if (SETTLED_STATUSES.includes(printValue(item["status"]))) return null;
  const extended = printValue(item["extendedDeadline"]);
  if (isIsoDate(extended)) return { due: extended, extended: true };
  const deadline = printValue(item["deadline"]);
  return isIsoDate(deadline) ? { due: deadline, extended: false } : null;
}

/** Of a reception (D19): `replyDays` after it; null once there is an answer. */
export function replyLimit(reception: RowValues, settings: Settings): Limit | null {
  const day = printValue(reception["receptionDate"]);
  const answered =
    printValue(reception["reply"]) !== "" || printValue(reception["replyDate"]) !== "";
  if (answered || !isIsoDate(day)) return null;
  return { due: addDays(day, settings.replyDays), extended: false };
}

/** Working days after `asOf` up to the limit; negative when it has passed. */
export function daysLeft(limit: Limit, asOf: string, calendar: WorkCalendar): number {
  return workdaysBetween(calendar, asOf, limit.due).days;
}

/**
 * `left` in working days. A limit that was put off and is missed again is 红 at once, where the
 * township has it so; when it was put off is in no ledger, so that it was 黄 before is taken for granted.
 */
export function lightOf(left: number, { extended }: Limit, settings: Settings): Light {
  if (left > settings.dueSoonWorkdays) return "正常";
  if (left >= 0) return "临期";
  const again = extended && settings.redWhenMissedAgain;
  return again || -left > settings.yellowWorkdays ? "红" : "黄";
}
