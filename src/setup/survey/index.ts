/** All that a workbook has of ours. */
import { OWN_DUTIES_SHEET } from "../../domain/quotas/own.ts";
import { matchKey } from "../../domain/text/normalize.ts";
import { readRuleBook } from "../../job/settings.ts";
import type { RuleBook } from "../../job/settings.ts";
import type { RawSheet, RawWorkbook } from "../../workbook/raw.ts";
import { isNamed, isUnfinished } from "../names.ts";
import { surveyLabels } from "./labels.ts";
import { surveyLedgers, type LedgerSurvey } from "./ledgers.ts";
import { surveyLists, type PresentList } from "./lists.ts";
import { surveyGuide, surveyOwnDuties, surveySettings, type PresentTable } from "./sheets.ts";

export interface BookSurvey extends LedgerSurvey {
  /** Without those that a broken-off run has left. */
  readonly sheets: readonly RawSheet[];
  readonly lists: ReadonlyMap<string, PresentList>;
  readonly settingsSheet: PresentTable | null;
  readonly guide: PresentTable | null;
  readonly ownDuties: PresentTable | null;
  /** In force: those of 规则设置 and 工作日历, or the defaults. */
  readonly rules: RuleBook;
  readonly properties: ReadonlyMap<string, string>;
  /** As 填报信息 says; "" where it says nothing. */
  readonly identity: SetupIdentity;
}

export interface SetupIdentity {
  readonly village: string;
  readonly township: string;
  /** `yyyy-mm`, or whatever the clerk has typed. */
  readonly month: string;
}

export const SETUP_SHEET = "填报信息";
const LABELS = { township: "乡镇(街道)", village: "村(社区)", month: "报送月份" } as const;

/** Never throws for what the workbook holds. Looks at the top of each ledger's sheet only. */
export function surveyBook(workbook: RawWorkbook, asOf: string): BookSurvey {
  const sheets = workbook.sheets.filter(({ name }) => !isUnfinished(name));
  const book = { ...workbook, sheets };
  return {
    ...surveyLedgers(book, asOf),
    sheets,
    lists: surveyLists(book),
    settingsSheet: surveySettings(sheetsNamed(sheets, "规则设置")),
    guide: surveyGuide(sheetsNamed(sheets, "填表说明")),
    ownDuties: surveyOwnDuties(sheetsNamed(sheets, OWN_DUTIES_SHEET)),
    rules: readRuleBook({ ...book, sheets: ruleSheets(sheets) }, "", asOf),
    properties: workbook.properties,
    identity: identityOf(sheets),
  };
}

export function sheetsNamed(sheets: readonly RawSheet[], name: string): readonly RawSheet[] {
  return sheets.filter((sheet) => isNamed(sheet.name, name));
}

function ruleSheets(sheets: readonly RawSheet[]): readonly RawSheet[] {
  return ["规则设置", "工作日历", OWN_DUTIES_SHEET].flatMap((name) => sheetsNamed(sheets, name));
}

function identityOf(sheets: readonly RawSheet[]): SetupIdentity {
  const labels = sheetsNamed(sheets, SETUP_SHEET)
    .map((sheet) => surveyLabels(sheet, Object.values(LABELS)))
    .find((found) => found !== null);
  const valueOf = (label: string) => labels?.get(matchKey(label))?.value ?? "";
  return {
    village: valueOf(LABELS.village),
    township: valueOf(LABELS.township),
    month: valueOf(LABELS.month),
  };
}
