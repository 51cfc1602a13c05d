/** Changes that people make in the open workbook, as hints: Excel leaves some of them out. */
import type { ExcelDoor } from "./door.ts";

export interface SheetChange {
  readonly sheet: string;
  /** 1-based. */
  readonly rows: { readonly first: number; readonly last: number };
}

/** Where Excel refuses to tell of changes, nothing is watched and nothing goes wrong. */
export function watchChanges(
  _door: ExcelDoor,
  _onChange: (change: SheetChange) => void,
): Promise<() => void> {
  return Promise.resolve(() => undefined);
}
