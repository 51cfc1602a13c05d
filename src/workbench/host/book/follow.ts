/** What people do in the grid reaches the host's own knowledge and its events here. */
import type { GridChange } from "../engine/types.ts";
import type { Book } from "./book.ts";
import { EventType } from "./events.ts";

export function followPeople(book: Book): void {
  book.engine.onChange((change) => {
    follow(book, change);
  });
}

function follow(book: Book, change: GridChange): void {
  const { sheet } = change;
  const args = { source: "Local", worksheetId: sheet };
  switch (change.kind) {
    case "cells":
      book.cellsChanged(sheet, change.area, "RangeEdited", "Unknown");
      break;
    case "inserted":
      book.structureChanged(sheet, change.dimension, change.at, change.count);
      break;
    case "deleted":
      book.structureChanged(sheet, change.dimension, change.at, -change.count);
      break;
    case "sheetAdded":
      book.events.fire(EventType.worksheetAdded, sheet, args);
      break;
    case "sheetDeleted":
      book.forgetSheet(sheet);
      book.events.fire(EventType.worksheetDeleted, sheet, args);
      break;
    case "sheetActivated":
      book.events.fire(EventType.worksheetActivated, sheet, { worksheetId: sheet });
      break;
  }
}
