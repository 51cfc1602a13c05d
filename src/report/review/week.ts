/** 本周汇总: the Friday sheet, and the items behind its figures. */
import { WEEK_KINDS } from "../../domain/review/week.ts";
import type { WeekReview } from "../../domain/review/week.ts";
import type { PlanCell, SheetPlan, TableColumnPlan, WorkbookPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { TABLE_TOP, afterTable, tableSheet } from "../summary/tableSheet.ts";
import { totalsRow } from "../summary/totals.ts";
import { countIn } from "./formulas.ts";
import { REVIEW_MARK } from "./mark.ts";
import { LEDGER_NAMES, UNNAMED, villageLabel } from "./words.ts";

const LIST = "本周事项";
const NUMBER = { width: 14, format: "integer", noFilterButton: true } as const;

export function weekPlan(week: WeekReview): WorkbookPlan {
  return {
    sheets: [villagesSheet(week), listSheet(week)],
    dictionary: [],
    properties: new Map([[REVIEW_MARK, week.period.id]]),
  };
}

function villagesSheet(week: WeekReview): SheetPlan {
  const { unit, period, villages, until, lines } = week;
  const columns: readonly TableColumnPlan[] = [
    { header: "村(社区)", width: 18, format: "text" },
    { header: "走访户次", ...NUMBER },
    { header: "接待来访", ...NUMBER },
    ...WEEK_KINDS.map((header) => ({ header, ...NUMBER })),
    { header: "备注", width: 30, format: "text", wrap: true },
  ];
  const list = { sheet: LIST, top: TABLE_TOP + 1, count: lines.length };
  const rows = villages.map((it, index): readonly PlanCell[] => {
    const row = TABLE_TOP + 1 + index;
    const counted = [it.collected, it.moved, it.due];
    return [
      villageLabel(it.village),
      it.visits,
      it.receptions,
      ...WEEK_KINDS.map((kind, at) =>
        countIn(
          list,
          [
            ["A", `"${kind}"`],
            ["B", `$A${row}`],
          ],
          counted[at] ?? 0,
        ),
      ),
      "",
    ];
  });
  const table = { name: tableName("week_villages"), columns, rows, rowCount: rows.length };
  return tableSheet({
    name: "本周汇总",
    title: `${unit}${period.label}民情汇总`,
    left: `收集周:${period.start} 至 ${period.end};下周到期算到 ${until}。`,
    right: "单位:户次、件",
    unit,
    table,
    totals: totalsRow(table, afterTable(table), [0, 6]),
    onePage: true,
    tabLook: "good",
  });
}

const LIST_COLUMNS: readonly TableColumnPlan[] = [
  { header: "类别", width: 12, format: "text", align: "center" },
  { header: "村(社区)", width: 14, format: "text" },
  { header: "台账", width: 14, format: "text" },
  { header: "编号", width: 18, format: "text" },
  { header: "日期", width: 12, format: "date" },
  { header: "情况", width: 30, format: "text", wrap: true },
  { header: "状态", width: 14, format: "text" },
];

function listSheet({ unit, period, lines }: WeekReview): SheetPlan {
  return tableSheet({
    name: LIST,
    title: `${unit}${period.label}事项`,
    left: "本周收集的、有办理的,和下一次汇总以前到期的;稳定工作台账只列件数。",
    right: `${period.start} 至 ${period.end}`,
    unit,
    frozenColumns: 2,
    table: {
      name: tableName("week_items"),
      columns: LIST_COLUMNS,
      rows: lines.map((it): readonly PlanCell[] => [
        it.kind,
        villageLabel(it.village),
        LEDGER_NAMES[it.ledger],
        it.code === "" ? UNNAMED : it.code,
        it.day === "" ? null : it.day,
        it.what,
        it.status,
      ]),
      rowCount: lines.length,
    },
    ...(lines.length === 0 ? { notes: ["本周没有事项。"] } : {}),
  });
}
