/** What a month's review cannot rest on, because a month is not there: said, and never counted as nothing. */
import { addMonths } from "../domain/dates/index.ts";
import type { Finding } from "../domain/findings/types.ts";
import { monthLabel } from "../domain/periods/index.ts";
import { printValue } from "../domain/records.ts";
import { noticeFinding } from "../intake/index.ts";
import type { ReviewOrder } from "./review.ts";

/** A month as it was read; `file`: from where, if it was one file. */
export type MonthRead = ReviewOrder["facts"][number] & { readonly file?: string };

/**
 * For the review of `month` (`yyyy-mm`): files of later months, last month's that is not there, months
 * missing in between, summaries without 稳定工作台账, visits that do not go back to the new year. In this
 * order; empty when nothing is lacking. Of a month that was not read itself there is nothing to say:
 * `reviewOrder` gives null.
 */
export function monthsTold(month: string, read: readonly MonthRead[]): readonly Finding[] {
  const asked = monthLabel(month);
  const said = (id: string, of: string, file = ""): Finding =>
    noticeFinding(file, { id, slots: { month: monthLabel(of), asked } });
  const own = read.find((it) => it.month === month);
  if (!own) return [];
  const earlier = read
    .filter((it) => it.month < month)
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  const last = addMonths(month, -1);
  const since = firstVisit([...earlier, own]);
  return [
    ...read
      .filter((it) => it.month > month)
      .map(({ month: of, file }) => said("review-month-later", of, file)),
    ...(earlier.at(-1)?.month === last ? [] : [said("review-month-before", last)]),
    ...missingBetween(earlier, last).map((of) => said("review-month-gap", of)),
    ...(own.facts.from === "summary"
      ? []
      : earlier
          .filter(({ facts }) => facts.from === "summary")
          .map(({ month: of, file }) => said("review-stability-absent", of, file))),
    ...(since > `${month.slice(0, 4)}-01` ? [said("review-visits-since", since)] : []),
  ];
}

/** After the first that is there; `last` itself is told apart. */
function missingBetween(earlier: readonly MonthRead[], last: string): readonly string[] {
  const there = new Set(earlier.map(({ month }) => month));
  const [first] = earlier;
  const missing: string[] = [];
  for (let of = first?.month ?? last; of < last; of = addMonths(of, 1)) {
    if (!there.has(of)) missing.push(of);
  }
  return missing;
}

/** `yyyy-mm`; "" where there is none. */
function firstVisit(read: readonly MonthRead[]): string {
  let first = "";
  for (const { facts } of read) {
    for (const { values } of facts.records.get("visits") ?? []) {
      const month = printValue(values["visitDate"]).slice(0, 7);
      if (month !== "" && (first === "" || month < first)) first = month;
    }
  }
  return first;
}
