/** One sheet per 组: the name of the sheet stands for the column that is not there. */
import { describe, expect, test } from "@jest/globals";
import { groupOfSheet } from "../../../src/intake/layout/rowKinds.ts";
import { layout, sentences } from "./helpers.ts";
import { sheet, VISIT_HEADER, visitRow } from "./sheets.ts";

test.each([
  ["三组", "3组"],
  ["第3村民小组", "3组"],
  ["５社", "5组"],
  ["三组走访", ""],
  ["Sheet3", ""],
  ["走访记录", ""],
])("%s → %s", (name, group) => {
  expect(groupOfSheet(name)).toBe(group);
});

describe("rows of a sheet called 三组", () => {
  test("belong to it, until a banner says otherwise", () => {
    const result = layout(
      sheet("三组", [["三组走访记录"], VISIT_HEADER, visitRow(1), ["五组"], visitRow(2)]),
    );
    expect(result.blocks[0]?.rows.map((row) => row.group)).toEqual(["3组", "5组"]);
    expect(sentences(result, "group-from-sheet")).toEqual([
      "【龙河村.xlsx】“三组”:工作表用组名命名,没有写组别的行都记为“3组”。",
    ]);
  });

  test("a required 组别 is not missed", () => {
    const header = ["户编号", "户主姓名", "常住地址", "家庭人口"];
    const row = ["03-0001", "张三", "龙河村三组", 4];
    const absent = (name: string) =>
      sentences(layout(sheet(name, [header, row])), "column-absent").join("");
    expect(absent("一户一档")).toContain("组别");
    expect(absent("三组")).not.toContain("组别");
  });
});
