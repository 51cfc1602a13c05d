/** Adding, hiding and deleting sheets, with what has to go along. */
import type { SheetFacts } from "../engine/types.ts";
import { HostError } from "../wire/errors.ts";
import type { Json } from "../wire/json.ts";
import type { Book, SheetRef } from "./book.ts";
import { EventType } from "./events.ts";
import { checkSheetName, freeName, sameName } from "./names.ts";
import { assertStructureFree } from "./protection.ts";

/** What the grid tells of the sheet; `ItemNotFound` when it is gone. */
export function facts({ book, id }: SheetRef): SheetFacts {
  const found = book.engine.sheets().find((sheet) => sheet.id === id);
  if (!found) throw new HostError("ItemNotFound", "Worksheet");
  return found;
}

/** A new last sheet; without a name the next free `Sheet…`. */
export function addSheet(book: Book, wanted: string | null, member: string): SheetRef {
  assertStructureFree(book, member);
  const sheets = book.engine.sheets();
  const taken = (name: string): boolean => sheets.some((sheet) => sameName(sheet.name, name));
  const name =
    wanted === null ? freeName("Sheet", sheets.length + 1, taken) : checkSheetName(wanted, member);
  if (taken(name)) throw new HostError("ItemAlreadyExists", member, name);
  const id = book.engine.addSheet(name, sheets.length);
  book.events.fire(EventType.worksheetAdded, id, { source: "Local", worksheetId: id });
  return { book, id };
}

/** The last visible sheet stays, as in Excel; a very hidden one must be shown first. */
export function deleteSheet(self: SheetRef, member: string): void {
  const { book, id } = self;
  assertStructureFree(book, member);
  if (visibility(self) === "VeryHidden") throw new HostError("InvalidOperation", member);
  refuseLastVisible(self, member);
  if (book.engine.activeSheet() === id) activateOther(self);
  book.engine.deleteSheet(id);
  book.forgetSheet(id);
  book.events.fire(EventType.worksheetDeleted, id, { source: "Local", worksheetId: id });
}

export function visibility(self: SheetRef): string {
  if (facts(self).visible) return "Visible";
  return self.book.sheet(self.id).veryHidden ? "VeryHidden" : "Hidden";
}

export function setVisibility(self: SheetRef, value: Json): void {
  const member = "Worksheet.visibility";
  assertStructureFree(self.book, member);
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") {
    throw new HostError("InvalidArgument", member);
  }
  if (value !== "Visible") {
    refuseLastVisible(self, member);
    if (self.book.engine.activeSheet() === self.id) activateOther(self);
  }
  self.book.engine.showSheet(self.id, value === "Visible");
  self.book.sheet(self.id).veryHidden = value === "VeryHidden";
}

function refuseLastVisible({ book, id }: SheetRef, member: string): void {
  const others = book.engine.sheets().filter((sheet) => sheet.visible && sheet.id !== id);
  if (others.length === 0) throw new HostError("InvalidOperation", member);
}

/** Excel turns to the next visible sheet, or to the last one before. */
function activateOther({ book, id }: SheetRef): void {
  const sheets = book.engine.sheets();
  const place = sheets.findIndex((sheet) => sheet.id === id);
  const next = sheets.slice(place + 1).find((sheet) => sheet.visible);
  const other = next ?? sheets.slice(0, place).findLast((sheet) => sheet.visible);
  if (other) book.engine.activate(other.id);
}
