/** The engine over o-spreadsheet's model, the same in Node and in the workbench's page. */
import { installBatch, runBatch } from "./batch.ts";
import { bordersOf, tableConfig } from "./drawing.ts";
import { asResult, literal, literalResult } from "./content.ts";
import type { GridCommand, GridLibrary, GridModel, GridPosition } from "./grid.ts";
import { installGroupBy } from "./polyfill.ts";
import { conditionalCommand, validationCommand } from "./rules.ts";
import { changing, lookOf } from "./style.ts";
import type { Area, CellContent, CellLook, CellResult, Engine, GridChange } from "./types.ts";
import { Pending } from "./pending.ts";

/** Room of a new sheet; it grows as cells are written. */
const ROWS = 200;
const COLUMNS = 26;

/** The model of an empty workbook with one sheet of this name. */
export function createModel(library: GridLibrary, firstSheet: string): GridModel {
  installGroupBy();
  installBatch(library);
  const model = new library.Model(
    {
      version: "19.3",
      sheets: [{ id: "sheet1", name: firstSheet, rowNumber: ROWS, colNumber: COLUMNS }],
    },
    {},
  );
  return model;
}

/** An engine over a model, which a grid on the page may show at the same time. */
export function createEngine(model: GridModel): Engine {
  const { getters } = model;
  const listeners: ((change: GridChange) => void)[] = [];
  let nextSheet = 1;

  const run = (type: string, payload: object): void => {
    const result = model.dispatch(type, payload);
    const reasons = result.reasons.filter(
      (reason) => reason !== "Success" && !/NoChanges|NoChange/.test(reason),
    );
    if (!result.isSuccessful && reasons.length > 0)
      throw new Error(`${type}: ${reasons.join(", ")}`);
  };

  const ensure = (sheet: string, row: number, column: number): void => {
    const rows = getters.getNumberRows(sheet);
    const columns = getters.getNumberCols(sheet);
    if (row >= rows) grow(sheet, "ROW", rows, row + 1 - rows);
    if (column >= columns) grow(sheet, "COL", columns, column + 1 - columns);
  };
  const grow = (
    sheetId: string,
    dimension: "ROW" | "COL",
    size: number,
    quantity: number,
  ): void => {
    quiet = true;
    run("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName: getters.getSheet(sheetId).name,
      dimension,
      base: size - 1,
      quantity,
      position: "after",
    });
    quiet = false;
  };

  const inside = ({ sheetId, row, col }: GridPosition): boolean =>
    row < getters.getNumberRows(sheetId) && col < getters.getNumberCols(sheetId);

  const pending = new Pending(getters);
  let quiet = false;

  const flush = (): void => {
    const writes = pending.take();
    if (writes.length === 0) return;
    for (const { sheet, rows, columns } of pending.extents(writes))
      ensure(sheet, rows - 1, columns - 1);
    const tables = new Map(getters.getSheetIds().map((id) => [id, engine.tables(id)]));
    quiet = true;
    runBatch(
      model,
      writes.map((write) => ["UPDATE_CELL", write] as const),
    );
    // The grid lets a table grow when a cell below it is filled; Excel does so for people only.
    for (const [sheetId, before] of tables) {
      for (const { id, area } of before) {
        const now = engine.tables(sheetId).find((table) => table.id === id)?.area;
        if (!now || (now.bottom === area.bottom && now.right === area.right)) continue;
        const newTableRange = getters.getRangeDataFromZone(sheetId, area);
        run("UPDATE_TABLE", { sheetId, zone: now, newTableRange });
      }
    }
    quiet = false;
  };

  const shape = (type: string, payload: object): void => {
    flush();
    run(type, payload);
  };

  const elements = (first: number, last: number): number[] =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);

  const stored = (sheetId: string, row: number, col: number) => {
    const position = { sheetId, row, col };
    return inside(position) ? getters.getCell(position) : undefined;
  };

  const content = (sheet: string, row: number, column: number): CellContent => {
    const waiting = pending.content(sheet, row, column);
    if (waiting !== undefined) return waiting;
    const cell = stored(sheet, row, column);
    if (!cell) return null;
    if (cell.isFormula) return { formula: cell.compiledFormula?.toFormulaString(getters) ?? "" };
    return literal(cell);
  };

  const result = (sheet: string, row: number, column: number): CellResult => {
    const own = content(sheet, row, column);
    if (own === null || typeof own !== "object" || "text" in own) {
      if (own !== null || pending.content(sheet, row, column) === null) return literalResult(own);
    }
    flush();
    const position = { sheetId: sheet, row, col: column };
    return inside(position) ? asResult(getters.getEvaluatedCell(position).value) : null;
  };

  const look = (sheet: string, row: number, column: number): CellLook => {
    const waiting = pending.look(sheet, row, column);
    if (waiting) return waiting;
    const cell = stored(sheet, row, column);
    return cell ? lookOf(cell.style) : pending.columnLook(sheet, column);
  };

  const engine: Engine = {
    sheets: () =>
      getters.getSheetIds().map((id) => {
        const sheet = getters.getSheet(id);
        const { name, isVisible: visible, areGridLinesVisible: gridlines } = sheet;
        return { id, name, visible, gridlines, tabColor: sheet.color ?? "" };
      }),
    activeSheet: () => getters.getActiveSheetId(),
    activate: (sheet) => {
      const from = getters.getActiveSheetId();
      if (from !== sheet) shape("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: sheet });
    },
    addSheet: (name, position) => {
      nextSheet += 1;
      const sheetId = freshId(nextSheet);
      shape("CREATE_SHEET", { sheetId, name, position, rows: ROWS, cols: COLUMNS });
      return sheetId;
    },
    copySheet: (sheetId, name, position) => {
      nextSheet += 1;
      const sheetIdTo = freshId(nextSheet);
      shape("DUPLICATE_SHEET", { sheetId, sheetIdTo, sheetNameTo: name });
      engine.moveSheet(sheetIdTo, position);
      return sheetIdTo;
    },
    deleteSheet: (sheetId) => {
      shape("DELETE_SHEET", { sheetId, sheetName: getters.getSheet(sheetId).name });
      pending.forget(sheetId);
    },
    renameSheet: (sheetId, newName) => {
      shape("RENAME_SHEET", { sheetId, newName, oldName: getters.getSheet(sheetId).name });
    },
    moveSheet: (sheetId, position) => {
      const delta = position - getters.getSheetIds().indexOf(sheetId);
      if (delta !== 0) shape("MOVE_SHEET", { sheetId, delta });
    },
    showSheet: (sheetId, visible) => {
      if (getters.getSheet(sheetId).isVisible !== visible)
        shape(visible ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId });
    },
    colorSheet: (sheetId, color) => {
      shape("COLOR_SHEET", { sheetId, color: color === "" ? undefined : color });
    },
    showGridlines: (sheetId, areGridLinesVisible) => {
      shape("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible });
    },

    write: (sheet, row, column, value) => {
      pending.write(sheet, row, column, value, look(sheet, row, column));
    },
    content,
    result,
    used: (sheetId, valuesOnly) => {
      flush();
      let area: Area | null = null;
      for (const cell of getters.getCells(sheetId)) {
        if (!cell.isFormula && cell.content === "" && valuesOnly) continue;
        const { row, col } = getters.getCellPosition(cell.id);
        area = area
          ? {
              top: Math.min(area.top, row),
              left: Math.min(area.left, col),
              bottom: Math.max(area.bottom, row),
              right: Math.max(area.right, col),
            }
          : { top: row, left: col, bottom: row, right: col };
      }
      return area;
    },
    look,
    changeLook: (sheet, area, change) => {
      const next = changing(change);
      pending.changeLook(sheet, area, (row, column) => next(look(sheet, row, column)), next);
    },
    clearLooks: (sheet, area) => {
      flush();
      pending.clearColumnLooks(sheet, area);
      const within = clip(area, getters.getNumberRows(sheet), getters.getNumberCols(sheet));
      if (within) run("CLEAR_FORMATTING", { sheetId: sheet, target: [within] });
    },
    edge: (sheetId, row, col, edge) => {
      const position = { sheetId, row, col };
      return inside(position) ? (getters.getCellBorder(position)?.[edge] ?? null) : null;
    },
    changeEdge: (sheetId, area, edge, value) => {
      ensure(sheetId, area.bottom, area.right);
      shape("SET_ZONE_BORDERS", { sheetId, target: [area], border: bordersOf(edge, value) });
    },

    merges: (sheet) => getters.getMerges(sheet).map(plainArea),
    merge: (sheetId, area) => {
      ensure(sheetId, area.bottom, area.right);
      shape("ADD_MERGE", { sheetId, target: [area], force: true });
    },
    unmerge: (sheetId, area) => {
      const target = engine.merges(sheetId).filter((merge) => overlaps(merge, area));
      if (target.length > 0) shape("REMOVE_MERGE", { sheetId, target });
    },

    size: (sheetId, dimension, index) => {
      if (dimension === "rows")
        return index < getters.getNumberRows(sheetId) ? getters.getRowSize(sheetId, index) : 20;
      return index < getters.getNumberCols(sheetId) ? getters.getColSize(sheetId, index) : 64;
    },
    resize: (sheetId, dimension, first, last, size) => {
      const rows = dimension === "rows";
      ensure(sheetId, rows ? last : 0, rows ? 0 : last);
      shape("RESIZE_COLUMNS_ROWS", {
        sheetId,
        dimension: rows ? "ROW" : "COL",
        elements: elements(first, last),
        size,
      });
    },
    hidden: (sheetId, dimension, index) => {
      if (dimension === "columns")
        return index < getters.getNumberCols(sheetId) && getters.isColHidden(sheetId, index);
      return index < getters.getNumberRows(sheetId) && getters.isRowHidden(sheetId, index);
    },
    hide: (sheetId, dimension, first, last, hidden) => {
      const rows = dimension === "rows";
      ensure(sheetId, rows ? last + 1 : 0, rows ? 0 : last + 1);
      const type = hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS";
      shape(type, { sheetId, dimension: rows ? "ROW" : "COL", elements: elements(first, last) });
    },
    insert: (sheetId, dimension, at, count) => {
      const rows = dimension === "rows";
      ensure(sheetId, rows ? at : 0, rows ? 0 : at);
      shape("ADD_COLUMNS_ROWS", {
        sheetId,
        sheetName: getters.getSheet(sheetId).name,
        dimension: rows ? "ROW" : "COL",
        base: at,
        quantity: count,
        position: "before",
      });
    },
    remove: (sheetId, dimension, at, count) => {
      const rows = dimension === "rows";
      ensure(sheetId, rows ? at + count : 0, rows ? 0 : at + count);
      shape("REMOVE_COLUMNS_ROWS", {
        sheetId,
        sheetName: getters.getSheet(sheetId).name,
        dimension: rows ? "ROW" : "COL",
        elements: elements(at, at + count - 1),
      });
    },
    frozen: (sheet) => {
      const { xSplit, ySplit } = getters.getPaneDivisions(sheet);
      return { rows: ySplit, columns: xSplit };
    },
    freeze: (sheetId, rows, columns) => {
      ensure(sheetId, rows, columns);
      shape("UNFREEZE_COLUMNS_ROWS", { sheetId });
      if (rows > 0) run("FREEZE_ROWS", { sheetId, quantity: rows });
      if (columns > 0) run("FREEZE_COLUMNS", { sheetId, quantity: columns });
    },

    selection: () => ({
      sheet: getters.getActiveSheetId(),
      area: plainArea(getters.getSelectedZone()),
    }),
    select: (sheet, area) => {
      ensure(sheet, area.top, area.left);
      engine.activate(sheet);
      const zone = clip(area, getters.getNumberRows(sheet), getters.getNumberCols(sheet)) ?? area;
      model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
    },

    tables: (sheet) =>
      getters.getCoreTables(sheet).map(({ id, range }) => ({ id, area: plainArea(range.zone) })),
    addTable: (sheetId, area, tableLook) => {
      ensure(sheetId, area.bottom, area.right);
      const known = new Set(engine.tables(sheetId).map((table) => table.id));
      const ranges = [getters.getRangeDataFromZone(sheetId, area)];
      shape("CREATE_TABLE", {
        sheetId,
        ranges,
        tableType: "static",
        config: tableConfig(tableLook),
      });
      return engine.tables(sheetId).find((table) => !known.has(table.id))?.id ?? "";
    },
    changeTable: (sheetId, id, area, tableLook) => {
      ensure(sheetId, area.bottom, area.right);
      const zone = engine.tables(sheetId).find((table) => table.id === id)?.area;
      const newTableRange = getters.getRangeDataFromZone(sheetId, area);
      if (zone)
        shape("UPDATE_TABLE", { sheetId, zone, newTableRange, config: tableConfig(tableLook) });
    },
    removeTable: (sheetId, id) => {
      const zone = engine.tables(sheetId).find((table) => table.id === id)?.area;
      if (zone) shape("REMOVE_TABLE", { sheetId, target: [zone] });
    },

    setValidation: (sheetId, id, area, rule) => {
      flush();
      if (getters.getDataValidationRules(sheetId).some((known) => known.id === id)) {
        run("REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
      }
      if (!rule) return;
      ensure(sheetId, area.bottom, area.right);
      // What the grid refuses is still kept by the host.
      const ranges = [getters.getRangeDataFromZone(sheetId, area)];
      model.dispatch("ADD_DATA_VALIDATION_RULE", {
        sheetId,
        ranges,
        rule: validationCommand(id, rule),
      });
    },
    setConditional: (sheetId, id, area, rule) => {
      flush();
      if (getters.getConditionalFormats(sheetId).some((known) => known.id === id)) {
        run("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
      }
      if (!rule) return;
      ensure(sheetId, area.bottom, area.right);
      const ranges = [getters.getRangeDataFromZone(sheetId, area)];
      model.dispatch("ADD_CONDITIONAL_FORMAT", {
        sheetId,
        ranges,
        cf: conditionalCommand(id, rule),
      });
    },

    understands: (formula) => !formula.endsWith("("),
    flush,
    onChange: (listener) => {
      listeners.push(listener);
    },
  };

  const freshId = (number: number): string => {
    const ids = new Set(getters.getSheetIds());
    let candidate = number;
    while (ids.has(`sheet${candidate}`)) candidate += 1;
    nextSheet = candidate;
    return `sheet${candidate}`;
  };

  model.on("command-dispatched", engine, (command) => {
    if (quiet) return;
    for (const change of changesOf(command as GridCommand))
      for (const listener of listeners) listener(change);
  });
  return engine;
}

function changesOf(_command: GridCommand): GridChange[] {
  return [];
}

function plainArea({ top, left, bottom, right }: Area): Area {
  return { top, left, bottom, right };
}

function clip(area: Area, rows: number, columns: number): Area | null {
  if (area.top >= rows || area.left >= columns) return null;
  return {
    ...area,
    bottom: Math.min(area.bottom, rows - 1),
    right: Math.min(area.right, columns - 1),
  };
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
