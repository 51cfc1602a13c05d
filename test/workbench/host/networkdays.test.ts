/** NETWORKDAYS in one step agrees with counting day by day. */
import { afterAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createExcel } from "../../../src/workbench/host/node.ts";

const excel = createExcel({ firstSheet: "表" });
const { author } = excel.host;

afterAll(() => {
  excel.close();
});

/** 2026-11-02 is a Monday. */
const MONDAY = 46_328;

function counted(from: number, to: number, off: readonly number[]): number {
  const [first, last] = from <= to ? [from, to] : [to, from];
  let days = 0;
  for (let day = first; day <= last; day += 1) {
    const weekday = (((day - MONDAY) % 7) + 7) % 7;
    if (weekday < 5 && !off.includes(day)) days += 1;
  }
  return from <= to || days === 0 ? days : -days;
}

test("on any days, with days off", () => {
  const day = fc.integer({ min: MONDAY - 40, max: MONDAY + 40 });
  fc.assert(
    fc.property(day, day, fc.array(day, { minLength: 3, maxLength: 3 }), (from, to, off) => {
      author.write("表", "A1:E1", [[from, to, ...off]]);
      author.write("表", "F1:F1", [["=NETWORKDAYS(A1,B1,C1:E1)"]]);
      expect(author.value("表", "F1")).toBe(counted(from, to, off));
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["=NETWORKDAYS(46328,46334)", 5],
  ["=NETWORKDAYS(46334,46328)", -5],
  ["=NETWORKDAYS(DATE(2026,11,2),DATE(2026,11,2))", 1],
  ["=NETWORKDAYS(H9,46328)", counted(0, 46_328, [])],
])("%s", (formula, days) => {
  author.write("表", "G1:G1", [[formula]]);
  expect(author.value("表", "G1")).toBe(days);
});

test("what is no day is an error, as in the grid", () => {
  author.write("表", "G2:G2", [['=NETWORKDAYS("某日",46328)']]);
  expect(author.text("表", "G2")).toMatch(/^#/);
});
