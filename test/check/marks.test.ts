import { describe, expect, test } from "@jest/globals";
import { MARKS_PER_SHEET, marksFor } from "../../src/check/marks.ts";
import type { RawSheet } from "../../src/workbook/raw.ts";
import { checkRaw, demands, households, sheet, visits, workbook } from "./support.ts";

function marks(sheets: readonly RawSheet[]) {
  const raw = workbook(sheets);
  return marksFor(checkRaw(raw), raw);
}

describe("marks", () => {
  test("stand on cells with errors and warnings, with the value found fault with", () => {
    expect(
      marks([households({ 身份证号: "110101196803120011", 组别: "三社", 联系电话: null })]),
    ).toEqual({
      marked: 2,
      left: 0,
      edits: [
        {
          kind: "marks",
          sheet: "一户一档",
          marks: [
            { row: 2, column: 11, value: "110101196803120011", look: "bad" },
            { row: 2, column: 6, value: "", look: "warning" },
          ],
        },
      ],
    });
  });

  test("are two for a contradiction, and one for a cell with two faults", () => {
    const [edit] = marks([demands({ 状态: "已结账", 满意度: "不满意", 办理结果: "装好了" })]).edits;
    expect(edit?.marks.map(({ row, column, look }) => [row, column, look])).toEqual([
      [2, 11, "warning"],
      [2, 13, "warning"],
    ]);
  });

  test("of a ledger in order are none, so that those of an earlier check go away", () => {
    expect(marks([visits({}), sheet("我的笔记", [["要点"], ["开会"]])]).edits).toEqual([
      { kind: "marks", sheet: "走访记录", marks: [] },
    ]);
  });

  test("are no more than a sheet bears, errors first", () => {
    const rows = Array.from({ length: MARKS_PER_SHEET + 5 }, (_, i) => ({
      户编号: `03-${1000 + i}`,
      户主姓名: `户${i}`,
      联系电话: null,
      身份证号: i === MARKS_PER_SHEET + 4 ? "110101196803120011" : null,
    }));
    const { edits, marked, left } = marks([households(...rows)]);
    expect({ marked, left }).toEqual({ marked: MARKS_PER_SHEET, left: 6 });
    expect(edits[0]?.marks[0]).toMatchObject({ row: MARKS_PER_SHEET + 6, look: "bad" });
  });
});
