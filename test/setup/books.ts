/** Workbooks to set up: as a village has them, from plans, read back by our own reader. */
import { LEDGERS, ledgerById } from "../../src/domain/ledgers/index.ts";
import type { LedgerId } from "../../src/domain/ledgers/types.ts";
import { LEDGER_CHOICES, type SetupRequest } from "../../src/setup/index.ts";
import type { SheetPlan, TablePlan, WorkbookPlan } from "../../src/workbook/plan.ts";
import type { RawSheet, RawWorkbook } from "../../src/workbook/raw.ts";

export const PROPOSED = LEDGER_CHOICES.flatMap(({ ledger, proposed }) =>
  proposed ? [ledger] : [],
);

export function request(more: Partial<SetupRequest> = {}): SetupRequest {
  return {
    ledgers: PROPOSED,
    village: "龙河村",
    township: "五桂镇",
    month: "2026-11",
    asOf: "2026-11-30",
    ...more,
  };
}

export function ledgersOf(...ids: readonly LedgerId[]) {
  return LEDGERS.filter(({ id }) => ids.includes(id)).map(({ id }) => ledgerById(id));
}

export const EMPTY_BOOK: RawWorkbook = {
  format: "xlsx",
  sheets: [],
  date1904: false,
  externalLinks: 0,
  hasMacros: false,
  properties: new Map(),
  notices: [],
};

/** A clerk's own sheet: rows of texts from A1. */
export function ownSheet(name: string, rows: readonly (readonly string[])[]): RawSheet {
  return {
    name,
    visibility: "visible",
    rows: rows.map((cells, index) => ({ number: index + 1, cells })),
    merges: [],
    tables: [],
    formulas: [],
    hiddenRows: [],
    hiddenColumns: [],
    hasActiveFilter: false,
    isProtected: false,
    struckRows: [],
    comments: 0,
    pictures: 0,
    textBoxes: 0,
    charts: 0,
  };
}

/** The plan of a layout before ours: some columns, some lists, the marks were not there yet. */
export function older(
  plan: WorkbookPlan,
  lacks: { readonly headers?: readonly string[]; readonly lists?: readonly string[] },
): WorkbookPlan {
  const { headers = [], lists = [] } = lacks;
  return {
    sheets: plan.sheets.map((sheet) => olderSheet(sheet, headers, lists)),
    dictionary: plan.dictionary.filter(({ list }) => !lists.includes(list)),
    properties: new Map(),
  };
}

function olderSheet(
  sheet: SheetPlan,
  headers: readonly string[],
  lists: readonly string[],
): SheetPlan {
  const tables = sheet.tables.map((table): TablePlan => {
    const kept = table.columns.map(({ header }) => !headers.includes(header));
    return {
      ...table,
      columns: table.columns
        .filter((_, index) => kept[index])
        .map(({ validation, ...column }) =>
          validation === undefined ||
          (validation.kind === "list" && lists.includes(validation.list))
            ? column
            : { ...column, validation },
        ),
      rows: [...table.rows].map((row) => row.filter((_, index) => kept[index])),
    };
  });
  // Its merged title would reach over columns that are not there.
  const widest = Math.max(1, ...tables.map(({ columns }) => columns.length));
  return {
    ...sheet,
    tables,
    conditionals: [],
    merges: tables.length === 0 ? sheet.merges : [{ top: 1, left: 1, bottom: 1, right: widest }],
  };
}
