/** 勾稽表: by village and ledger what last month's 办理中 became, and below it the items that break it. */
import { difference, sumTallies } from "../../domain/review/index.ts";
import type { Review, TieLine } from "../../domain/review/index.ts";
import { cellAddress } from "../../workbook/address.ts";
import type {
  CellPlan,
  MergePlan,
  PlanCell,
  PlanLook,
  SheetPlan,
  TableColumnPlan,
} from "../../workbook/plan.ts";
import { pointsHigh } from "../parts/heights.ts";
import { tableName } from "../parts/names.ts";
import { TABLE_TOP, afterTable, tableSheet } from "../summary/tableSheet.ts";
import { sumOf } from "./formulas.ts";
import { LEDGER_NAMES, SHEETS, UNNAMED, daysOf, titleOf, villageLabel } from "./words.ts";

const NUMBER = { width: 9, format: "integer", noFilterButton: true } as const;
const COLUMNS: readonly TableColumnPlan[] = [
  { header: "村(社区)", width: 12, format: "text" },
  { header: "台账", width: 14, format: "text" },
  { header: "上月办理中", ...NUMBER },
  { header: "建账", ...NUMBER },
  { header: "退回重办", ...NUMBER },
  { header: "转入", ...NUMBER },
  { header: "转出", ...NUMBER },
  { header: "办结", ...NUMBER },
  { header: "中止", ...NUMBER },
  { header: "应为", ...NUMBER },
  { header: "本月办理中", ...NUMBER },
  { header: "差", ...NUMBER },
  { header: "结果", width: 10, format: "text", align: "center" },
  { header: "上月数来源", width: 14, format: "text", align: "center" },
];
const KEYS = [
  "opening",
  "registered",
  "reopened",
  "transferredIn",
  "transferredOut",
  "closed",
  "suspended",
] as const;
const [FIRST, DUE, OPEN, GAP, RESULT] = [3, 10, 11, 12, 12];
const TIES = "一致";

export function tiesSheet(review: Review): SheetPlan {
  const { ties, unit } = review;
  const looks = new Map<string, PlanLook>();
  const rows = ties.map((tie, index): readonly PlanCell[] => {
    if (tie.difference !== 0) looks.set(`${index},${RESULT}`, "bad");
    return rowOf(tie, TABLE_TOP + 1 + index);
  });
  const totalRow = afterTable({ rowCount: rows.length });
  const sheet = tableSheet({
    name: SHEETS.ties,
    title: titleOf(review, "勾稽表"),
    left: "上月办理中 + 建账 + 退回重办 + 转入 − 转出 − 办结 − 中止 = 本月办理中。已上报的按程序性办结,上级交回的计入退回重办。",
    right: daysOf(review),
    unit,
    frozenColumns: 2,
    table: {
      name: tableName("review_ties"),
      columns: COLUMNS,
      rows,
      rowCount: rows.length,
      cellLooks: looks,
    },
    totals: totals(ties, totalRow),
  });
  const notes = noteLines(review, totalRow + 2);
  return {
    ...sheet,
    cells: [...sheet.cells, ...notes.cells],
    merges: [...sheet.merges, ...notes.merges],
    rowHeights: new Map([...(sheet.rowHeights ?? []), ...notes.rowHeights]),
    ...(ties.some((tie) => tie.difference !== 0) ? { tabLook: "bad" as const } : {}),
  };
}

function rowOf(
  { village, ledger, tally, basis, difference: gap }: TieLine,
  row: number,
): readonly PlanCell[] {
  const due = tally.open - gap;
  return [
    villageLabel(village),
    LEDGER_NAMES[ledger],
    ...KEYS.map((key) => tally[key]),
    { formula: dueFormula(row), cached: due },
    tally.open,
    { formula: gapFormula(row), cached: gap },
    resultCell(row, gap),
    basis === "previous" ? "上月汇总表" : "按日期推算",
  ];
}

function dueFormula(row: number): string {
  const at = (index: number): string => cellAddress(row, FIRST + index);
  return `${at(0)}+${at(1)}+${at(2)}+${at(3)}-${at(4)}-${at(5)}-${at(6)}`;
}

function gapFormula(row: number): string {
  return `${cellAddress(row, OPEN)}-${cellAddress(row, DUE)}`;
}

function resultCell(row: number, gap: number): PlanCell {
  return {
    formula: `IF(${cellAddress(row, GAP)}=0,"${TIES}","不一致")`,
    cached: gap === 0 ? TIES : "不一致",
  };
}

function totals(ties: readonly TieLine[], row: number): readonly CellPlan[] {
  const all = sumTallies(ties.map(({ tally }) => tally));
  const gap = difference(all);
  const base = { row, look: "total" } as const;
  const sum = (column: number, cached: number): CellPlan => ({
    ...base,
    column,
    format: "integer",
    value: sumOf(
      {
        top: TABLE_TOP + 1,
        bottom: TABLE_TOP + Math.max(1, ties.length),
        left: column,
        right: column,
      },
      cached,
    ),
  });
  return [
    { ...base, column: 1, value: "合计" },
    { ...base, column: 2, value: null },
    ...KEYS.map((key, index) => sum(FIRST + index, all[key])),
    sum(DUE, all.open - gap),
    sum(OPEN, all.open),
    sum(GAP, gap),
    { ...base, column: GAP + 1, align: "center", value: resultCell(row, gap) },
    { ...base, column: GAP + 2, value: null },
  ];
}

/** 村, 台账, 编号, 差, 说明: items that break the sum, then those that were counted with a remark. */
function noteLines(
  { notes }: Review,
  top: number,
): Pick<SheetPlan, "cells" | "merges"> & { readonly rowHeights: Map<number, number> } {
  const cells: CellPlan[] = [];
  const merges: MergePlan[] = [];
  const rowHeights = new Map<number, number>();
  const last = COLUMNS.length;
  const put = (row: number, left: number, right: number, value: PlanCell, look: PlanLook): void => {
    for (let column = left; column <= right; column += 1) {
      const align = look === "header" || look === "note" ? {} : ({ align: "left" } as const);
      cells.push({
        row,
        column,
        value: column === left ? value : null,
        look,
        wrap: true,
        ...align,
      });
    }
    if (right > left) merges.push({ top: row, left, bottom: row, right });
  };
  if (notes.length === 0) {
    put(top, 1, last, "各件都能对上,没有需要说明的事项。", "note");
    return { cells, merges, rowHeights };
  }
  const heads: readonly (readonly [number, number, string])[] = [
    [1, 1, "村(社区)"],
    [2, 2, "台账"],
    [3, 5, "编号"],
    [6, 6, "差"],
    [7, last, "说明"],
  ];
  for (const [left, right, text] of heads) put(top, left, right, text, "header");
  notes.forEach(({ village, ledger, code, isBreak, gap, why }, index) => {
    const row = top + 1 + index;
    const look = isBreak ? "bad" : "body";
    put(row, 1, 1, villageLabel(village), look);
    put(row, 2, 2, LEDGER_NAMES[ledger], look);
    put(row, 3, 5, code === "" ? UNNAMED : code, look);
    put(row, 6, 6, isBreak ? gap : null, look);
    put(row, 7, last, code === "" ? "见该村的稳定工作台账" : why, look);
    rowHeights.set(row, Math.max(18, pointsHigh(why, 78)));
  });
  return { cells, merges, rowHeights };
}
