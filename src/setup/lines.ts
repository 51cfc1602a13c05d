/** Lines that 规则设置, 填表说明 and 填报信息 lack. What stands there is never changed. */
import { findSetting } from "../domain/settings/index.ts";
import { matchKey } from "../domain/text/normalize.ts";
import type { CellEdit, RowsEdit } from "../workbook/edit.ts";
import type { PlanCell, SheetPlan } from "../workbook/plan.ts";
import {
  SETUP_LABELS,
  type PresentSetup,
  type PresentTable,
  type SetupKey,
} from "./survey/sheets.ts";

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

/** Fields of 填报信息 in which nothing stands yet. */
export function missingFields(
  present: PresentSetup,
  values: Readonly<Partial<Record<SetupKey, string>>>,
): readonly CellEdit[] {
  return (Object.keys(SETUP_LABELS) as SetupKey[]).flatMap((key): CellEdit[] => {
    const field = present.fields.get(key);
    const after = values[key] ?? "";
    if (field?.value !== "" || after === "") return [];
    const { row, column } = field;
    const sheet = present.sheet.name;
    return [{ kind: "cell", sheet, row, column, before: null, after, format: "text" }];
  });
}

function textOf(value: PlanCell | undefined): string {
  return typeof value === "string" ? value : "";
}
