/** What a table says of itself in a title or a note: `上月办理中:12件` (mess row 61). */
import { removeSpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import { chineseNumber, NUMERAL_CLASS } from "../../domain/text/numerals.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { RawRow } from "../../workbook/raw.ts";
import { numberIn, plainText } from "./cells.ts";

/** A number of items that the last month is said to have left open. */
export interface CarriedOver {
  /** A1 address of the cell that says so. */
  readonly cell: string;
  readonly number: number;
}

const LABEL = "上月(?:末|底)?(?:办理中|在办|未办结|未办完|结转)(?:的)?(?:事项|件数)?[:为有]?";
const STATED = new RegExp(`${LABEL}(\\d{1,5}|[${NUMERAL_CLASS}]{1,4})件`);
const LABEL_ALONE = new RegExp(`${LABEL}$`);

/** The first statement in rows that are no data; null if there is none. */
export function carriedOver(rows: readonly RawRow[]): CarriedOver | null {
  for (const row of rows) {
    for (const [at, raw] of row.cells.entries()) {
      if (typeof raw !== "string" || !raw.includes("月")) continue;
      const text = removeSpaces(toHalfWidth(plainText(raw)));
      const stated = STATED.exec(text);
      const label = stated === null && LABEL_ALONE.test(text);
      const number = label ? numberBeside(row, at) : numberOf(stated?.[1]);
      if (Number.isInteger(number)) return { cell: cellAddress(row.number, at + 1), number };
    }
  }
  return null;
}

/** `上月办理中:` in one cell and `12` or `12件` in the next that is filled. */
function numberBeside(row: RawRow, at: number): number {
  return numberIn(row.cells.slice(at + 1).find((raw) => raw !== null && raw !== ""));
}

function numberOf(digits = ""): number {
  if (digits === "") return Number.NaN;
  return /^\d+$/.test(digits) ? Number(digits) : (chineseNumber(digits) ?? Number.NaN);
}
