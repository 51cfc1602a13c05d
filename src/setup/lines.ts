/** Lines that 规则设置 and 填表说明 lack. What stands there is never changed. */
import { findSetting } from "../domain/settings/index.ts";
import { matchKey } from "../domain/text/normalize.ts";
import type { RowsEdit } from "../workbook/edit.ts";
import type { PlanCell, SheetPlan } from "../workbook/plan.ts";
import type { PresentTable } from "./survey/sheets.ts";

/** Settings by what they are called; a setting under its older label is there. */
export function missingSettings(present: PresentTable, plan: SheetPlan): RowsEdit | null {
  const known = new Set(present.lines.map(([label = ""]) => findSetting(label)?.key));
  return missingRows(present, plan, ([label]) => !known.has(findSetting(textOf(label))?.key));
}

/** Lines by ledger and column. */
export function missingGuide(present: PresentTable, plan: SheetPlan): RowsEdit | null {
  const keyOf = (ledger: string, column: string) => `${matchKey(ledger)}\n${matchKey(column)}`;
  const known = new Set(present.lines.map(([ledger = "", column = ""]) => keyOf(ledger, column)));
  return missingRows(
    present,
    plan,
    ([ledger, column]) => !known.has(keyOf(textOf(ledger), textOf(column))),
  );
}

function missingRows(
  { sheet, table, headers }: PresentTable,
  plan: SheetPlan,
  isMissing: (row: readonly PlanCell[]) => boolean,
): RowsEdit | null {
  const [planned] = plan.tables;
  if (!planned) return null;
  const rows = [...planned.rows].filter(isMissing);
  // Only columns that are still there can be filled.
  const at = planned.columns.flatMap(({ header, format }, index) => {
    const found = headers.find((it) => matchKey(it) === matchKey(header));
    return found === undefined ? [] : [{ header: found, format, index }];
  });
  if (rows.length === 0 || at.length === 0) return null;
  return {
    kind: "rows",
    sheet: sheet.name,
    table,
    headers: at.map(({ header }) => header),
    formats: at.map(({ format }) => format),
    rows: rows.map((row) => at.map(({ index }) => row[index] ?? null)),
  };
}

function textOf(value: PlanCell | undefined): string {
  return typeof value === "string" ? value : "";
}
