/**
 * What a meeting decided, from the agenda as it was filled in: moves on the items, and rows of 会议记录.
 * What the ledger says by now is never written over; a row that was left empty waits for the next
 * meeting.
 */
import type { Book } from "../book/read.ts";
import type { Finding, Slots } from "../domain/findings/types.ts";
import { OPEN_STATUSES } from "../domain/ledgers/lists/items.ts";
import { FOUR_RESULTS, directSuperior } from "../domain/lifecycle/index.ts";
import type { MoveInput } from "../domain/lifecycle/index.ts";
import { printValue } from "../domain/records.ts";
import type { FieldValue } from "../domain/records.ts";
import { itemsOf, planMoves } from "../items/index.ts";
import type { BookItem, BookMove, MoveOrder, MovesPlan } from "../items/index.ts";
import { readTypedSheet } from "../items/typedSheet.ts";
import type { TypedRow } from "../items/typedSheet.ts";
import { cellAddress } from "../workbook/address.ts";
import type { RawSheet } from "../workbook/raw.ts";
import { AGENDA_SHEET, BASE, CODE, HEAD, TYPED, baseOf } from "./columns.ts";
import { meetingOf } from "./sitting.ts";
import type { Meeting } from "./sitting.ts";

/** What the meeting said of one item. */
export interface Decision {
  readonly on: BookItem;
  /** Row of the agenda. */
  readonly row: number;
  readonly typed: Readonly<Record<string, FieldValue>>;
  readonly moves: readonly BookMove[];
}

export interface Decisions {
  /** Null without a date: nothing is then taken in. */
  readonly meeting: Meeting | null;
  readonly decisions: readonly Decision[];
  /** Items that nothing was typed for. */
  readonly left: number;
  readonly findings: readonly Finding[];
}

export interface DecisionsOrder extends MoveOrder {
  /** Name of the workbook that the agenda stands in, for findings. */
  readonly file: string;
}

/** `sheet` may be of this book or of another workbook. Never throws for what is typed. */
export function decisionsOf(sheet: RawSheet, book: Book, order: DecisionsOrder): Decisions {
  const typed = readTypedSheet(sheet, [CODE, ...TYPED], {
    file: order.file,
    village: book.village,
    asOf: order.asOf,
    date1904: book.workbook.date1904,
    labels: Object.values(HEAD)
      .map(({ header }) => header)
      .concat("应由"),
  });
  const at = (id: string, row: TypedRow | null, value: string, slots: Slots = {}): Finding => ({
    ...{ id, file: order.file, village: book.village, sheet: sheet.name, header: "", value, slots },
    cell: row ? cellAddress(row.number, 1) : "",
    ...(row && { row: row.number }),
    mask: "none",
  });
  const { meeting, findings: said } = meetingOf(typed, order.level);
  const about = said.map(({ id, slots }) => at(id, null, "", slots));
  if (typed.rows === null) {
    // An agenda without items has no table.
    const slots = { sheetName: AGENDA_SHEET };
    return { meeting, decisions: [], left: 0, findings: [at("typed-no-table", null, "", slots)] };
  }
  if (meeting === null) {
    return { meeting, decisions: [], left: 0, findings: [...typed.findings, ...about] };
  }
  const bases = basesOf(sheet, book, order);
  const items = byCode(itemsOf(book));
  const found: Finding[] = [];
  const decisions: Decision[] = [];
  const seen = new Set<string>();
  let left = 0;
  for (const row of typed.rows) {
    const code = printValue(row.values[CODE.key]);
    if (code === "" || row.faulty) continue;
    if (TYPED.every(({ key }) => printValue(row.values[key]) === "")) {
      left += 1;
      continue;
    }
    const [on, ...others] = items.get(code) ?? [];
    if (!on) found.push(at("typed-item-gone", row, code));
    else if (others.length > 0 || seen.has(code)) {
      found.push(at("typed-item-doubled", row, code, { number: others.length + 1 }));
    } else {
      const moves = movesOf(on, row.values, meeting, order);
      const why = obstacle(book, on, moves, bases.get(code), order);
      if (why) found.push(at(why.id, row, code, why.slots));
      else decisions.push({ on, row: row.number, typed: row.values, moves });
    }
    seen.add(code);
  }
  const waiting = left === 0 ? [] : [at("typed-left", null, "", { number: left })];
  return {
    meeting,
    decisions,
    left,
    findings: [...typed.findings, ...about, ...found, ...waiting],
  };
}

