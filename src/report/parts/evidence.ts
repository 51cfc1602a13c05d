/**
 * A sheet of the rows that figures rest on: the rows of one figure stand together, so that a link
 * leads to them. Where a row stands is said of all, what else is said of it is the caller's.
 */
import { ledgerById } from "../../domain/ledgers/index.ts";
import { printValue, type LedgerRecord } from "../../domain/records.ts";
import { baseName } from "../../domain/text/paths.ts";
import type { PlanCell, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { lazyRows } from "../summary/rows.ts";
import { TABLE_TOP, tableSheet } from "../summary/tableSheet.ts";
import { tableName } from "./names.ts";

/** Beyond it the rows of figures that are in order are left out, and the sheet says so. */
const MOST_ROWS = 200_000;

/** A row behind a figure, with the caller's cells before its place. */
export interface EvidenceLine {
  readonly record: LedgerRecord;
  readonly lead: readonly PlanCell[];
}

export interface EvidenceOptions<Figure> {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly asOf: string;
  /** Of the table, in Latin letters. */
  readonly table: string;
  /** Headers of `lead`. */
  readonly columns: readonly TableColumnPlan[];
  readonly figures: readonly Figure[];
  readonly countOf: (figure: Figure) => number;
  readonly linesOf: (figure: Figure) => readonly EvidenceLine[];
  /** Left out first where the rows are too many. */
  readonly isSpare: (figure: Figure) => boolean;
  readonly frozenColumns: number;
  /** The line below the title. */
  readonly left: (
    shown: number,
    all: { readonly total: number; readonly isShort: boolean },
  ) => string;
}

export interface EvidenceSheet<Figure> {
  readonly sheet: SheetPlan;
  /** Formula that leads to the rows of a figure, with the words shown; only the words where it has none. */
  readonly link: (figure: Figure, words: string) => PlanCell;
}

const PLACE_COLUMNS: readonly TableColumnPlan[] = [
  { header: "日期", width: 12, format: "date" },
  { header: "台账", width: 14, format: "text" },
  { header: "村(社区)", width: 11, format: "text" },
  { header: "来源文件", width: 32, format: "text", wrap: true },
  { header: "来源行", width: 20, format: "text", wrap: true },
];

export function evidenceSheet<Figure>(options: EvidenceOptions<Figure>): EvidenceSheet<Figure> {
  const { name, title, unit, asOf, table, columns, figures, frozenColumns } = options;
  const total = figures.reduce((sum, it) => sum + options.countOf(it), 0);
  const isShort = total > MOST_ROWS;
  const first = new Map<Figure, number>();
  const lines: EvidenceLine[] = [];
  for (const figure of figures) {
    if (options.countOf(figure) === 0 || (isShort && options.isSpare(figure))) continue;
    first.set(figure, TABLE_TOP + 1 + lines.length);
    for (const line of options.linesOf(figure)) lines.push(line);
  }
  const sheet = tableSheet({
    ...{ name, title, unit, frozenColumns },
    left: options.left(lines.length, { total, isShort }),
    right: `截至 ${asOf}`,
    table: {
      name: tableName(table),
      columns: [...columns, ...PLACE_COLUMNS],
      rows: lazyRows(lines, ({ lead, record }) => [...lead, ...placeCells(record)]),
      rowCount: lines.length,
      banded: true,
    },
  });
  return {
    sheet,
    link: (figure, words) => {
      const row = first.get(figure);
      if (row === undefined) return words;
      return { formula: `HYPERLINK("#'${name}'!A${row}","${words}")`, cached: words };
    },
  };
}

function placeCells({ ledger: id, values, source }: LedgerRecord): readonly PlanCell[] {
  const ledger = ledgerById(id);
  const day = printValue(values[ledger.dateKey ?? ""]);
  return [
    day.length === 10 ? day : null,
    ledger.name,
    source.village,
    baseName(source.file),
    `${source.sheet} 第${source.row}行`,
  ];
}
