/** 规则设置: the numbers and switches in force, with the sentence that each comes from. */
import { settingsRows } from "../../domain/settings/index.ts";
import type { SettingKey, Settings } from "../../domain/settings/index.ts";
import type { SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { printSetup } from "../parts/print.ts";
import { titleBlock } from "../parts/title.ts";

const SETTINGS_SHEET = "规则设置";
/** Below title and subtitle. */
const HEADER_ROW = 3;

/** The reader of this sheet takes the first text of a line as label, the cell beside it as value. */
const COLUMNS: readonly TableColumnPlan[] = [
  { header: "设置项", width: 36, format: "text", wrap: true },
  { header: "设置值", width: 24, format: "text", wrap: true },
  { header: "单位", width: 10, format: "text" },
  { header: "可填内容", width: 36, format: "text", wrap: true },
  { header: "类别", width: 16, format: "text", wrap: true },
  { header: "依据", width: 70, format: "text", wrap: true },
];

/** Where the value of a setting stands, e.g. `规则设置!$B$12`. */
export function settingCell(settings: Settings, key: SettingKey): string {
  const index = settingsRows(settings).findIndex((row) => row.key === key);
  return `${SETTINGS_SHEET}!$B$${HEADER_ROW + 1 + index}`;
}

export function settingsSheet(settings: Settings): SheetPlan {
  const rows = settingsRows(settings);
  const head = titleBlock({
    title: "规则设置",
    left: "按乡镇(街道)的规定修改“设置值”",
    right: "留空或写错时按默认值执行,并在核对清单中说明",
    columns: COLUMNS.length,
    leftColumns: 2,
  });
  const top = HEADER_ROW;
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
        rows: rows.map((row) => [
          row.label,
          row.value,
          row.unit,
          row.expected,
          row.section,
          row.source,
        ]),
        rowCount: rows.length,
        cellLooks: new Map(rows.map((_, index) => [`${index},1`, "input"] as const)),
      },
    ],
    conditionals: [],
    freeze: { rows: top, columns: 1 },
    print: printSetup({ titleRows: [top, top] }),
    tabLook: "muted",
  };
}
