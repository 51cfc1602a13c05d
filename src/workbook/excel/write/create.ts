/** New sheets, marked as unfinished until everything is in them. */
import type { SheetPlan, WorkbookPlan } from "../../plan.ts";
import { DICTIONARY_SHEET, dictionarySheet } from "../../xlsx/write/dictionary.ts";
import { NameSet, withSheetNames } from "../names.ts";
import type { PropertyChanges } from "../runs/properties.ts";
import { saveRuns } from "../runs/record.ts";
import type { Run } from "../runs/record.ts";
import type { SheetNow } from "../runs/sheets.ts";
import type { Session } from "../session.ts";
import { PlanContext } from "./context.ts";
import type { Target } from "./context.ts";
import type { Before } from "./look.ts";
import { listSources } from "./rules.ts";

/** A tab in this colour is not done. */
const UNFINISHED_TAB = "#C00000";

/** What may stand in the workbook if the writing breaks off; filled in as it goes. */
export interface Trail {
  temporary: readonly string[];
  ids: readonly string[];
  /** The record as it was before. */
  runs: readonly Run[];
  /** Sheets of an earlier run that were to make place. */
  replaced: readonly SheetNow[];
  /** What takes back the properties that may have been written. */
  properties: PropertyChanges;
}

/** The sheets of a plan, the hidden 字典 first: the others refer to it. */
export function plannedSheets(plan: WorkbookPlan): readonly SheetPlan[] {
  return plan.dictionary.length === 0
    ? plan.sheets
    : [dictionarySheet(plan.dictionary), ...plan.sheets];
}

/** Adds the sheets; the run is on record before the first of them. */
export async function createSheets(
  session: Session,
  plans: readonly SheetPlan[],
  runId: string,
  before: Before,
  trail: Trail,
): Promise<readonly Target[]> {
  const names = new NameSet(before.sheets.map(({ name }) => name));
  const tableNames = new NameSet(before.names);
  const temporary = plans.map(({ name }) => names.unfinishedSheet(name));
  const sheets = plans.map(({ name }, index) => ({
    planned: name,
    temporary: temporary[index] ?? name,
  }));
  trail.runs = before.runs;
  trail.temporary = temporary;
  saveRuns(session, [...before.runs, { id: runId, state: "writing", sheets }]);
  const added = plans.map((plan, index) => {
    const sheet = session.context.workbook.worksheets.add(temporary[index]);
    sheet.tabColor = UNFINISHED_TAB;
    if (plan.visibility === "hidden") sheet.visibility = "Hidden";
    if (plan.visibility === "veryHidden") sheet.visibility = "VeryHidden";
    return sheet.load("id");
  });
  await session.sync();
  const ids = added.map(({ id }) => id);
  trail.ids = ids;
  return plans.map((plan, index) => ({
    plan,
    id: ids[index] ?? "",
    tableNames: plan.tables.map(({ name }) => tableNames.table(name)),
  }));
}

/** Formulas and lists name the sheets as they are called while they are written; Excel follows renames. */
export function planContext(plan: WorkbookPlan, trail: Trail, dateShift: number): PlanContext {
  const plans = plannedSheets(plan);
  const names = new Map(plans.map(({ name }, index) => [name, trail.temporary[index] ?? name]));
  const own = listSources(plan.dictionary, names.get(DICTIONARY_SHEET) ?? DICTIONARY_SHEET);
  const existing = [...(plan.existingLists ?? [])].map(
    ([list, range]) => [list, `=${range}`] as const,
  );
  return new PlanContext(dateShift, new Map([...existing, ...own]), (formula) =>
    withSheetNames(formula, names),
  );
}
