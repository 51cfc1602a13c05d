/** Cells of a range by what they are: merged areas, special cells. */
import { intersection } from "../book/areas.ts";
import { occupied } from "../book/protection.ts";
import type { Range } from "../book/range.ts";
import type { Area } from "../engine/types.ts";
import type { Args } from "../wire/args.ts";
import { HostError } from "../wire/errors.ts";
import { NOTHING } from "../wire/handle.ts";
import type { Handle } from "../wire/handle.ts";

const CELL_TYPES = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
  "SameConditionalFormat",
  "SameDataValidation",
] as const;

const VALUE_TYPES = ["All", "Errors", "ErrorsLogical", "Logical", "Numbers", "Text"] as const;

/** Ranges of neighbouring cells of one row that fulfil a condition; equal ones of following rows join. */
function collect(self: Range, area: Area, fits: (row: number, column: number) => boolean): Range[] {
  const found: Area[] = [];
  let above: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const runs: Area[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      if (!fits(row, column)) continue;
      const left = column;
      while (column < area.right && fits(row, column + 1)) column += 1;
      const known = above.find((run) => run.left === left && run.right === column);
      runs.push({ top: known?.top ?? row, left, bottom: row, right: column });
    }
    found.push(
      ...above.filter((run) => !runs.some(({ top, left }) => top === run.top && left === run.left)),
    );
    above = runs;
  }
  return [...found, ...above].map((run) => self.on(run));
}

function special(self: Range, args: Args): Range[] {
  const type = args.choice(0, CELL_TYPES, "Constants");
  const values = args.choice(1, VALUE_TYPES, "All");
  const { book, sheet } = self;
  const { engine } = book;
  const area = occupied(book, sheet, self.area);
  if (!area) return [];
  const isFormula = (row: number, column: number): boolean => {
    const content = engine.content(sheet, row, column);
    return content !== null && typeof content === "object" && "formula" in content;
  };
  const kind = (row: number, column: number): boolean => {
    const result = engine.result(sheet, row, column);
    if (values === "All") return true;
    if (typeof result === "object") return values.startsWith("Errors");
    if (typeof result === "boolean") return values.endsWith("Logical");
    return values === (typeof result === "number" ? "Numbers" : "Text");
  };
  switch (type) {
    case "Blanks":
      return collect(self, area, (row, column) => engine.content(sheet, row, column) === null);
    case "Constants":
      return collect(self, area, (row, column) => {
        const filled = engine.content(sheet, row, column) !== null;
        return filled && !isFormula(row, column) && kind(row, column);
      });
    case "Formulas":
      return collect(self, area, (row, column) => isFormula(row, column) && kind(row, column));
    case "Visible":
      return collect(
        self,
        area,
        (row, column) =>
          !engine.hidden(sheet, "rows", row) && !engine.hidden(sheet, "columns", column),
      );
    default:
      throw new HostError("NotImplemented", args.member, type);
  }
}

function merged(self: Range): Range[] {
  return self.book.engine
    .merges(self.sheet)
    .filter((area) => intersection(area, self.area))
    .map((area) => self.on(area));
}

type Search = (self: Range, args: Args) => Handle;

function orNothing(search: (self: Range, args: Args) => Range[]): Search {
  return (self, args) => {
    const ranges = search(self, args);
    return ranges.length === 0 ? NOTHING : self.book.handles.rangeAreas(ranges);
  };
}

function orFailure(search: (self: Range, args: Args) => Range[]): Search {
  return (self, args) => {
    const ranges = search(self, args);
    if (ranges.length === 0) throw new HostError("ItemNotFound", args.member);
    return self.book.handles.rangeAreas(ranges);
  };
}

export const rangeSearch: Readonly<Record<string, Search>> = {
  getSpecialCells: orFailure(special),
  getSpecialCellsOrNullObject: orNothing(special),
  getMergedAreasOrNullObject: orNothing(merged),
};
