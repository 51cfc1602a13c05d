/** One table of a sheet: its columns, its rows, and what is told of both. */
import type { Mask } from "../../domain/findings/types.ts";
import { isNeverKept, AMBIGUOUS_HEADERS } from "../../domain/ledgers/index.ts";
import type { LedgerDef } from "../../domain/ledgers/types.ts";
import { maskOf } from "../../domain/privacy/index.ts";
import { matchKey } from "../../domain/text/normalize.ts";
import { cellAddress, rangeAddress } from "../../workbook/address.ts";
import type { RawSheet } from "../../workbook/raw.ts";
import type { Block, IgnoredKind, MappedColumn } from "../types.ts";
import { printRaw } from "../cells/index.ts";
import { carriedOver, type CarriedOver } from "./carriedOver.ts";
import { isBlank } from "./cells.ts";
import { reportColumns } from "./columnReport.ts";
import type { HeaderIndex } from "./headerIndex.ts";
import { columnOf, mapColumns, missingPlaces, type HeaderRules } from "./mapColumns.ts";
import type { FilledColumn } from "./mergeDown.ts";
import { readBody, type BodyReading } from "./readBody.ts";
import type { Report } from "./report.ts";
import { groupOfSheet } from "./rowKinds.ts";
import { titleTexts, type Segment } from "./segments.ts";
import { totalDifferences } from "./totals.ts";
import type { LayoutContext } from "./types.ts";

const RULES: HeaderRules = {
  ambiguous: (ledger, key) =>
    AMBIGUOUS_HEADERS.find((it) => it.ledger === ledger.id && matchKey(it.header) === key)
      ?.candidates ?? [],
  neverKept: isNeverKept,
};

/** Kinds told once per block (class A), with the finding that tells them. */
const TOLD = [
  ["title", "rows-title"],
  ["repeated-header", "rows-repeated-header"],
  ["total", "rows-total"],
  ["footer", "rows-footer"],
  ["blank", "rows-blank"],
  ["serial-only", "rows-serial-only"],
] as const satisfies readonly (readonly [IgnoredKind, string])[];

/** Notes below a table are looked for in so many last lines. */
const MOST_NOTES = 10;

export function readBlock(
  segment: Segment,
  index: HeaderIndex,
  context: LayoutContext,
  report: Report,
): Block {
  const { header, sheet } = segment;
  const { ledger } = header;
  const matches = mapColumns(header, index, context.remembered, RULES);
  const titles = titleTexts(sheet.rows, segment.from, segment.headerAt);
  const body = readBody(sheet, segment, matches, titles);
  const missingColumns = missingPlaces(ledger, matches);
  const group = groupOfSheet(sheet.name);
  const place = { sheet: sheet.name, headerRow: header.bottom, ledger, group };
  // A header lent by the sheet before was told of there.
  if (header.bottom > 0 || missingColumns.length > 0)
    reportColumns(report, place, matches, missingColumns, body.rows.length);
  if (group !== "" && body.rows.length > 0 && columnOf(ledger, "group")) {
    report.find({ id: "group-from-sheet", sheet: sheet.name, slots: { group } });
  }
  const unnamed = unnamedColumns(body, matches);
  if (unnamed.length > 0) {
    const row = Math.max(header.bottom, 1);
    const columns = unnamed.map((column) => cellAddress(row, column.column)).join("、");
    report.find({ id: "column-unnamed", sheet: sheet.name, row, slots: { columns } });
  }
  reportBody(report, sheet, segment, body, matches);
  const carried = statedCarry(sheet, segment, body);
  const columns: readonly MappedColumn[] = [...matches, ...unnamed]
    .map(({ column, header: name, key }) => ({ column, header: name, key }))
    .sort((a, b) => a.column - b.column);
  return {
    sheet,
    ledger,
    headerRow: header.bottom,
    columns,
    rows: body.rows,
    ignored: ignoredCounts(sheet, segment, body),
    zeroReport: body.rows.length === 0,
    missingColumns,
    ...(carried === null ? {} : { carriedOver: carried }),
  };
}

/** The rows above the header and below the data, where a table speaks of last month's items. */
function statedCarry(sheet: RawSheet, segment: Segment, body: BodyReading): CarriedOver | null {
  if (segment.header.ledger.kind !== "items") return null;
  const lastData = body.rows.at(-1)?.number ?? 0;
  const below = sheet.rows.slice(Math.max(segment.bodyAt, segment.to - MOST_NOTES), segment.to);
  return carriedOver([
    ...sheet.rows.slice(segment.from, segment.headerAt),
    ...below.filter((row) => row.number > lastData),
  ]);
}

