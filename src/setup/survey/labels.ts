/** Sheets of labels with a value beside each: 填报信息, and the hidden 计算参考. */
import { matchKey } from "../../domain/text/normalize.ts";
import type { CellPlan, SheetPlan } from "../../workbook/plan.ts";
import type { RawRow, RawSheet, RawValue } from "../../workbook/raw.ts";

/** A cell beside its label; the value is "" where nothing stands in it. */
export interface LabelledCell {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** By label, in the form of `matchKey`. */
export type Labels = ReadonlyMap<string, LabelledCell>;

/** A line of a planned sheet: a text in column A, what belongs to it in column B. */
export interface LabelLine {
  readonly label: CellPlan;
  readonly value: CellPlan;
}

/** With fewer of our labels a sheet is another one of that name. */
const ENOUGH = 2;

export function labelLines({ cells }: SheetPlan): readonly LabelLine[] {
  return cells.flatMap((label) => {
    const value = cells.find(({ row, column }) => row === label.row && column === 2);
    return label.column === 1 && value ? [{ label, value }] : [];
  });
}

export function labelText(line: LabelLine | undefined): string {
  const text = line?.label.value;
  return typeof text === "string" ? text : "";
}

/** The labels that are there, wherever they have gone; null for a sheet that is not ours. */
export function surveyLabels(sheet: RawSheet, wanted: readonly string[]): Labels | null {
  const keys = new Set(wanted.map(matchKey));
  const found = new Map<string, LabelledCell>();
  for (const row of sheet.rows) {
    row.cells.forEach((raw, index) => {
      const key = typeof raw === "string" ? matchKey(raw) : "";
      if (keys.has(key) && !found.has(key)) found.set(key, cellBeside(row, index));
    });
  }
  return found.size >= Math.min(ENOUGH, keys.size) ? found : null;
}

/** The first thing right of the label, or the cell next to it. */
function cellBeside({ number, cells }: RawRow, label: number): LabelledCell {
  const at = cells.findIndex((raw, index) => index > label && raw !== null && raw !== "");
  const index = at === -1 ? label + 1 : at;
  return { row: number, column: index + 1, value: shownText(cells[index]) };
}

/** As it is read; dates and errors only say that something stands there. */
export function shownText(raw: RawValue | undefined): string {
  if (raw === null || raw === undefined) return "";
  return typeof raw === "object" ? raw.kind : String(raw).trim();
}
