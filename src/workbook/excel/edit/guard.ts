/**
 * Writing where others may be at work. Excel has no "write if nobody has changed it": each request
 * first asks what stands in the cells, then writes them, and what turns out to be somebody else's is
 * put back at once.
 */
import type { ExcelValue } from "../bytes.ts";
import { REQUEST_BYTES } from "../bytes.ts";
import { errorCode } from "../failure.ts";
import type { Session } from "../session.ts";
import { matrix } from "../steps.ts";
import type { CellStore } from "./store.ts";

/** A rectangle to write; `null` leaves a cell as it is. Rows and columns count from 1. */
export interface Patch {
  /** Id of the worksheet. */
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly ExcelValue[])[];
  readonly formats: readonly (readonly (string | null)[])[];
}

export interface Guarded {
  /** Cells, as `cellKey` names them, that somebody else changed meanwhile: they hold what they held. */
  readonly intruded: ReadonlySet<string>;
  /** What Excel gives back for the cells that were written. */
  readonly after: ReadonlyMap<string, ExcelValue>;
}

export function cellKey(sheet: string, row: number, column: number): string {
  return `${row} ${column} ${sheet}`;
}

/** Last rows of sheets as we know them: another one means that rows came in or went. */
export type Bottoms = Map<string, number>;

/** What is asked for beside the values doubles a request's answer, which may hold 5 MB. */
export const BATCH_BYTES = REQUEST_BYTES / 3;

export function patchBytes({ sheet, top, left, values, formats }: Patch): number {
  return matrix({ sheet, top, left, values, formats }).bytes + EXTRA_BYTES;
}

/** The questions before and after. */
const EXTRA_BYTES = 1_200;

/** One request as a rule, with what `queue` adds to it; a second one when something has to be put back. */
export async function writeGuarded(
  session: Session,
  patches: readonly Patch[],
  store: CellStore,
  bottoms: Bottoms,
  queue?: (session: Session) => void,
): Promise<Guarded> {
  try {
    return await send(session, patches, store, bottoms, queue);
  } catch (error) {
    if (errorCode(error) !== "RequestPayloadSizeLimitExceeded" || patches.length < 2) throw error;
    const half = Math.ceil(patches.length / 2);
    const first = await writeGuarded(session, patches.slice(0, half), store, bottoms, queue);
    const second = await writeGuarded(session, patches.slice(half), store, bottoms);
    return {
      intruded: new Set([...first.intruded, ...second.intruded]),
      after: new Map([...first.after, ...second.after]),
    };
  }
}

async function send(
  session: Session,
  patches: readonly Patch[],
  store: CellStore,
  bottoms: Bottoms,
  queue: ((session: Session) => void) | undefined,
): Promise<Guarded> {
  // Both end by themselves with the request, whatever becomes of it: nothing to restore.
  session.context.workbook.application.suspendApiCalculationUntilNextSync();
  session.context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const sheets = [...new Set(patches.map(({ sheet }) => sheet))];
  const bottomsBefore = sheets.map((sheet) => askBottom(session, sheet));
  const before = patches.map((patch) =>
    rangeOf(session, patch).load("values,formulas,numberFormat"),
  );
  for (const patch of patches) queueWrite(session, patch);
  queue?.(session);
  const after = patches.map((patch) => rangeOf(session, patch).load("values"));
  const bottomsAfter = sheets.map((sheet) => askBottom(session, sheet));
  await session.sync();
  const moved = new Set(
    sheets.filter((sheet, index) => {
      const known = bottoms.get(sheet);
      return known !== undefined && known !== bottomsBefore[index]?.();
    }),
  );
  sheets.forEach((sheet, index) => bottoms.set(sheet, bottomsAfter[index]?.() ?? 0));
  const found = patches.map((patch, index) =>
    compare(patch, before[index], after[index], store, moved.has(patch.sheet)),
  );
  if (found.some(({ back }) => back.length > 0)) {
    patches.forEach((patch, index) => {
      putBack(session, patch, found[index]?.back ?? []);
    });
    const settled = sheets.map((sheet) => askBottom(session, sheet));
    await session.sync();
    sheets.forEach((sheet, index) => bottoms.set(sheet, settled[index]?.() ?? 0));
  }
  return {
    intruded: new Set(found.flatMap(({ back }) => back.map(({ key }) => key))),
    after: new Map(found.flatMap((one) => one.after)),
  };
}

