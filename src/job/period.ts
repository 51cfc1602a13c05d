/** Which month a run is about when nobody says: what most files say of themselves. */
import { monthIn } from "../intake/layout/titles.ts";
import { peekIdentity } from "../intake/identify/peek.ts";
import type { LayoutPeriod } from "../intake/layout/index.ts";
import type { RawWorkbook } from "../workbook/raw.ts";
import { fileStem } from "../domain/text/paths.ts";

/** `yyyy-mm` of a file's name, "" if it has none. */
export function monthOfName(path: string, near: LayoutPeriod): string {
  return monthIn(fileStem(path), near);
}

/** `yyyy-mm` of a workbook's setup sheet or titles, "" if none. */
export function monthOfWorkbook(workbook: RawWorkbook, near: LayoutPeriod): string {
  return peekIdentity(workbook, near).month;
}

/** The month named most often; of equals the later one. "" when none is named. */
export function commonest(months: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const month of months) {
    if (month !== "") counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  let best = "";
  for (const [month, count] of counts) {
    const leading = counts.get(best) ?? 0;
    if (count > leading || (count === leading && month > best)) best = month;
  }
  return best;
}
