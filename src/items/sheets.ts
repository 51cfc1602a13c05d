/** A ledger's own sheet for a book that has none: 办理日志, 会议记录. */
import type { Book } from "../book/read.ts";
import { ledgerById } from "../domain/ledgers/index.ts";
import type { LedgerId } from "../domain/ledgers/types.ts";
import { tableName } from "../report/parts/names.ts";
import { HEADER_ROW } from "../report/village/places.ts";
import { villageWorkbookPlan } from "../report/village/workbook.ts";
import type { SheetPlan, TableColumnPlan } from "../workbook/plan.ts";
import { TablePlace } from "./places.ts";

/**
 * With its titles as texts, as 填报信息 may stand elsewhere or not at all; drop-downs are left to 新建台账,
 * which brings the lists that they offer.
 */
export function newLedgerSheet({ village, township, month }: Book, id: LedgerId): SheetPlan {
  const ledger = ledgerById(id);
  const { sheets } = villageWorkbookPlan({ village, township, month, ledgers: [ledger] });
  const sheet = sheets.find(({ name }) => name === ledger.sheetName);
  if (!sheet) throw new Error("a workbook without the ledger that it was made of");
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      value: typeof cell.value === "object" && cell.value !== null ? cell.value.cached : cell.value,
    })),
    tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map(withoutList) })),
  };
}

function withoutList({ validation, ...column }: TableColumnPlan): TableColumnPlan {
  return validation === undefined || validation.kind === "list"
    ? column
    : { ...column, validation };
}

/** Where its table will stand. */
export function newLedgerPlace(id: LedgerId): TablePlace {
  const ledger = ledgerById(id);
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
