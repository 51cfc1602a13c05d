/** The engine's cells: contents, results and looks. */
import { asResult, literal, literalResult } from "./content.ts";
import type { Core } from "./core.ts";
import { bordersOf } from "./drawing.ts";
import type { GridGetters, StoredCell } from "./grid.ts";
import { changing, lookOf } from "./style.ts";
import type { Area, CellLook, CellResult, Edge, EdgeName, Engine } from "./types.ts";

type Part = Pick<
  Engine,
  | "write"
  | "content"
  | "result"
  | "used"
  | "look"
  | "changeLook"
  | "clearLooks"
  | "edge"
  | "changeEdge"
>;

type ContentOf = Engine["content"];

export function cellsPart(core: Core): Part {
  const { getters, pending } = core;
  // One request asks for the used part of a sheet many times.
  const used = new Map<string, Area | null>();
  let usedAt = -1;

  const stored = (sheetId: string, row: number, col: number): StoredCell | undefined =>
    core.holds(sheetId, row, col) ? getters.getCell({ sheetId, row, col }) : undefined;

  const contentWith = (formulaOf: (cell: StoredCell) => string): ContentOf => {
    return (sheet, row, column) => {
      core.flushMerges(sheet);
      const waiting = pending.content(sheet, row, column);
      if (waiting !== undefined) return waiting;
      const cell = stored(sheet, row, column);
      if (!cell) return null;
      return cell.isFormula ? { formula: formulaOf(cell) } : literal(cell);
    };
  };
  const content = contentWith((cell) =>
    barePlainNames(cell.compiledFormula?.toFormulaString(getters) ?? ""),
  );
  /** Writing a formula out takes longer than all else; who asks for its result has no use for it. */
  const contentOrFormula = contentWith(() => "=");

  const result = (sheetId: string, row: number, col: number): CellResult => {
    const own = contentOrFormula(sheetId, row, col);
    if (typeof own !== "object" || (own !== null && "text" in own)) return literalResult(own);
    // A blank cell may show what a formula beside it spills.
    core.flush();
    return core.holds(sheetId, row, col)
      ? asResult(getters.getEvaluatedCell({ sheetId, row, col }).value)
      : null;
  };

  const look = (sheet: string, row: number, column: number): CellLook => {
    core.flushMerges(sheet);
    const waiting = pending.look(sheet, row, column);
    if (waiting) return waiting;
    const cell = stored(sheet, row, column);
    return cell ? lookOf(cell.style) : pending.columnLook(sheet, column);
  };

  const edge = (sheetId: string, row: number, col: number, name: EdgeName): Edge | null =>
    core.holds(sheetId, row, col)
      ? (getters.getCellBorder({ sheetId, row, col })?.[name] ?? null)
      : null;

  return {
    write: (sheet, row, column, value) => {
      pending.write(sheet, row, column, value, look(sheet, row, column));
    },
    content,
    result,
    used: (sheetId, valuesOnly) => {
      core.flush();
      if (usedAt !== core.changes) used.clear();
      usedAt = core.changes;
      const key = `${sheetId} ${valuesOnly}`;
      const known = used.get(key);
      if (known !== undefined) return known;
      const area = usedArea(getters, sheetId, valuesOnly);
      used.set(key, area);
      return area;
    },
    look,
    changeLook: (sheet, area, change) => {
      core.flushMerges(sheet);
      const next = changing(change);
      pending.changeLook(sheet, area, (row, column) => next(look(sheet, row, column)), next);
    },
    clearLooks: (sheetId, area) => {
      core.flush();
      pending.clearColumnLooks(sheetId, area);
      const within = core.clip(sheetId, area);
      if (within) core.run("CLEAR_FORMATTING", { sheetId, target: [within] });
    },
    edge: (sheetId, row, col, name) => {
      core.flush();
      return edge(sheetId, row, col, name);
    },
    changeEdge: (sheetId, area, name, change) => {
      core.later.add({
        sheet: sheetId,
        rows: area.bottom + 1,
        columns: area.right + 1,
        steps: () => {
          const value = change(edge(sheetId, area.top, area.left, name));
          return bordersOf(area, name, value).map((border) => [
            "SET_ZONE_BORDERS",
            { sheetId, target: [area], border },
          ]);
        },
      });
    },
  };
}

/** The grid quotes every Chinese sheet name; Excel only those that need it. */
function barePlainNames(formula: string): string {
  return formula.replace(/"[^"]*"|'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, (all, name?: string) => {
    return name === undefined || /^[A-Za-z]{1,3}\d+$/.test(name) ? all : `${name}!`;
  });
}

function usedArea(getters: GridGetters, sheetId: string, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const cell of getters.getCells(sheetId)) {
    if (!cell.isFormula && cell.content === "" && valuesOnly) continue;
    const { row, col } = getters.getCellPosition(cell.id);
    if (row < top) top = row;
    if (col < left) left = col;
    if (row > bottom) bottom = row;
    if (col > right) right = col;
  }
  return bottom === -1 ? null : { top, left, bottom, right };
}
