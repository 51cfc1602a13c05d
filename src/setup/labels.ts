/** What a sheet of labels lacks: lines of its own, and values that were asked for just now. */
import { matchKey } from "../domain/text/normalize.ts";
import type { CellEdit } from "../workbook/edit.ts";
import type { CellPlan, SheetPlan } from "../workbook/plan.ts";
import type { RawSheet } from "../workbook/raw.ts";
import { settledValue } from "./newSheets.ts";
import type { Surroundings, Whereabouts } from "./relocate.ts";
import { labelLines, labelText, surveyLabels, type Labels } from "./survey/labels.ts";
import { labelPlace } from "./whereabouts.ts";

export interface PresentLabels {
  readonly sheet: RawSheet;
  readonly labels: Labels;
  readonly place: Whereabouts;
}

/** The first of the sheets that has our labels. */
export function presentLabels(
  sheets: readonly RawSheet[],
  plan: SheetPlan,
): PresentLabels | undefined {
  const wanted = labelLines(plan).map(labelText);
  return sheets
    .flatMap((sheet) => {
      const labels = surveyLabels(sheet, wanted);
      if (!labels) return [];
      const place = labelPlace(sheet.name, plan, labels, newRows(sheet, plan, labels));
      return [{ sheet, labels, place }];
    })
    .at(0);
}

/** Where it is planned when nothing stands there; otherwise below everything. */
function newRows(sheet: RawSheet, plan: SheetPlan, labels: Labels): ReadonlyMap<string, number> {
  const taken = new Set(sheet.rows.map(({ number }) => number));
  const rows = new Map<string, number>();
  let below = Math.max(0, ...taken);
  for (const line of labelLines(plan)) {
    const key = matchKey(labelText(line));
    if (labels.has(key)) continue;
    const isFree = !taken.has(line.label.row);
    const row = isFree ? line.label.row : (below += 1);
    taken.add(row);
    below = Math.max(below, row);
    rows.set(key, row);
  }
  return rows;
}

/** Only cells in which nothing stands yet. */
export function missingLabels(
  { sheet, labels, place }: PresentLabels,
  plan: SheetPlan,
  around: Surroundings,
): readonly CellEdit[] {
  return labelLines(plan).flatMap(({ label, value }): CellEdit[] => {
    const there = labels.get(matchKey(labelText({ label, value })));
    const row = there?.row ?? place.row(label.row, 1);
    if (row === null || (there && there.value !== "")) return [];
    const edit = (cell: CellPlan, column: number): CellEdit => ({
      ...{ kind: "cell", sheet: sheet.name, row, column, before: null },
      after: settledValue(cell.value, place, around),
      format: cell.format ?? "general",
    });
    const filled = edit(value, there?.column ?? 2);
    const isBlank = filled.after === "" || filled.after === null;
    return [...(there ? [] : [edit(label, 1)]), ...(isBlank ? [] : [filled])];
  });
}
