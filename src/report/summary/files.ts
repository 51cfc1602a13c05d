/** 文件清单: what became of every file that was sent in. */
import { findingKind } from "../../domain/findings/catalogue.ts";
import type { MergedFile, MergeResult } from "../../merge/types.ts";
import type { PlanCell, PlanLook, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { sharedFolder } from "../parts/folders.ts";
import { tableName } from "../parts/names.ts";
import type { SummaryOptions } from "./options.ts";
import { tableSheet } from "./tableSheet.ts";
import { accountOf } from "./tally.ts";
import { FILE_STATUS_LOOKS, FILE_STATUS_NAMES, UNKNOWN_VILLAGE } from "./words.ts";

const COLUMNS: readonly TableColumnPlan[] = [
  { header: "村(社区)", width: 16, format: "text" },
  { header: "文件", width: 44, format: "text", wrap: true },
  { header: "月份", width: 10, format: "text", align: "center" },
  { header: "处理结果", width: 11, format: "text", align: "center" },
  { header: "原因", width: 26, format: "text", wrap: true },
  { header: "读取", width: 9, format: "integer" },
  { header: "采用", width: 9, format: "integer" },
  { header: "重复", width: 9, format: "integer" },
  { header: "退回", width: 9, format: "integer" },
];
const STATUS_COLUMN = 3;

export function filesSheet(result: MergeResult, options: SummaryOptions): SheetPlan {
  const shared = sharedFolder(result.files.map((file) => file.path)).length;
  return tableSheet({
    name: "文件清单",
    title: `${options.township}${result.period.label}文件清单`,
    left: "送进来的每个文件一行;原文件没有改动。",
    right: `共${result.files.length}份`,
    unit: options.township,
    table: {
      name: tableName("files"),
      columns: COLUMNS,
      rows: result.files.map((file) => fileRow(file, file.path.slice(shared))),
      rowCount: result.files.length,
      cellLooks: new Map<string, PlanLook>(
        result.files.map((file, index) => [
          `${index},${STATUS_COLUMN}`,
          FILE_STATUS_LOOKS[file.status],
        ]),
      ),
    },
  });
}

function fileRow(file: MergedFile, path: string): readonly PlanCell[] {
  const { read, accepted, duplicate, refused } = accountOf(file);
  return [
    file.village === "" ? UNKNOWN_VILLAGE : file.village,
    path,
    file.month,
    FILE_STATUS_NAMES[file.status],
    file.reason === undefined ? "" : findingKind(file.reason).title,
    read,
    accepted,
    duplicate,
    refused,
  ];
}
