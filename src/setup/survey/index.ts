/** All that a workbook has of ours. */
import { readRuleBook } from "../../job/settings.ts";
import type { Settings } from "../../domain/settings/index.ts";
import type { RawWorkbook } from "../../workbook/raw.ts";
import { isUnfinished } from "../names.ts";
import { surveyLedgers, type LedgerSurvey } from "./ledgers.ts";
import { surveyLists, type PresentList } from "./lists.ts";
import { surveyGuide, surveySettings, surveySetup } from "./sheets.ts";
import type { PresentSetup, PresentTable } from "./sheets.ts";

export interface BookSurvey extends LedgerSurvey {
  /** Names of all sheets, without those that a broken-off run has left. */
  readonly sheets: readonly string[];
  readonly lists: ReadonlyMap<string, PresentList>;
  readonly setup: PresentSetup | null;
  readonly settingsSheet: PresentTable | null;
  readonly guide: PresentTable | null;
  /** In force: those of 规则设置, or the defaults. */
  readonly settings: Settings;
  readonly properties: ReadonlyMap<string, string>;
}

/** Never throws for what the workbook holds. Looks at the top of each sheet only. */
export function surveyBook(workbook: RawWorkbook, asOf: string): BookSurvey {
  const settingsSheet = surveySettings(workbook);
  const rules = workbook.sheets.filter(({ name }) => name === settingsSheet?.sheet.name);
  return {
    ...surveyLedgers(workbook, asOf),
    sheets: workbook.sheets.map(({ name }) => name).filter((name) => !isUnfinished(name)),
    lists: surveyLists(workbook),
    setup: surveySetup(workbook),
    settingsSheet,
    guide: surveyGuide(workbook),
    settings: readRuleBook({ ...workbook, sheets: rules }, "", asOf).settings,
    properties: workbook.properties,
  };
}
