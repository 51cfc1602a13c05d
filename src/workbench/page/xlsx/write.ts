/** The host's workbook as an .xlsx file. */
import type { Cell, CellStyle, ColumnDef, RowDef } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { Book } from "../../host/book/book.ts";
import type { Area, EdgeName, Edge } from "../../host/engine/types.ts";
import { cellOf } from "./cells.ts";
import { fileCharts } from "./charts.ts";
import { EDGES, fileColor, styleOfLook } from "./looks.ts";
import { filePage } from "./page.ts";
import { CHARACTER, POINT } from "./read.ts";
import {
  fileConditionals,
  fileNames,
  fileProtection,
  fileTables,
  fileValidations,
} from "./write-rules.ts";

/** The height of a row that nobody has changed, in pixels. */
const ROW_HEIGHT = 23;

type FileSheet = Parameters<typeof writeXlsx>[0]["sheets"][number];

export async function writeBook(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = book.engine.sheets();
  const bytes = await writeXlsx({
    sheets: sheets.map(({ id }) => fileSheet(book, id)),
    namedRanges: fileNames(book),
    activeSheet: sheets.findIndex(({ id }) => id === book.engine.activeSheet()),
    properties: { custom: Object.fromEntries(customProperties(book)) },
  });
  // A copy of its own buffer, which downloads want.
  return new Uint8Array(bytes);
}

function customProperties(book: Book): (readonly [string, string | number | boolean])[] {
  return [...book.customProperties].flatMap(([key, value]) =>
    typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? [[key, value] as const]
      : [],
  );
}

function fileSheet(book: Book, id: string): FileSheet {
  const { engine } = book;
  const state = book.sheet(id);
  const facts = engine.sheets().find((sheet) => sheet.id === id);
  const used = engine.used(id, false);
  const { rows, columns } = engine.frozen(id);
  const view = {
    ...(facts && !facts.gridlines ? { showGridLines: false } : {}),
    ...(facts && facts.tabColor !== "" ? { tabColor: fileColor(facts.tabColor) } : {}),
  };
  return {
    name: facts?.name ?? id,
    rows: used ? Array.from({ length: used.bottom + 1 }, () => []) : [],
    cells: used ? fileCells(book, id, used) : new Map<string, Partial<Cell>>(),
    columns: fileColumns(book, id, used),
    rowDefs: fileRows(book, id, used),
    merges: engine.merges(id).map((area) => ({
      startRow: area.top,
      startCol: area.left,
      endRow: area.bottom,
      endCol: area.right,
    })),
    tables: fileTables(book, id),
    dataValidations: fileValidations(state),
    conditionalRules: fileConditionals(state),
    view,
    ...(rows > 0 || columns > 0 ? { freezePane: { rows, columns } } : {}),
    ...(state.protection ? { protection: fileProtection(state.protection) } : {}),
    ...(facts?.visible === false ? { hidden: true, veryHidden: state.veryHidden } : {}),
    ...(state.charts.length > 0 ? { charts: fileCharts(book, id) } : {}),
    ...filePage(state.layout),
  };
}

function fileCells(book: Book, id: string, used: Area): Map<string, Partial<Cell>> {
  const { engine } = book;
  const cells = new Map<string, Partial<Cell>>();
  for (let row = 0; row <= used.bottom; row += 1) {
    for (let column = 0; column <= used.right; column += 1) {
      const content = engine.content(id, row, column);
      const style = fileStyle(book, id, row, column);
      if (content === null && !style) continue;
      const result = engine.result(id, row, column);
      cells.set(`${row},${column}`, { ...cellOf(content, result), ...(style ? { style } : {}) });
    }
  }
  return cells;
}

function fileStyle(book: Book, id: string, row: number, column: number): CellStyle | undefined {
  const edges: Partial<Record<EdgeName, Edge>> = {};
  for (const name of EDGES) {
    const edge = book.engine.edge(id, row, column, name);
    if (edge) edges[name] = edge;
  }
  return styleOfLook(book.engine.look(id, row, column), edges);
}

function fileColumns(book: Book, id: string, used: Area | null): ColumnDef[] {
  return Array.from({ length: (used?.right ?? -1) + 1 }, (_, index) => {
    const size = book.engine.size(id, "columns", index);
    return {
      width: size / CHARACTER,
      ...(book.engine.hidden(id, "columns", index) ? { hidden: true } : {}),
    };
  });
}

function fileRows(book: Book, id: string, used: Area | null): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (let index = 0; index <= (used?.bottom ?? -1); index += 1) {
    const size = book.engine.size(id, "rows", index);
    const hidden = book.engine.hidden(id, "rows", index);
    const isChanged = size !== ROW_HEIGHT;
    if (!isChanged && !hidden) continue;
    rows.set(index, {
      ...(isChanged ? { height: size / POINT } : {}),
      ...(hidden ? { hidden } : {}),
    });
  }
  return rows;
}
