/**
 * 综合账: the township's own ledgers, for typing. What villages sent up and could not solve stands in
 * them with what the township collected itself (B(二)2); answers to the villages are typed here.
 */
import { ledgerById } from "../../domain/ledgers/index.ts";
import type { ColumnDef, ColumnType, LedgerDef } from "../../domain/ledgers/types.ts";
import type { ItemLedger } from "../../domain/lifecycle/index.ts";
import { summaryHeader } from "../../domain/privacy/index.ts";
import { ANSWER_COLUMNS, REPLY_TYPES, TOWNSHIP_BOOK } from "../../domain/replies/index.ts";
import type { CellValue, TownshipBook, TownshipRow } from "../../domain/replies/index.ts";
import { displayWidth } from "../../domain/text/normalize.ts";
import type { MergeResult } from "../../merge/types.ts";
import type {
  DictionaryPlan,
  PlanCell,
  PlanFormat,
  SheetPlan,
  TableColumnPlan,
  TablePlan,
  WorkbookPlan,
} from "../../workbook/plan.ts";
import { ledgerColumns } from "../parts/columns.ts";
import { dictionaryFor } from "../parts/dictionary.ts";
import { tableName } from "../parts/names.ts";
import type { SummaryOptions } from "./options.ts";
import { tableSheet } from "./tableSheet.ts";

const SHEETS: Readonly<Record<ItemLedger, string>> = {
  demands: "民生诉求",
  hardship: "困难群众",
  stability: "稳定工作",
};
const LEDGERS = Object.keys(SHEETS) as readonly ItemLedger[];
const SPARE_ROWS = 30;
const REPLY_LIST = "答复类型";
/** What the answer stands behind: how the matter was handled. */
const ANSWER_AFTER = "result";

/**
 * Columns no wider than this: forty of them are read on two pages side by side, not on four. Texts are
 * wrapped, headers take two lines.
 */
const WIDEST: Readonly<Record<ColumnType, number>> = {
  longText: 23,
  text: 14,
  choice: 10,
  choices: 10,
  people: 10,
  person: 9,
  code: 17,
  serial: 6,
  group: 7,
  village: 11,
  householdNo: 10,
  date: 11,
  month: 9,
  integer: 8,
  money: 10,
  idNumber: 10,
  phone: 13,
};
/** The filter button, and half a Chinese character where the header is of an odd number of them. */
const HEADER_EXTRA = 4;

/** What a column holds: 来源村, a field of the ledger or of the answer, or something of the clerk's own. */
type Place =
  | { readonly kind: "village" }
  | { readonly kind: "field"; readonly key: string }
  | { readonly kind: "extra"; readonly header: string };

/** The sheet's name, e.g. 综合账-民生诉求. */
export function townshipSheetName(ledger: ItemLedger): string {
  return `${TOWNSHIP_BOOK}-${SHEETS[ledger]}`;
}

/** The ledgers that get a sheet: 稳定工作台账 only where something was sent up. */
export function townshipLedgers(book: TownshipBook): readonly ItemLedger[] {
  return LEDGERS.filter(
    (ledger) => ledger !== "stability" || book.rows.some((row) => row.ledger === ledger),
  );
}

export function townshipSheets(
  book: TownshipBook,
  result: MergeResult,
  options: SummaryOptions,
): readonly SheetPlan[] {
  return townshipLedgers(book).map((id) => townshipSheet(id, book, result, options));
}

/** Some of the sheets by themselves, for a workbook that lacks them. */
export function townshipPlan(
  ledgers: readonly ItemLedger[],
  book: TownshipBook,
  result: MergeResult,
  options: SummaryOptions,
): WorkbookPlan {
  return {
    sheets: ledgers.map((id) => townshipSheet(id, book, result, options)),
    dictionary: townshipDictionary(book),
    properties: new Map(),
  };
}

/** How a field of 综合账 is written. */
export function townshipFormat(ledger: ItemLedger, key: string): PlanFormat {
  const found = describeColumns(ledgerById(ledger), []).find(
    ({ place }) => place.kind === "field" && place.key === key,
  );
  return found?.plan.format ?? "text";
}

/** The lists behind their drop-downs. */
export function townshipDictionary(book: TownshipBook): readonly DictionaryPlan[] {
  const ledgers = townshipLedgers(book).map((id) => ({
    ...ledgerById(id),
    columns: columnsOf(ledgerById(id)),
  }));
  return [...dictionaryFor(ledgers), { list: REPLY_LIST, values: REPLY_TYPES }];
}

