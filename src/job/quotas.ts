/** From what was read (village files, a summary, the open workbook) to an evaluation of the duties. */
import { addMonths } from "../domain/dates/index.ts";
import type { LedgerId } from "../domain/ledgers/types.ts";
import { ledgerById } from "../domain/ledgers/index.ts";
import { monthPeriod } from "../domain/periods/index.ts";
import type { Period } from "../domain/periods/index.ts";
import { evaluate, type Evaluation } from "../domain/quotas/evaluate.ts";
import type { OwnDuty, Span } from "../domain/quotas/types.ts";
import { printValue, type LedgerRecord } from "../domain/records.ts";
import type { Settings } from "../domain/settings/index.ts";
import type { WorkCalendar } from "../domain/workdays/index.ts";

export interface QuotaOrder {
  readonly records: ReadonlyMap<LedgerId, readonly LedgerRecord[]>;
  readonly villages: readonly string[];
  readonly settings: Settings;
  readonly own: readonly OwnDuty[];
  readonly calendar: WorkCalendar;
  readonly asOf: string;
  readonly span: Span;
}

export function evaluateOrder(order: QuotaOrder): Evaluation {
  return evaluate({ ...order, records: distinctEvents(order.records) });
}

/**
 * The period for which village files of a month are to be merged so that a span can be evaluated: with
 * the events of the whole year before, which quarters and years are counted from. A month outside of the
 * span is none of it: then its last.
 */
export function readingPeriod(span: Span, asked = ""): Period {
  const [first, last] = [span.start.slice(0, 7), span.end.slice(0, 7)];
  const month = first <= asked && asked <= last ? asked : last;
  const period = monthPeriod(month);
  if (!period) throw new Error(`not a month: ${month}`);
  const start = `${addMonths(month, -12)}-01`;
  return { ...period, label: span.label, start, end: span.end };
}

/**
 * A village that goes on writing in one workbook sends its older rows again each month: a row that
 * says the same as one of another file of the village is that row. Two equal rows of one file are
 * two (what counts twice is for the duties to say).
 */
export function distinctEvents(
  records: ReadonlyMap<LedgerId, readonly LedgerRecord[]>,
): ReadonlyMap<LedgerId, readonly LedgerRecord[]> {
  return new Map(
    [...records].map(([id, rows]) => [
      id,
      ledgerById(id).kind === "events" ? withoutRepeats(rows) : rows,
    ]),
  );
}

function withoutRepeats(rows: readonly LedgerRecord[]): readonly LedgerRecord[] {
  const files = new Map<string, string>();
  const several = villagesOfSeveralFiles(rows);
  if (several.size === 0) return rows;
  return rows.filter((row) => {
    const { village, file } = row.source;
    if (!several.has(village)) return true;
    const key = `${village}\u0000${row.part ?? 1}\u0000${contentKey(row)}`;
    const first = files.get(key);
    if (first === undefined) files.set(key, file);
    return first === undefined || first === file;
  });
}

/** Only these can repeat themselves, and comparing rows is what takes time. */
function villagesOfSeveralFiles(rows: readonly LedgerRecord[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const several = new Set<string>();
  for (const { source } of rows) {
    const { village, file } = source;
    const known = first.get(village);
    if (known === undefined) first.set(village, file);
    else if (known !== file) several.add(village);
  }
  return several;
}

function contentKey({ values }: LedgerRecord): string {
  return Object.keys(values)
    .filter((key) => key !== "serial")
    .sort()
    .map((key) => `${key}\u0001${printValue(values[key])}`)
    .join("\u0002");
}
