/** 办理日志: rows that are added once, and the sheet where the book has none. */
import type { Book } from "../book/read.ts";
import { ledgerById } from "../domain/ledgers/index.ts";
import { logRow } from "../domain/lifecycle/index.ts";
import type { LogEntry } from "../domain/lifecycle/index.ts";
import { tableName } from "../report/parts/names.ts";
import { HEADER_ROW } from "../report/village/places.ts";
import { villageWorkbookPlan } from "../report/village/workbook.ts";
import type { SheetPlan } from "../workbook/plan.ts";
import { TablePlace } from "./places.ts";

/**
 * A line is the same when 措施及内容, 编号 and 日期 are: the same decision may be taken for two items on
 * one day.
 */
export const LOG_UNIQUE = ["measure", "itemCode", "actionDate"] as const;

export function logRows(entries: readonly LogEntry[]): readonly ReturnType<typeof logRow>[] {
  return entries.map(logRow);
}

/** The ledger's own sheet, with its titles as texts: 填报信息 may stand elsewhere, or not at all. */
export function newLogSheet({ village, township, month }: Book): SheetPlan {
  const ledger = ledgerById("actionLog");
  const { sheets } = villageWorkbookPlan({ village, township, month, ledgers: [ledger] });
  const sheet = sheets.find(({ name }) => name === ledger.sheetName);
  if (!sheet) throw new Error("a workbook without the ledger that it was made of");
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      value: typeof cell.value === "object" && cell.value !== null ? cell.value.cached : cell.value,
    })),
  };
}

/** Where its table will stand. */
export function newLogPlace(): TablePlace {
  const ledger = ledgerById("actionLog");
  return new TablePlace(
    {
      ledger,
      sheet: ledger.sheetName,
      table: tableName(ledger.id),
      headerRow: HEADER_ROW,
      columns: ledger.columns.map(({ key, header }, index) => ({
        key,
        header,
        column: index + 1,
      })),
    },
    undefined,
  );
}
