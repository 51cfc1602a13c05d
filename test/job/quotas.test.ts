import { expect, test } from "@jest/globals";
import { parseSpan } from "../../src/domain/quotas/spans.ts";
import type { LedgerRecord } from "../../src/domain/records.ts";
import { defaultSettings } from "../../src/domain/settings/index.ts";
import { distinctEvents, readingPeriod } from "../../src/job/quotas.ts";

const visit = (file: string, row: number, more: Partial<LedgerRecord> = {}): LedgerRecord => ({
  ledger: "visits",
  values: { visitDate: "2026-10-05", visitors: ["张三"], householdNo: "01-0001", serial: row },
  source: { file, village: "龙河村", sheet: "走访记录", row, month: "" },
  ...more,
});
const left = (...rows: readonly LedgerRecord[]) =>
  distinctEvents(new Map([["visits", rows]])).get("visits");

test("a row sent again in next month's file is that row", () => {
  const [first, again] = [visit("10月.xlsx", 4), visit("11月.xlsx", 9)];
  expect(left(first, again)).toEqual([first]);
});

test.each<[string, LedgerRecord, LedgerRecord]>([
  ["equal rows of one file", visit("10月.xlsx", 4), visit("10月.xlsx", 5)],
  [
    "rows that say something else",
    visit("10月.xlsx", 4),
    visit("11月.xlsx", 4, { values: { visitDate: "2026-10-06" } }),
  ],
  [
    "rows of two villages",
    visit("10月.xlsx", 4),
    visit("11月.xlsx", 4, {
      source: { file: "11月.xlsx", village: "新桥村", sheet: "走访记录", row: 4, month: "" },
    }),
  ],
  ["two households of one row", visit("10月.xlsx", 4), visit("11月.xlsx", 4, { part: 2 })],
])("%s are two", (_, one, other) => {
  expect(left(one, other)).toEqual([one, other]);
});

test("a register is left as it is: a person in two files is for the roster to judge", () => {
  const rows = [visit("a.xlsx", 4, { ledger: "cadres" }), visit("b.xlsx", 4, { ledger: "cadres" })];
  expect(distinctEvents(new Map([["cadres", rows]])).get("cadres")).toBe(rows);
});

test.each([
  ["2026-11", "2025-11-01", "2026-11-30"],
  ["2026-Q4", "2025-12-01", "2026-12-31"],
  ["2026", "2025-12-01", "2026-12-31"],
])("%s is read from %s to %s", (id, start, end) => {
  const span = parseSpan(id, defaultSettings());
  expect(span && readingPeriod(span)).toMatchObject({ start, end });
});
