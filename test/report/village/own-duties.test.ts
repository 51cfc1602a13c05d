/** 自定职责: what is written on the sheet is what is read back. */
import { describe, expect, test } from "@jest/globals";
import { OWN_DUTY_COLUMNS, OWN_DUTY_EXAMPLE } from "../../../src/domain/quotas/own.ts";
import type { OwnDuty } from "../../../src/domain/quotas/types.ts";
import { defaultSettings } from "../../../src/domain/settings/index.ts";
import { readRuleBook } from "../../../src/job/settings.ts";
import { ownDutiesSheet } from "../../../src/report/village/own-duties-sheet.ts";
import { villageWorkbookPlan } from "../../../src/report/village/workbook.ts";
import type { WorkbookPlan } from "../../../src/workbook/plan.ts";
import { readWorkbook } from "../../../src/workbook/read.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../../src/workbook/xlsx/write/index.ts";

const rules = villageWorkbookPlan({ village: "", settings: defaultSettings(), ledgers: [] });

/** As a clerk would type it below the example. */
function typed(...lines: readonly (readonly string[])[]): WorkbookPlan {
  return {
    ...rules,
    sheets: rules.sheets.map((sheet) => {
      const [table] = sheet.tables;
      if (sheet.name !== "自定职责" || !table) return sheet;
      const rows = [...table.rows, ...lines];
      return { ...sheet, tables: [{ ...table, rows, rowCount: rows.length }] };
    }),
  };
}

async function readBack(plan: WorkbookPlan) {
  const { bytes } = await writeWorkbook(plan, nodeDeflater);
  const read = await readWorkbook(bytes, "规则.xlsx", nodeInflater);
  if (!read.ok) throw new Error(read.notice.id);
  return readRuleBook(read.workbook, "规则.xlsx", "2026-12-01");
}

test("as it is made, the sheet holds no duty: the example is none", async () => {
  const { ownDuties, findings } = await readBack(rules);
  expect([ownDuties, findings]).toEqual([[], []]);
});

test("the example, typed as one's own, is a duty", async () => {
  const line = OWN_DUTY_COLUMNS.map(({ key }) => OWN_DUTY_EXAMPLE[key]);
  const { ownDuties, findings } = await readBack(typed(line));
  expect(findings).toEqual([]);
  expect(ownDuties).toEqual([
    {
      id: "Z1",
      name: "网格员每月走访空巢老人",
      who: ["网格员"],
      what: "coverage",
      times: 1,
      per: "month",
      kinds: ["空巢老人"],
      ways: [],
    },
  ]);
});

test("duties that are handed over are read back as they are", async () => {
  const duties: readonly OwnDuty[] = [
    ...(["week", "month", "quarter", "year"] as const).map((per, index) => ({
      id: `Z${index + 1}`,
      name: `第${index + 1}项`,
      who: ["两委成员", "网格员"],
      what: "visits" as const,
      times: index + 1,
      per,
      kinds: [],
      ways: [],
    })),
    {
      id: "Z9",
      name: "看望",
      who: ["书记"],
      what: "coverage",
      times: 2,
      per: "quarter",
      kinds: ["空巢老人", "低保户"],
      ways: ["入户"],
    },
  ];
  const settings = defaultSettings();
  const plan = villageWorkbookPlan({ village: "", settings, ledgers: [], ownDuties: duties });
  const { ownDuties, findings } = await readBack(plan);
  expect([ownDuties, findings]).toEqual([duties, []]);
});

test("a bad line is told with its cell, and the next one holds", async () => {
  const bad = ["Z1", "走访", "网格员", "走访户次", "很多", "月", "", ""];
  const good = ["Z2", "另一项", "两委成员", "走访户次", "5", "每周", "", ""];
  const { ownDuties, findings } = await readBack(typed(bad, good));
  expect(ownDuties.map(({ id }) => id)).toEqual(["Z2"]);
  expect(findings).toMatchObject([
    { id: "own-duty-invalid", sheet: "自定职责", cell: "E14", header: "次数", value: "很多" },
  ]);
});

describe("the sheet", () => {
  test("is beside 规则设置 only", () => {
    const names = (plan: WorkbookPlan) => plan.sheets.map(({ name }) => name);
    expect(names(rules)).toContain("自定职责");
    expect(names(villageWorkbookPlan({ village: "龙河村" }))).not.toContain("自定职责");
  });

  test("has a hint for every column, above the table", () => {
    const { cells, tables } = ownDutiesSheet();
    const texts = cells.map(({ value }) => value);
    for (const { header, hint } of OWN_DUTY_COLUMNS) expect(texts).toContain(`${header}:${hint}`);
    const top = tables[0]?.top ?? 0;
    expect(cells.every(({ row }) => row < top)).toBe(true);
  });
});
