/** Heights of rows: as planned, else as high as the texts of a table need. */
import { rangeAddress } from "../../address.ts";
import type { SheetPlan, TablePlan } from "../../plan.ts";
import { wrappedHeight } from "../../xlsx/write/heights.ts";
import { bodyRows } from "../../xlsx/write/table.ts";
import { joinLists, runsOf } from "../areas.ts";
import { command } from "../steps.ts";
import type { CommandStep } from "../steps.ts";
import { hasFilterButtons } from "./tables.ts";

/** In a header cell the filter button hides about two characters. */
const FILTER_BUTTON = 2.5;
const HEADER_HEIGHT = 30;
const BODY_HEIGHT = 20;

/** Planned heights come last: they win. */
export function* heightSteps(sheet: string, plan: SheetPlan): Generator<CommandStep> {
  for (const table of plan.tables) yield tableHeights(sheet, table);
  const byHeight = new Map<number, [number, number][]>();
  for (const [row, points] of [...(plan.rowHeights ?? [])].sort(([a], [b]) => a - b)) {
    const rows = byHeight.get(points) ?? [];
    rows.push([row, points]);
    byHeight.set(points, rows);
  }
  for (const [points, rows] of byHeight) {
    const addresses = runsOf(rows).map(({ first, last }) => `${first}:${last}`);
    for (const list of joinLists(addresses)) yield rowHeights(sheet, list, points);
  }
}

function rowHeights(sheet: string, addresses: string, points: number): CommandStep {
  return command((session) => {
    const worksheet = session.sheet(sheet);
    const target = addresses.includes(",")
      ? worksheet.getRanges(addresses)
      : worksheet.getRange(addresses);
    target.format.rowHeight = points;
  }, 3);
}

function tableHeights(sheet: string, table: TablePlan): CommandStep {
  const { top, left, columns } = table;
  const bottom = top + bodyRows(table);
  const right = left + columns.length - 1;
  const button = hasFilterButtons(table) ? FILTER_BUTTON : 0;
  const header = columns.map(({ header: text, width }) => wrappedHeight(text, width - button));
  const body = rangeAddress({ top: top + 1, left, bottom, right });
  // Rows that nobody has sized grow with wrapped texts by themselves.
  const grows = columns.some(({ wrap }) => wrap);
  return command((session) => {
    const worksheet = session.sheet(sheet);
    worksheet.getRange(`${top}:${top}`).format.rowHeight = Math.max(HEADER_HEIGHT, ...header);
    if (!grows) worksheet.getRange(body).format.rowHeight = BODY_HEIGHT;
  }, 5);
}
