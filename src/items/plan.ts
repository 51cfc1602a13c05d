/** Moves on the items of a book → the changes that write them, with what is refused and why. */
import type { Book } from "../book/read.ts";
import { ledgerById } from "../domain/ledgers/index.ts";
import { NOT_YET, refusal, stateOf } from "../domain/lifecycle/index.ts";
import type { Item, LogEntry } from "../domain/lifecycle/index.ts";
import type { Finding } from "../domain/findings/types.ts";
import { printValue } from "../domain/records.ts";
import { printRaw } from "../intake/cells/print.ts";
import type { BookEdit, CellEdit } from "../workbook/edit.ts";
import { courseOf } from "./course.ts";
import { AddedColumns, cellEdits, rowsEdit } from "./edits.ts";
import { LOG_UNIQUE, logRows } from "./log.ts";
import { Numbers } from "./numbers.ts";
import { BookPlaces, rowKey } from "./places.ts";
import { itemsOf, linesOf, logLines } from "./read.ts";
import { newLedgerPlace, newLedgerSheet } from "./sheets.ts";
import type { BookItem, BookMove, MoveOrder, MoveOutcome, MovesPlan } from "./types.ts";

/**
 * The rows are those of `book`, however old the items of the moves are: each is found again by its
 * place and 编号. Moves on one item follow on each other in their order; a refused one writes nothing,
 * and the others go on. Linear in the rows of the book, and in the moves.
 *
 * Safe to repeat and to interrupt: 办理日志 is written first, a line only once; where its last lines
 * are these very moves, the item's row is brought to their end and no line is added.
 */
export function planMoves(book: Book, moves: readonly BookMove[], order: MoveOrder): MovesPlan {
  const items = itemsOf(book);
  const found = new Finder(items);
  const places = new BookPlaces(book);
  const numbers = new Numbers(book, items);
  const log = logLines(book);
  const added = new AddedColumns();
  const outcomes = new Map<BookMove, MoveOutcome>();
  const entries: { readonly at: number; readonly entry: LogEntry }[] = [];
  const cells: CellEdit[] = [];
  const opened: Opened[] = [];

  for (const { on, moves: own } of byItem(moves, found, outcomes)) {
    const unread = unreadStatus(on, places);
    if (unread !== "") {
      const refusals = [refusal("status-unread", "status", { value: unread })];
      for (const move of own) outcomes.set(move, { ok: false, before: on, refusals });
      continue;
    }
    const code = on.code === "" ? (own.flatMap(givenBy)[0] ?? "") : on.code;
    const course = courseOf(on.item, own, linesOf(log, code), {
      level: order.level,
      by: order.by,
      asOf: order.asOf,
      settings: book.rules.settings,
      takenBut: (given) => numbers.takenBut(on, given),
    });
    course.results.forEach((result, index) => {
      const move = own[index];
      if (!move) return;
      if (!result.ok) {
        outcomes.set(move, { ok: false, before: on, refusals: result.refusals });
        return;
      }
      outcomes.set(move, { ok: true, before: on, after: result.item, log: result.log });
      numbers.give(givenBy(move));
      if (result.opens) opened.push({ item: result.opens, elsewhere: move.move === "transfer" });
      if (course.entries.includes(result.log)) {
        entries.push({ at: moves.indexOf(move), entry: result.log });
      }
    });
    const place = places.tableOf(on);
    if (place) cells.push(...cellEdits(on, course.end, place, places, added));
  }

  const inOrder = entries.sort((a, b) => a.at - b.at).map(({ entry }) => entry);
  const logged = logEdits(book, inOrder, places, added);
  const openings = openedEdits(opened, places, added, book.name);
  return {
    edits: [...added.edits(), ...logged.edits, ...openings.edits, ...cells],
    sheets: logged.sheets,
    outcomes: moves.flatMap((move) => outcomes.get(move) ?? []),
    opens: openings.opens,
    findings: [...logged.findings, ...columnFindings(added, book.name), ...openings.findings],
  };
}

interface Opened {
  readonly item: Item;
  /** In another ledger of this book; else in the ledger above. */
  readonly elsewhere: boolean;
}

/** The items of the book by place and by 编号. */
class Finder {
  readonly #byRow: ReadonlyMap<string, BookItem>;
  readonly #byCode = new Map<string, BookItem[]>();

