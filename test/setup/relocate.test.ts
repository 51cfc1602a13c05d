import { describe, expect, test } from "@jest/globals";
import { relocate, type Whereabouts } from "../../src/setup/relocate.ts";
import { asPlanned } from "../../src/setup/whereabouts.ts";

/** Columns B, C, D have become E, F, B; column D of the plan is called 姓名. The header went down by 2. */
const MOVED: Whereabouts = {
  sheet: "2026 走访",
  column: (planned) => [null, 1, 5, 6, 2][planned] ?? null,
  row: (planned) => planned + 2,
};

const around = (sheet: string): Whereabouts | null =>
  sheet === "走访记录" ? MOVED : sheet === "填报信息" ? asPlanned("填报信息 (2)") : null;

describe("references follow", () => {
  test.each([
    ["B{row}*2", "E{row}*2"],
    ["$B$4:$B$103", "$E$6:$E$105"],
    ['SUMPRODUCT(--(B{row}:D{row}<>""))', 'SUMPRODUCT(--(B{row}:F{row}<>""))'],
    ['IF(B{row}="B4","走访记录!B4",C{row})', 'IF(E{row}="B4","走访记录!B4",F{row})'],
    ["ROW()-3", "ROW()-5"],
    ["LOG10(B{row})+B4", "LOG10(E{row})+E6"],
    ["COUNTIFS(走访记录!$D$4:$D$9,B{row})", "COUNTIFS('2026 走访'!$B$6:$B$11,E{row})"],
    ["填报信息!$B$3", "'填报信息 (2)'!$B$3"],
    ["'填报信息'!$B$3&TRUE", "'填报信息 (2)'!$B$3&TRUE"],
  ])("%s → %s", (formula, moved) => {
    expect(relocate(formula, MOVED, around)).toBe(moved);
  });
});

test.each(["Z{row}", "规则设置!B2", "SUM(没有!$A$1:$A$9)"])("%s: not there", (formula) => {
  expect(relocate(formula, MOVED, around)).toBeNull();
});

test("on a sheet as planned nothing changes", () => {
  const formula = 'IF(ISNUMBER(C{row}),"星期"&MID("一二",WEEKDAY($C{row},2),1),"")';
  expect(relocate(formula, asPlanned("走访记录"), around)).toBe(formula);
});
