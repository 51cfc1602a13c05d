/** `Excel.TableRowCollection` and its rows. */
import type { TableRef } from "../book/handles.ts";
import { assertAllowed } from "../book/protection.ts";
import { shift } from "../book/shift.ts";
import { bodyArea, gridLook, resizeTable } from "../book/tables.ts";
import type { Area } from "../engine/types.ts";
import type { Args } from "../wire/args.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import type { Handle } from "../wire/handle.ts";
import { inheritRow } from "../book/inherit.ts";
import { matrix, plain, writeCells } from "./range-cells.ts";

interface RowRef extends TableRef {
  /** From 0 within the body. */
  readonly index: number;
}

function rowArea({ book, table, index }: RowRef): Area {
  const body = bodyArea(book, table);
  const row = body.top + index;
  if (row > body.bottom) throw new HostError("ItemNotFound", "TableRow");
  return { ...body, top: row, bottom: row };
}

/** The table keeps at least one row: the last one is emptied only. */
function remove(self: RowRef, args: Args): undefined {
  const { book, table } = self;
  assertAllowed(book, table.sheet, "allowDeleteRows", args.member);
  const area = rowArea(self);
  const whole = book.tableArea(table);
  if (bodyArea(book, table).top === bodyArea(book, table).bottom) {
    for (let column = area.left; column <= area.right; column += 1) {
      book.engine.write(table.sheet, area.top, column, null);
    }
    return;
  }
  shift(book.range(table.sheet, area), "rows", "delete", args.member);
  book.engine.changeTable(
    table.sheet,
    table.gridId,
    { ...whole, bottom: whole.bottom - 1 },
    gridLook(table),
  );
}

const tableRow = define<RowRef>({
  type: "TableRow",
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (self) => {
        const { book, table } = self;
        return matrix(book.range(table.sheet, rowArea(self)), (row, column) =>
          plain(book.engine.result(table.sheet, row, column)),
        );
      },
      set: (self, value) => {
        writeCells(self.book.range(self.table.sheet, rowArea(self)), value, "TableRow.values");
      },
    },
  },
  methods: {
    getRange: (self) => self.book.handles.range(self.book.range(self.table.sheet, rowArea(self))),
    delete: remove,
  },
});

function count({ book, table }: TableRef): number {
  const { top, bottom } = bodyArea(book, table);
  return bottom - top + 1;
}

/** New rows at an index, or below the last when there is none; cells below the table move down. */
function add(self: TableRef, args: Args): Handle {
  const { book, table } = self;
  assertAllowed(book, table.sheet, "allowInsertRows", args.member);
  const values = args.json(1);
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const wanted = args.optionalNumber(0);
  const index = wanted === null || wanted === -1 ? count(self) : wanted;
  if (index < 0 || index > count(self)) throw new HostError("InvalidArgument", args.member);
  const body = bodyArea(book, table);
  const whole = book.tableArea(table);
  const area = { ...body, top: body.top + index, bottom: body.top + index + rows - 1 };
  shift(book.range(table.sheet, area), "rows", "insert", args.member);
  resizeTable(book, table, { ...whole, bottom: whole.bottom + rows }, args.member);
  inheritRow(book, table.sheet, area, index > 0 ? area.top - 1 : area.bottom + 1);
  if (values !== null) writeCells(book.range(table.sheet, area), values, args.member);
  return tableRow({ ...self, index });
}

export const tableRows = define<TableRef>({
  type: "TableRowCollection",
  properties: { count: { get: count } },
  items: (self) => Array.from({ length: count(self) }, (_, index) => tableRow({ ...self, index })),
  methods: {
    add,
    getCount: count,
    getItemAt: (self, args) => {
      const index = args.number(0);
      if (index < 0 || index >= count(self)) throw new HostError("InvalidArgument", args.member);
      return tableRow({ ...self, index });
    },
    deleteRowsAt: (self, args) => {
      const rows = args.optionalNumber(1) ?? 1;
      for (let done = 0; done < rows; done += 1) remove({ ...self, index: args.number(0) }, args);
      return undefined;
    },
  },
});
