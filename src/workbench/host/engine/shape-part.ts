/** The engine's rows and columns: sizes, hiding, inserting, merging, frozen panes, selection. */
import { plainArea } from "./core.ts";
import type { Core } from "./core.ts";
import type { Area, Dimension, Engine } from "./types.ts";

type Part = Pick<
  Engine,
  | "merges"
  | "merge"
  | "unmerge"
  | "size"
  | "resize"
  | "hidden"
  | "hide"
  | "insert"
  | "remove"
  | "frozen"
  | "freeze"
  | "selection"
  | "select"
>;

/** Sizes in pixels of rows and columns beyond the grid. */
const ROW_SIZE = 20;
const COLUMN_SIZE = 64;

export function shapePart(core: Core): Part {
  const { getters, model } = core;

  const reach = (sheet: string, dimension: Dimension, index: number): void => {
    core.ensure(sheet, dimension === "rows" ? index : 0, dimension === "rows" ? 0 : index);
  };

  /** The grid cannot freeze through a merged range, as Excel can: then it is kept, and drawn in part. */
  const undrawn = new Map<string, { readonly rows: number; readonly columns: number }>();

  const merges = (sheet: string): readonly Area[] => {
    core.flushMerges(sheet);
    return getters.getMerges(sheet).map(plainArea);
  };

  const isFrozen = (sheet: string): boolean => {
    const { xSplit, ySplit } = getters.getPaneDivisions(sheet);
    return xSplit > 0 || ySplit > 0;
  };

  return {
    merges,
    merge: (sheetId, area) => {
      const payload = { sheetId, target: [area], force: true };
      // A merge through the edge of frozen panes is refused: the grid is asked at once.
      if (isFrozen(sheetId)) {
        core.ensure(sheetId, area.bottom, area.right);
        core.shape("ADD_MERGE", payload);
        return;
      }
      core.later.addMerge({
        sheet: sheetId,
        rows: area.bottom + 1,
        columns: area.right + 1,
        steps: () => [["ADD_MERGE", payload]],
      });
    },
    unmerge: (sheetId, area) => {
      const target = merges(sheetId).filter((merge) => overlaps(merge, area));
      if (target.length > 0) core.shape("REMOVE_MERGE", { sheetId, target });
    },
    size: (sheetId, dimension, index) => {
      core.flush();
      if (dimension === "rows") {
        return core.holds(sheetId, index, 0) ? getters.getRowSize(sheetId, index) : ROW_SIZE;
      }
      return core.holds(sheetId, 0, index) ? getters.getColSize(sheetId, index) : COLUMN_SIZE;
    },
    resize: (sheetId, dimension, first, last, size) => {
      const elements = span(first, last);
      const payload = { sheetId, dimension: word(dimension), elements, size };
      core.later.add({
        sheet: sheetId,
        rows: dimension === "rows" ? last + 1 : 1,
        columns: dimension === "rows" ? 1 : last + 1,
        steps: () => [["RESIZE_COLUMNS_ROWS", payload]],
      });
    },
    hidden: (sheetId, dimension, index) => {
      if (dimension === "rows")
        return core.holds(sheetId, index, 0) && getters.isRowHidden(sheetId, index);
      return core.holds(sheetId, 0, index) && getters.isColHidden(sheetId, index);
    },
    hide: (sheetId, dimension, first, last, hidden) => {
      // The grid keeps at least one row and one column in view.
      reach(sheetId, dimension, last + 1);
      const type = hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS";
      core.shape(type, { sheetId, dimension: word(dimension), elements: span(first, last) });
    },
    insert: (sheetId, dimension, at, count) => {
      reach(sheetId, dimension, at);
      const sheetName = getters.getSheet(sheetId).name;
      const payload = { sheetId, sheetName, dimension: word(dimension), base: at, quantity: count };
      core.shape("ADD_COLUMNS_ROWS", { ...payload, position: "before" });
      if (dimension === "columns") core.pending.shiftColumns(sheetId, at, count);
    },
    remove: (sheetId, dimension, at, count) => {
      reach(sheetId, dimension, at + count);
      const sheetName = getters.getSheet(sheetId).name;
      const elements = span(at, at + count - 1);
      core.shape("REMOVE_COLUMNS_ROWS", {
        sheetId,
        sheetName,
        dimension: word(dimension),
        elements,
      });
      if (dimension === "columns") core.pending.shiftColumns(sheetId, at, -count);
    },
    frozen: (sheet) => {
      const { xSplit, ySplit } = getters.getPaneDivisions(sheet);
      return undrawn.get(sheet) ?? { rows: ySplit, columns: xSplit };
    },
    freeze: (sheetId, rows, columns) => {
      core.ensure(sheetId, rows, columns);
      core.shape("UNFREEZE_COLUMNS_ROWS", { sheetId });
      const refused = [
        ...(rows > 0 ? core.attempt("FREEZE_ROWS", { sheetId, quantity: rows }) : []),
        ...(columns > 0 ? core.attempt("FREEZE_COLUMNS", { sheetId, quantity: columns }) : []),
      ];
      if (refused.length > 0) undrawn.set(sheetId, { rows, columns });
      else undrawn.delete(sheetId);
    },
    selection: () => ({
      sheet: getters.getActiveSheetId(),
      area: plainArea(getters.getSelectedZone()),
    }),
    select: (sheet, area) => {
      core.ensure(sheet, area.top, area.left);
      const from = getters.getActiveSheetId();
      if (from !== sheet) core.shape("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: sheet });
      const zone = core.clip(sheet, area) ?? area;
      model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
    },
  };
}

function word(dimension: Dimension): "ROW" | "COL" {
  return dimension === "rows" ? "ROW" : "COL";
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
