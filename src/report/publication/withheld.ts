/** 未公示清单: what stays off the wall and why. For the clerk; doubtful pieces are masked here too. */
import {
  BLOCKED_REASONS,
  FIELD_NAMES,
  KIND_NAMES,
  WITHHELD_REASONS,
} from "../../domain/publication/index.ts";
import type { Hit, Publication } from "../../domain/publication/index.ts";
import type { PlanCell, TableColumnPlan, WorkbookPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { tableSheet } from "../summary/tableSheet.ts";
import { maskedHit, placeInText } from "./masked.ts";

/** 怎么办 has room for its sentence on one line: half the pages. */
const COLUMNS: readonly TableColumnPlan[] = [
  { header: "村(社区)", width: 11, format: "text" },
  { header: "编号", width: 18, format: "text" },
  { header: "为什么没有公示", width: 30, format: "text", wrap: true },
  { header: "哪一栏", width: 10, format: "text" },
  { header: "位置", width: 12, format: "text" },
  { header: "是什么", width: 30, format: "text", wrap: true },
  { header: "怎么办", width: 76, format: "text", wrap: true },
];

export function withheldPlan(publication: Publication, unit = ""): WorkbookPlan {
  const rows = rowsOf(publication);
  const { published, withheld, blocked, outside } = publication.balance;
  const sheet = tableSheet({
    name: "未公示清单",
    title: `${unit}${publication.period.label}未公示清单`,
    left: "只供内部核对,请勿张贴。",
    right: "",
    unit,
    frozenColumns: 2,
    notes: [
      `公示 ${published} 件,未公示 ${withheld} 件,稳定工作一律不公示 ${blocked} 件,不在本期 ${outside} 件。`,
    ],
    table: { name: tableName("not_published"), columns: COLUMNS, rows, rowCount: rows.length },
    tabLook: "warning",
  });
  return { sheets: [sheet], dictionary: [], properties: new Map() };
}

function rowsOf({ withheld, blanks, blocked }: Publication): readonly (readonly PlanCell[])[] {
  return [
    ...withheld.flatMap(({ village, item, reason, hits }): PlanCell[][] => {
      const { title, advice } = WITHHELD_REASONS[reason];
      if (hits.length === 0) return [[village, item, title, "", "", "", advice]];
      return hits.map((hit) => [village, item, title, ...hitCells(hit), advice]);
    }),
    ...blanks.map((hit): PlanCell[] => [
      ...[hit.village, "(公示表)", "这一处留空了"],
      ...hitCells(hit),
      "请决定照登、隐去或不登;不决定的,在公示表上手写。",
    ]),
    ...blocked.map(({ village, item, reason }): PlanCell[] => [
      ...[village, item, BLOCKED_REASONS[reason], "", "", ""],
      "不需要处理。",
    ]),
  ];
}

function hitCells(hit: Hit): readonly [field: string, place: string, what: string] {
  return [FIELD_NAMES[hit.field], placeInText(hit), openText(hit)];
}

/** `姓名 张*三(一户一档里的户主姓名)`. */
export function openText(hit: Hit): string {
  return `${KIND_NAMES[hit.kind]} ${maskedHit(hit)}(${hit.why})`;
}
