/** What the repairs would do, by kind, as it is shown before anything is done: old → new. */
import { findingKind } from "../../domain/findings/catalogue.ts";
import { maskText } from "../../domain/findings/mask.ts";
import { printRaw } from "../../intake/cells/index.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { PlanCell } from "../../workbook/plan.ts";
import type { Repair } from "../types.ts";

export interface RepairGroup {
  /** Kind of finding. */
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** Masked as the findings are. */
export interface RepairLine {
  /** Names the repair; from 0 in the order of the check. */
  readonly index: number;
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

/** Most cells first: that is where one click saves the most. */
export function repairGroups(repairs: readonly Repair[]): readonly RepairGroup[] {
  const counts = new Map<string, number>();
  for (const { kinds } of repairs) counts.set(kinds[0], (counts.get(kinds[0]) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, title: findingKind(id).title, count }))
    .sort((a, b) => b.count - a.count);
}

export function repairLines(
  repairs: readonly Repair[],
  { kind, from, count }: { readonly kind: string; readonly from: number; readonly count: number },
): readonly RepairLine[] {
  const lines: RepairLine[] = [];
  let at = 0;
  for (const [index, repair] of repairs.entries()) {
    if (repair.kinds[0] !== kind) continue;
    if (at >= from) lines.push(repairLine(repair, index));
    at += 1;
    if (lines.length === count) break;
  }
  return lines;
}

function repairLine({ edit, header, mask }: Repair, index: number): RepairLine {
  const { sheet, row, column, before, after } = edit;
  return {
    index,
    sheet,
    cell: cellAddress(row, column),
    row,
    column,
    header,
    before: maskText(printRaw(before), mask),
    after: maskText(printPlan(after), mask),
  };
}

/** A repair writes no formula. */
function printPlan(cell: PlanCell): string {
  return cell === null || typeof cell === "object" ? "" : String(cell);
}
