/** The engine's sheets. */
import type { Core } from "./core.ts";
import type { Engine } from "./types.ts";

/** Room of a new sheet; it grows as cells are written. */
export const ROWS = 200;
export const COLUMNS = 26;

type Part = Pick<
  Engine,
  | "sheets"
  | "activeSheet"
  | "activate"
  | "addSheet"
  | "copySheet"
  | "deleteSheet"
  | "renameSheet"
  | "moveSheet"
  | "showSheet"
  | "colorSheet"
  | "showGridlines"
>;

export function sheetsPart(core: Core): Part {
  const { getters } = core;
  let lastNumber = 1;

  // The id of a deleted sheet is not used again.
  const freshId = (): string => {
    const ids = new Set(getters.getSheetIds());
    do lastNumber += 1;
    while (ids.has(`sheet${lastNumber}`));
    return `sheet${lastNumber}`;
  };

  const moveSheet = (sheetId: string, position: number): void => {
    const delta = position - getters.getSheetIds().indexOf(sheetId);
    if (delta !== 0) core.shape("MOVE_SHEET", { sheetId, delta });
  };

  return {
    sheets: () =>
      getters.getSheetIds().map((id) => {
        const {
          name,
          isVisible: visible,
          areGridLinesVisible: gridlines,
          color,
        } = getters.getSheet(id);
        return { id, name, visible, gridlines, tabColor: color ?? "" };
      }),
    activeSheet: () => getters.getActiveSheetId(),
    activate: (sheet) => {
      const from = getters.getActiveSheetId();
      if (from !== sheet) core.shape("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: sheet });
    },
    addSheet: (name, position) => {
      const sheetId = freshId();
      core.shape("CREATE_SHEET", { sheetId, name, position, rows: ROWS, cols: COLUMNS });
      return sheetId;
    },
    copySheet: (sheetId, name, position) => {
      const sheetIdTo = freshId();
      core.shape("DUPLICATE_SHEET", { sheetId, sheetIdTo, sheetNameTo: name });
      moveSheet(sheetIdTo, Math.min(position, getters.getSheetIds().length - 1));
      return sheetIdTo;
    },
    deleteSheet: (sheetId) => {
      // The grid counts visible sheets whichever it deletes; Excel keeps one, hidden ones may go.
      if (!getters.getSheet(sheetId).isVisible) core.shape("SHOW_SHEET", { sheetId });
      // The page may draw at any moment: what is in front goes to the back before it goes.
      const others = getters.getSheetIds().filter((id) => id !== sheetId);
      const next = others.find((id) => getters.getSheet(id).isVisible);
      if (next !== undefined && getters.getActiveSheetId() === sheetId) {
        core.shape("ACTIVATE_SHEET", { sheetIdFrom: sheetId, sheetIdTo: next });
      }
      core.shape("DELETE_SHEET", { sheetId, sheetName: getters.getSheet(sheetId).name });
      core.pending.forget(sheetId);
    },
    renameSheet: (sheetId, newName) => {
      core.shape("RENAME_SHEET", { sheetId, newName, oldName: getters.getSheet(sheetId).name });
    },
    moveSheet,
    showSheet: (sheetId, visible) => {
      if (getters.getSheet(sheetId).isVisible === visible) return;
      core.shape(visible ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId });
    },
    colorSheet: (sheetId, color) => {
      core.shape("COLOR_SHEET", { sheetId, color: color === "" ? undefined : color });
    },
    showGridlines: (sheetId, areGridLinesVisible) => {
      core.shape("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible });
    },
  };
}
