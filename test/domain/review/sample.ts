/** The sample township as the rows of its months, without files between. */
import type { LedgerId } from "../../../src/domain/ledgers/types.ts";
import type { LedgerRecord } from "../../../src/domain/records.ts";
import type { Review } from "../../../src/domain/review/index.ts";
import { defaultSettings, type Settings } from "../../../src/domain/settings/index.ts";
import { PLAIN_WEEK } from "../../../src/domain/workdays/index.ts";
import type { TownshipFacts } from "../../../src/job/facts.ts";
import { reviewOrder } from "../../../src/job/review.ts";
import { SAMPLE_MONTHS, VILLAGES } from "../../../src/samples/index.ts";
import { villageMonth } from "../../../src/samples/village-month.ts";

export type Rows = ReadonlyMap<LedgerId, readonly LedgerRecord[]>;

/** Everything that the villages wrote down in a month (`yyyy-mm`), as records. */
export function sampleRows(month: string): Map<LedgerId, LedgerRecord[]> {
  const found = SAMPLE_MONTHS.find(({ id }) => id === month);
  if (!found) throw new Error(`no samples for ${month}`);
  const records = new Map<LedgerId, LedgerRecord[]>();
  for (const village of VILLAGES) {
    for (const [ledger, rows] of villageMonth(village, found).rows) {
      const list = records.get(ledger) ?? [];
      records.set(ledger, list);
      rows.forEach((values, index) => {
        const source = {
          file: `${month}/${village.name}.xlsx`,
          village: village.name,
          sheet: ledger,
          row: index + 4,
          month,
        };
        list.push({ ledger, values: { village: village.name, ...values }, source });
      });
    }
  }
  return records;
}

export function factsOf(records: Rows, more: Partial<TownshipFacts> = {}): TownshipFacts {
  return {
    from: "files",
    records,
    own: [],
    villages: VILLAGES.map(({ name }) => name),
    township: "五桂镇",
    submissions: [],
    findings: [],
    rules: null,
    ...more,
  };
}

export interface Asked {
  readonly month?: string;
  readonly asOf?: string;
  readonly settings?: Partial<Settings>;
  readonly villages?: readonly string[];
}

/** The review of the last of some months, each with its facts. */
export function reviewed(
  months: Readonly<Record<string, TownshipFacts>>,
  { month, asOf = "2027-02-01", settings = {}, villages = [] }: Asked = {},
): Review {
  const ids = Object.keys(months).sort();
  const review = reviewOrder({
    month: month ?? ids.at(-1) ?? "",
    facts: ids.flatMap((id) => {
      const facts = months[id];
      return facts ? [{ month: id, facts }] : [];
    }),
    villages,
    settings: { ...defaultSettings(), ...settings },
    own: [],
    calendar: PLAIN_WEEK,
    asOf,
  });
  if (!review) throw new Error("no review");
  return review;
}
