/** What is told of the columns of a block: by other names, twice, private, missing, asked about. */
import type { ColumnDef, LedgerDef } from "../../domain/ledgers/types.ts";
import { matchKey } from "../../domain/text/normalize.ts";
import { cellAddress, columnLetters } from "../../workbook/address.ts";
import { columnOf, type ColumnMatch } from "./mapColumns.ts";
import { headerQuestionId, LEAVE_OUT } from "./memory.ts";
import type { Report } from "./report.ts";

const EXAMPLES = 3;

/** Where the block stands, for the places of its findings. */
export interface BlockPlace {
  readonly sheet: string;
  readonly headerRow: number;
  readonly ledger: LedgerDef;
  /** 组别 by the name of the sheet, so that no column is needed for it; "" if it tells none. */
  readonly group: string;
}

/** `rows`: how many data rows stand below; without any, a missing column refuses nothing. */
export function reportColumns(
  report: Report,
  place: BlockPlace,
  matches: readonly ColumnMatch[],
  missing: readonly string[],
  rows: number,
): void {
  reportSynonyms(report, place, matches);
  reportDuplicates(report, place, matches);
  for (const match of matches) {
    if (match.reason === "never-kept")
      report.find({ id: "column-never-kept", ...at(place, match) });
  }
  const lacking = lackingColumns(place.ledger, matches, missing).filter(
    (column) => place.group === "" || column.type !== "group",
  );
  const asked = matches.filter((match) => askAbout(report, place, match, lacking, missing));
  const left = matches.filter(
    (match) =>
      !asked.includes(match) && (match.reason === "unknown" || match.reason === "left-out"),
  );
  reportPrivate(report, place, left);
  const refused = missing.length > 0 && rows > 0;
  if (refused) {
    const slots = { columns: missing.join("、"), number: rows };
    report.find({ id: "column-missing", sheet: place.sheet, row: place.headerRow, slots });
  }
  const absent = lacking.filter((column) => !(refused && isMissingPlace(column, missing)));
  if (absent.length > 0) {
    const columns = absent.map((column) => column.header).join("、");
    report.find({
      id: "column-absent",
      sheet: place.sheet,
      row: place.headerRow,
      slots: { columns },
    });
  }
}

/** Columns that should be there and are not; what we fill in ourselves is not asked of the village. */
function lackingColumns(
  ledger: LedgerDef,
  matches: readonly ColumnMatch[],
  missing: readonly string[],
): readonly ColumnDef[] {
  const present = new Set(matches.map((match) => match.key));
  const ours = (column: ColumnDef): boolean =>
    column.computed === true || column.type === "code" || column.type === "village";
  return ledger.columns.filter(
    (column) =>
      isMissingPlace(column, missing) ||
      (column.required === "always" && !ours(column) && !present.has(column.key)),
  );
}

/**
 * Asks what a foreign header means: when it may mean several fields, when a column is missing
 * without which the block is lost, or when a missing required column has a similar name.
 */
function askAbout(
  report: Report,
  place: BlockPlace,
  match: ColumnMatch,
  lacking: readonly ColumnDef[],
  missing: readonly string[],
): boolean {
  const { ledger } = place;
  const candidates =
    match.reason === "ambiguous"
      ? match.candidates.flatMap((key) => columnOf(ledger, key) ?? [])
      : match.reason === "unknown"
        ? lacking.filter(
            (column) => isMissingPlace(column, missing) || resembles(match.headerKey, column),
          )
        : [];
  if (candidates.length === 0) return false;
  const names = candidates.map((column) => `“${column.header}”`).join("或");
  report.find({ id: "header-unknown", ...at(place, match), slots: { candidates: names } });
  report.ask({
    id: headerQuestionId(ledger, match.headerKey),
    sheet: place.sheet,
    cell: cellAddress(place.headerRow, match.column),
    header: match.header,
    prompt: `“${place.sheet}”的列“${match.header}”是不是${names}?没有回答之前不读取这一列。`,
    options: [
      ...candidates.map((column) => ({ value: column.key, label: column.header })),
      { value: LEAVE_OUT, label: "都不是,不读取" },
    ],
    defaultValue: LEAVE_OUT,
  });
  return true;
}

/** Is it one of the columns (`户编号/户主`) without which no row can be placed? */
function isMissingPlace(column: ColumnDef, missing: readonly string[]): boolean {
  return missing.some((group) => group.split("/").includes(column.header));
}

/** Two neighbouring characters in common with a name of the column. */
function resembles(header: string, column: ColumnDef): boolean {
  const names = [column.header, ...column.synonyms].map(matchKey);
  for (let i = 0; i + 2 <= header.length; i += 1) {
    const pair = header.slice(i, i + 2);
    if (names.some((name) => name.includes(pair))) return true;
  }
  return false;
}

function reportSynonyms(report: Report, place: BlockPlace, matches: readonly ColumnMatch[]): void {
  const renamed = matches.flatMap((match) => {
    const printed = columnOf(place.ledger, match.key)?.header;
    return printed === undefined || printed === match.header
      ? []
      : [{ value: match.header, newValue: printed }];
  });
  if (renamed.length === 0) return;
  report.find({
    id: "header-synonym",
    sheet: place.sheet,
    row: place.headerRow,
    count: renamed.length,
    examples: renamed.slice(0, EXAMPLES),
  });
}

function reportDuplicates(
  report: Report,
  place: BlockPlace,
  matches: readonly ColumnMatch[],
): void {
  const first = new Map<string, ColumnMatch>();
  for (const match of matches) {
    if (match.key === null) continue;
    const earlier = first.get(match.key);
    if (!earlier) {
      first.set(match.key, match);
      continue;
    }
    const field = columnOf(place.ledger, match.key)?.header ?? match.key;
    report.find({
      id: "column-duplicate",
      ...at(place, match),
      slots: { first: columnName(earlier), second: columnName(match), field },
    });
  }
}

/** `D列“户主”`: with the letters, as the two names may differ in nothing but a space. */
function columnName({ column, header }: ColumnMatch): string {
  return `${columnLetters(column)}列“${header}”`;
}

function reportPrivate(report: Report, place: BlockPlace, left: readonly ColumnMatch[]): void {
  if (left.length === 0) return;
  report.find({
    id: "column-private",
    sheet: place.sheet,
    row: place.headerRow,
    slots: { columns: left.map((match) => `“${match.header}”`).join("、"), number: left.length },
  });
}

function at(
  place: BlockPlace,
  match: ColumnMatch,
): { sheet: string; cell: string; header: string } {
  return {
    sheet: place.sheet,
    cell: cellAddress(place.headerRow, match.column),
    header: match.header,
  };
}
