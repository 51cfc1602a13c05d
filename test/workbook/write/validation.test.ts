import { describe, expect, test } from "@jest/globals";
import type { TableColumnPlan } from "../../../src/workbook/plan.ts";
import {
  SHEET_1,
  elementOf,
  partOf,
  sheetPlan,
  tablePlan,
  textColumn,
  workbookPlan,
} from "./support.ts";

async function validationsOf(column: Partial<TableColumnPlan>): Promise<string> {
  const table = tablePlan([textColumn("状态", column)], [], { spareRows: 9 });
  const plan = workbookPlan([sheetPlan({ tables: [table] })], {
    dictionary: [
      { list: "状态", values: ["办理中", '带"引号",逗号'] },
      { list: "是/否", values: ["是", "否"] },
      { list: "是_否", values: ["是", "否"] },
    ],
  });
  return elementOf(await partOf(plan, SHEET_1), "dataValidations");
}

describe("lists", () => {
  test("point to a name on the dictionary sheet", async () => {
    const xml = await validationsOf({ validation: { kind: "list", list: "状态", open: false } });
    expect(xml).toContain('type="list"');
    expect(xml).toContain('sqref="A2:A10"');
    expect(xml).toContain("<formula1>字典_状态</formula1>");
    expect(xml).toContain('showErrorMessage="1"');
    expect(xml).not.toContain("errorStyle");
  });

  test("names differ where lists differ only by signs", async () => {
    const xml = await validationsOf({ validation: { kind: "list", list: "是_否", open: false } });
    expect(xml).toContain("<formula1>字典_是_否_2</formula1>");
  });

  test("an open list warns, one of several values lets everything through", async () => {
    const open = await validationsOf({ validation: { kind: "list", list: "状态", open: true } });
    expect(open).toContain('errorStyle="warning"');
    const several = await validationsOf({
      validation: { kind: "list", list: "状态", open: true, several: true },
    });
    expect(several).not.toContain("showErrorMessage");
  });

  test("an unknown list is a mistake of ours", async () => {
    await expect(
      validationsOf({ validation: { kind: "list", list: "没有", open: true } }),
    ).rejects.toThrow("没有");
  });
});

describe("limits", () => {
  test.each([
    [{ kind: "date", min: "2026-11-01", max: "2026-11-30" }, "date", "between", ["46327", "46356"]],
    [{ kind: "integer", min: 1 }, "whole", "greaterThanOrEqual", ["1"]],
    [{ kind: "decimal", max: 9.5 }, "decimal", "lessThanOrEqual", ["9.5"]],
    [{ kind: "textLength", min: 15, max: 18 }, "textLength", "between", ["15", "18"]],
    [{ kind: "date", min: "A1&1" }, "date", "greaterThanOrEqual", ["A1&amp;1"]],
  ] as const)("%j", async (validation, type, operator, formulas) => {
    const xml = await validationsOf({ validation });
    expect(xml).toContain(`type="${type}" operator="${operator}"`);
    expect([...xml.matchAll(/<formula\d>([^<]*)</g)].map(([, text]) => text)).toEqual(formulas);
  });

  test("a prompt alone limits nothing", async () => {
    const xml = await validationsOf({ validation: { kind: "textLength", prompt: "写成 3组" } });
    expect(xml).toContain('prompt="写成 3组"');
    expect(xml).not.toContain("type=");
  });
});

describe("prompts", () => {
  test("a header note is a prompt on the header cell", async () => {
    const xml = await validationsOf({ headerNote: "必填。" });
    expect(xml).toContain('promptTitle="状态" prompt="必填。" sqref="A1"');
  });

  test("titles and texts keep to Excel's limits", async () => {
    const xml = await validationsOf({ header: "长".repeat(40), headerNote: "说".repeat(300) });
    expect(xml).toContain(`promptTitle="${"长".repeat(31)}…"`);
    expect(xml).toContain(`prompt="${"说".repeat(254)}…"`);
  });
});
