/** Workbooks as they lie on a disk, and what stands on their sheets, read without the code under test. */
import { columnOf, ledgerById } from "../../src/domain/ledgers/index.ts";
import { serialToIso } from "../../src/domain/dates/index.ts";
import type { ItemLedger } from "../../src/domain/lifecycle/index.ts";
import { printSetup } from "../../src/report/parts/print.ts";
import type { CellPlan, SheetPlan } from "../../src/workbook/plan.ts";
import type { RawSheet, RawValue, RawWorkbook } from "../../src/workbook/raw.ts";
import { bytesOf } from "../reply/town.ts";

export const ITEM_LEDGERS = ["demands", "hardship", "stability"] as const;

/** The same values in a plain .xlsx: as when a clerk has saved his book. */
export function saved({ sheets, properties }: RawWorkbook): Promise<Uint8Array> {
  return bytesOf({ sheets: sheets.map(plainSheet), dictionary: [], properties });
}

function plainSheet({ name, visibility, rows }: RawSheet): SheetPlan {
  const cells = rows.flatMap(({ number, cells: values }) =>
    values.flatMap((value, index): CellPlan[] => {
      const at = { row: number, column: index + 1 };
      if (value === null || value === "") return [];
      if (typeof value !== "object") {
        return [{ ...at, value, format: typeof value === "string" ? "text" : "general" }];
      }
      return value.kind === "date"
        ? [{ ...at, value: serialToIso(value.serial), format: "date" }]
        : [];
    }),
  );
  return {
    ...{ name, visibility, cells, columns: [], tables: [], merges: [], conditionals: [] },
    print: printSetup({ unit: "", titleRows: [1, 1], width: 100 }),
  };
}

export interface Standing {
  readonly ledger: ItemLedger;
  readonly code: string;
  readonly status: string;
}

/** 编号 and 状态 of every row of the three ledgers, from their cells. */
export function standingOn({ sheets }: RawWorkbook): readonly Standing[] {
  return ITEM_LEDGERS.flatMap((ledger) => {
    const { sheetName } = ledgerById(ledger);
    const code = columnOf(ledgerById(ledger), "code").header;
    const status = columnOf(ledgerById(ledger), "status").header;
    const sheet = sheets.find(({ name }) => name === sheetName);
    return rowsUnder(sheet, [code, status]).map(([its = "", stands = ""]) => ({
      ...{ ledger, code: its, status: stands },
    }));
  });
}

/** So many lines of 办理日志 for each 编号. */
export function linesOn({ sheets }: RawWorkbook): ReadonlyMap<string, number> {
  const ledger = ledgerById("actionLog");
  const sheet = sheets.find(({ name }) => name === ledger.sheetName);
  const lines = new Map<string, number>();
  for (const [code = ""] of rowsUnder(sheet, [columnOf(ledger, "itemCode").header])) {
    lines.set(code, (lines.get(code) ?? 0) + 1);
  }
  return lines;
}

/** The cells below these headers, of rows in which the first is filled. */
function rowsUnder(
  sheet: RawSheet | undefined,
  headers: readonly string[],
): readonly (readonly string[])[] {
  const top = sheet?.rows.find(({ cells }) => headers.every((it) => cells.includes(it)));
  if (!sheet || !top) return [];
  const columns = headers.map((header) => top.cells.indexOf(header));
  return sheet.rows
    .filter(({ number }) => number > top.number)
    .map(({ cells }) => columns.map((at) => textOf(cells[at])))
    .filter(([first]) => first !== "");
}

/** Texts and numbers; "" for all else. */
export function textOf(value: RawValue | undefined): string {
  return typeof value === "object" || value === undefined ? "" : String(value);
}
