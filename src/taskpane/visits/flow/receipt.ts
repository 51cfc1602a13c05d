/** What was written where, from the record of the changes. */
import type { EditUndo } from "../../../workbook/excel/index.ts";
import type { ReceiptLine } from "./state.ts";

/** One line a sheet and kind, in the order in which they were written. */
export function receiptLines(undo: EditUndo | null): readonly ReceiptLine[] {
  const lines = new Map<string, { sheet: string; kind: ReceiptLine["kind"]; rows: Set<number> }>();
  for (const change of undo?.changes ?? []) {
    if (change.kind !== "row" && change.kind !== "cell") continue;
    const kind = change.kind === "row" ? "rows" : "filled";
    const key = `${kind} ${change.sheet}`;
    const line = lines.get(key) ?? { sheet: change.sheet, kind, rows: new Set<number>() };
    line.rows.add(change.row);
    lines.set(key, line);
  }
  return [...lines.values()]
    .sort((a, b) => (a.kind === b.kind ? 0 : a.kind === "rows" ? -1 : 1))
    .map(({ rows, ...line }) => ({ ...line, rows: [...rows].sort((a, b) => a - b) }));
}

/** `12-14、20`: rows as people say them. */
export function rowNumbers(rows: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join("、");
}
