/** Values that lists of the hidden 字典 sheet lack, added at their ends; drop-downs grow with them. */
import { cellAddress, columnLetters, quotedSheet } from "../../address.ts";
import { DICTIONARY_SHEET } from "../../xlsx/write/dictionary.ts";
import type { SheetOutline } from "../read/structure.ts";
import type { Session } from "../session.ts";
import { usedRange } from "./look.ts";
import type { Change } from "./record.ts";
import type { EditRun, Entry } from "./run.ts";
import type { CellStore } from "./store.ts";

/** A list as it stands: the column, and the row of its last value (1 when it has none). */
interface ListAt {
  readonly column: number;
  readonly last: number;
}

/** Reads the sheet 字典; empty when the workbook has none. */
async function readLists(run: EditRun, session: Session): Promise<Map<string, ListAt>> {
  const outline = dictionary(run);
  const used = outline && usedRange(outline);
  if (!used) return new Map();
  const range = { ...used, top: 1, left: 1 };
  await run.store.read(session, [{ sheet: outline.id, range }]);
  const lists = new Map<string, ListAt>();
  for (let column = 1; column <= used.right; column += 1) {
    const list = run.store.at(outline.id, 1, column).value;
    if (typeof list !== "string" || list === "" || lists.has(list)) continue;
    lists.set(list, { column, last: lastRow(run.store, outline.id, column, used.bottom) });
  }
  return lists;
}

function dictionary({ look }: EditRun): SheetOutline | null {
  return look.sheets.find(({ name }) => name === DICTIONARY_SHEET) ?? null;
}

function lastRow(store: CellStore, sheet: string, column: number, bottom: number): number {
  for (let row = bottom; row > 1; row -= 1) {
    if (store.at(sheet, row, column).value !== "") return row;
  }
  return 1;
}

/** `='字典'!$C$2:$C$9` */
function sourceOf({ column, last }: ListAt): string {
  const letters = columnLetters(column);
  return `=${quotedSheet(DICTIONARY_SHEET)}!$${letters}$2:$${letters}$${Math.max(2, last)}`;
}

/** Where the values of each list stand, for drop-downs. */
export async function listSourcesNow(
  run: EditRun,
  session: Session,
): Promise<ReadonlyMap<string, string>> {
  const lists = await readLists(run, session);
  return new Map([...lists].map(([list, at]) => [list, sourceOf(at)]));
}

export async function applyWords(run: EditRun, session: Session): Promise<void> {
  const edits = run.of("dictionary");
  if (edits.length === 0) return;
  const outline = dictionary(run);
  if (!outline || outline.isProtected) {
    const reason = outline ? "protected" : "sheet-gone";
    for (const [index] of edits) run.skip(index, reason, { sheet: DICTIONARY_SHEET });
    return;
  }
  for (let tries = 0; tries < 2; tries += 1) {
    const lists = await readLists(run, session);
    const grown = new Map<ListAt, number>();
    const todo = edits.filter(([index]) => !run.done.has(index));
    const entries = todo.flatMap(([index, { list, values }]) => {
      const end = Math.max(0, ...[...lists.values()].map(({ column }) => column));
      const known = lists.get(list);
      const at = known ?? { column: end + 1, last: 0 };
      const present = new Set<unknown>();
      for (let row = 2; row <= at.last; row += 1) {
        present.add(run.store.at(outline.id, row, at.column).value);
      }
      const missing = [...new Set(values)].filter((value) => value !== "" && !present.has(value));
      if (known && missing.length === 0) {
        run.skip(index, "already-there", { sheet: DICTIONARY_SHEET });
        return [];
      }
      const words = known ? missing : [list, ...missing];
      // A second edit of the same list goes on below.
      lists.set(list, { column: at.column, last: at.last + words.length });
      if (known) grown.set(known, at.last + words.length);
      return words.map((word, offset) => wordEntry(run, outline, index, word, at, offset));
    });
    const patches = entries.map(({ change: { row, column }, word }) => ({
      sheet: outline.id,
      top: row,
      left: column,
      values: [[word.startsWith("'") ? `'${word}` : word]],
      formats: [["@"]],
    }));
    if (entries.length === 0) return;
    const intruded = await run.write(session, patches, entries);
    if (intruded.size === 0) {
      await growLists(session, run, grown);
      run.tellDone(...entries.map(({ index }) => index));
      return;
    }
  }
  for (const [index] of edits) {
    if (!run.done.has(index)) run.skip(index, "changed-since", { sheet: DICTIONARY_SHEET });
  }
}

