/** The plan carried out by the .xlsx writer and read back by the reader: what the township opens. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { slipPlan } from "../../../src/report/slips/slip.ts";
import { summaryPlan } from "../../../src/report/summary/index.ts";
import type { WorkbookPlan } from "../../../src/workbook/plan.ts";
import type { RawSheet, RawValue, RawWorkbook } from "../../../src/workbook/raw.ts";
import { readWorkbook } from "../../../src/workbook/read.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../../src/workbook/xlsx/write/index.ts";
import { finding, mergeResult, sampleResult } from "../sample.ts";

async function carriedOut(plan: WorkbookPlan): Promise<RawWorkbook> {
  const written = await writeWorkbook(plan, nodeDeflater);
  expect(written.notices).toEqual([]);
  const result = await readWorkbook(written.bytes, "汇总.xlsx", nodeInflater);
  if (!result.ok) throw new Error(result.notice.id);
  return result.workbook;
}

function sheetOf(workbook: RawWorkbook, name: string): RawSheet {
  const sheet = workbook.sheets.find((it) => it.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function valueAt(sheet: RawSheet, row: number, column: number): RawValue {
  return sheet.rows.find(({ number }) => number === row)?.cells[column - 1] ?? null;
}

describe("the summary as a file", () => {
  let workbook: RawWorkbook;
  beforeAll(async () => {
    const options = { township: "五桂镇", readings: [] };
    workbook = await carriedOut(summaryPlan(sampleResult(), options));
  });

  test("has its sheets in order, each with a real table", () => {
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([
      "汇总情况",
      "催报",
      "待答问题",
      "核对清单",
      "一户一档",
      "走访记录",
      "稳定工作统计",
      "行数核对",
      "文件清单",
    ]);
    expect(workbook.sheets.map((sheet) => sheet.tables.length)).toEqual(Array(9).fill(1));
  });

  test("has real dates, and text that looks like a formula stays text", () => {
    const visits = sheetOf(workbook, "走访记录");
    expect(valueAt(visits, 4, 3)).toEqual({ kind: "date", serial: 46329 });
    expect(valueAt(visits, 4, 8)).toBe("=希望修好三组的路");
    expect(visits.formulas).toEqual([]);
  });

  test("has its sums as formulas with their values", () => {
    const overview = sheetOf(workbook, "汇总情况");
    expect(valueAt(overview, 10, 8)).toBe(7);
    expect(overview.formulas).toContainEqual({ row: 10, column: 8, external: false });
  });

  test("names the period in its properties and nobody", () => {
    expect(Object.fromEntries(workbook.properties)).toEqual({
      "minqing.summary.period": "2026-11",
      "minqing.summary.asOf": "2026-12-01",
    });
  });

  test("an empty run still makes a workbook", async () => {
    const empty = await carriedOut(summaryPlan(mergeResult({}), { township: "", readings: [] }));
    expect(empty.sheets.map((sheet) => sheet.name)).toEqual([
      "汇总情况",
      "催报",
      "核对清单",
      "行数核对",
      "文件清单",
    ]);
  });
});

test("a slip of the summary's own visits comes back with the same rows and types", async () => {
  const source = await carriedOut(
    summaryPlan(sampleResult(), { township: "五桂镇", readings: [] }),
  );
  const slip = await carriedOut(
    slipPlan({
      village: "龙河村",
      workbook: source,
      file: { name: "龙河村.xlsx", sha256: "ab", month: "2026-11" },
      findings: [finding({ id: "date-vague", sheet: "走访记录", cell: "C5", row: 5 })],
      blocks: [{ sheet: "走访记录", headerRow: 3 }],
    }),
  );
  expect(slip.properties.get("minqing.slip.sha256")).toBe("ab");
  const before = sheetOf(source, "走访记录").rows;
  const after = sheetOf(slip, "走访记录").rows;
  expect(after.map(({ cells }) => cells.slice(0, 10))).toEqual(
    before.map(({ cells }) => cells.slice(0, 10)),
  );
});
