/** Days on which things happen in a village: its monthly meeting, and when items came in. */
import { addDays } from "../../domain/dates/index.ts";
import { SAMPLE_MONTHS, dayOf } from "../months.ts";
import type { SampleMonth } from "../months.ts";
import { VILLAGES } from "../villages.ts";
import type { SampleVillage } from "../villages.ts";

/** C5, C6: once a month; villages take different days of the third week. */
export function meetingDay(village: SampleVillage, month: SampleMonth): string {
  return dayOf(month, 16 + (VILLAGES.indexOf(village) % 5));
}

/** The first meeting on or after a day; null when it lies beyond the samples. */
export function nextMeeting(village: SampleVillage, date: string): string | null {
  const days = SAMPLE_MONTHS.map((month) => meetingDay(village, month));
  return days.find((day) => day >= date) ?? null;
}

/** Spans in which items come in: the weeks before the samples begin, then month by month. */
export function intakeSpans(): readonly (readonly [
  first: string,
  last: string,
  backlog: boolean,
])[] {
  return SAMPLE_MONTHS.map((month, index) =>
    index === 0
      ? (["2026-08-20", "2026-09-28", true] as const)
      : ([addDays(SAMPLE_MONTHS[index - 1]?.cutoff ?? "", 1), month.cutoff, false] as const),
  ).toSpliced(1, 0, [`${SAMPLE_MONTHS[0]?.id ?? ""}-08`, SAMPLE_MONTHS[0]?.cutoff ?? "", false]);
}
