/** 回访清单: whom to ask, with columns to be filled in by hand and taken in again. */
import { CALLBACK_WAYS } from "../../domain/ledgers/lists/items.ts";
import type { Item } from "../../domain/lifecycle/index.ts";
import { printValue } from "../../domain/records.ts";
import {
  CALLBACK_ANSWERS,
  CALLBACK_BASE,
  CALLBACK_CODE,
  CALLBACK_SHEET,
  CALLBACK_TYPED,
  callbackBase,
} from "../../items/callbackColumns.ts";
import type { Callback } from "../../items/callbacks.ts";
import { ledgerWord, reporterOf, subjectOf } from "../../items/subject.ts";
import type { PlanCell, SheetPlan, TableColumnPlan, WorkbookPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { columnValidation } from "../parts/validation.ts";
import { handHeights, type ListOptions } from "./options.ts";
import { TABLE_TOP, tableSheet } from "../summary/tableSheet.ts";

const READ: readonly TableColumnPlan[] = [
  { header: CALLBACK_CODE.header, width: 16, format: "text" },
  { header: "台账", width: 9, format: "text", wrap: true },
  { header: "事项", width: 24, format: "text", wrap: true },
  { header: "反映人、组别", width: 12, format: "text", wrap: true },
  { header: "联系电话", width: 13, format: "text", wrap: true },
  { header: "办结时间", width: 11, format: "date" },
  { header: "办理结果", width: 20, format: "text", wrap: true },
  { header: "承办人(不回访)", width: 12, format: "text", wrap: true },
  { header: "已联系不上", width: 8, format: "integer", align: "center" },
];
const WIDTHS: Readonly<Record<string, number>> = { reason: 20, satisfaction: 11, callbackBy: 9 };

const FILLED: readonly TableColumnPlan[] = CALLBACK_TYPED.map(({ key, header, as }) => {
  const validation = as && columnValidation(as);
  return {
    header,
    width: WIDTHS[key] ?? 11,
    format: as?.type === "date" ? "date" : "text",
    wrap: true,
    ...(validation && { validation }),
  };
});

const COLUMNS: readonly TableColumnPlan[] = [
  ...READ,
  ...FILLED,
  { header: CALLBACK_BASE.header, width: 4, format: "text" as const, hidden: true },
].map((column) => ({ ...column, noFilterButton: true }));

/** The lists of its drop-downs come with it. */
export function callbacksPlan(callbacks: readonly Callback[], options: ListOptions): WorkbookPlan {
  return {
    sheets: [callbacksSheet(callbacks, options)],
    dictionary: [CALLBACK_WAYS, CALLBACK_ANSWERS].map(({ name, values }) => ({
      list: name,
      values,
    })),
    properties: new Map(),
  };
}

export function callbacksSheet(callbacks: readonly Callback[], options: ListOptions): SheetPlan {
  const { unit, asOf, unreachableTries = 3 } = options;
  const rows = callbacks.map(rowOf);
  const sheet = tableSheet({
    name: CALLBACK_SHEET,
    title: `${unit}回访清单(内部)`,
    left:
      rows.length === 0
        ? "没有等待回访的事项。"
        : `${rows.length} 件已办结等待回访,办结最早的在前。稳定工作的事项只写编号和涉稳事项。`,
    right: `截至 ${asOf}`,
    unit,
    frozenColumns: 1,
    table: {
      name: tableName("callbacks"),
      columns: COLUMNS,
      rows,
      rowCount: rows.length,
      cellLooks: new Map(
        rows.flatMap((_, row) =>
          FILLED.map((__, at) => [`${row},${READ.length + at}`, "input"] as const),
        ),
      ),
    },
    notes: [
      "回访人不能是承办人。意见填满意、基本满意、不满意、其他,或者“联系不上”;不满意的写明原因和重办时限。",
      `联系不上满 ${unreachableTries} 次的,填了回访方式和回访人就按“其他”结账。填好后在窗格里点“读入回访结果”写回台账。`,
      "有电话和姓名,只在本村使用,不张贴、不上报。",
    ],
  });
  const heights = handHeights(rows, READ, TABLE_TOP);
  return { ...sheet, rowHeights: new Map([...(sheet.rowHeights ?? []), ...heights]) };
}

function rowOf({ on, phone, closedDate, mayNot, tries }: Callback): readonly PlanCell[] {
  const { item, code } = on;
  return [
    code,
    ledgerWord(item.ledger),
    subjectOf(item),
    reporterOf(item),
    phone,
    closedDate,
    resultOf(item),
    mayNot.join("、"),
    tries,
    ...FILLED.map(() => null),
    callbackBase(item),
  ];
}

function resultOf({ ledger, values }: Item): string {
  return ledger === "stability" ? "" : printValue(values["result"]);
}
