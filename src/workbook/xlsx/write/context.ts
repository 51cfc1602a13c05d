/** What the parts of one workbook share while it is being written. */
import type { StyleRegistry } from "./styles.ts";

/** Something that the file format could not take as it was. */
export interface WriteNotice {
  readonly kind: "text-cut" | "header-renamed" | "chart-left-out";
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** `text-cut`: the length of the whole text; `header-renamed`: the header in the file; `chart-left-out`: its title. */
  readonly detail: string;
}

export interface WriteContext {
  readonly styles: StyleRegistry;
  /** List name → defined name on the 字典 sheet. */
  readonly lists: ReadonlyMap<string, string>;
  readonly notices: WriteNotice[];
}

/** Records cut texts of one sheet. */
export function noteCut(
  sheet: string,
  context: WriteContext,
): (cell: string, length: number) => void {
  return (cell, length) => {
    context.notices.push({ kind: "text-cut", sheet, cell, detail: String(length) });
  };
}
