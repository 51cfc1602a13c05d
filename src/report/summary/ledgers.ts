/** The merged ledgers: a real table each, with where every row came from. Only what may leave a village. */
import type { ColumnDef, LedgerDef, LedgerId } from "../../domain/ledgers/types.ts";
import { ledgerById } from "../../domain/ledgers/index.ts";
import { summaryColumns, summaryHeader, summaryValue } from "../../domain/privacy/index.ts";
import type { LedgerRecord } from "../../domain/records.ts";
import { displayWidth } from "../../domain/text/normalize.ts";
import type { MergeResult } from "../../merge/types.ts";
import type { PlanCell, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { fieldCell, ledgerColumns } from "../parts/columns.ts";
import { tableName } from "../parts/names.ts";
import { fileWidth } from "../parts/widths.ts";
import { baseName } from "../../domain/text/paths.ts";
import type { SummaryOptions } from "./options.ts";
import { lazyRows } from "./rows.ts";
import { tableSheet } from "./tableSheet.ts";

/** A sheet of Excel ends at row 1,048,576; what goes beyond stands on a second sheet. */
const ROWS_ON_A_SHEET = 1_000_000;
const VILLAGE_CODE = /^\d{12}$/;

const FROM_VILLAGE: TableColumnPlan = { header: "来源村", width: 11, format: "text", wrap: true };
/** Rows looked at for the widths of columns. */
const SAMPLE_ROWS = 1000;
/** The filter button, and half a Chinese character where the header is of an odd number of them. */
const HEADER_EXTRA = 4;
/** A date, or a number of ten digits. */
const NUMBER_WIDTH = 12;
const NARROWEST = 8;
/** The village code and its hyphen before a 户编号. */
const CODE_WIDTH = 13;
const FROM_FILE: TableColumnPlan = { header: "来源文件", width: 34, format: "text", wrap: true };
const FROM_ROW: TableColumnPlan = { header: "来源行", width: 20, format: "text", wrap: true };

/** Ledgers whose rows go up and that have any, in printed order. */
export function ledgerSheets(result: MergeResult, options: SummaryOptions): readonly SheetPlan[] {
  const codes = new Map(result.villages.map(({ village }) => [village.name, village.code]));
  return [...result.records].flatMap(([id, records]) =>
    records.length === 0 ? [] : sheetsOf(id, records, codes, result, options),
  );
}

function sheetsOf(
  id: LedgerId,
  records: readonly LedgerRecord[],
  codes: ReadonlyMap<string, string>,
  result: MergeResult,
  options: SummaryOptions,
): SheetPlan[] {
  const ledger = ledgerById(id);
  const columns = shownColumns(ledger, records);
  if (columns.length === 0) return [];
  const files = result.files.map((file) => file.path);
  const sheets: SheetPlan[] = [];
  for (let start = 0; start < records.length; start += ROWS_ON_A_SHEET) {
    const part =
      records.length <= ROWS_ON_A_SHEET ? records : records.slice(start, start + ROWS_ON_A_SHEET);
    const number = start === 0 ? "" : String(start / ROWS_ON_A_SHEET + 1);
    sheets.push(
      tableSheet({
        name: ledger.sheetName + number,
        title: `${options.township}${result.period.label}${ledger.name}汇总`,
        left: `共${records.length}行;每行的来源见最右两栏。选填而全镇都没有填的栏目不列。`,
        right: `汇总日期:${result.asOf}`,
        unit: options.township,
        frozenColumns: 2,
        table: {
          name: tableName(ledger.id + number),
          columns: tableColumns(ledger, columns, part, files),
          rows: lazyRows(part, (record, index) => cellsOf(record, start + index, columns, codes)),
          rowCount: part.length,
          banded: true,
        },
      }),
    );
  }
  return sheets;
}

/**
 * The columns that may go up. 来源村 stands for the village's own column. What need not be filled in
 * and was not, by any village, is left out; what we offer hidden is shown where a village used it.
 */
function shownColumns(ledger: LedgerDef, records: readonly LedgerRecord[]): readonly ColumnDef[] {
  return summaryColumns(ledger).filter((column) => {
    if (column.type === "village") return false;
    if (column.type === "serial" || column.required === "always") return true;
    return records.some(({ values }) => (values[column.key] ?? null) !== null);
  });
}

function tableColumns(
  ledger: LedgerDef,
  columns: readonly ColumnDef[],
  records: readonly LedgerRecord[],
  files: readonly string[],
): TableColumnPlan[] {
  const sample = sampleOf(records);
  const plans = ledgerColumns(ledger, { columns }).map((plan, index): TableColumnPlan => {
    const column = columns[index];
    if (!column) return plan;
    const header = summaryHeader(column);
    const width = Math.min(shownWidth(column, header), usedWidth(column, header, plan, sample));
    return { ...plan, header, hidden: false, width };
  });
  return [FROM_VILLAGE, ...plans, { ...FROM_FILE, width: fileWidth(files) }, FROM_ROW];
}

/**
 * Paper is dear: a column is no wider than its longest text (of the rows looked at; a longer one is
 * wrapped), or its header on two lines. Dates and numbers keep room, as too narrow they turn to ####.
 */
function usedWidth(
  column: ColumnDef,
  header: string,
  { format }: TableColumnPlan,
  sample: readonly LedgerRecord[],
): number {
  const longest = sample.reduce((widest, { values }) => {
    const value = fieldCell(summaryValue(column, values[column.key] ?? null));
    return typeof value === "string" ? Math.max(widest, displayWidth(value)) : widest;
  }, 0);
  const code = column.type === "householdNo" ? CODE_WIDTH : 0;
  const least = format === "text" ? longest + code + 2 : NUMBER_WIDTH;
  return Math.max(least, Math.ceil(displayWidth(header) / 2) + HEADER_EXTRA, NARROWEST);
}

/** At most `SAMPLE_ROWS` rows from all over the ledger: the first ones are all of one village. */
function sampleOf(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  const step = Math.ceil(records.length / SAMPLE_ROWS);
  return records.filter((_, index) => index % step === 0);
}

/** Room for the village code before a 户编号; less where only a part of the value is shown. */
function shownWidth(column: ColumnDef, header: string): number {
  if (column.privacy.summary !== "full") return displayWidth(header) + 3;
  return column.type === "householdNo" ? Math.max(column.width, 22) : column.width;
}

function cellsOf(
  record: LedgerRecord,
  index: number,
  columns: readonly ColumnDef[],
  codes: ReadonlyMap<string, string>,
): readonly PlanCell[] {
  const { values, source } = record;
  const cells: PlanCell[] = [source.village];
  for (const column of columns) {
    if (column.type === "serial") {
      cells.push(index + 1);
      continue;
    }
    const value = fieldCell(summaryValue(column, values[column.key] ?? null));
    cells.push(
      column.type === "householdNo" && typeof value === "string" && value !== ""
        ? householdAbove(value, codes.get(source.village) ?? "")
        : value,
    );
  }
  cells.push(baseName(source.file), `${source.sheet} 第${source.row}行`);
  return cells;
}

/** 户编号 is unique in its village only; above it the 12-digit village code comes before it, with a hyphen. */
function householdAbove(household: string, code: string): string {
  return VILLAGE_CODE.test(code) ? `${code}-${household}` : household;
}
