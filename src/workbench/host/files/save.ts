/** The open workbook as our own port sees it, and as a plan that our own writer can write. */
import type {
  CellPlan,
  ColumnPlan,
  PlanCell,
  PlanFormat,
  PlanValue,
  SheetPlan,
  TablePlan,
  WorkbookPlan,
} from "../../../workbook/plan.ts";
import type {
  RawFormula,
  RawRange,
  RawRow,
  RawSheet,
  RawValue,
  RawWorkbook,
} from "../../../workbook/raw.ts";
import { contains } from "../book/areas.ts";
import type { Book } from "../book/book.ts";
import { visibility } from "../book/sheets.ts";
import { resultText } from "../engine/content.ts";
import type { Area } from "../engine/types.ts";

const PIXELS_PER_CHARACTER = 7;

export function toRaw(book: Book): RawWorkbook {
  return {
    format: "xlsx",
    sheets: book.engine.sheets().map(({ id }) => rawSheet(book, id)),
    date1904: false,
    externalLinks: 0,
    hasMacros: false,
    properties: propertiesOf(book),
    notices: [],
  };
}

function propertiesOf(book: Book): ReadonlyMap<string, string> {
  return new Map(
    [...book.customProperties].map(([key, value]) => [
      key,
      String(value as string | number | boolean),
    ]),
  );
}

function rawSheet(book: Book, id: string): RawSheet {
  const { engine } = book;
  const used = engine.used(id, true);
  const rows = used ? rawRows(book, id, used) : [];
  const columns = used ? span(0, used.right) : [];
  return {
    name: book.sheetName(id),
    visibility: visibilityOf(book, id),
    rows,
    merges: engine.merges(id).map(rawRange),
    tables: book.tablesOn(id).map((table) => {
      const area = book.tableArea(table);
      const headers = span(area.left, area.right).map((column) =>
        resultText(engine.result(id, area.top, column)),
      );
      const { name, headers: hasHeader, totals: hasTotals } = table;
      return { name, range: rawRange(area), hasHeader, hasTotals, columns: headers };
    }),
    formulas: used ? rawFormulas(book, id, used) : [],
    hiddenRows: rows
      .map(({ number }) => number)
      .filter((number) => engine.hidden(id, "rows", number - 1)),
    hiddenColumns: columns
      .filter((column) => engine.hidden(id, "columns", column))
      .map((column) => column + 1),
    hasActiveFilter: (book.sheet(id).filter?.hiddenRows.size ?? 0) > 0,
    isProtected: book.sheet(id).protection !== null,
    struckRows: rows
      .map(({ number }) => number)
      .filter((number) => isStruck(book, id, number - 1, used?.right ?? 0)),
    comments: 0,
    pictures: 0,
    textBoxes: 0,
    charts: book.sheet(id).charts.length,
  };
}

function visibilityOf(book: Book, id: string): "visible" | "hidden" | "veryHidden" {
  const word = visibility({ book, id });
  return word === "Visible" ? "visible" : word === "Hidden" ? "hidden" : "veryHidden";
}

function rawRows(book: Book, id: string, used: Area): RawRow[] {
  return span(used.top, used.bottom).flatMap((row) => {
    const cells = span(0, used.right).map((column) => rawValue(book, id, row, column));
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells.length === 0 ? [] : [{ number: row + 1, cells }];
  });
}

function rawValue(book: Book, id: string, row: number, column: number): RawValue {
  const result = book.engine.result(id, row, column);
  if (typeof result === "object" && result !== null) return { kind: "error", code: result.error };
  if (typeof result !== "number") return result;
  return formatOf(book, id, row, column) === "date" ? { kind: "date", serial: result } : result;
}

function rawFormulas(book: Book, id: string, used: Area): RawFormula[] {
  return span(used.top, used.bottom).flatMap((row) =>
    span(used.left, used.right).flatMap((column) => {
      const content = book.engine.content(id, row, column);
      if (content === null || typeof content !== "object" || !("formula" in content)) return [];
      return [{ row: row + 1, column: column + 1, external: content.formula.includes("[") }];
    }),
  );
}

