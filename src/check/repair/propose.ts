/** From a row as it was heard to the cells of it that have one safe answer. */
import { groupBy } from "../../domain/groups.ts";
import type { ColumnDef } from "../../domain/ledgers/types.ts";
import { printValue, type FieldValue } from "../../domain/records.ts";
import { printRaw } from "../../intake/cells/index.ts";
import type { HeardRow } from "../../intake/rows/index.ts";
import type { CellNote } from "../../intake/rows/sink.ts";
import type { CellEdit } from "../../workbook/edit.ts";
import type { PlanFormat, PlanValue } from "../../workbook/plan.ts";
import type { RawValue } from "../../workbook/raw.ts";
import type { Repair } from "../types.ts";
import type { RepairPlaces } from "./places.ts";
import { repairRule } from "./rules.ts";

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

/** Never for a formula, for a cell that lies under a merge, or for a field that two columns fill. */
export function proposeRow(
  { block, row, notes, values }: HeardRow,
  places: RepairPlaces,
): readonly Repair[] {
  if (notes.length === 0) return [];
  const repairs: Repair[] = [];
  const noted = groupBy(notes, ({ column }) => column);
  const witness = witnesses({ block, row }, noted, places);
  for (const [column, said] of noted) {
    const place = places.at(block, column);
    if (!place || said.some(({ header }) => header !== place.header)) continue;
    const before = row.values[column - 1] ?? null;
    const kinds = safeKinds(said, place.def);
    if (!kinds || !places.isOwn(block.sheet, row.number, column, before)) continue;
    const { after, format } = asPlanned(values[place.def.key] ?? null, place.def);
    if (after === null ? printRaw(before).trim() !== "" : before === after) continue;
    const at = { sheet: block.sheet.name, row: row.number, column };
    repairs.push({
      kinds,
      edit: { kind: "cell", ...at, before, after, format, ...(witness.length > 0 && { witness }) },
      header: place.header,
      mask: said[0].mask,
    });
  }
  return repairs;
}

/** So many other cells tell a row from its neighbours: a date and a name. */
const WITNESSES = 3;

/** Cells of the row that no repair touches, so that the row is known again when others came above it. */
function witnesses(
  { block, row }: Pick<HeardRow, "block" | "row">,
  noted: ReadonlyMap<number, unknown>,
  places: RepairPlaces,
): NonNullable<CellEdit["witness"]> {
  const found: { column: number; value: RawValue }[] = [];
  for (const { column } of block.columns) {
    const value = row.values[column - 1] ?? null;
    if (value === null || value === "" || noted.has(column)) continue;
    if (!places.isOwn(block.sheet, row.number, column, value)) continue;
    found.push({ column, value });
    if (found.length === WITNESSES) break;
  }
  return found;
}

/** The kinds that a repair of the cell would settle; null when there is none, or none is safe. */
function safeKinds(said: readonly CellNote[], def: ColumnDef): Repair["kinds"] | null {
  const settled: string[] = [];
  for (const { id, value } of said) {
    const rule = repairRule(id);
    if (rule.repairs) {
      if (rule.where && !rule.where.safe(value, def)) return null;
      if (!settled.includes(id)) settled.push(id);
    } else if (!rule.aside) return null;
  }
  const [first, ...others] = settled;
  return first === undefined ? null : [first, ...others];
}

/** The value as a cell of its column's kind holds it: real dates and numbers, all else as text. */
function asPlanned(
  value: FieldValue,
  { type }: ColumnDef,
): { readonly after: PlanValue; readonly format: PlanFormat } {
  if (typeof value === "number") {
    return { after: value, format: Number.isInteger(value) ? "integer" : "decimal" };
  }
  const text = printValue(value);
  const isDay = (type === "date" || type === "month") && ISO_DATE.test(text);
  return { after: text === "" ? null : text, format: isDay ? "date" : "text" };
}
