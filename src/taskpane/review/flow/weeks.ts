/** The collection weeks that can be asked for, the newest first. */
import { addDays } from "../../../domain/dates/index.ts";
import { collectionWeek, collectionWeekOf } from "../../../domain/periods/index.ts";
import { PLAIN_WEEK } from "../../../domain/workdays/index.ts";

export interface WeekOption {
  /** `2026-W48`. */
  readonly id: string;
  /** `2026年第48周(11月21日至11月27日)`. */
  readonly label: string;
}

const WEEKS = 26;

/**
 * `today`: `yyyy-mm-dd`. Days are those of a week without holidays: 工作日历 is in the workbook, which
 * is not read yet; the sheet itself has the days that count.
 */
export function weekOptions(today: string): readonly WeekOption[] {
  const ids = new Set(
    Array.from({ length: WEEKS }, (_, back) =>
      collectionWeekOf(addDays(today, -7 * back), PLAIN_WEEK),
    ),
  );
  return [...ids].flatMap((id) => {
    const week = collectionWeek(id, PLAIN_WEEK);
    return week ? [{ id, label: week.label }] : [];
  });
}

/** The one that today lies in. */
export function currentWeek(today: string): string {
  return collectionWeekOf(today, PLAIN_WEEK);
}
