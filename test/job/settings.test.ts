/** The township's rules from a workbook: found, or said not to be there. */
import { expect, test } from "@jest/globals";
import { readRuleBook } from "../../src/job/settings.ts";
import { sheet, VISIT_HEADER, visitRow, workbook } from "../intake/layout/sheets.ts";

const read = (...sheets: Parameters<typeof workbook>[0]) =>
  readRuleBook(workbook(sheets), "规则.xlsx", "2026-11-30");

test("a value of the 规则设置 sheet is in force", () => {
  const { settings, findings } = read(sheet("规则设置", [["两委成员月走访户次", 25]]));
  expect(settings.committeeVisitsPerMonth).toBe(25);
  expect(findings).toEqual([]);
});

test("a 工作日历 alone is enough", () => {
  const days = [
    ["日期", "放假/上班"],
    ["2026-11-05", "放假"],
  ];
  expect(read(sheet("工作日历", days)).findings).toEqual([]);
});

test("a village's workbook taken for the rules is said, the defaults stay", () => {
  const { settings, findings } = read(sheet("走访记录", [VISIT_HEADER, visitRow(1)]));
  expect(findings.map(({ id, file }) => [id, file])).toEqual([
    ["settings-sheet-missing", "规则.xlsx"],
  ]);
  expect(settings.committeeVisitsPerMonth).toBe(20);
});
