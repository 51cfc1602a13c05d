/** A month of the sample township as facts, without files between. */
import type { LedgerId } from "../../domain/ledgers/types.ts";
import type { LedgerRecord } from "../../domain/records.ts";
import type { TownshipFacts } from "../../job/facts.ts";
import { TOWNSHIP, VILLAGES } from "../../samples/index.ts";
import type { SampleMonth } from "../../samples/index.ts";
import { villageMonth } from "../../samples/village-month.ts";

export function sampleFacts(month: SampleMonth): TownshipFacts {
  const records = new Map<LedgerId, LedgerRecord[]>();
  for (const sample of VILLAGES) {
    const { name: village } = sample;
    for (const [ledger, rows] of villageMonth(sample, month).rows) {
      const list = records.get(ledger) ?? [];
      records.set(ledger, list);
      rows.forEach((values, index) => {
        const file = `${month.id}/${village}.xlsx`;
        const source = { file, village, sheet: ledger, row: index + 4, month: month.id };
        list.push({ ledger, values: { village, ...values }, source });
      });
    }
  }
  return {
    from: "files",
    records,
    own: [],
    villages: VILLAGES.map(({ name }) => name),
    township: TOWNSHIP,
    submissions: [],
    findings: [],
    rules: null,
  };
}