  constructor(items: readonly BookItem[]) {
    this.#byRow = new Map(items.map((item) => [rowKey(item), item]));
    for (const item of items) {
      const key = codeKey(item);
      const same = this.#byCode.get(key);
      if (same) same.push(item);
      else this.#byCode.set(key, [item]);
    }
  }

  /** Null when it is gone, or when it has moved and several rows have its 编号. */
  find(item: BookItem): BookItem | null {
    const there = this.#byRow.get(rowKey(item));
    if (there && codeKey(there) === codeKey(item)) return there;
    const [only, ...others] = item.code === "" ? [] : (this.#byCode.get(codeKey(item)) ?? []);
    if (only && others.length === 0) return only;
    // A row that got its 编号 from the very move that is repeated.
    return item.code === "" && there?.record.ledger === item.record.ledger ? there : null;
  }
}

function codeKey({ item, code }: BookItem): string {
  return `${item.ledger} ${code}`;
}

function byItem(
  moves: readonly BookMove[],
  finder: Finder,
  outcomes: Map<BookMove, MoveOutcome>,
): readonly { readonly on: BookItem; readonly moves: readonly BookMove[] }[] {
  const groups = new Map<string, { on: BookItem; moves: BookMove[] }>();
  for (const move of moves) {
    const on = finder.find(move.on);
    if (!on) {
      const refusals = [refusal("row-gone", "", {})];
      outcomes.set(move, { ok: false, before: move.on, refusals });
      continue;
    }
    const group = groups.get(rowKey(on));
    if (group) group.moves.push(move);
    else groups.set(rowKey(on), { on, moves: [move] });
  }
  return [...groups.values()];
}

/** What stands in 状态 where reading has refused it; it must not be taken for a row on no account. */
function unreadStatus(on: BookItem, places: BookPlaces): string {
  const column = places.tableOf(on)?.columnOf("status");
  if (column === undefined || stateOf(on.item) !== NOT_YET) return "";
  const { sheet, row } = on.record.source;
  return printRaw(places.cell(sheet, row, column)).trim();
}

function givenBy({ input }: BookMove): readonly string[] {
  return [printValue(input["code"]), printValue(input["newCode"])].filter((code) => code !== "");
}

function logEdits(
  book: Book,
  entries: readonly LogEntry[],
  places: BookPlaces,
  added: AddedColumns,
): Pick<MovesPlan, "edits" | "sheets" | "findings"> {
  if (entries.length === 0) return { edits: [], sheets: [], findings: [] };
  const ledger = ledgerById("actionLog");
  const place = places.first("actionLog");
  const rows = logRows(entries);
  return {
    edits: [rowsEdit(ledger, place ?? newLedgerPlace("actionLog"), rows, LOG_UNIQUE, added)],
    sheets: place ? [] : [newLedgerSheet(book, "actionLog")],
    findings: place ? [] : [finding(book.name, "move-log-added", "", {})],
  };
}

function openedEdits(
  opened: readonly Opened[],
  places: BookPlaces,
  added: AddedColumns,
  file: string,
): { edits: BookEdit[]; opens: Item[]; findings: Finding[] } {
  const edits: BookEdit[] = [];
  const opens: Item[] = [];
  const findings: Finding[] = [];
  for (const { item, elsewhere } of opened) {
    const ledger = ledgerById(item.ledger);
    const place = elsewhere ? places.first(item.ledger) : undefined;
    if (place) {
      edits.push(rowsEdit(ledger, place, [item.values], ["code"], added));
      continue;
    }
    opens.push(item);
    if (!elsewhere) continue;
    const code = printValue(item.values["code"]);
    findings.push(finding(file, "move-ledger-missing", "", { ledger: ledger.name, code }));
  }
  return { edits, opens, findings };
}

function columnFindings(added: AddedColumns, file: string): readonly Finding[] {
  return added.told().map(({ sheet, headers }) =>
    finding(file, "move-columns-added", sheet, {
      columns: headers.map((header) => `“${header}”`).join("、"),
    }),
  );
}

function finding(
  file: string,
  id: string,
  sheet: string,
  slots: NonNullable<Finding["slots"]>,
): Finding {
  return { id, file, village: "", sheet, cell: "", header: "", value: "", slots, mask: "none" };
}
