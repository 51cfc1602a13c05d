/** What people do in the grid, told to the host: its own commands are left out. */
import type { Core } from "./core.ts";
import type { GridCommand } from "./grid.ts";
import type { Area, GridChange } from "./types.ts";

export function watch(core: Core, tell: (change: GridChange) => void): void {
  let changes: GridChange[] = [];
  core.model.on("command-dispatched", core, (command) => {
    if (core.isBusy) return;
    const change = changeOf(command as GridCommand);
    const last = changes.at(-1);
    if (change?.kind === "cells" && last?.kind === "cells" && last.sheet === change.sheet) {
      changes[changes.length - 1] = { ...last, area: around(last.area, change.area) };
    } else if (change) {
      changes.push(change);
    }
  });
  // An update is over when everything has been calculated: only then may somebody read.
  core.model.on("update", core, () => {
    const told = changes;
    changes = [];
    // What a change of shape writes into cells is part of it.
    const shapes = told.filter(({ kind }) => kind !== "cells");
    for (const change of shapes.length > 0 ? shapes : told) tell(change);
  });
}

function changeOf(command: GridCommand): GridChange | null {
  const { type, sheetId: sheet = "" } = command;
  switch (type) {
    case "UPDATE_CELL":
      return { kind: "cells", sheet, area: cell(Number(command["row"]), Number(command["col"])) };
    case "ADD_COLUMNS_ROWS": {
      const at = Number(command["base"]) + (command["position"] === "after" ? 1 : 0);
      return {
        kind: "inserted",
        sheet,
        dimension: dimension(command),
        at,
        count: Number(command["quantity"]),
      };
    }
    case "REMOVE_COLUMNS_ROWS": {
      const elements = [...(command["elements"] as readonly number[])].sort(
        (one, other) => one - other,
      );
      return {
        kind: "deleted",
        sheet,
        dimension: dimension(command),
        at: elements[0] ?? 0,
        count: elements.length,
      };
    }
    case "CREATE_SHEET":
      return { kind: "sheetAdded", sheet };
    case "DELETE_SHEET":
      return { kind: "sheetDeleted", sheet };
    case "ACTIVATE_SHEET":
      return { kind: "sheetActivated", sheet: String(command["sheetIdTo"]) };
    default:
      return null;
  }
}

function dimension(command: GridCommand): "rows" | "columns" {
  return command["dimension"] === "ROW" ? "rows" : "columns";
}

function cell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
