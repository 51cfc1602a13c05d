/** Columns that a table of an older layout lacks. */
import { cellAddress, columnLetters, rangeAddress } from "../../address.ts";
import type { ColumnsEdit } from "../../edit.ts";
import type { TableColumnPlan } from "../../plan.ts";
import { LOOKS } from "../../xlsx/write/looks.ts";
import type { SheetOutline } from "../read/structure.ts";
import type { Session } from "../session.ts";
import { carryOut, command, matrix } from "../steps.ts";
import type { Step } from "../steps.ts";
import { widthInPoints } from "../write/page.ts";
import { prompt, validationStep } from "../write/rules.ts";
import { FORMAT_CODES } from "../write/values.ts";
import { blockHeaders } from "./headers.ts";
import { blockOf, intersects, usedRange } from "./look.ts";
import type { BlockLook } from "./look.ts";
import type { EditRun, Entry } from "./run.ts";
import { listSourcesNow } from "./words.ts";

export async function applyColumns(run: EditRun, session: Session): Promise<void> {
  const edits = run.of("columns");
  for (const [count, [index, edit]] of edits.entries()) {
    // Each one moves what stands right of it.
    if (count > 0) await run.lookAgain(session, isDictionary);
    const outline = run.sheetFor(index, edit.sheet);
    if (outline) await addColumns(run, session, index, edit, outline);
  }
  if (edits.length > 0) await run.lookAgain(session, isDictionary);
}

function isDictionary(name: string): boolean {
  return name === "字典";
}

async function addColumns(
  run: EditRun,
  session: Session,
  index: number,
  edit: ColumnsEdit,
  outline: SheetOutline,
): Promise<void> {
  const block = blockOf(outline, edit.table);
  if (!block) {
    run.skip(index, "table-gone");
    return;
  }
  const headers = await blockHeaders(run, session, outline, block);
  const missing = edit.columns.filter(({ header }) => !headers.includes(header));
  const after = edit.after === null ? headers.length - 1 : headers.indexOf(edit.after);
  const isLast = after === headers.length - 1;
  if (missing.length === 0) {
    run.skip(index, "already-there");
    return;
  }
  if (edit.after !== null && after === -1) {
    run.skip(index, "column-gone", { cell: cellAddress(block.headerRow, block.left) });
    return;
  }
  if (await isBlocked(run, session, outline, block, missing.length, isLast)) {
    run.skip(index, "blocked", { cell: cellAddress(block.headerRow, block.right + 1) });
    return;
  }
  const first = block.left + after + 1;
  const entries = missing.map((column, offset) =>
    columnEntry(index, outline, block, column, first + offset),
  );
  await run.write(session, [], entries, (now) => {
    for (const [offset, { header }] of missing.entries()) {
      if (block.table === null) {
        const cell = now.sheet(outline.id).getRange(cellAddress(block.headerRow, first + offset));
        cell.numberFormat = [["@"]];
        cell.values = [[header]];
      } else {
        const { columns } = now.sheet(outline.id).tables.getItem(block.table);
        columns.add(after + 1 + offset, undefined, header);
      }
    }
  });
  const lists = await listSourcesNow(run, session);
  const steps = [...columnSteps(run, outline, block, missing, first, lists)];
  await carryOut(session, steps, () => undefined);
  run.tellDone(index);
}

function columnEntry(
  index: number,
  { id, name }: SheetOutline,
  { table, headerRow }: BlockLook,
  { header }: TableColumnPlan,
  column: number,
): Entry {
  return {
    index,
    change: { kind: "column", sheetId: id, sheet: name, table, header, headerRow, column },
    lines: [
      {
        sheet: name,
        cell: cellAddress(headerRow, column),
        before: "",
        after: `(新增一栏)${header}`,
      },
    ],
  };
}

/**
 * Cells right of a table move when it gets a column. What stands there within the rows of the table
 * moves as a whole; what reaches above or below would be torn apart, and other tables too.
 */
