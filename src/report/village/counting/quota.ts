/** 应走访 and 还差 of one cadre in one month (D1). */
import { printValue } from "../../../domain/records.ts";
import type { Settings } from "../../../domain/settings/index.ts";
import type { Days } from "./tallies.ts";
import type { RowValues } from "./visits.ts";

/** The month in which 户次 are counted: of the calendar, or by the cut-off day where the township says so. */
export function quotaCutoff(settings: Settings): number {
  return settings.quotaMonth === "按月报截止日" ? settings.monthCutoff : 0;
}

/** Whether the duty holds for this row of 干部名册: a member of the 两委, in office during these days. */
export function owesVisits(cadre: RowValues, days: Days, settings: Settings): boolean {
  const from = printValue(cadre["termStart"]);
  const to = printValue(cadre["termEnd"]);
  if (!settings.dutyCommitteeVisits || printValue(cadre["isCommittee"]) !== "是") return false;
  return (from === "" || from <= days.end) && (to === "" || to >= days.start);
}

/** 户次 still missing, 0 when the quota is met; null for those who owe none. */
export function missingVisits(
  cadre: RowValues,
  done: number,
  days: Days,
  settings: Settings,
): number | null {
  if (!owesVisits(cadre, days, settings)) return null;
  return Math.max(0, settings.committeeVisitsPerMonth - done);
}
