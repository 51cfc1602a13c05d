/** The workbook that a village is given, written and read again. */
import type { LedgerId } from "../../src/domain/ledgers/types.ts";
import type { WorkbookPlan } from "../../src/workbook/plan.ts";
import { villageWorkbookPlan, type VillageRow } from "../../src/report/village/workbook.ts";
import type { RawWorkbook } from "../../src/workbook/raw.ts";
import { readWorkbook } from "../../src/workbook/read.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../src/workbook/xlsx/write/index.ts";

export function villagePlan(rows: ReadonlyMap<LedgerId, readonly VillageRow[]>): WorkbookPlan {
  return villageWorkbookPlan({ village: "龙河村", township: "五桂镇", month: "2026-11", rows });
}

export async function workbookOfRows(
  rows: ReadonlyMap<LedgerId, readonly VillageRow[]>,
): Promise<RawWorkbook> {
  const { bytes } = await writeWorkbook(villagePlan(rows), nodeDeflater);
  const read = await readWorkbook(bytes, "龙河村.xlsx", nodeInflater);
  if (!read.ok) throw new Error(read.notice.id);
  return read.workbook;
}
