/** The workbook that a village gets from us is understood without a question when it comes back. */
import { describe, expect, test } from "@jest/globals";
import { LEDGERS } from "../../../src/domain/ledgers/index.ts";
import type { LedgerId } from "../../../src/domain/ledgers/types.ts";
import { defaultSettings, readSettings } from "../../../src/domain/settings/index.ts";
import { layoutWorkbook } from "../../../src/intake/layout/index.ts";
import type { WorkbookLayout } from "../../../src/intake/layout/index.ts";
import { VILLAGE_LEDGERS, villageWorkbookPlan } from "../../../src/report/village/workbook.ts";
import type { VillageRow } from "../../../src/report/village/workbook.ts";
import { readWorkbook } from "../../../src/workbook/read.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../../src/workbook/xlsx/write/index.ts";

async function sendBack(
  rows: readonly (readonly [LedgerId, readonly VillageRow[]])[],
): Promise<WorkbookLayout> {
  const plan = villageWorkbookPlan({
    village: "龙河村",
    township: "五桂镇",
    month: "2026-11",
    settings: defaultSettings(),
    rows: new Map(rows),
  });
  const { bytes } = await writeWorkbook(plan, nodeDeflater);
  const read = await readWorkbook(bytes, "新建工作表.xlsx", nodeInflater);
  if (!read.ok) throw new Error(read.notice.id);
  expect(read.workbook.notices).toEqual([]);
  return layoutWorkbook(read.workbook, {
    file: "新建工作表.xlsx",
    village: "",
    period: { year: 2026, month: 11, id: "2026-11" },
    ledgers: LEDGERS,
    remembered: { header: () => undefined, sheet: () => undefined },
  });
}

describe("a village's workbook that comes back", () => {
  test("blank: whose it is, every ledger, every column, no question", async () => {
    const layout = await sendBack([]);
    expect(layout.identity).toEqual({ village: "龙河村", township: "五桂镇", month: "2026-11" });
    expect(layout.questions).toEqual([]);
    expect(layout.blocks.map(({ ledger }) => ledger.id)).toEqual(
      VILLAGE_LEDGERS.map(({ id }) => id),
    );
    for (const block of layout.blocks) {
      expect(block.columns.map(({ key }) => key)).toEqual(
        block.ledger.columns.map(({ key }) => key),
      );
      expect(block.rows).toEqual([]);
      expect(block.zeroReport).toBe(true);
    }
  });

  test("filled: the rows that were typed, and none of the spare ones", async () => {
    const visit = (day: string): VillageRow => ({
      visitDate: `2026-11-${day}`,
      visitors: ["赵大山"],
    });
    const layout = await sendBack([["visits", [visit("03"), visit("04")]]]);
    const block = layout.blocks.find(({ ledger }) => ledger.id === "visits");
    expect(block?.rows.map(({ number }) => number)).toEqual([4, 5]);
    const said = layout.findings.map(({ id }) => id);
    for (const noise of ["hidden-columns", "formulas-cached"]) expect(said).not.toContain(noise);
  });

  test("本月无 in the remarks is a zero report", async () => {
    const layout = await sendBack([["diary", [{ remark: "本月无" }]]]);
    const block = layout.blocks.find(({ ledger }) => ledger.id === "diary");
    expect(block).toMatchObject({ zeroReport: true, ignored: { "zero-report": 1 } });
  });

  test("the rules are read as they were written", async () => {
    const { settings } = await sendBack([]);
    const place = { file: "", village: "", sheet: "规则设置", cell: "", header: "" };
    const entries = settings.map(({ label, value }) => ({
      name: label,
      value: typeof value === "object" ? null : value,
      place,
    }));
    expect(readSettings(entries)).toEqual({ settings: defaultSettings(), findings: [] });
  });
});
