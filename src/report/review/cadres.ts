/** 干部一览: a line per cadre with 应, 实, 差; what the pages of 干部评 are made from. */
import type { CadreLine, Review } from "../../domain/review/index.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { PlanCell, PlanLook, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { TABLE_TOP, tableSheet } from "../summary/tableSheet.ts";
import { share } from "./formulas.ts";
import { SHEETS, daysOf, titleOf, villageLabel } from "./words.ts";

const NUMBER = { width: 8, format: "integer", align: "center", noFilterButton: true } as const;
const COLUMNS: readonly TableColumnPlan[] = [
  { header: "村(社区)", width: 12, format: "text" },
  { header: "干部", width: 10, format: "text" },
  { header: "职务", width: 16, format: "text", wrap: true },
  { header: "应走访户次", ...NUMBER },
  { header: "实走访户次", ...NUMBER },
  { header: "差", ...NUMBER },
  { header: "完成率", width: 9, format: "percent", align: "center", noFilterButton: true },
  { header: "应核周数", ...NUMBER },
  { header: "未走访的周", width: 22, format: "text", wrap: true },
  { header: "联系户", ...NUMBER },
  { header: "结对户", ...NUMBER },
  { header: "结对户本年走访", ...NUMBER, width: 10 },
  { header: "日记应写", ...NUMBER },
  { header: "日记实写", ...NUMBER },
  { header: "评语", width: 24, format: "text", wrap: true },
];
const [REQUIRED, DONE, MISSING] = [4, 5, 6];

/** Columns of the figures of a cadre, for whoever refers to them. */
export const CADRE_COLUMNS = {
  required: REQUIRED,
  done: DONE,
  missing: MISSING,
  rate: 7,
  weeks: 8,
  linked: 10,
  pairs: 11,
  pairVisits: 12,
  diaryRequired: 13,
  diary: 14,
} as const;
export type CadreKey = keyof typeof CADRE_COLUMNS;

export function cadresSheet(review: Review): SheetPlan {
  const { cadres, unit } = review;
  const looks = new Map<string, PlanLook>();
  const rows = cadres.map((it, index): readonly PlanCell[] => {
    if (it.missing > 0) looks.set(`${index},${MISSING - 1}`, "bad");
    return rowOf(it, TABLE_TOP + 1 + index);
  });
  return tableSheet({
    name: SHEETS.cadreTable,
    title: titleOf(review, "干部走访一览"),
    left: `应走访户次按制度计,没有规定的不填;未走访的周写全年第几周。口径:${review.readings.join(";")}`,
    right: daysOf(review),
    unit,
    frozenColumns: 2,
    table: {
      name: tableName("review_cadres"),
      columns: COLUMNS,
      rows,
      rowCount: rows.length,
      cellLooks: looks,
    },
  });
}

function rowOf(it: CadreLine, row: number): readonly PlanCell[] {
  const [required, done, missing] = [REQUIRED, DONE, MISSING].map((at) => cellAddress(row, at)) as [
    string,
    string,
    string,
  ];
  const asked = it.required ?? 0;
  return [
    villageLabel(it.village),
    it.name,
    it.positions.join("、"),
    it.required,
    it.done,
    it.required === null
      ? null
      : { formula: `MAX(0,${required}-${done})`, cached: Math.max(0, asked - it.done) },
    it.required === null
      ? null
      : share(`(${required}-${missing})`, required, [asked - Math.max(0, asked - it.done), asked]),
    it.weeks,
    it.missedWeeks.length === 0 ? "" : `第${it.missedWeeks.join("、")}周`,
    it.linked,
    it.pairs,
    it.pairVisits,
    it.diaryRequired,
    it.diary,
    "",
  ];
}