function rangeOf(session: Session, { sheet, top, left, values }: Patch): Excel.Range {
  const width = values[0]?.length ?? 1;
  return session.sheet(sheet).getRangeByIndexes(top - 1, left - 1, values.length, width);
}

function askBottom(session: Session, sheet: string): () => number {
  const used = session.sheet(sheet).getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  return () => bottomOf(used);
}

function bottomOf(used: Excel.Range): number {
  return used.isNullObject ? 0 : used.rowIndex + used.rowCount;
}

function queueWrite(session: Session, patch: Patch): void {
  const range = rangeOf(session, patch);
  // The format decides what becomes of a text, and so comes first.
  if (patch.formats.some((row) => row.some((format) => format !== null))) {
    range.numberFormat = patch.formats.map((row) => [...row]);
  }
  range.values = patch.values.map((row) => [...row]);
}

/** A cell of somebody else's. */
interface Back {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly formula: ExcelValue;
  readonly format: string;
}

interface Compared {
  readonly back: readonly Back[];
  readonly after: readonly (readonly [key: string, value: ExcelValue])[];
}

function compare(
  { sheet, top, left, values }: Patch,
  before: Excel.Range | undefined,
  after: Excel.Range | undefined,
  store: CellStore,
  isMoved: boolean,
): Compared {
  const back: Back[] = [];
  const written: [string, ExcelValue][] = [];
  values.forEach((cells, row) => {
    cells.forEach((sent, column) => {
      if (sent === null) return;
      const at = [top + row, left + column] as const;
      const key = cellKey(sheet, ...at);
      const stood = cellOf(before, row, column);
      const value = (after?.values[row]?.[column] ?? sent) as ExcelValue;
      const known = store.at(sheet, ...at).formula;
      // A request that is sent again, after Excel took half of it, finds what it wrote.
      const isOurs = stood.value === value || stood.formula === sent;
      if (isMoved ? stood.formula !== sent : stood.formula !== known && !isOurs) {
        back.push({ key, row, column, formula: restorable(stood), format: stood.format });
        store.put(sheet, ...at, stood);
        return;
      }
      written.push([key, value]);
      store.put(sheet, ...at, { value, formula: sent, format: stood.format });
    });
  });
  return { back, after: written };
}

function cellOf(
  range: Excel.Range | undefined,
  row: number,
  column: number,
): { readonly value: ExcelValue; readonly formula: ExcelValue; readonly format: string } {
  return {
    value: (range?.values[row]?.[column] ?? "") as ExcelValue,
    formula: (range?.formulas[row]?.[column] ?? "") as ExcelValue,
    format: String(range?.numberFormat[row]?.[column] ?? "General"),
  };
}

/** What to write so that the cell holds the same again: a text that looks like a formula stays one. */
export function restorable(cell: {
  readonly value: ExcelValue;
  readonly formula: ExcelValue;
  readonly format: string;
}): ExcelValue {
  const { value, formula, format } = cell;
  const isText = formula === value && typeof value === "string" && /^[=+\-@']/.test(value);
  return isText && format !== "@" ? `'${value}` : formula;
}

function putBack(session: Session, patch: Patch, cells: readonly Back[]): void {
  if (cells.length === 0) return;
  const blank = <Cell>(): (Cell | null)[][] => patch.values.map((row) => row.map(() => null));
  const formulas = blank<ExcelValue>();
  const formats = blank<string>();
  for (const { row, column, formula, format } of cells) {
    const [formulaRow, formatRow] = [formulas[row], formats[row]];
    if (formulaRow) formulaRow[column] = formula;
    if (formatRow) formatRow[column] = format;
  }
  const range = rangeOf(session, patch);
  range.numberFormat = formats;
  range.formulas = formulas;
}