/** Every row of the segment that is not data, by kind. */
function ignoredCounts(sheet: RawSheet, segment: Segment, body: BodyReading): Block["ignored"] {
  const counts = new Map<IgnoredKind, number>();
  const add = (kind: IgnoredKind, number: number): void => {
    if (number > 0) counts.set(kind, (counts.get(kind) ?? 0) + number);
  };
  for (const row of sheet.rows.slice(segment.from, segment.headerAt)) {
    add(row.cells.every(isBlank) ? "blank" : "title", 1);
  }
  add("header", segment.bodyAt - segment.headerAt);
  for (const [kind, numbers] of body.ignored) add(kind, numbers.length);
  return Object.fromEntries(counts);
}

/** Columns beside or between the named ones that hold something in a data row. */
function unnamedColumns(body: BodyReading, matches: readonly MappedColumn[]): MappedColumn[] {
  const named = new Set(matches.map((match) => match.column));
  const last = matches.at(-1)?.column ?? 0;
  const gaps = Array.from({ length: last }, (_, i) => i + 1).filter((it) => !named.has(it));
  const found = new Set<number>();
  for (const { values } of body.rows) {
    for (const column of gaps) if (!isBlank(values[column - 1] ?? null)) found.add(column);
    for (let i = last; i < values.length; i += 1) {
      if (!isBlank(values[i] ?? null)) found.add(i + 1);
    }
  }
  return [...found].sort((a, b) => a - b).map((column) => ({ column, header: "", key: null }));
}

function reportBody(
  report: Report,
  sheet: RawSheet,
  segment: Segment,
  body: BodyReading,
  columns: readonly MappedColumn[],
): void {
  const { ledger, top, bottom } = segment.header;
  const mask: Mask = ledger.restricted ? "all" : "none";
  const at = { sheet: sheet.name };
  if (bottom > top) {
    report.find({
      id: "header-rows-joined",
      ...at,
      cell: rowRange([top, bottom], columns),
      count: bottom - top + 1,
    });
  }
  const titles = sheet.rows.slice(segment.from, segment.headerAt).map((row) => row.number);
  for (const [kind, id] of TOLD) {
    const inBody = body.ignored.get(kind) ?? [];
    const numbers = kind === "title" ? [...titles, ...inBody] : inBody;
    if (numbers.length > 0)
      report.find({ id, ...at, cell: rowRange(numbers, columns), count: numbers.length });
  }
  const banners = (body.ignored.get("banner") ?? []).filter(
    (number) => !body.unknownBanners.some((banner) => banner.number === number),
  );
  if (banners.length > 0) {
    report.find({
      id: "rows-banner",
      ...at,
      cell: rowRange(banners, columns),
      count: banners.length,
    });
  }
  for (const banner of body.unknownBanners) {
    const { number: row, text: value } = banner;
    report.find({ id: "banner-unknown", ...at, row, cell: rowRange([row], columns), value, mask });
  }
  for (const filled of body.filledDown) reportFilled(report, sheet.name, filled, columns, ledger);
  for (const difference of totalDifferences(body.totals, body.rows, columns, ledger)) {
    const { cell, header, stated, own } = difference;
    const slots = { valueStated: stated, valueOwn: own };
    report.find({ id: "total-differs", ...at, cell, header, value: String(stated), slots, mask });
  }
  for (const row of body.ignored.get("zero-report") ?? []) {
    report.find({
      id: body.rows.length === 0 ? "zero-report-row" : "zero-report-beside-rows",
      ...at,
      row,
      cell: rowRange([row], columns),
    });
  }
}

/** Cells of one column that a merged cell above fills; columns that are not read have nothing to tell. */
function reportFilled(
  report: Report,
  sheet: string,
  { column, first, last, count, values }: FilledColumn,
  columns: readonly MappedColumn[],
  ledger: LedgerDef,
): void {
  const mapped = columns.find((it) => it.column === column);
  const def = columnOf(ledger, mapped?.key ?? null);
  if (!mapped || !def) return;
  report.find({
    id: "merged-filled",
    sheet,
    cell: rangeAddress({ top: first, left: column, bottom: last, right: column }),
    header: mapped.header,
    mask: maskOf(ledger, def),
    count,
    examples: values.map((raw) => ({ value: "", newValue: printRaw(raw) })),
  });
}

/** Rows from the first to the last (numbers ascending), over the width of the table: `A3:H17`. */
function rowRange(numbers: readonly number[], columns: readonly MappedColumn[]): string {
  const top = numbers[0] ?? 1;
  const right = columns.at(-1)?.column ?? 1;
  return rangeAddress({ top, left: 1, bottom: numbers.at(-1) ?? top, right });
}