/** 议账, and 上报 where the meeting says so; results that it leaves out stay as they stand in the row. */
function movesOf(
  on: BookItem,
  typed: Readonly<Record<string, FieldValue>>,
  { date, chair }: Meeting,
  order: MoveOrder,
): readonly BookMove[] {
  const by = chair === "" ? order.by : [chair];
  const results = FOUR_RESULTS.map((key) => [key, typed[key] ?? on.item.values[key] ?? null]);
  const said = FOUR_RESULTS.filter((key) => printValue(typed[key]) !== "");
  const decide: BookMove = {
    ...{ on, by, move: "deliberate" },
    input: { ...Object.fromEntries(results), meetingDate: date } satisfies MoveInput,
  };
  if (printValue(typed["escalate"]) !== "是") return said.length === 0 ? [] : [decide];
  const escalate: BookMove = {
    ...{ on, by, move: "escalate" },
    input: {
      escalatedDate: date,
      escalatedTo: directSuperior(order.level)?.body ?? "",
      reason: typed["reason"] ?? null,
    },
  };
  return said.length === FOUR_RESULTS.length ? [decide, escalate] : [escalate];
}

/** Why nothing of the row is taken in: refused, or the ledger has moved on since the agenda. */
function obstacle(
  book: Book,
  on: BookItem,
  moves: readonly BookMove[],
  base: string | undefined,
  order: MoveOrder,
): { readonly id: string; readonly slots: Slots } | null {
  if (moves.length === 0) return null;
  const plan = planMoves(book, moves, order);
  const status = printValue(on.item.values["status"]) || "(空)";
  if (isKnown(plan)) return null;
  if (!OPEN_STATUSES.includes(status)) return { id: "typed-item-closed", slots: { status } };
  const refusals = plan.outcomes.flatMap((it) => (it.ok ? [] : it.refusals));
  if (refusals.length > 0) {
    const why = refusals.map(({ message }) => message).join("");
    return { id: "typed-refused", slots: { why } };
  }
  const isChanged = base !== undefined && base !== "" && base !== baseOf(on.item);
  return isChanged ? { id: "typed-item-changed", slots: {} } : null;
}

/** 办理日志 has the moves already: they were taken in before, wholly or in part. */
function isKnown({ outcomes, edits }: MovesPlan): boolean {
  return outcomes.every(({ ok }) => ok) && edits.every(({ kind }) => kind === "cell");
}

/** 核对码 by 编号; an agenda whose hidden column was deleted is taken in without them. */
function basesOf(sheet: RawSheet, book: Book, order: DecisionsOrder): ReadonlyMap<string, string> {
  const typed = readTypedSheet(sheet, [CODE, BASE], {
    ...{ file: order.file, village: book.village, asOf: order.asOf, labels: [] },
    date1904: book.workbook.date1904,
  });
  return new Map(
    (typed.rows ?? []).map(({ values }) => [
      printValue(values[CODE.key]),
      printValue(values[BASE.key]),
    ]),
  );
}

function byCode(items: readonly BookItem[]): ReadonlyMap<string, readonly BookItem[]> {
  const groups = new Map<string, BookItem[]>();
  for (const item of items) {
    const same = groups.get(item.code);
    if (same) same.push(item);
    else groups.set(item.code, [item]);
  }
  return groups;
}
