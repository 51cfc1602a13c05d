/** What a range can do to its cells: clear, insert, delete, merge, copy, select. */
import { intersection } from "../book/areas.ts";
import { assertAllowed, assertCellsWritable, occupied } from "../book/protection.ts";
import { shift } from "../book/shift.ts";
import type { Range } from "../book/range.ts";
import { bodyArea, gridLook } from "../book/tables.ts";
import type { TableState } from "../book/table-state.ts";
import type { Area } from "../engine/types.ts";
import type { Args } from "../wire/args.ts";
import { HostError } from "../wire/errors.ts";
import type { Handle } from "../wire/handle.ts";
import { clearConditionals } from "./conditional-formats.ts";
import { clear as clearValidation } from "./data-validation.ts";
import { otherRange } from "./range-moves.ts";

type Change = (self: Range, args: Args) => Handle | undefined;

const CLEARS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function clear(self: Range, args: Args): undefined {
  const what = args.choice(0, CLEARS, "All");
  const { book, sheet, area } = self;
  const within = occupied(book, sheet, area);
  if (within) assertCellsWritable(book, sheet, within, args.member);
  else assertAllowed(book, sheet, null, args.member);
  if (what === "All" || what === "Contents") eraseCells(self, within);
  if (what === "All" || what === "Formats") {
    book.engine.clearLooks(sheet, area);
    clearValidation(self);
    clearConditionals(self);
  }
}

function eraseCells({ book, sheet, area }: Range, within: Area | null): void {
  if (!within) return;
  for (let row = within.top; row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) {
      if (book.engine.content(sheet, row, column) !== null)
        book.engine.write(sheet, row, column, null);
    }
  }
  book.cellsChanged(sheet, area);
}

function insert(self: Range, args: Args): Handle {
  const direction = args.choice(0, ["Down", "Right"], "Down");
  const down = direction === "Down";
  assertAllowed(
    self.book,
    self.sheet,
    down ? "allowInsertRows" : "allowInsertColumns",
    args.member,
  );
  shift(self, down ? "rows" : "columns", "insert", args.member);
  return self.book.handles.range(self.on(self.area));
}

function remove(self: Range, args: Args): undefined {
  const direction = args.choice(0, ["Up", "Left"], "Up");
  const up = direction === "Up";
  assertAllowed(self.book, self.sheet, up ? "allowDeleteRows" : "allowDeleteColumns", args.member);
  const holders = up ? tablesAround(self) : [];
  const areas = holders.map((table) => self.book.tableArea(table));
  shift(self, up ? "rows" : "columns", "delete", args.member);
  if (self.wholeRows) return;
  holders.forEach((table, index) => {
    const area = areas[index];
    if (!area) return;
    const bottom = area.bottom - self.rows;
    self.book.engine.changeTable(table.sheet, table.gridId, { ...area, bottom }, gridLook(table));
  });
}

/** Tables of which the range is rows below the header, from side to side. */
function tablesAround({ book, sheet, area }: Range): readonly TableState[] {
  return book.tablesOn(sheet).filter((table) => {
    const body = bodyArea(book, table);
    return (
      body.left === area.left &&
      body.right === area.right &&
      body.top <= area.top &&
      body.bottom >= area.bottom &&
      body.bottom - body.top > area.bottom - area.top
    );
  });
}

function merge(self: Range, args: Args): undefined {
  assertAllowed(self.book, self.sheet, "allowFormatCells", args.member);
  for (const table of self.book.tablesOn(self.sheet)) {
    if (intersection(self.book.tableArea(table), self.area))
      throw new HostError("InvalidOperation", args.member);
  }
  const { top, bottom } = self.area;
  if (!args.boolean(0)) {
    self.book.engine.merge(self.sheet, self.area);
    return;
  }
  for (let row = top; row <= bottom; row += 1) {
    self.book.engine.merge(self.sheet, { ...self.area, top: row, bottom: row });
  }
}

const COPIES = ["All", "Formulas", "Values", "Formats", "Link"] as const;

/** A source of one cell or row is repeated; looks and values, but formulas are copied as they stand. */
function copyFrom(self: Range, args: Args): undefined {
  const source = otherRange(self, args, 0);
  const what = args.choice(1, COPIES, "All");
  const { book, sheet } = self;
  const { engine } = book;
  const rows = Math.max(self.rows, source.rows);
  const columns = Math.max(self.columns, source.columns);
  const { top, left } = self.area;
  const target = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  assertCellsWritable(book, sheet, target, args.member);
  const copies = Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    const fromRow = source.area.top + (row % source.rows);
    const fromColumn = source.area.left + (column % source.columns);
    const content = engine.content(source.sheet, fromRow, fromColumn);
    const result = engine.result(source.sheet, fromRow, fromColumn);
    const look = engine.look(source.sheet, fromRow, fromColumn);
    return { row: top + row, column: left + column, content, result, look };
  });
  for (const { row, column, content, result, look } of copies) {
    const cell = { top: row, left: column, bottom: row, right: column };
    if (what === "All" || what === "Formats") {
      engine.clearLooks(sheet, cell);
      engine.changeLook(sheet, cell, look);
    }
    const flat =
      typeof result === "string"
        ? { text: result }
        : typeof result === "object" && result
          ? { text: result.error }
          : result;
    if (what === "All" || what === "Formulas") engine.write(sheet, row, column, content);
    if (what === "Values") engine.write(sheet, row, column, flat);
  }
  book.cellsChanged(sheet, target);
}

export const rangeChanges: Readonly<Record<string, Change>> = {
  clear,
  insert,
  delete: remove,
  merge,
  unmerge: (self, args) => {
    assertAllowed(self.book, self.sheet, "allowFormatCells", args.member);
    self.book.engine.unmerge(self.sheet, self.area);
    return undefined;
  },
  copyFrom,
  select: (self) => {
    self.book.select(self);
    return undefined;
  },
  calculate: () => undefined,
  // Asked by the library before it sends a large matrix in parts.
  _ValidateArraySize: (self, args) => {
    if (args.number(0) === self.rows && args.number(1) === self.columns) return undefined;
    throw new HostError("InvalidArgument", "Range.values", "rows and columns differ");
  },
  _KeepReference: (self) => {
    self.book.keep(self);
    return undefined;
  },
};
