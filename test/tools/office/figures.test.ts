/** What LibreOffice made of the formulas (`npm run test:office`), against our own figures. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { officeCases } from "../../../src/tools/office/cases.ts";
import { differences, inputDigest, plannedFigures } from "../../../src/tools/office/figures.ts";

const value = z.union([z.string(), z.number()]);
const fixture = z.object({
  input: z.string(),
  figures: z.record(z.string(), z.record(z.string(), z.array(value))),
});
const cases = officeCases().map((it) => [it.name, it] as const);

describe.each(cases)("%s", (name, { input, ours }) => {
  const made = fixture.parse(JSON.parse(readFileSync(`test/fixtures/office/${name}.json`, "utf8")));

  test("was made from the workbook as it is now; if not: npm run test:office", () => {
    expect(made.input).toBe(inputDigest(input));
  });

  test("every cell that a formula fills agrees, on typed and on empty rows too", () => {
    const figures = plannedFigures(ours);
    expect(differences(figures, made.figures)).toEqual([]);
    expect(Object.keys(made.figures)).toEqual(Object.keys(figures));
  });

  test("the workbook that was calculated does not bring the figures of typed rows along", () => {
    const brought = plannedFigures(input)["走访记录"]?.["计次日期"] ?? [];
    const filled = (values: readonly unknown[]) => values.filter((it) => it !== "").length;
    const calculated = filled(made.figures["走访记录"]?.["计次日期"] ?? []);
    const typed = ["没有规则设置", "月评"].includes(name) ? 0 : 1;
    expect(calculated - filled(brought)).toBeGreaterThanOrEqual(typed);
  });
});

test("a figure that differs is told with its place", () => {
  const ours = { 走访记录: { 户次: [1, 2] } };
  expect(differences(ours, { 走访记录: { 户次: [1, 3] } })).toEqual([
    "走访记录 户次 第 2 个: 2 ≠ 3",
  ]);
  expect(differences(ours, {})).toHaveLength(2);
});
