/** `Excel.Table`. */
import { parseAddress, splitSheet } from "../book/areas.ts";
import { EventType } from "../book/events.ts";
import { clearFilter } from "../book/filter.ts";
import type { TableRef } from "../book/handles.ts";
import { assertAllowed } from "../book/protection.ts";
import { Range } from "../book/range.ts";
import { bodyArea, dissolve, redraw, renameTable, resizeTable } from "../book/tables.ts";
import type { TableState } from "../book/table-state.ts";
import type { Area } from "../engine/types.ts";
import { define } from "../wire/define.ts";
import type { Property } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import type { Handle } from "../wire/handle.ts";
import { autoFilter } from "./auto-filter.ts";
import { eventMethods } from "./event-methods.ts";
import { tableColumns } from "./table-columns.ts";
import { tableRows } from "./table-rows.ts";

type Switch = {
  [Key in keyof TableState]: TableState[Key] extends boolean ? Key : never;
}[keyof TableState];

function toggle(name: string, key: Switch): Property<TableRef> {
  return {
    get: ({ table }) => table[key],
    set: ({ book, table }, value) => {
      assertAllowed(book, table.sheet, null, `Table.${name}`);
      if (typeof value !== "boolean") throw new HostError("InvalidArgument", `Table.${name}`);
      if (key === "totals" && value !== table.totals) showTotals({ book, table }, value);
      else table[key] = value;
      redraw(book, table);
    },
  };
}

/** The totals row takes the row below the table, or gives it back. */
function showTotals({ book, table }: TableRef, shown: boolean): void {
  const area = book.tableArea(table);
  const bottom = area.bottom + (shown ? 1 : -1);
  if (!shown) {
    for (let column = area.left; column <= area.right; column += 1) {
      book.engine.write(table.sheet, area.bottom, column, null);
    }
  }
  table.totals = shown;
  book.engine.changeTable(
    table.sheet,
    table.gridId,
    { ...area, bottom },
    {
      headers: table.headers,
      totals: shown,
      banded: table.banded,
      filters: table.filterButton,
      style: table.style,
    },
  );
  if (shown) book.engine.write(table.sheet, bottom, area.left, { text: "汇总" });
}

function part(
  self: TableRef,
  of: (area: Area, table: TableState) => Area | null,
  member: string,
): Handle {
  const area = of(self.book.tableArea(self.table), self.table);
  if (!area) throw new HostError("ItemNotFound", member);
  return self.book.handles.range(self.book.range(self.table.sheet, area));
}

export const table: (self: TableRef) => Handle = define<TableRef>({
  type: "Table",
  identity: ({ table: { id } }) => ({ Id: id }),
  properties: {
    id: { get: ({ table: { id } }) => id },
    legacyId: { get: ({ table: { id } }) => id },
    name: {
      get: ({ table: { name } }) => name,
      set: (self, value) => {
        assertAllowed(self.book, self.table.sheet, null, "Table.name");
        renameTable(self.book, self.table, typeof value === "string" ? value : "", "Table.name");
      },
    },
    style: {
      get: ({ table: { style } }) => style,
      set: (self, value) => {
        assertAllowed(self.book, self.table.sheet, null, "Table.style");
        if (typeof value !== "string") throw new HostError("InvalidArgument", "Table.style");
        self.table.style = value;
        redraw(self.book, self.table);
      },
    },
    showHeaders: toggle("showHeaders", "headers"),
    showTotals: toggle("showTotals", "totals"),
    showBandedRows: toggle("showBandedRows", "banded"),
    showBandedColumns: toggle("showBandedColumns", "bandedColumns"),
    showFilterButton: toggle("showFilterButton", "filterButton"),
    highlightFirstColumn: toggle("highlightFirstColumn", "highlightFirst"),
    highlightLastColumn: toggle("highlightLastColumn", "highlightLast"),
  },
  objects: {
    columns: tableColumns,
    rows: tableRows,
    worksheet: ({ book, table: { sheet } }) => book.handles.worksheet({ book, id: sheet }),
    autoFilter: ({ book, table: state }) => autoFilter({ book, id: state.sheet, holder: state }),
  },
  methods: {
    getRange: (self, args) => part(self, (area) => area, args.member),
    getHeaderRowRange: (self, args) =>
      part(
        self,
        (area, { headers }) => (headers ? { ...area, bottom: area.top } : null),
        args.member,
      ),
    getDataBodyRange: (self, args) =>
      part(self, () => bodyArea(self.book, self.table), args.member),
    getTotalRowRange: (self, args) =>
      part(
        self,
        (area, { totals }) => (totals ? { ...area, top: area.bottom } : null),
        args.member,
      ),
    resize: (self, args) => {
      assertAllowed(self.book, self.table.sheet, null, args.member);
      const subject = args.handle(0)?.subject;
      const area =
        subject instanceof Range ? subject.area : parseAddress(splitSheet(args.string(0))[1]);
      if (!area) throw new HostError("InvalidArgument", args.member);
      resizeTable(self.book, self.table, area, args.member);
      return undefined;
    },
    clearFilters: ({ book, table: state }, args) => {
      assertAllowed(book, state.sheet, "allowAutoFilter", args.member);
      clearFilter({ book, id: state.sheet, holder: state }, false);
      return undefined;
    },
    reapplyFilters: () => undefined,
    convertToRange: ({ book, table: state }, args) => {
      assertAllowed(book, state.sheet, null, args.member);
      const area = book.tableArea(state);
      dissolve(book, state);
      return book.handles.range(book.range(state.sheet, area));
    },
    delete: ({ book, table: state }, args) => {
      assertAllowed(book, state.sheet, null, args.member);
      const { top, left, bottom, right } = book.tableArea(state);
      dissolve(book, state);
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1)
          book.engine.write(state.sheet, row, column, null);
      }
      book.engine.clearLooks(state.sheet, { top, left, bottom, right });
      return undefined;
    },
    ...eventMethods<TableRef>(({ book, table: { id } }) => ({ hub: book.events, target: id }), {
      DataChanged: EventType.tableChanged,
      SelectionChanged: EventType.tableSelectionChanged,
    }),
  },
});
