/** 建议走访: whom each cadre should go to next, as a plan by day; and 请核对, neutral hints with their rows. */
import type { Evaluation } from "../../domain/quotas/evaluate.ts";
import { hintsOf } from "../../domain/quotas/hints.ts";
import { suggestVisits, type Suggestion } from "../../domain/quotas/suggest.ts";
import { weekdayName } from "../../domain/dates/index.ts";
import { baseName } from "../../domain/text/paths.ts";
import type { PlanCell, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { TABLE_TOP, tableSheet } from "../summary/tableSheet.ts";
import type { QuotaSheetOptions } from "./options.ts";
import { HINT_NAMES } from "./words.ts";

const PLAN_COLUMNS: readonly TableColumnPlan[] = [
  { header: "村(社区)", width: 10, format: "text" },
  { header: "干部", width: 8, format: "text" },
  { header: "还差", width: 8, format: "text", align: "center" },
  { header: "最迟", width: 11, format: "date" },
  { header: "建议日期", width: 11, format: "date" },
  { header: "星期", width: 7, format: "text", align: "center" },
  { header: "组别", width: 6, format: "text", align: "center" },
  { header: "户主", width: 8, format: "text" },
  { header: "户编号", width: 10, format: "text" },
  { header: "为什么先去", width: 18, format: "text", wrap: true },
  { header: "实际走访日期", width: 12, format: "text" },
  { header: "干部签名", width: 10, format: "text" },
];
/** Points: room for handwriting. */
const HANDWRITING = 30;
/** So many such rows fit a page of A4 on end, below the title. */
const ROWS_A_PAGE = 34;
/** Excel keeps no more page breaks on a sheet. */
const MOST_BREAKS = 1_000;

/** Null when nobody has anything missing that can still be done. */
export function suggestionSheet(
  evaluation: Evaluation,
  options: QuotaSheetOptions,
): SheetPlan | null {
  const suggestions = suggestVisits(evaluation);
  const rows = suggestions.flatMap(({ person, missing, until, visits }): PlanCell[][] =>
    visits.map(({ household, day, reason }, index) => [
      person.village,
      person.name,
      index === 0 ? `${missing} 户次` : "",
      until,
      day,
      weekdayName(day),
      household.group,
      household.householder,
      household.householdNo,
      reason,
      "",
      "",
    ]),
  );
  if (rows.length === 0) return null;
  const sheet = tableSheet({
    name: "建议走访",
    title: `${options.unit}还差几户次、建议去哪几户`,
    left: "先去重点户、从未走访和最久没有走访的户,同一个组的排在一起。只是建议,去哪户由干部定。",
    right: `截至 ${options.asOf}`,
    unit: options.unit,
    frozenColumns: 2,
    table: { name: tableName("quota_plan"), columns: PLAN_COLUMNS, rows, rowCount: rows.length },
    tabLook: "input",
  });
  const heights = rows.map((_, index): [number, number] => [TABLE_TOP + 1 + index, HANDWRITING]);
  return {
    ...sheet,
    rowHeights: new Map([...(sheet.rowHeights ?? []), ...heights]),
    print: {
      ...sheet.print,
      orientation: "portrait",
      titleRows: [1, TABLE_TOP],
      pageBreaks: planBreaks(suggestions),
    },
  };
}

/** A village begins on a page of its own; nobody's rows are torn apart, so that they can be cut out. */
export function planBreaks(
  suggestions: readonly Pick<Suggestion, "person" | "visits">[],
): readonly number[] {
  const breaks: number[] = [];
  let row = TABLE_TOP;
  let used = 0;
  let last = suggestions[0]?.person.village;
  for (const { person, visits } of suggestions) {
    const isFull = used > 0 && used + visits.length > ROWS_A_PAGE;
    if (used > 0 && (isFull || person.village !== last)) {
      breaks.push(row);
      used = 0;
    }
    last = person.village;
    row += visits.length;
    used += visits.length;
  }
  return breaks.slice(0, MOST_BREAKS);
}

const HINT_COLUMNS: readonly TableColumnPlan[] = [
  { header: "村(社区)", width: 11, format: "text" },
  { header: "对象", width: 14, format: "text" },
  { header: "请核对", width: 16, format: "text" },
  { header: "说明", width: 56, format: "text", wrap: true },
  { header: "来源文件", width: 32, format: "text", wrap: true },
  { header: "行", width: 36, format: "text", wrap: true },
];
/** A hint names so many rows; the others are told by number. */
const ROWS_NAMED = 12;

export function hintSheet(evaluation: Evaluation, options: QuotaSheetOptions): SheetPlan | null {
  const hints = hintsOf(evaluation.facts);
  if (hints.length === 0) return null;
  const rows = hints.map(({ kind, subject, sentence, rows: found }): readonly PlanCell[] => {
    const [first] = found;
    const places = found.slice(0, ROWS_NAMED).map(({ source }) => source.row);
    const more = found.length > ROWS_NAMED ? ` 等 ${found.length} 行` : " 行";
    return [
      subject.village,
      subject.name,
      HINT_NAMES[kind],
      sentence,
      [...new Set(found.map(({ source }) => baseName(source.file)))].join("、"),
      `${first?.source.sheet ?? ""} 第 ${places.join("、")}${more}`,
    ];
  });
  return tableSheet({
    name: "请核对",
    title: `${options.unit}${options.span.label}请核对的走访记录`,
    left: "只是提示,不是结论,也不影响各项数字:情况属实的不用理会。",
    right: `截至 ${options.asOf}`,
    unit: options.unit,
    table: { name: tableName("quota_hints"), columns: HINT_COLUMNS, rows, rowCount: rows.length },
    tabLook: "warning",
  });
}
