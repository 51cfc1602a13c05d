/** Added columns out again, where nobody has typed in them. */
import { cellAddress } from "../../../address.ts";
import type { Session } from "../../session.ts";
import { blockOf } from "../look.ts";
import type { AddedColumn } from "../record.ts";
import { isEmpty, isFormula } from "../store.ts";
import type { Undoing } from "../undo.ts";
import { writableSheet } from "./sheets.ts";

/** `changes` come with the last one first. */
export async function undoColumns(
  undoing: Undoing,
  session: Session,
  changes: readonly AddedColumn[],
): Promise<void> {
  const { run } = undoing;
  const found = changes.flatMap((change) => {
    const cell = cellAddress(change.headerRow, change.column);
    const outline = writableSheet(undoing, change, cell);
    if (!outline) {
      undoing.keptColumns.push(change);
      return [];
    }
    const ref =
      change.table === null
        ? { headerRow: change.headerRow, left: change.column, right: change.column }
        : { name: change.table };
    const block = blockOf(outline, ref);
    const at = block?.headers?.indexOf(change.header) ?? -1;
    const column = block && at >= 0 ? block.left + at : change.column;
    if (!block || (change.table !== null && at === -1)) {
      undoing.keep(change, cell, "这一栏后来被删除或改了名,没有撤销。");
      return [];
    }
    return [{ change, outline, block, column }];
  });
  await run.store.read(
    session,
    found.map(({ outline, block, column }) => ({
      sheet: outline.id,
      range: {
        top: block.headerRow,
        left: column,
        bottom: Math.max(block.bottom, block.headerRow),
        right: column,
      },
    })),
  );
  const free = found.filter(({ change, outline, block, column }) => {
    for (let row = block.headerRow + 1; row <= block.bottom; row += 1) {
      const cell = run.store.at(outline.id, row, column);
      if (isEmpty(cell) || isFormula(cell)) continue;
      undoing.keptColumns.push(change);
      undoing.keep(change, cellAddress(row, column), "新增的这一栏已经填了内容,保留。");
      return false;
    }
    return true;
  });
  if (free.length === 0) return;
  const entries = free.map(({ change, outline, block, column }) => ({
    index: 0,
    change,
    lines: [
      {
        sheet: outline.name,
        cell: cellAddress(block.headerRow, column),
        before: `(新增的一栏)${change.header}`,
        after: "(撤销新增)",
      },
    ],
  }));
  await run.write(session, [], entries, (now) => {
    for (const { change, outline, column } of free) {
      const sheet = now.sheet(outline.id);
      if (change.table === null) {
        sheet.getRange(cellAddress(change.headerRow, column)).clear("Contents");
      } else {
        sheet.tables.getItem(change.table).columns.getItem(change.header).delete();
      }
    }
  });
  undoing.columns += free.length;
}
