/** `Excel.Range`. */
import { addressOf, withSheet } from "../book/areas.ts";
import { assertAllowed } from "../book/protection.ts";
import { COLUMN_LIMIT, ROW_LIMIT } from "../book/range.ts";
import type { Range } from "../book/range.ts";
import type { Dimension } from "../engine/types.ts";
import { define } from "../wire/define.ts";
import type { Property } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import type { Json } from "../wire/json.ts";
import { conditionalFormats } from "./conditional-formats.ts";
import { dataValidation } from "./data-validation.ts";
import { displayed, matrix, plain, valueType, writeCells, writeFormats } from "./range-cells.ts";
import { rangeChanges } from "./range-changes.ts";
import { rangeFormat } from "./range-format.ts";
import { rangeMoves } from "./range-moves.ts";
import { rangeProperties } from "./range-properties.ts";
import { rangeSearch } from "./range-search.ts";

const values: Property<Range> = {
  get: (self) =>
    matrix(self, (row, column) => plain(self.book.engine.result(self.sheet, row, column))),
  set: (self, value) => {
    writeCells(self, value, "Range.values");
  },
};

const formulas: Property<Range> = {
  get: (self) =>
    matrix(self, (row, column) => {
      const content = self.book.engine.content(self.sheet, row, column);
      const isFormula = content !== null && typeof content === "object" && "formula" in content;
      return isFormula ? content.formula : plain(self.book.engine.result(self.sheet, row, column));
    }),
  set: (self, value) => {
    writeCells(self, value, "Range.formulas");
  },
};

const numberFormat: Property<Range> = {
  get: (self) =>
    matrix(
      self,
      (row, column) => self.book.engine.look(self.sheet, row, column).numberFormat ?? "General",
    ),
  set: (self, value) => {
    writeFormats(self, value, "Range.numberFormat");
  },
};

/** True or false when all rows (or columns) agree, else null. */
function hidden(dimension: Dimension): Property<Range> {
  const span = ({ area, sheet, book }: Range): readonly [first: number, last: number] => {
    const first = dimension === "rows" ? area.top : area.left;
    const last = dimension === "rows" ? area.bottom : area.right;
    const whole = last === (dimension === "rows" ? ROW_LIMIT : COLUMN_LIMIT) - 1;
    const used = whole ? book.engine.used(sheet, false) : null;
    const reach = dimension === "rows" ? used?.bottom : used?.right;
    return [first, whole ? Math.max(first, reach ?? first) : last];
  };
  return {
    get: (self) => {
      const [first, last] = span(self);
      const state = self.book.engine.hidden(self.sheet, dimension, first);
      for (let index = first + 1; index <= last; index += 1) {
        if (self.book.engine.hidden(self.sheet, dimension, index) !== state) return null;
      }
      return state;
    },
    set: (self, value) => {
      const member = dimension === "rows" ? "Range.rowHidden" : "Range.columnHidden";
      if (typeof value !== "boolean") throw new HostError("InvalidArgument", member);
      assertAllowed(
        self.book,
        self.sheet,
        dimension === "rows" ? "allowFormatRows" : "allowFormatColumns",
        member,
      );
      const [first, last] = span(self);
      self.book.engine.hide(self.sheet, dimension, first, last, value);
    },
  };
}

const rowHidden = hidden("rows");
const columnHidden = hidden("columns");

function address(self: Range): string {
  return withSheet(self.book.sheetName(self.sheet), addressOf(self.area));
}

function bothHidden(self: Range): Json {
  const rows = rowHidden.get?.(self) ?? null;
  const columns = columnHidden.get?.(self) ?? null;
  return rows === true || columns === true
    ? true
    : rows === false && columns === false
      ? false
      : null;
}

export const range = define<Range>({
  type: "Range",
  identity: (self) => (self.reference === null ? {} : { _ReferenceId: self.reference }),
  properties: {
    values,
    formulas,
    formulasLocal: formulas,
    numberFormat,
    numberFormatLocal: numberFormat,
    text: { get: (self) => matrix(self, (row, column) => displayed(self, row, column)) },
    valueTypes: {
      get: (self) =>
        matrix(self, (row, column) => valueType(self.book.engine.result(self.sheet, row, column))),
    },
    address: { get: address },
    addressLocal: { get: address },
    rowIndex: { get: (self) => self.area.top },
    columnIndex: { get: (self) => self.area.left },
    rowCount: { get: (self) => self.rows },
    columnCount: { get: (self) => self.columns },
    cellCount: {
      get: (self) => (self.rows * self.columns > 2 ** 31 - 1 ? -1 : self.rows * self.columns),
    },
    isEntireRow: { get: (self) => self.wholeRows },
    isEntireColumn: { get: (self) => self.wholeColumns },
    rowHidden,
    columnHidden,
    hidden: { get: bothHidden },
  },
  objects: {
    worksheet: (self) => self.book.handles.worksheet({ book: self.book, id: self.sheet }),
    format: rangeFormat,
    dataValidation,
    conditionalFormats,
  },
  methods: { ...rangeMoves, ...rangeChanges, ...rangeSearch, ...rangeProperties },
});
