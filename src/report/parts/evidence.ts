/**
 * A sheet of the rows that figures rest on: the lines of one figure stand together, so that a link
 * leads to them. Rows of one figure on one sheet of a file share a line, with their numbers and days:
 * a line for each of thousands of rows is nothing to look things up in, and nothing to print.
 */
import { groupBy } from "../../domain/groups.ts";
import { ledgerById } from "../../domain/ledgers/index.ts";
import type { LedgerDef } from "../../domain/ledgers/types.ts";
import { printValue, type LedgerRecord } from "../../domain/records.ts";
import { baseName } from "../../domain/text/paths.ts";
import type { PlanCell, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { lazyRows } from "../summary/rows.ts";
import { TABLE_TOP, tableSheet } from "../summary/tableSheet.ts";
import { tableName } from "./names.ts";
import { fileWidth } from "./widths.ts";

/** Beyond it the rows of figures that are in order are left out, and the sheet says so. */
const MOST_ROWS = 200_000;
/** Rows named on one line: eight lines of text in their cell. */
const MOST_ON_A_LINE = 40;

/** Rows behind a figure of which the same is to be said, with the caller's cells before their place. */
export interface EvidencePart {
  readonly records: readonly LedgerRecord[];
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
  readonly partsOf: (figure: Figure) => readonly EvidencePart[];
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

const placeColumns = (files: Iterable<string>): readonly TableColumnPlan[] => [
  { header: "台账", width: 14, format: "text" },
  { header: "村(社区)", width: 11, format: "text" },
  { header: "来源文件", width: fileWidth(files), format: "text", wrap: true },
  { header: "来源表", width: 14, format: "text", wrap: true },
  { header: "行数", width: 6, format: "integer", align: "center", noFilterButton: true },
  { header: "来源行(日期)", width: 68, format: "text", wrap: true, noFilterButton: true },
];

export function evidenceSheet<Figure>(options: EvidenceOptions<Figure>): EvidenceSheet<Figure> {
  const { name, title, unit, asOf, table, columns, figures, frozenColumns } = options;
  const total = figures.reduce((sum, it) => sum + options.countOf(it), 0);
  const isShort = total > MOST_ROWS;
  const first = new Map<Figure, number>();
  const lines: EvidencePart[] = [];
  let shown = 0;
  for (const figure of figures) {
    const count = options.countOf(figure);
    if (count === 0 || (isShort && options.isSpare(figure))) continue;
    shown += count;
    first.set(figure, TABLE_TOP + 1 + lines.length);
    for (const part of options.partsOf(figure)) lines.push(...linesOf(part));
  }
  const year = asOf.slice(0, 5);
  const sheet = tableSheet({
    ...{ name, title, unit, frozenColumns },
    left: options.left(shown, { total, isShort }),
    right: `截至 ${asOf}`,
    table: {
      name: tableName(table),
      columns: [...columns, ...placeColumns(filesOf(lines))],
      rows: lazyRows(lines, ({ lead, records }) => [...lead, ...placeCells(records, year)]),
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

function filesOf(lines: readonly EvidencePart[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ records: [first] }) => (first ? [first.source.file] : [])));
}

/** A line for what stands on one sheet of a file, in the order of the rows. */
function linesOf({ records, lead }: EvidencePart): readonly EvidencePart[] {
  const sheets = groupBy(records, ({ ledger, source }) =>
    [ledger, source.village, source.file, source.sheet].join("\u0000"),
  );
  return [...sheets.values()].flatMap((own) => {
    const lines: EvidencePart[] = [];
    for (let at = 0; at < own.length; at += MOST_ON_A_LINE) {
      lines.push({ lead, records: own.slice(at, at + MOST_ON_A_LINE) });
    }
    return lines;
  });
}

function placeCells(records: readonly LedgerRecord[], year: string): readonly PlanCell[] {
  const [first] = records;
  if (!first) return [];
  const ledger = ledgerById(first.ledger);
  const { village, file, sheet } = first.source;
  return [
    ledger.name,
    village,
    baseName(file),
    sheet,
    records.length,
    records.map((record) => rowWords(record, ledger, year)).join(" "),
  ];
}

/** `17(11.03)`, of another year `17(2025.11.03)`, without a day `17`: no line breaks within it. */
function rowWords({ values, source }: LedgerRecord, { dateKey }: LedgerDef, year: string): string {
  const day = printValue(values[dateKey ?? ""]);
  if (day.length !== 10) return String(source.row);
  const short = day.startsWith(year) ? day.slice(year.length) : day;
  return `${source.row}(${short.replaceAll("-", ".")})`;
}
