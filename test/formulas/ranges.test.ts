/** The ranges that clerks select: columns in any order, other words, titles above, whole columns. */
import { describe, expect, test } from "@jest/globals";
import { calculator } from "../../src/formulas/index.ts";
import type { Cell, Matrix } from "../../src/formulas/types.ts";
import { TODAY, ask, blank, on } from "./support.ts";

const ROWS: Matrix = [
  [on("2026-11-03"), "张三", "01-0001", "入户"],
  [on("2026-11-04"), "张三", "01-0002", "入户"],
];
const HEADERS = ["走访日期", "走访人", "户编号", "走访方式"];
const padded = (row: readonly Cell[]): readonly Cell[] => [...row, ...["", "", ""]];

describe("the same visits", () => {
  test.each<[string, Matrix]>([
    ["as they stand", [HEADERS, ...ROWS]],
    ["with the columns moved", [HEADERS, ...ROWS].map((row) => [...row].reverse())],
    ["under other headers", [["入户时间", "走访干部", "户号", "方式"], ...ROWS]],
    [
      "below a title and a line of its village",
      [["龙河村2026年11月走访记录", "", "", ""], ["填报单位:龙河村", "", "", ""], HEADERS, ...ROWS],
    ],
    ["among columns of the clerk's own", [HEADERS, ...ROWS].map((row) => ["天气", ...row])],
    [
      "with blank rows between",
      [HEADERS, ...blank(2, 4), ...ROWS.flatMap((row) => [row, ["", "", "", ""]])],
    ],
    ["with blank columns beside", [HEADERS, ...ROWS].map(padded)],
    [
      "with dates as text",
      [HEADERS, ...ROWS.map(([, ...rest], i) => [`2026.11.${i + 3}`, ...rest])],
    ],
    ["with null for blank cells", [[null, null, null, null], HEADERS, ...ROWS]],
    [
      "with errors in other columns",
      [
        [...HEADERS, "群众反映"],
        ...ROWS.map((row) => [...row, { kind: "error", code: "#N/A" } as const]),
      ],
    ],
    ["in whole columns", [HEADERS, ...ROWS, ...blank(100_000, 4)]],
  ])("%s count the same", (_, range) => {
    expect(ask("走访户次", range, "张三", "2026-11")).toBe(2);
  });
});

test("an error value of Excel's own is taken for one", () => {
  const excels = Object.assign(new Error(), { code: "#N/A" });
  const range = [[...HEADERS, "群众反映"], ...ROWS.map((row) => [...row, excels])];
  expect(ask("走访户次", range, "张三", "2026-11")).toBe(2);
});

describe("a column of formulas over one range", () => {
  const fresh = (): Matrix => [HEADERS, ...ROWS].map((row) => [...row]);

  test("a cell that has changed is seen, however equal the rest", () => {
    const calculate = calculator();
    const count = (range: Matrix) => calculate("COUNTVISITS", [range, "张三", "2026-11"], TODAY);
    expect(count(fresh())).toEqual({ ok: true, value: 2 });
    expect(count(fresh())).toEqual({ ok: true, value: 2 });
    const changed = fresh().map((row, i) => (i === 2 ? [...row.slice(0, 3), "电话"] : row));
    expect(count(changed)).toEqual({ ok: true, value: 1 });
    expect(count(fresh())).toEqual({ ok: true, value: 2 });
  });
});