function isStruck(book: Book, id: string, row: number, right: number): boolean {
  return span(0, right).some((column) => {
    const struck = book.engine.look(id, row, column).strikethrough === true;
    return struck && book.engine.content(id, row, column) !== null;
  });
}

/** As a plan: our writer's file has the values, formats, tables, merges and widths; looks are its own. */
export function toPlan(book: Book): WorkbookPlan {
  return {
    sheets: book.engine.sheets().map(({ id }) => sheetPlan(book, id)),
    dictionary: [],
    properties: propertiesOf(book),
  };
}

function sheetPlan(book: Book, id: string): SheetPlan {
  const { engine } = book;
  const used = engine.used(id, true);
  const tables = book.tablesOn(id).filter(({ headers }) => headers);
  const areas = tables.map((table) => book.tableArea(table));
  const { rows, columns } = engine.frozen(id);
  return {
    name: book.sheetName(id),
    visibility: visibilityOf(book, id),
    columns: used ? span(0, used.right).map((column) => columnPlan(book, id, column, 0)) : [],
    cells: used ? freeCells(book, id, used, areas) : [],
    tables: tables.map((table, index) =>
      tablePlan(book, id, table.name, areas[index] ?? book.tableArea(table)),
    ),
    merges: engine.merges(id).map(rawRange),
    conditionals: [],
    ...(rows + columns > 0 ? { freeze: { rows, columns } } : {}),
    print: { orientation: "landscape", paper: "A4" },
  };
}

function columnPlan(book: Book, id: string, column: number, row: number): ColumnPlan {
  const width = book.engine.size(id, "columns", column) / PIXELS_PER_CHARACTER;
  const hidden = book.engine.hidden(id, "columns", column);
  return { width, format: formatOf(book, id, row, column), ...(hidden ? { hidden } : {}) };
}

function freeCells(book: Book, id: string, used: Area, tables: readonly Area[]): CellPlan[] {
  return span(used.top, used.bottom).flatMap((row) =>
    span(used.left, used.right).flatMap((column) => {
      const cell = { top: row, left: column, bottom: row, right: column };
      const value = planCell(book, id, row, column);
      if (value === null || tables.some((table) => contains(table, cell))) return [];
      return [{ row: row + 1, column: column + 1, value, format: formatOf(book, id, row, column) }];
    }),
  );
}

function tablePlan(book: Book, id: string, name: string, area: Area): TablePlan {
  const body = span(area.top + 1, area.bottom);
  return {
    name,
    top: area.top + 1,
    left: area.left + 1,
    columns: span(area.left, area.right).map((column) => ({
      ...columnPlan(book, id, column, area.top + 1),
      header: resultText(book.engine.result(id, area.top, column)),
    })),
    rows: body.map((row) =>
      span(area.left, area.right).map((column) => planCell(book, id, row, column)),
    ),
    rowCount: body.length,
  };
}

function planCell(book: Book, id: string, row: number, column: number): PlanCell {
  const content = book.engine.content(id, row, column);
  const value = planValue(book, id, row, column);
  if (content === null || typeof content !== "object" || !("formula" in content)) return value;
  return { formula: content.formula.slice(1), cached: value };
}

function planValue(book: Book, id: string, row: number, column: number): PlanValue {
  const result = book.engine.result(id, row, column);
  if (typeof result === "object" && result !== null) return result.error;
  if (typeof result !== "number" || formatOf(book, id, row, column) !== "date") return result;
  return new Date(Date.UTC(1899, 11, 30) + result * 86_400_000).toISOString().slice(0, 10);
}

/** The nearest of the plan's formats. */
function formatOf(book: Book, id: string, row: number, column: number): PlanFormat {
  const format = book.engine.look(id, row, column).numberFormat;
  if (format === undefined) return "general";
  if (format === "@") return "text";
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/[yd]/i.test(bare)) return "date";
  if (bare.includes("%")) return "percent";
  return bare.includes(".") ? "decimal" : /[0#]/.test(bare) ? "integer" : "general";
}

function rawRange({ top, left, bottom, right }: Area): RawRange {
  return { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
}

function span(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