function townshipSheet(
  id: ItemLedger,
  book: TownshipBook,
  { period, asOf }: MergeResult,
  { township }: SummaryOptions,
): SheetPlan {
  const rows = book.rows.filter(({ ledger }) => ledger === id);
  const table = townshipTable(id, rows);
  const ledger = ledgerById(id);
  const secret = ledger.restricted ? "内部资料,不公示,不外传。" : "";
  return {
    ...tableSheet({
      name: townshipSheetName(id),
      title: `${township}${period.label}${TOWNSHIP_BOOK}(${ledger.name})`,
      left: `${secret}村里上报的和镇上自己收集的都在这里办。答复写在“答复类型”到“答复人”四栏,回音按编号发回各村;下月汇总时用本文件接转,填的内容原样保留。`,
      right: `共${rows.length}件;汇总日期:${asOf}`,
      unit: township,
      frozenColumns: 3,
      table,
      tabLook: "input",
    }),
  };
}

function townshipTable(
  id: ItemLedger,
  rows: readonly TownshipRow[],
): Omit<TablePlan, "top" | "left"> {
  const ledger = ledgerById(id);
  const extra = [...new Set(rows.flatMap((row) => Object.keys(row.extra)))];
  const described = describeColumns(ledger, extra);
  return {
    name: tableName(`township_${id}`),
    columns: described.map(({ plan }) => plan),
    rows: rows.map((row, index) =>
      described.map(({ place, plan }) => cellOf(row, index, place, plan)),
    ),
    rowCount: rows.length,
    spareRows: SPARE_ROWS,
  };
}

interface Described {
  readonly place: Place;
  readonly plan: TableColumnPlan;
}

function describeColumns(ledger: LedgerDef, extra: readonly string[]): readonly Described[] {
  const columns = columnsOf(ledger);
  const village: Described = {
    place: { kind: "village" },
    plan: {
      header: "来源村",
      width: 10,
      format: "text",
      wrap: true,
      headerNote: "哪个村上报的;镇上自己收集的可以不填。",
    },
  };
  const fields = ledgerColumns(ledger, { columns, input: true }).flatMap(
    (plan, index): Described[] => {
      const column = columns[index];
      if (!column) return [];
      return [
        { place: { kind: "field", key: column.key }, plan: fieldPlan(column, plan) },
        ...(column.key === ANSWER_AFTER ? answerPlans() : []),
      ];
    },
  );
  const own = extra.map((header): Described => ({
    place: { kind: "extra", header },
    plan: { header, width: Math.max(12, displayWidth(header) + 4), format: "text", wrap: true },
  }));
  return [village, ...fields, ...own];
}

/** Only what may leave a village: the township's own rows need no more. */
function columnsOf(ledger: LedgerDef): readonly ColumnDef[] {
  return ledger.columns.filter(
    ({ type, privacy }) =>
      type !== "village" && ["full", "last4", "group"].includes(privacy.summary),
  );
}

function fieldPlan(column: ColumnDef, plan: TableColumnPlan): TableColumnPlan {
  const header = summaryHeader(column);
  const width = widthFor(column.type, header, plan.width);
  if (column.computed && column.type !== "serial") return { ...plan, width, hidden: true };
  // Rows without a 编号 have a longer one made up for them.
  if (column.type === "code") return { ...plan, width, wrap: true };
  if (header === column.header) return { ...plan, width };
  // Of a part of the value no length and no form is asked.
  return {
    header,
    width,
    format: "text",
    ...(plan.wrap === undefined ? {} : { wrap: plan.wrap }),
  };
}

function widthFor(type: ColumnType, header: string, width: number): number {
  const room = Math.ceil(displayWidth(header) / 2) + HEADER_EXTRA;
  return Math.max(room, Math.min(width, WIDEST[type]));
}

function answerPlans(): readonly Described[] {
  return ANSWER_COLUMNS.map(({ key, header, note }): Described => {
    const base = { header, headerNote: note } as const;
    const place = { kind: "field", key } as const;
    switch (key) {
      case "replyType":
        return {
          place,
          plan: {
            ...base,
            ...{ width: 10, format: "text", align: "center", wrap: true },
            validation: { kind: "list", list: REPLY_LIST, open: false },
          },
        };
      case "replyText":
        return { place, plan: { ...base, width: WIDEST.longText, format: "text", wrap: true } };
      case "replyDate":
        return { place, plan: { ...base, width: WIDEST.date, format: "date" } };
      case "replyBy":
        return { place, plan: { ...base, width: WIDEST.people, format: "text", wrap: true } };
    }
  });
}

/** Counted anew each time; no formula, as nothing in a summary calculates but its sums. */
const SERIAL = "serial";

function cellOf(
  row: TownshipRow,
  index: number,
  place: Place,
  { format }: TableColumnPlan,
): PlanCell {
  if (place.kind === "field" && place.key === SERIAL) return index + 1;
  const value: CellValue =
    place.kind === "village"
      ? row.village
      : ((place.kind === "field" ? row.values[place.key] : row.extra[place.header]) ?? null);
  // A number that is no date would be shown as one.
  return format === "date" && typeof value === "number" ? String(value) : value;
}
