import { describe, expect, test } from "@jest/globals";
import { createRowCheck } from "../../src/check/row.ts";
import type { RawSheet, RawValue } from "../../src/workbook/raw.ts";
import { cadres, check, demands, households, visits } from "./support.ts";

function hints(sheets: readonly RawSheet[], sheet: string, number: number, cells: RawValue[]) {
  const { check: checkRow } = createRowCheck(check(sheets).reading);
  return checkRow(sheet, { number, cells }).map(({ finding }) => [finding.id, finding.cell]);
}

const BOOK = [cadres({}), households({}), visits({}), demands({})];
const VISIT = ["2026-11-04", "李文斌", "3组", "03-0045", "张三", "入户", "路灯不亮"];

describe("the row just typed", () => {
  test.each<[string, string, number, RawValue[], unknown[]]>([
    ["in order", "走访记录", 3, VISIT, []],
    ["a date that is none", "走访记录", 3, ["月底前", ...VISIT.slice(1)], [["date-vague", "A3"]]],
    [
      "a householder who is another's",
      "走访记录",
      9,
      [...VISIT.slice(0, 4), "王五", "入户", "无"],
      [["household-mismatch", "D9"]],
    ],
    ["what is merely written otherwise", "走访记录", 3, ["2026.11.4", ...VISIT.slice(1)], []],
    ["half typed", "走访记录", 3, ["2026-11-04", "李文斌"], []],
    ["同上", "走访记录", 3, ["同上", ...VISIT.slice(1)], []],
    ["emptied", "走访记录", 2, [], []],
    ["a header", "走访记录", 1, ["走访日期"], []],
    ["a sheet that is no ledger's", "别的", 2, ["月底前"], []],
    [
      "a 编号 that another row has",
      "民生诉求台账",
      7,
      [
        "LH-MS-2026-0007",
        "3组",
        "2026-11-09",
        "干部走访",
        "李四",
        null,
        "水渠堵塞",
        "水利",
        "李文斌",
      ],
      [["code-conflict", "A7"]],
    ],
    ["its own 编号", "民生诉求台账", 2, ["LH-MS-2026-0007", "3组", "2026-11-09"], []],
  ])("%s", (_, sheet, number, cells, expected) => {
    expect(hints(BOOK, sheet, number, cells)).toEqual(expected);
  });
});
