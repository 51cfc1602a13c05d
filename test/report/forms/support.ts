/** What stands where on a sheet of a form. */
import type { CellPlan, MergePlan, SheetPlan } from "../../../src/workbook/plan.ts";
import type { MadeForm } from "../../../src/report/forms/index.ts";

export function sheetOf(made: MadeForm, at = 0): SheetPlan {
  const sheet = made.plan.sheets[at];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

export function textsOf({ cells }: Pick<SheetPlan, "cells">): readonly string[] {
  return cells.flatMap(({ value }) => (typeof value === "string" && value !== "" ? [value] : []));
}

/** The text in the box right of the caption; the first one where a caption stands several times. */
export function beside(sheet: SheetPlan, caption: string): string {
  const label = sheet.cells.find(({ value }) => value === caption);
  if (!label) throw new Error(`no caption ${caption}`);
  const column = boxOf(sheet, label).right + 1;
  const box = sheet.cells.find((cell) => cell.row === label.row && cell.column === column);
  return typeof box?.value === "string" ? box.value : "";
}

export function boxOf({ merges }: SheetPlan, { row, column }: CellPlan): MergePlan {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  return merge ?? { top: row, left: column, bottom: row, right: column };
}

/** Row numbers of each page. */
export function pagesOf(sheet: SheetPlan): readonly (readonly number[])[] {
  const breaks = sheet.print.pageBreaks ?? [];
  const rows = [...(sheet.rowHeights ?? new Map<number, number>()).keys()];
  return [...breaks, Infinity].map((end, index) =>
    rows.filter((row) => row <= end && row > (breaks[index - 1] ?? 0)),
  );
}
