import { describe, expect, test } from "@jest/globals";
import { readSettings, readSetup } from "../../../src/intake/layout/setupSheets.ts";
import type { RawValue } from "../../../src/workbook/raw.ts";
import { layout } from "./helpers.ts";
import { VISIT_HEADER, dateCell, sheet, visitRow } from "./sheets.ts";

const period = { year: 2026, month: 11, id: "2026-11" };

function setup(month: RawValue) {
  return sheet("填报信息", [
    ["龙河村民情台账填报信息"],
    ["乡镇(街道)", "五桂镇"],
    ["村(社区)", "龙河村"],
    ["报送月份", month],
    ["填表人", null],
    ["联系电话", null],
  ]);
}

describe("填报信息", () => {
  test.each([
    ["2026-11", "2026-11"],
    ["2026年11月", "2026-11"],
    ["11月", "2026-11"],
    ["202611", "2026-11"],
    [202611, "2026-11"],
    [dateCell(46327), "2026-11"],
    [null, ""],
    ["待定", ""],
    [{ kind: "error", code: "#REF!" }, ""],
  ] as const)("month %p → %s", (month, expected) => {
    expect(readSetup(setup(month), period)).toEqual({
      village: "龙河村",
      township: "五桂镇",
      month: expected,
    });
  });

  test("pairs side by side, and a label without a value", () => {
    const side = sheet("填报信息", [
      ["乡镇(街道):", "五桂镇", null, "村(社区):", "龙河村"],
      ["报送月份:", "填表人:"],
    ]);
    expect(readSetup(side, period)).toEqual({ village: "龙河村", township: "五桂镇", month: "" });
    const blank = sheet("填报信息", [["乡镇(街道)", "村(社区)", "龙河村"]]);
    expect(readSetup(blank, period)).toMatchObject({ township: "", village: "龙河村" });
  });

  test("it goes before what titles say, and is no ledger", () => {
    const result = layout([
      sheet("走访记录", [["双柏村2026年10月走访记录"], VISIT_HEADER, visitRow(1)]),
      setup("2026-11"),
    ]);
    expect(result.identity).toEqual({ village: "龙河村", township: "五桂镇", month: "2026-11" });
    expect(result.titles).toEqual(["双柏村2026年10月走访记录"]);
    expect(result.findings.filter((finding) => finding.sheet === "填报信息")).toEqual([]);
    expect(result.sheetMonths.get("走访记录")).toBe("2026-10");
  });
});

describe("规则设置", () => {
  const settings = sheet("规则设置", [
    ["设置项", "值", "单位"],
    ["两委成员月走访户次", 25, "户次"],
    ["接待日"],
    [null, "满意率底线", "85%"],
    [12],
  ]);

  test("label and value of each line, with the place of the value", () => {
    expect(readSettings(settings)).toEqual([
      { sheet: "规则设置", row: 1, column: 2, label: "设置项", value: "值" },
      { sheet: "规则设置", row: 2, column: 2, label: "两委成员月走访户次", value: 25 },
      { sheet: "规则设置", row: 3, column: 2, label: "接待日", value: null },
      { sheet: "规则设置", row: 4, column: 3, label: "满意率底线", value: "85%" },
    ]);
  });

  test("it comes along with the layout and is no ledger", () => {
    const result = layout([settings, sheet("走访记录", [VISIT_HEADER, visitRow(1)])]);
    expect(result.settings).toHaveLength(4);
    expect(result.blocks).toHaveLength(1);
    expect(result.findings.filter((finding) => finding.sheet === "规则设置")).toEqual([]);
  });
});

describe("走访核查 and the sheets beside it", () => {
  const HOUSEHOLDS = ["村(社区)", "组别", "户编号", "户主", "户类别", "联系干部"];
  const line = ["龙河村", "3组", "03-0045", "陈大山", "低保户", "周明"];
  test.each([
    ["户走访", "龙河村2026年11月各户走访情况", 0],
    ["户走访(2)", "龙河村2026年11月各户走访情况", 0],
    ["请核对", "龙河村2026年11月请核对的走访记录", 0],
    // The same name on a sheet that a village keeps itself.
    ["户走访", "龙河村2026年11月一户一档", 1],
    ["户走访", "", 1],
  ])("%s with the title %s: %d tables", (name, title, tables) => {
    const head = title === "" ? [] : [[title], ["截至 2026-11-20"]];
    const { blocks } = layout(sheet(name, [...head, HOUSEHOLDS, line]));
    expect(blocks).toHaveLength(tables);
  });
});
