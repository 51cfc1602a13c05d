/** New rows of a table take over looks, formulas and rules from the row beside them. */
import type { Area } from "../engine/types.ts";
import { intersection } from "./areas.ts";
import type { Book } from "./book.ts";

/** `from` is the row beside the new ones, above or below. */
export function inheritRow(book: Book, sheet: string, added: Area, from: number): void {
  const { engine } = book;
  for (let column = added.left; column <= added.right; column += 1) {
    const look = engine.look(sheet, from, column);
    engine.changeLook(sheet, { ...added, left: column, right: column }, look);
    const content = engine.content(sheet, from, column);
    if (typeof content !== "object" || content === null || !("formula" in content)) continue;
    for (let row = added.top; row <= added.bottom; row += 1) {
      engine.write(sheet, row, column, { formula: movedFormula(content.formula, row - from) });
    }
  }
  const { conditionals, validations } = book.sheet(sheet);
  const source = { ...added, top: from, bottom: from };
  for (const rule of [...conditionals, ...validations]) {
    const { area } = rule;
    // Only rules that end with the row: those of rows further up are those rows' own.
    if (area.bottom === from && intersection(area, source))
      rule.area = { ...area, bottom: added.bottom };
  }
}

/** Rows that are not fixed by `$` move along; texts in the formula do not. */
function movedFormula(formula: string, by: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\d{1,7})(?![\p{L}\p{N}_(.])/gu,
    (whole: string, column: string | undefined, row: string | undefined) =>
      column === undefined || row === undefined ? whole : `${column}${Number(row) + by}`,
  );
}
