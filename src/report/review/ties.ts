/** 勾稽表: by village and ledger what last month's 办理中 became, and 勾稽说明: the items that break it. */
import { difference, sumTallies } from "../../domain/review/index.ts";
import type { Review, TieLine } from "../../domain/review/index.ts";
import { cellAddress } from "../../workbook/address.ts";
import type {
  CellPlan,
  PlanCell,
  PlanLook,
  SheetPlan,
  TableColumnPlan,
} from "../../workbook/plan.ts";
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
  return tableSheet({
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
    notes: [noteWords(review)],
    ...(ties.some((tie) => tie.difference !== 0) ? { tabLook: "bad" as const } : {}),
  });
}

function noteWords({ notes }: Review): string {
  const breaks = notes.filter(({ isBreak }) => isBreak).length;
  if (notes.length === 0) return "各件都能对上,没有需要说明的事项。";
  const which = breaks === 0 ? "都能对上" : `其中 ${breaks} 件不能勾稽`;
  return `${notes.length} 件有说明,${which},逐件见“${SHEETS.tieNotes}”。`;
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

const NOTE_COLUMNS: readonly TableColumnPlan[] = [
  { header: "结果", width: 10, format: "text", align: "center" },
  { header: "村(社区)", width: 12, format: "text" },
  { header: "台账", width: 14, format: "text" },
  { header: "编号", width: 20, format: "text", wrap: true },
  { header: "差", width: 7, format: "integer", align: "center", noFilterButton: true },
  { header: "说明", width: 50, format: "text", wrap: true },
  { header: "核对情况", width: 18, format: "text", wrap: true },
];

/** Items that break the sum, then those that were counted with a remark; null where there are none. */
export function tieNotesSheet(review: Review): SheetPlan | null {
  const { notes, unit } = review;
  if (notes.length === 0) return null;
  const breaks = notes.filter(({ isBreak }) => isBreak).length;
  return tableSheet({
    name: SHEETS.tieNotes,
    title: titleOf(review, "勾稽说明"),
    left:
      breaks === 0
        ? "都能对上;这些事项的日期或状态不全,按说明计入。"
        : `不能勾稽的 ${breaks} 件在前,请逐件核对编号和日期;其余的能对上,按说明计入。`,
    right: daysOf(review),
    unit,
    frozenColumns: 2,
    table: {
      name: tableName("review_tie_notes"),
      columns: NOTE_COLUMNS,
      rows: notes.map(({ village, ledger, code, isBreak, gap, why }): readonly PlanCell[] => [
        isBreak ? "不能勾稽" : "有说明",
        villageLabel(village),
        LEDGER_NAMES[ledger],
        code === "" ? UNNAMED : code,
        isBreak ? gap : null,
        code === "" ? "见该村的稳定工作台账" : why,
        "",
      ]),
      rowCount: notes.length,
      cellLooks: new Map(
        notes.flatMap(({ isBreak }, index): [string, PlanLook][] =>
          isBreak ? [[`${index},0`, "bad"]] : [],
        ),
      ),
    },
    ...(breaks > 0 ? { tabLook: "bad" as const } : {}),
  });
}
