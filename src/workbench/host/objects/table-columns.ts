/** `Excel.TableColumnCollection`, its columns and their filters. */
import { applyFilter, clearFilter } from "../book/filter.ts";
import type { Filtered } from "../book/filter.ts";
import type { TableRef } from "../book/handles.ts";
import { sameName } from "../book/names.ts";
import { assertAllowed } from "../book/protection.ts";
import { shiftBeside } from "../book/shift.ts";
import { bodyArea, resizeTable } from "../book/tables.ts";
import { resultText } from "../engine/content.ts";
import type { Area } from "../engine/types.ts";
import type { Args } from "../wire/args.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { NOTHING } from "../wire/handle.ts";
import type { Handle } from "../wire/handle.ts";
import { matrix, plain, writeCells } from "./range-cells.ts";

interface ColumnRef extends TableRef {
  /** From 0 within the table. */
  readonly index: number;
}

function columnArea({ book, table, index }: ColumnRef): Area {
  const area = book.tableArea(table);
  const column = area.left + index;
  if (column > area.right) throw new HostError("ItemNotFound", "TableColumn");
  return { ...area, left: column, right: column };
}

function header(self: ColumnRef): string {
  const { top, left } = columnArea(self);
  return resultText(self.book.engine.result(self.table.sheet, top, left));
}

function range(self: ColumnRef, area: Area): Handle {
  return self.book.handles.range(self.book.range(self.table.sheet, area));
}

function filtered({ book, table }: TableRef): Filtered {
  return { book, id: table.sheet, holder: table };
}

function setCriteria(self: ColumnRef, args: Args, criteria: object): null {
  const { book, table, index } = self;
  assertAllowed(book, table.sheet, "allowAutoFilter", args.member);
  const { bottom } = bodyArea(book, table);
  applyFilter(filtered(self), { ...book.tableArea(table), bottom }, index, { ...criteria });
  return null;
}

const filter = define<ColumnRef>({
  type: "Filter",
  properties: {
    criteria: { get: ({ table, index }) => table.filter?.criteria.get(index) ?? null },
  },
  methods: {
    apply: (self, args) => setCriteria(self, args, args.record(0)),
    applyValuesFilter: (self, args) =>
      setCriteria(self, args, { filterOn: "Values", values: args.json(0) }),
    applyCustomFilter: (self, args) =>
      setCriteria(self, args, { filterOn: "Custom", criterion1: args.string(0) }),
    clear: (self, args) => {
      const { book, table, index } = self;
      assertAllowed(book, table.sheet, "allowAutoFilter", args.member);
      const kept = [...(table.filter?.criteria ?? [])].filter(([column]) => column !== index);
      const area = table.filter?.area;
      clearFilter(filtered(self), true);
      if (area)
        for (const [column, criteria] of kept) applyFilter(filtered(self), area, column, criteria);
      return undefined;
    },
  },
});

const tableColumn = define<ColumnRef>({
  type: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: header,
      set: (self, value) => {
        const { top, left } = columnArea(self);
        if (typeof value !== "string" || value === "")
          throw new HostError("InvalidArgument", "TableColumn.name");
        self.book.engine.write(self.table.sheet, top, left, { text: value });
      },
    },
    values: {
      get: (self) => {
        const { book, table } = self;
        return matrix(book.range(table.sheet, columnArea(self)), (row, column) =>
          plain(book.engine.result(table.sheet, row, column)),
        );
      },
      set: (self, value) => {
        writeCells(
          self.book.range(self.table.sheet, columnArea(self)),
          value,
          "TableColumn.values",
        );
      },
    },
  },
  objects: { filter },
  methods: {
    delete: (self, args) => {
      const { book, table } = self;
      assertAllowed(book, table.sheet, "allowDeleteColumns", args.member);
      const area = book.tableArea(table);
      if (area.left === area.right) throw new HostError("InvalidOperation", args.member);
      const gone = columnArea(self);
      if (table.filter) clearFilter(filtered(self), true);
      resizeTable(book, table, { ...area, right: area.right - 1 }, args.member);
      shiftBeside(book, table, gone, "delete", args.member);
      return undefined;
    },
    getRange: (self) => range(self, columnArea(self)),
    getHeaderRowRange: (self) => range(self, { ...columnArea(self), bottom: columnArea(self).top }),
    getDataBodyRange: (self) => {
      const { top, bottom } = bodyArea(self.book, self.table);
      return range(self, { ...columnArea(self), top, bottom });
    },
    getTotalRowRange: (self, args) => {
      if (!self.table.totals) throw new HostError("ItemNotFound", args.member);
      return range(self, { ...columnArea(self), top: columnArea(self).bottom });
    },
  },
});

function all(self: TableRef): ColumnRef[] {
  const { left, right } = self.book.tableArea(self.table);
  return Array.from({ length: right - left + 1 }, (_, index) => ({ ...self, index }));
}

function found(self: TableRef, args: Args): Handle | null {
  const key = args.key(0);
  const column = all(self).find(
    (known) => String(known.index + 1) === key || sameName(header(known), key),
  );
  return column ? tableColumn(column) : null;
}

/** Cells of the table's rows from the column on make room; what stands beside the table moves too. */
function moveRight({ book, table }: TableRef, index: number, member: string): void {
  const area = book.tableArea(table);
  const left = area.left + index;
  const { filter: held } = table;
  if (held) clearFilter(filtered({ book, table }), true);
  shiftBeside(book, table, { ...area, left, right: left }, "insert", member);
}

export const tableColumns = define<TableRef>({
  type: "TableColumnCollection",
  properties: { count: { get: (self) => all(self).length } },
  items: (self) => all(self).map(tableColumn),
  methods: {
    add: (self, args) => {
      const { book, table } = self;
      assertAllowed(book, table.sheet, "allowInsertColumns", args.member);
      const area = book.tableArea(table);
      const wanted = args.optionalNumber(0);
      const index = wanted === null || wanted === -1 ? all(self).length : wanted;
      if (index < 0 || index > all(self).length)
        throw new HostError("InvalidArgument", args.member);
      moveRight(self, index, args.member);
      resizeTable(book, table, { ...area, right: area.right + 1 }, args.member);
      const column = { ...self, index };
      const values = args.json(1);
      const name = args.optionalString(2);
      if (values !== null)
        writeCells(book.range(table.sheet, columnArea(column)), values, args.member);
      if (name !== null)
        book.engine.write(table.sheet, area.top, area.left + index, { text: name });
      return tableColumn(column);
    },
    getCount: (self) => all(self).length,
    getItem: (self, args) => {
      const column = found(self, args);
      if (!column) throw new HostError("ItemNotFound", args.member, args.key(0));
      return column;
    },
    getItemOrNullObject: (self, args) => found(self, args) ?? NOTHING,
    getItemAt: (self, args) => {
      const column = all(self)[args.number(0)];
      if (!column) throw new HostError("InvalidArgument", args.member);
      return tableColumn(column);
    },
  },
});
