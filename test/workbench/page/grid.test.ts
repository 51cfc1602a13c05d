import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { withoutNeedlessApostrophe } from "../../../src/workbench/page/grid/adapt.ts";
import { CHINESE } from "../../../src/workbench/page/grid/chinese.ts";
import { speakChinese, translate } from "../../../src/workbench/page/grid/words.ts";

describe("the grid's words", () => {
  const DIST = "node_modules/@odoo/o-spreadsheet/dist";
  const library =
    readFileSync(`${DIST}/o_spreadsheet.esm.js`, "utf8") +
    readFileSync(`${DIST}/o_spreadsheet.xml`, "utf8");

  test.each(Object.keys(CHINESE))("the library says %j", (english) => {
    const inSource = JSON.stringify(english).slice(1, -1);
    expect(library.includes(english) || library.includes(inSource)).toBe(true);
  });

  test.each(Object.entries(CHINESE))("%j keeps its slots", (english, chinese) => {
    const slots = (text: string): number => text.split("%s").length - 1;
    expect(slots(chinese)).toBe(slots(english));
  });

  test("a text that is not known stays English", () => {
    expect(translate("Insert row")).toBe("插入行");
    expect(translate("Something new")).toBe("Something new");
    speakChinese(false);
    expect(translate("Insert row")).toBe("Insert row");
    speakChinese(true);
  });
});

test.each([
  ["'村名", "村名"],
  ["'(五桂镇)", "(五桂镇)"],
  ["'“五账”", "“五账”"],
  ["'01-0001", "'01-0001"],
  ["'510199199001011234", "'510199199001011234"],
  ["'=1+1", "'=1+1"],
  ["'(12)", "'(12)"],
  ["'TRUE", "'TRUE"],
  ["''村名", "''村名"],
  ["12", "12"],
  ["村名", "村名"],
  ["", ""],
])("in the formula bar %j is %j", (kept, shown) => {
  expect(withoutNeedlessApostrophe(kept)).toBe(shown);
});
