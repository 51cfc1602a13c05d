/**
 * Finds the ledgers on the sheets of a foreign workbook.
 *
 *     survey      what each sheet is; tables found by header score   (segments, findHeader, flatten)
 *     months      of several months on several sheets only one is read
 *     readBlock   columns by name, rows by kind                      (mapColumns, readBody, totals)
 *     notices     hidden parts, formulas, pictures                   (sheetNotices)
 *
 * Every row of a recognised sheet is in a block's `rows` or counted once in its `ignored`; of every
 * other sheet with rows a finding tells how many were not read.
 */
import { monthLabel } from "../../domain/periods/index.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { RawWorkbook } from "../../workbook/raw.ts";
import type { Block } from "../types.ts";
import { withContinued } from "./continued.ts";
import { headerIndex, type HeaderIndex } from "./headerIndex.ts";
import { identityOf } from "./identity.ts";
import { LEAVE_OUT, sheetQuestionId } from "./memory.ts";
import { readBlock } from "./readBlock.ts";
import { newReport, type Report } from "./report.ts";
import { readSettings } from "./setupSheets.ts";
import { reportObjects, reportSheet } from "./sheetNotices.ts";
import { surveySheet, type SheetSurvey } from "./survey.ts";
import type { LayoutContext, WorkbookLayout } from "./types.ts";
import { emptyBlock, reportEmptyTables } from "./zeroReports.ts";

export { headerMemory } from "./memory.ts";
export type {
  HeaderMemory,
  LayoutContext,
  LayoutPeriod,
  SettingRow,
  WorkbookLayout,
} from "./types.ts";

/** Never throws for what the workbook holds. Work is linear in the number of rows. */
export function layoutWorkbook(workbook: RawWorkbook, context: LayoutContext): WorkbookLayout {
  const index = headerIndex(context.ledgers);
  const report = newReport(context);
  const surveys = withContinued(
    workbook.sheets.map((sheet) => surveySheet(sheet, index, context)),
    context,
  );
  const month = monthToRead(surveys, context.period.id);
  const blocks = surveys.flatMap((survey) =>
    readSheet(survey, surveys, month, index, context, report),
  );
  reportEmptyTables(report, blocks);
  if (workbook.externalLinks > 0 && !report.findings.some(({ id }) => id === "external-links")) {
    report.find({ id: "external-links-unused", slots: { number: workbook.externalLinks } });
  }
  const saysNothing = surveys.some((survey) => survey.role === "nothing-to-report");
  const refusal = refuse(report, workbook, surveys, blocks, saysNothing);
  const { identity, titles } = identityOf(surveys, context.period);
  return {
    blocks,
    identity,
    titles,
    sheetMonths: new Map(surveys.map((survey) => [survey.sheet.name, survey.month])),
    settings: surveys.flatMap((survey) =>
      survey.role === "settings" ? readSettings(survey.sheet) : [],
    ),
    saysNothing,
    findings: report.findings,
    questions: report.questions,
    ...(refusal === undefined ? {} : { refusal }),
  };
}

/** The period's month where a sheet has it, otherwise the latest; "" when the sheets name at most one. */
function monthToRead(surveys: readonly SheetSurvey[], period: string): string {
  const months = new Set(surveys.map((survey) => survey.month).filter((month) => month !== ""));
  if (months.size < 2) return "";
  return months.has(period) ? period : ([...months].sort().at(-1) ?? "");
}

