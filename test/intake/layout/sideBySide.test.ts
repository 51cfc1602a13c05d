/** Tables beside each other on one sheet: every one is read, and no table is torn apart. */
import { expect, test } from "@jest/globals";
import type { RawValue } from "../../../src/workbook/raw.ts";
import type { WorkbookLayout } from "../../../src/intake/layout/index.ts";
import { layout, sentences } from "./helpers.ts";
import { DEMAND_HEADER, sheet, VISIT_HEADER, visitRow, demandRow } from "./sheets.ts";

const beside = (
  left: readonly (readonly RawValue[])[],
  right: readonly (readonly RawValue[])[],
  gap = 1,
): readonly (readonly RawValue[])[] => {
  const width = Math.max(...left.map((row) => row.length)) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const own = left[i] ?? [];
    return [...own, ...Array<null>(width - own.length).fill(null), ...(right[i] ?? [])];
  });
};

const counts = ({ blocks }: WorkbookLayout) =>
  blocks.map(({ ledger, rows }) => [ledger.id, rows.length]);

const demands = (count: number): readonly (readonly RawValue[])[] => [
  ["序号", ...DEMAND_HEADER],
  ...Array.from({ length: count }, (_, i) => [i + 1, ...demandRow(i + 1)]),
];
const visits = (count: number): readonly (readonly RawValue[])[] => [
  VISIT_HEADER,
  ...Array.from({ length: count }, (_, i) => visitRow(i + 1)),
];

test.each([0, 1, 3])("two ledgers, %i empty columns between them", (gap) => {
  const result = layout(sheet("台账", beside(visits(3), demands(5), gap)));
  expect(counts(result)).toEqual([
    ["visits", 3],
    ["demands", 5],
  ]);
  const [left, right] = result.blocks;
  expect(left?.rows[2]?.values.slice(3, 6)).toEqual(["张三", "入户", "路灯不亮"]);
  expect(right?.rows[4]?.values.slice(7 + gap, 8 + gap)).toEqual(["LH-MS-2026-0005"]);
  expect(sentences(result, "second-table")).toHaveLength(1);
  expect(sentences(result, "column-private")).toEqual([]);
});

test("the same ledger twice, to save paper", () => {
  const result = layout(sheet("走访记录", beside(visits(4), visits(2))));
  expect(counts(result)).toEqual([
    ["visits", 4],
    ["visits", 2],
  ]);
});

test("each under its own title, merged over its columns", () => {
  const left = [["走访记录", null, null, null, null, null], ...visits(2)];
  const right = [["民生诉求台账"], ...demands(3)];
  const result = layout(sheet("台账", beside(left, right), { merges: ["A1:F1", "H1:P1"] }));
  expect(counts(result)).toEqual([
    ["visits", 2],
    ["demands", 3],
  ]);
  expect(result.blocks.map((block) => block.ignored)).toEqual([
    { title: 1, header: 1 },
    { title: 1, header: 1 },
  ]);
});

test.each([
  ["an empty column in it", 1],
  ["none", 0],
])("one ledger with %s stays one", (_, gap) => {
  const left = demands(3).map((row) => row.slice(0, 4));
  const right = demands(3).map((row) => row.slice(4));
  expect(counts(layout(sheet("台账", beside(left, right, gap))))).toEqual([["demands", 3]]);
});

test("a header that comes again with nothing whole behind it is no second table", () => {
  const left = visits(3);
  const right = [
    ["序号", "备注"],
    [1, "补登"],
    [2, ""],
  ];
  expect(counts(layout(sheet("走访记录", beside(left, right))))).toEqual([["visits", 3]]);
});
