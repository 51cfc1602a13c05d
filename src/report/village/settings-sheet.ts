/** 规则设置: the numbers and switches in force, with the sentence that each comes from. */
import type { SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { printSetup } from "../parts/print.ts";
import { titleBlock } from "../parts/title.ts";

export const SETTINGS_SHEET = "规则设置";

/** One setting as printed. */
export interface SettingRow {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly source: string;
}

const COLUMNS: readonly TableColumnPlan[] = [
  { header: "设置项", width: 36, format: "text", wrap: true },
  { header: "设置值", width: 24, format: "text", wrap: true },
  { header: "单位", width: 12, format: "text" },
  { header: "依据", width: 70, format: "text", wrap: true },
];

export function settingsSheet(settings: readonly SettingRow[]): SheetPlan {
  const head = titleBlock({
    title: "规则设置",
    left: "按乡镇(街道)的规定修改“设置值”",
    right: "留空或写错时按默认值执行,并在核对清单中说明",
    columns: COLUMNS.length,
    leftColumns: 2,
  });
  const top = head.rows + 1;
  return {
    name: SETTINGS_SHEET,
    visibility: "visible",
    columns: [],
    cells: head.cells,
    merges: head.merges,
    rowHeights: head.rowHeights,
    tables: [
      {
        name: tableName("settings"),
        top,
        left: 1,
        columns: COLUMNS,
        rows: settings.map(({ label, value, unit, source }) => [label, value, unit, source]),
        rowCount: settings.length,
        cellLooks: new Map(settings.map((_, index) => [`${index},1`, "input"] as const)),
      },
    ],
    conditionals: [],
    freeze: { rows: top, columns: 1 },
    print: printSetup({ titleRows: [top, top] }),
    tabLook: "muted",
  };
}