function readSheet(
  survey: SheetSurvey,
  all: readonly SheetSurvey[],
  month: string,
  index: HeaderIndex,
  context: LayoutContext,
  report: Report,
): readonly Block[] {
  const { sheet } = survey;
  const at = { sheet: sheet.name };
  const slots = { number: sheet.rows.length };
  switch (survey.role) {
    case "setup":
    case "settings":
      return [];
    case "reference":
      if (sheet.rows.length > 0) report.find({ id: "sheet-reference", ...at, slots });
      return [];
    case "left-out":
      report.find({ id: "sheet-left-out", ...at, slots });
      return [];
    case "statistics":
      report.find({ id: "statistics-sheet", ...at, slots });
      return [];
    case "empty":
      reportObjects(report, sheet);
      return [];
    case "nothing-to-report":
      return survey.ledger ? [emptyBlock(sheet, survey.ledger, report)] : [];
    case "unrecognised":
      reportUnrecognised(survey, context, report);
      return [];
    case "template":
      if (hasOtherSheet(survey, all)) {
        report.find({ id: "sheet-reference", ...at, slots });
        return [];
      }
      break;
    case "tables":
      break;
  }
  const readSilently = (): readonly Block[] =>
    survey.segments.map((it) => readBlock(it, index, context, newReport(context)));
  if (sheet.visibility !== "visible" && !survey.told) {
    const number = countRows(readSilently());
    if (number > 0) askAboutSheet(survey, "sheet-hidden", number, context, report);
    else report.find({ id: "sheet-hidden-empty", ...at });
    return [];
  }
  if (
    month !== "" &&
    survey.month !== "" &&
    survey.month !== month &&
    sameLedgerIn(survey, all, month)
  ) {
    const blocks = readSilently();
    report.find({
      id: "sheet-other-month",
      ...at,
      slots: {
        number: countRows(blocks),
        month: monthLabel(survey.month),
        read: monthLabel(month),
      },
    });
    return blocks.map(asOtherPeriod);
  }
  const blocks = survey.segments.map((it) => readBlock(it, index, context, report));
  if (survey.told) {
    const newValue = [...new Set(blocks.map((block) => block.ledger.name))].join("、");
    report.find({ id: "answer-applied", ...at, value: sheet.name, newValue });
  }
  for (const { ledger, headerRow: row, columns, rows } of blocks.slice(1)) {
    const slots = { ledger: ledger.name, number: rows.length };
    const cell = cellAddress(row, columns[0]?.column ?? 1);
    report.find({ id: "second-table", ...at, row, cell, slots });
  }
  reportSheet(report, sheet, blocks);
  return blocks;
}

function countRows(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.rows.length, 0);
}

/** The block of another month: its rows are counted, not read. */
function asOtherPeriod(block: Block): Block {
  const ignored = { ...block.ignored, "other-period": block.rows.length };
  return { ...block, rows: [], ignored, zeroReport: false, missingColumns: [] };
}

function ledgersOf(survey: SheetSurvey): readonly string[] {
  return survey.segments.map((segment) => segment.header.ledger.id);
}

function hasOtherSheet(survey: SheetSurvey, all: readonly SheetSurvey[]): boolean {
  const own = ledgersOf(survey);
  return all.some(
    (other) => other.role === "tables" && ledgersOf(other).some((ledger) => own.includes(ledger)),
  );
}

function sameLedgerIn(survey: SheetSurvey, all: readonly SheetSurvey[], month: string): boolean {
  return hasOtherSheet(
    survey,
    all.filter((other) => other.month === month),
  );
}

function reportUnrecognised(survey: SheetSurvey, context: LayoutContext, report: Report): void {
  const { sheet } = survey;
  reportObjects(report, sheet);
  if (survey.doubtful && !survey.told)
    askAboutSheet(survey, "sheet-unknown", sheet.rows.length, context, report);
  else
    report.find({
      id: "sheet-unrecognised",
      sheet: sheet.name,
      slots: { number: sheet.rows.length },
    });
}

function askAboutSheet(
  survey: SheetSurvey,
  id: "sheet-hidden" | "sheet-unknown",
  number: number,
  context: LayoutContext,
  report: Report,
): void {
  const { sheet } = survey;
  report.find({ id, sheet: sheet.name, slots: { number } });
  const what = id === "sheet-hidden" ? "是隐藏的" : "没有认出表头";
  const likely = [
    ...survey.segments.map((segment) => segment.header.ledger),
    ...(survey.ledger ? [survey.ledger] : []),
  ];
  const ledgers = [...new Set([...likely, ...context.ledgers])];
  report.ask({
    id: sheetQuestionId(sheet.name),
    sheet: sheet.name,
    prompt: `工作表“${sheet.name}”${what},有${number}行。要作为台账读取吗?没有回答之前不读取。`,
    options: [
      { value: LEAVE_OUT, label: "不读取" },
      ...ledgers.map((ledger) => ({ value: ledger.id, label: `作为${ledger.name}读取` })),
    ],
    defaultValue: LEAVE_OUT,
  });
}

/** Refusing the file is the last resort: only where nothing in it could be read. */
function refuse(
  report: Report,
  workbook: RawWorkbook,
  surveys: readonly SheetSurvey[],
  blocks: readonly Block[],
  saysNothing: boolean,
): string | undefined {
  if (blocks.length > 0 || saysNothing) return undefined;
  const pictures = workbook.sheets.reduce((sum, sheet) => sum + sheet.pictures, 0);
  const statistics = surveys.find((survey) => survey.role === "statistics");
  if (statistics) {
    report.find({ id: "statistics-only", sheet: statistics.sheet.name });
    return "statistics-only";
  }
  if (pictures > 0) {
    report.find({ id: "picture-only", slots: { number: pictures } });
    return "picture-only";
  }
  const id = workbook.sheets.some((sheet) => sheet.rows.length > 0)
    ? "no-ledger"
    : "workbook-empty";
  report.find({ id });
  return id;
}
