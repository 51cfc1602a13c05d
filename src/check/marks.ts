/** Marks for the cells that have to be looked at: errors, then warnings, as many as a sheet bears. */
import { printRaw } from "../intake/cells/index.ts";
import { parseRange } from "../workbook/address.ts";
import type { CellMark, MarksEdit } from "../workbook/edit.ts";
import type { RawSheet, RawValue, RawWorkbook } from "../workbook/raw.ts";
import type { Check } from "./index.ts";
import type { CheckFinding } from "./types.ts";

/** Each mark is a rule that Excel works out at every change: more of them make a sheet slow. */
export const MARKS_PER_SHEET = 300;

export interface Marks {
  readonly edits: readonly MarksEdit[];
  readonly marked: number;
  /** Cells without a mark because their sheet has enough of them. */
  readonly left: number;
}

/**
 * One edit for every sheet with a ledger or a finding, so that marks of an earlier check go away where
 * nothing is left to mark. Explanations (`info`) are not marked.
 */
export function marksFor({ findings, reading }: Check, { sheets }: RawWorkbook): Marks {
  const ledgers = new Set(reading.book.tables.map(({ sheet }) => sheet));
  const edits: MarksEdit[] = [];
  let left = 0;
  for (const sheet of sheets) {
    const own = findings.filter(({ finding }) => finding.sheet === sheet.name);
    const looks = new Map<string, Omit<CellMark, "value">>();
    for (const mark of [...cellsOf(own, "error"), ...cellsOf(own, "warning")]) {
      const key = `${mark.row},${mark.column}`;
      if (!looks.has(key)) looks.set(key, mark);
    }
    if (looks.size === 0 && !ledgers.has(sheet.name)) continue;
    const valueAt = valuesOf(sheet);
    const marks = [...looks.values()]
      .slice(0, MARKS_PER_SHEET)
      .map((mark) => ({ ...mark, value: printRaw(valueAt(mark.row, mark.column)) }));
    left += looks.size - marks.length;
    edits.push({ kind: "marks", sheet: sheet.name, marks });
  }
  return { edits, left, marked: edits.reduce((sum, { marks }) => sum + marks.length, 0) };
}

function cellsOf(
  findings: readonly CheckFinding[],
  severity: "error" | "warning",
): readonly Omit<CellMark, "value">[] {
  const look = severity === "error" ? "bad" : "warning";
  return findings
    .filter((it) => it.severity === severity)
    .flatMap(({ finding }) => singleCells(finding.cell).map((cell) => ({ ...cell, look })));
}

/** `B12,D12` are two cells; a range is a part of the sheet, and nothing to colour. */
function singleCells(cell: string): readonly Pick<CellMark, "row" | "column">[] {
  return cell.split(",").flatMap((part) => {
    const range = parseRange(part);
    if (!range || range.top !== range.bottom || range.left !== range.right) return [];
    return [{ row: range.top, column: range.left }];
  });
}

function valuesOf(sheet: RawSheet): (row: number, column: number) => RawValue {
  let rows: ReadonlyMap<number, readonly RawValue[]> | null = null;
  return (row, column) => {
    rows ??= new Map(sheet.rows.map(({ number, cells }) => [number, cells]));
    return rows.get(row)?.[column - 1] ?? null;
  };
}
