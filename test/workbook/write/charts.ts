/** A sheet with figures of three villages, and charts of them. */
import type { ChartPlan, PlanRange, SheetPlan } from "../../../src/workbook/plan.ts";
import { sheetPlan } from "./support.ts";

/** With an apostrophe, which a formula doubles; the grid of the workbench has none of it. */
const QUOTED = "它的'数";
const VILLAGES = ["龙河村", "王庄<东>", "柳沟村"];
const VISITS = [138, null, 97];
const QUOTA = [140, 120, 96];

function column(sheet: string, left: number): PlanRange {
  return { sheet, top: 2, left, bottom: 4, right: left };
}

export function chartPlan(changes: Partial<ChartPlan> = {}, sheet = QUOTED): ChartPlan {
  return {
    name: "Visits",
    kind: "columns",
    title: "各村走访",
    at: { top: 2, left: 4, bottom: 16, right: 10 },
    categories: { range: column(sheet, 1), cached: VILLAGES },
    series: [
      { name: "走访", values: column(sheet, 2), cached: VISITS },
      { name: "应走访", values: column(sheet, 3), cached: QUOTA },
    ],
    unit: "户次",
    format: "integer",
    ...changes,
  };
}

export function chartSheet(charts: readonly ChartPlan[], sheet = QUOTED): SheetPlan {
  const rows = VILLAGES.flatMap((village, index) =>
    [village, VISITS[index] ?? null, QUOTA[index] ?? null].map((value, at) => ({
      row: index + 2,
      column: at + 1,
      value,
    })),
  );
  const heads = ["村", "走访", "应走访"].map((value, at) => ({ row: 1, column: at + 1, value }));
  return sheetPlan({ name: sheet, cells: [...heads, ...rows], charts });
}