async function isBlocked(
  run: EditRun,
  session: Session,
  outline: SheetOutline,
  block: BlockLook,
  count: number,
  isLast: boolean,
): Promise<boolean> {
  const used = usedRange(outline);
  const bottom = block.bottom + (block.hasTotals ? 1 : 0);
  const beside = {
    top: Math.max(1, block.headerRow - 1),
    left: block.right + 1,
    bottom: bottom + 1,
    right: Math.max(used?.right ?? 0, block.right + count),
  };
  const tables = outline.tables.filter(({ name }) => name !== block.table);
  if (tables.some(({ range }) => intersects(range, beside))) return true;
  const merged = (outline.merges ?? []).some(
    (merge) =>
      intersects(merge, beside) ||
      (!isLast && intersects(merge, { ...beside, top: block.headerRow, bottom, left: block.left })),
  );
  if (merged) return true;
  if (!used || used.right <= block.right) return block.table === null && !isLast;
  await run.store.read(session, [{ sheet: outline.id, range: beside }]);
  const filled = (row: number): boolean => {
    for (let column = beside.left; column <= beside.right; column += 1) {
      if (run.store.at(outline.id, row, column).formula !== "") return true;
    }
    return false;
  };
  const rows = Array.from({ length: bottom - block.headerRow + 1 }, (_, row) => row);
  const isBeside = rows.some((row) => filled(block.headerRow + row));
  // A plain block moves nothing: its new columns need empty cells.
  if (block.table === null) return isBeside || !isLast;
  return isBeside && (filled(block.headerRow - 1) || filled(bottom + 1));
}

/** Formats, lists, formulas and widths of new columns. */
function* columnSteps(
  run: EditRun,
  { id }: SheetOutline,
  { headerRow, bottom: last }: BlockLook,
  columns: readonly TableColumnPlan[],
  first: number,
  lists: ReadonlyMap<string, string>,
): Generator<Step> {
  const context = {
    lists,
    dateShift: run.look.dateShift,
    formula: (formula: string) => formula,
  };
  const bottom = Math.max(last, headerRow + 1);
  for (const [offset, plan] of columns.entries()) {
    const column = first + offset;
    const body = rangeAddress({ top: headerRow + 1, left: column, bottom, right: column });
    const letters = columnLetters(column);
    yield command((session) => {
      const sheet = session.sheet(id);
      const range = sheet.getRange(body);
      const isCalculated = plan.calculated !== undefined && plan.format === "text";
      // One value for all cells of the range.
      range.numberFormat = [[isCalculated ? "General" : FORMAT_CODES[plan.format]]];
      range.dataValidation.clear();
      range.format.wrapText = plan.wrap ?? false;
      const { fill, color, bold } = LOOKS[plan.required ? "headerRequired" : "header"];
      const header = sheet.getRange(cellAddress(headerRow, column));
      if (fill !== undefined) header.format.fill.color = `#${fill}`;
      if (color !== undefined) header.format.font.color = `#${color}`;
      if (bold !== undefined) header.format.font.bold = bold;
      sheet.getRange(`${letters}:${letters}`).format.columnWidth = widthInPoints(plan.width);
      if (plan.hidden) sheet.getRange(`${letters}:${letters}`).columnHidden = true;
      if (plan.headerNote !== undefined) {
        header.dataValidation.prompt = prompt(plan.header, plan.headerNote);
      }
    }, 12);
    if (plan.validation !== undefined && isKnown(plan, lists)) {
      yield validationStep(id, body, plan, plan.validation, context);
    }
    if (plan.calculated !== undefined) {
      const { calculated } = plan;
      const values = Array.from({ length: bottom - headerRow }, (_, row) => [
        `=${calculated.replaceAll("{row}", String(headerRow + 1 + row))}`,
      ]);
      yield matrix({ sheet: id, top: headerRow + 1, left: column, values });
    }
  }
}

/** A list that no 字典 has is no reason to fail: the column goes without. */
export function isKnown(
  { validation }: TableColumnPlan,
  lists: ReadonlyMap<string, string>,
): boolean {
  return validation?.kind !== "list" || lists.has(validation.list);
}
