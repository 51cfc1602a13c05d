/** Work grows with the number of rows, on hostile sheets too: ten times the rows, not a hundred times the time. */
import { describe, expect, test } from "@jest/globals";
import type { RawSheet, RawValue } from "../../../src/workbook/raw.ts";
import { layout } from "./helpers.ts";
import { VISIT_HEADER, sheet, visitRow } from "./sheets.ts";

function repeated(count: number, row: (i: number) => readonly RawValue[]): RawSheet {
  return sheet("走访记录", [VISIT_HEADER, ...Array.from({ length: count }, (_, i) => row(i))]);
}

const SHEETS: readonly (readonly [string, (rows: number) => RawSheet])[] = [
  ["plain data", (rows) => repeated(rows, (i) => visitRow(i + 1, i % 28))],
  [
    "totals after every row",
    (rows) => repeated(rows, (i) => (i % 2 ? ["合计", i] : visitRow(i, 1))),
  ],
  ["headers again and again", (rows) => repeated(rows, () => VISIT_HEADER)],
  [
    "texts that begin like headers",
    (rows) => repeated(rows, () => ["电话", "姓名", "走访", "日期待定"]),
  ],
  [
    "merges everywhere",
    (rows) => ({
      ...repeated(rows, (i) => visitRow(i + 1, 1)),
      merges: Array.from({ length: rows / 2 }, (_, i) => ({
        top: 2 * i + 2,
        bottom: 2 * i + 3,
        left: 4,
        right: 4,
      })),
    }),
  ],
];

describe.each(SHEETS)("%s", (_name, make) => {
  test("takes at most a quarter of what quadratic work would", () => {
    const [small, large] = [make(1_000), make(10_000)];
    layout(small);
    const ratio = time(large) / Math.max(time(small), 1);
    expect(ratio).toBeLessThan(25);
  });
});

/** The better of three runs, in milliseconds. */
function time(one: RawSheet): number {
  const runs = [0, 1, 2].map(() => {
    const started = performance.now();
    layout(one);
    return performance.now() - started;
  });
  return Math.min(...runs);
}
