/** The spans that can be asked for: those of the last six years, the newest first. */
import { addMonths } from "../../domain/dates/index.ts";
import { monthLabel } from "../../domain/periods/index.ts";

export const PERIOD_KINDS = ["month", "quarter", "year"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export interface PeriodOption {
  /** `2026-11`, `2026-Q4`, `2026`. */
  readonly id: string;
  /** Chinese: `2026年11月`. */
  readonly label: string;
}

const YEARS = 6;

/** `today`: `yyyy-mm-dd`. The month to come is there too: with an own cut-off day it has begun. */
export function periodOptions(kind: PeriodKind, today: string): readonly PeriodOption[] {
  const year = Number(today.slice(0, 4));
  const month = today.slice(0, 7);
  switch (kind) {
    case "month":
      return Array.from({ length: YEARS * 12 + 1 }, (_, back) => {
        const id = addMonths(month, 1 - back);
        return { id, label: monthLabel(id) };
      });
    case "quarter":
      return Array.from({ length: YEARS * 4 }, (_, back) => {
        const at = year * 4 + Math.ceil(Number(month.slice(5)) / 3) - 1 - back;
        const [of, number] = [Math.floor(at / 4), (at % 4) + 1];
        return { id: `${of}-Q${number}`, label: `${of}年第${number}季度` };
      });
    case "year":
      return Array.from({ length: YEARS }, (_, back) => ({
        id: String(year - back),
        label: `${year - back}年`,
      }));
  }
}

/** The one that today lies in. */
export function currentPeriod(kind: PeriodKind, today: string): string {
  const [newest, next] = periodOptions(kind, today);
  return (kind === "month" ? next?.id : newest?.id) ?? "";
}
