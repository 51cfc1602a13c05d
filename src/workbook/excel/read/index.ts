/** The open workbook → the port. Reads values only, in blocks; changes nothing. */
import { readCells } from "../cells.ts";
import type { CellMember } from "../cells.ts";
import type { ExcelDoor } from "../door.ts";
import type { ExcelFailure } from "../failure.ts";
import { inExcel } from "../session.ts";
import type { Session, SessionOptions } from "../session.ts";
import type { RawSheet, RawWorkbook, ReadNotice } from "../../raw.ts";
import type { OpenFindingId } from "../../../domain/findings/open.ts";
import { DateStore } from "../../xlsx/read/dates.ts";
import { readNotice } from "../../xlsx/read/failure.ts";
import { readDetails } from "./details.ts";
import type { SheetDetails } from "./details.ts";
import { RowCollector } from "./rows.ts";
import { savedMerges } from "./savedMerges.ts";
import { readOutline, readSheetOutlines } from "./structure.ts";
import type { SheetOutline } from "./structure.ts";

export interface ReadOptions extends SessionOptions {
  /** Names of the sheets to read; without it all of them. */
  readonly sheets?: readonly string[];
}

export type OpenWorkbook = { readonly ok: true; readonly workbook: RawWorkbook } | ExcelFailure;

/** Beyond it Office.js gives no values, without an error. */
const MOST_CELLS = 5_000_000;

export async function readOpenWorkbook(
  door: ExcelDoor,
  options: ReadOptions = {},
): Promise<OpenWorkbook> {
  const result = await inExcel(door, options, (session) => read(session, door, options.sheets));
  return result.ok ? { ok: true, workbook: result.value } : result;
}

async function read(
  session: Session,
  door: ExcelDoor,
  wanted: readonly string[] | undefined,
): Promise<RawWorkbook> {
  const { workbookName, properties, dateShift, worksheets } = await readOutline(session, wanted);
  const found = await withSavedMerges(await readSheetOutlines(session, door, worksheets), door);
  const isLarge = ({ extent }: SheetOutline): boolean =>
    extent !== null && extent.rows * extent.columns > MOST_CELLS;
  const outlines = found.filter((outline) => !isLarge(outline));
  const details = await readDetails(session, door, outlines);
  const date1904 = dateShift > 0;
  const rows = await readRows(session, outlines, new DateStore(date1904));
  return {
    format: "xlsx",
    sheets: outlines.map((outline, index) => rawSheet(outline, details[index], rows[index])),
    date1904,
    externalLinks: 0,
    hasMacros: /\.xlsm$/i.test(workbookName),
    properties,
    notices: [
      ...(date1904 ? [readNotice("file-date-1904")] : []),
      ...found.filter(isLarge).map((outline) => tooLarge(outline)),
      ...outlines.filter(({ merges }) => merges === null).map(({ name }) => unseen(name)),
    ],
  };
}

/** Where this Excel cannot tell the merged ranges, those of its saved copy. */
async function withSavedMerges(
  outlines: readonly SheetOutline[],
  door: ExcelDoor,
): Promise<readonly SheetOutline[]> {
  if (outlines.every(({ merges }) => merges !== null)) return outlines;
  const saved = await savedMerges(door);
  return outlines.map((outline) => ({
    ...outline,
    merges: outline.merges ?? saved.get(outline.name) ?? null,
  }));
}

async function readRows(
  session: Session,
  outlines: readonly SheetOutline[],
  dates: DateStore,
): Promise<readonly RowCollector[]> {
  const collectors = outlines.map(({ extent }) => new RowCollector(extent?.left ?? 0, dates));
  const byId = new Map(outlines.map(({ id }, index) => [id, collectors[index]]));
  const wanted = outlines.flatMap(({ id, extent, hasFormulas }) => {
    const members: CellMember[] = ["values", "numberFormat"];
    if (hasFormulas) members.push("formulas");
    return extent ? [{ sheet: id, extent, members }] : [];
  });
  await readCells(session, wanted, ({ sheet }, top, cells) => {
    byId.get(sheet)?.add(top, cells);
  });
  return collectors;
}

function rawSheet(
  outline: SheetOutline,
  details: SheetDetails | undefined,
  collected: RowCollector | undefined,
): RawSheet {
  const rows = collected?.rows ?? [];
  const { hiddenRows, struckRows } = details ?? {};
  const numbers = rows.map(({ number }) => number);
  return {
    name: outline.name,
    visibility: outline.visibility,
    rows,
    merges: outline.merges ?? [],
    tables: outline.tables,
    formulas: collected?.formulas ?? [],
    hiddenRows: numbers.filter((number) => hiddenRows?.has(number)),
    hiddenColumns: details?.hiddenColumns ?? [],
    hasActiveFilter: outline.hasActiveFilter,
    isProtected: outline.isProtected,
    struckRows: numbers.filter((number) => struckRows?.has(number)),
    comments: details?.comments ?? 0,
    pictures: details?.pictures ?? 0,
    textBoxes: details?.textBoxes ?? 0,
    charts: details?.charts ?? 0,
  };
}

function tooLarge({ name, extent }: SheetOutline): ReadNotice {
  const row = (extent?.top ?? 0) + (extent?.rows ?? 0);
  return openNotice("open-sheet-too-large", name, { row });
}

function unseen(sheet: string): ReadNotice {
  return openNotice("open-merges-unseen", sheet);
}

/** A notice with its id checked by the compiler. */
function openNotice(id: OpenFindingId, sheet: string, slots: ReadNotice["slots"] = {}): ReadNotice {
  return { id, sheet, slots };
}
