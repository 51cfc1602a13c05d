/** The four months of the samples, a year end inside. */
import { addDays, addMonths } from "../domain/dates/index.ts";

export interface SampleMonth {
  /** `yyyy-mm`. */
  readonly id: string;
  /** Last day that the ledgers speak of; nothing in them is younger. */
  readonly cutoff: string;
  /** 报送截止. */
  readonly deadline: string;
  /** The day on which the township merges: late files have come in by then. */
  readonly asOf: string;
}

export const SAMPLE_MONTHS: readonly SampleMonth[] = [
  { id: "2026-10", cutoff: "2026-10-27", deadline: "2026-10-30", asOf: "2026-11-02" },
  { id: "2026-11", cutoff: "2026-11-25", deadline: "2026-11-27", asOf: "2026-11-30" },
  { id: "2026-12", cutoff: "2026-12-28", deadline: "2026-12-30", asOf: "2026-12-31" },
  { id: "2027-01", cutoff: "2027-01-27", deadline: "2027-01-29", asOf: "2027-02-01" },
];

/** The month with this id; any other is a mistake of ours. */
export function sampleMonth(id: string): SampleMonth {
  const found = SAMPLE_MONTHS.find((month) => month.id === id);
  if (!found) throw new Error(`no samples for ${id}`);
  return found;
}

/** The last day covered by the file before, so that a row closed by then is no longer carried. */
export function previousCutoff(month: SampleMonth): string {
  const before = SAMPLE_MONTHS.find((it) => it.id === addMonths(month.id, -1));
  return before?.cutoff ?? addDays(`${month.id}-01`, -5);
}

/** Day `day` of the month, `yyyy-mm-dd`. */
export function dayOf(month: SampleMonth, day: number): string {
  return addDays(`${month.id}-01`, day - 1);
}

/** How many days of the month the ledgers speak of. */
export function daysCovered(month: SampleMonth): number {
  return Number(month.cutoff.slice(8));
}
