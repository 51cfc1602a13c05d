/**
 * What a meeting decided, from the agenda as it was filled in: moves on the items, and rows of 会议记录.
 * What the ledger says by now is never written over; a row that was left empty waits for the next
 * meeting.
 */
import type { Book } from "../book/read.ts";
import type { Finding } from "../domain/findings/types.ts";
import { FOUR_RESULTS, directSuperior } from "../domain/lifecycle/index.ts";
import { printValue } from "../domain/records.ts";
import type { FieldValue } from "../domain/records.ts";
import type { BookItem, BookMove, MoveOrder } from "../items/index.ts";
import { rowFinding, takeRows } from "../items/takeRows.ts";
import type { TakenRow, TypedOrder } from "../items/takeRows.ts";
import { readTypedSheet } from "../items/typedSheet.ts";
import type { RawSheet } from "../workbook/raw.ts";
import { AGENDA_SHEET, BASE, CODE, HEAD, TYPED, baseOf } from "./columns.ts";
import { meetingOf } from "./sitting.ts";
import type { Meeting } from "./sitting.ts";

/** What the meeting said of one item. */
export type Decision = TakenRow;
export type DecisionsOrder = TypedOrder;

export interface Decisions {
  /** Null without a date: nothing is then taken in. */
  readonly meeting: Meeting | null;
  readonly decisions: readonly Decision[];
  /** Items that nothing was typed for. */
  readonly left: number;
  readonly findings: readonly Finding[];
}

/** `sheet` may be of this book or of another workbook. Never throws for what is typed. */
export function decisionsOf(sheet: RawSheet, book: Book, order: DecisionsOrder): Decisions {
  const { date1904 } = book.workbook;
  const typed = readTypedSheet(sheet, [CODE, ...TYPED], {
    ...{ file: order.file, village: book.village, asOf: order.asOf, date1904 },
    labels: [...Object.values(HEAD).map(({ header }) => header), "应由"],
  });
  const { meeting, findings: said } = meetingOf(typed, order.level);
  const about = said.map(({ id, slots }) => rowFinding(id, sheet, book, order, null, "", slots));
  const nothing = { meeting, decisions: [], left: 0 };
  if (typed.rows === null) {
    const slots = { sheetName: AGENDA_SHEET };
    const missing = rowFinding("typed-no-table", sheet, book, order, null, "", slots);
    return { ...nothing, findings: [missing] };
  }
  if (meeting === null) return { ...nothing, findings: [...typed.findings, ...about] };
  const { taken, left, findings } = takeRows(typed.rows, sheet, book, order, {
    ...{ code: CODE, typed: TYPED, base: BASE, baseOf },
    states: ["待议账", "办理中", "退回重办"],
    movesOf: (on, values) => movesOf(on, values, meeting, order),
  });
  return {
    meeting,
    decisions: taken,
    left,
    findings: [...typed.findings, ...about, ...findings],
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
  const results: Record<string, FieldValue> = { meetingDate: date };
  for (const key of FOUR_RESULTS) results[key] = typed[key] ?? on.item.values[key] ?? null;
  const said = FOUR_RESULTS.filter((key) => printValue(typed[key]) !== "");
  const decide: BookMove = { on, by, move: "deliberate", input: results };
  if (printValue(typed["escalate"]) !== "是") return said.length === 0 ? [] : [decide];
  const escalate: BookMove = {
    on,
    by,
    move: "escalate",
    input: {
      escalatedDate: date,
      escalatedTo: directSuperior(order.level)?.body ?? "",
      reason: typed["reason"] ?? null,
    },
  };
  return said.length === FOUR_RESULTS.length ? [decide, escalate] : [escalate];
}