function wordEntry(
  run: EditRun,
  { id, name }: SheetOutline,
  index: number,
  word: string,
  at: ListAt,
  offset: number,
) {
  const row = at.last + 1 + offset;
  const { column } = at;
  const change = {
    kind: "cell",
    sheetId: id,
    sheet: name,
    row,
    column,
    before: run.store.at(id, row, column),
    after: word,
    neighbours: [],
  } as const;
  const line = { sheet: name, cell: cellAddress(row, column), before: "", after: word };
  return { index, change, lines: [line], word } satisfies Entry & { readonly word: string };
}

/** Defined names and drop-downs of table columns that end with the list's old end. */
async function growLists(
  session: Session,
  run: EditRun,
  grown: ReadonlyMap<ListAt, number>,
): Promise<void> {
  const sources = new Map(
    [...grown].map(([at, last]) => [plainSource(sourceOf(at)), sourceOf({ ...at, last })]),
  );
  await changeSources(session, run, sources);
}

/** Two requests, whatever the number of columns; sheets that are protected stay as they are. */
async function changeSources(
  session: Session,
  { look }: Pick<EditRun, "look">,
  sources: ReadonlyMap<string, string>,
): Promise<void> {
  if (sources.size === 0) return;
  const { worksheets, names } = session.context.workbook;
  worksheets.load("items/id,items/protection/protected,items/tables/items/columns/items/name");
  await session.sync();
  const asked = worksheets.items
    .filter(({ protection }) => !protection.protected)
    .flatMap(({ tables }) => tables.items)
    .flatMap(({ columns }) => columns.items)
    .map((column) => column.getDataBodyRange().dataValidation.load("rule"));
  await session.sync();
  for (const validation of asked) {
    const source = listSource(validation.rule);
    const next = source === null ? undefined : sources.get(plainSource(source));
    if (next !== undefined) validation.rule = { list: { inCellDropDown: true, source: next } };
  }
  for (const { name, formula } of look.names) {
    const next = sources.get(plainSource(formula));
    if (next !== undefined) names.getItem(name).formula = next;
  }
  await session.sync();
}

/** Office.js answers null, against its types, where the cells of a column differ. */
function listSource(rule: Excel.DataValidationRule | null): string | null {
  const source = rule?.list?.source;
  return typeof source === "string" ? source : null;
}

/** Quotes are written or not, as the program likes. */
function plainSource(source: string): string {
  return source.replaceAll("'", "").toLowerCase();
}

/** After words were taken back: drop-downs that had grown with them end again with the last word. */
export async function shrinkLists(
  run: EditRun,
  session: Session,
  changes: readonly Change[],
): Promise<void> {
  const words = changes.filter(
    (change) => change.kind === "cell" && change.sheet === DICTIONARY_SHEET,
  );
  if (words.length === 0) return;
  const now = await readLists(run, session);
  const sources = new Map<string, string>();
  for (const at of now.values()) {
    const rows = words.flatMap((change) =>
      change.kind === "cell" && change.column === at.column ? [change.row] : [],
    );
    const last = Math.max(0, ...rows);
    if (last > at.last) sources.set(plainSource(sourceOf({ ...at, last })), sourceOf(at));
  }
  await changeSources(session, run, sources);
}
