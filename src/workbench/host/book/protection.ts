/** What a protected sheet refuses. */
import type { Area } from "../engine/types.ts";
import { HostError } from "../wire/errors.ts";
import { intersection } from "./areas.ts";
import type { Book } from "./book.ts";

export const PROTECTION_OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type ProtectionOption = (typeof PROTECTION_OPTIONS)[number];

export interface Protection {
  readonly allowed: ReadonlySet<ProtectionOption>;
  readonly password: string | null;
}

/** Cells may be written on a protected sheet when all of them are unlocked. */
export function assertCellsWritable(book: Book, sheet: string, area: Area, member: string): void {
  if (!book.sheet(sheet).protection) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (book.engine.look(sheet, row, column).unlocked !== true)
        throw new HostError("AccessDenied", member);
    }
  }
}

/** Anything but writing cells: refused unless the protection allows it. */
export function assertAllowed(
  book: Book,
  sheet: string,
  option: ProtectionOption | null,
  member: string,
): void {
  const protection = book.sheet(sheet).protection;
  if (!protection || (option && protection.allowed.has(option))) return;
  throw new HostError("AccessDenied", member);
}

/** Sheets cannot be added, deleted, renamed, moved or hidden in a protected workbook. */
export function assertStructureFree(book: Book, member: string): void {
  if (book.structureProtection) throw new HostError("AccessDenied", member);
}

/** The part of an area that anything can be in. */
export function occupied(book: Book, sheet: string, area: Area): Area | null {
  const used = book.engine.used(sheet, false);
  return used ? intersection(used, area) : null;
}
