/** Totals in the sheet against our own count and sums (mess row 23). */
import { columnLetters } from "../../workbook/address.ts";
import type { BlockRow, MappedColumn } from "../types.ts";
import type { LedgerDef } from "../../domain/ledgers/types.ts";
import { isBlank, numberIn } from "./cells.ts";
import { columnOf } from "./mapColumns.ts";
import type { TotalRow } from "./readBody.ts";
import { bareText } from "./rowKinds.ts";

export interface TotalDifference {
  readonly row: number;
  readonly cell: string;
  readonly header: string;
  /** As it stands on the sheet, and what the rows give. */
  readonly stated: number;
  readonly own: number;
}

const TOLERANCE = 0.005;

/** Differences where a total can be checked; running totals and doubtful ones are left alone. */
export function totalDifferences(
  totals: readonly TotalRow[],
  rows: readonly BlockRow[],
  columns: readonly MappedColumn[],
  ledger: LedgerDef,
): readonly TotalDifference[] {
  return totals.flatMap((total) => {
    if (total.running) return [];
    const onTop = total.from === total.to;
    // A part total on top of its part would need to know where the part ends.
    if (onTop && total.part) return [];
    const scope = onTop ? rows : rows.slice(total.from, total.to);
    return checkTotal(total, scope, columns, ledger);
  });
}

function checkTotal(
  total: TotalRow,
  scope: readonly BlockRow[],
  columns: readonly MappedColumn[],
  ledger: LedgerDef,
): readonly TotalDifference[] {
  const differences: TotalDifference[] = [];
  total.row.cells.forEach((raw, i) => {
    const stated = statedNumber(raw);
    if (Number.isNaN(stated)) return;
    const mapped = columns.find((column) => column.column === i + 1);
    const type = columnOf(ledger, mapped?.key ?? null)?.type;
    const values = scope.map((row) => row.values[i] ?? null).filter((value) => !isBlank(value));
    const numbers = values.map(numberIn);
    const sum = numbers.reduce((all, value) => all + value, 0);
    const isAmount = type === "integer" || type === "money";
    // Text among the amounts: the cell readers speak of it, a sum would only mislead.
    if (isAmount && (numbers.some(Number.isNaN) || values.length === 0)) return;
    const accepted = isAmount ? [sum] : [scope.length, values.length, sum];
    if (accepted.some((own) => Math.abs(own - stated) < TOLERANCE)) return;
    differences.push({
      row: total.row.number,
      cell: columnLetters(i + 1) + String(total.row.number),
      header: mapped?.header ?? "",
      stated,
      own: isAmount ? sum : scope.length,
    });
  });
  return differences;
}

/** A number, `37户`, or `合计:37户`. */
function statedNumber(raw: Parameters<typeof numberIn>[0]): number {
  const plain = numberIn(raw);
  if (!Number.isNaN(plain) || typeof raw !== "string") return plain;
  const match = /计:?(\d+(?:\.\d+)?)(?:户次|[户件条次项份])?$/.exec(bareText(raw));
  return match ? Number(match[1]) : Number.NaN;
}
