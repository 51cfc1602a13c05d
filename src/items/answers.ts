/** What people answered when they were asked, from the call list as it was filled in: 结账, 不满意退回, 联系不上. */
import type { Book } from "../book/read.ts";
import type { Finding } from "../domain/findings/types.ts";
import { unreachedTimes } from "../domain/lifecycle/index.ts";
import { printValue } from "../domain/records.ts";
import type { FieldValue } from "../domain/records.ts";
import type { RawSheet } from "../workbook/raw.ts";
import {
  CALLBACK_BASE,
  CALLBACK_CODE,
  CALLBACK_SHEET,
  CALLBACK_TYPED,
  NOT_REACHED,
  callbackBase,
} from "./callbackColumns.ts";
import { planMoves } from "./plan.ts";
import { rowFinding, takeRows } from "./takeRows.ts";
import type { TakenRow, TypedOrder } from "./takeRows.ts";
import { readTypedSheet } from "./typedSheet.ts";
import type { BookItem, BookMove, MovesPlan } from "./types.ts";

export interface Answers {
  readonly answers: readonly TakenRow[];
  /** Items that nobody has been asked about yet. */
  readonly left: number;
  readonly findings: readonly Finding[];
}

export interface AnswersPlan extends MovesPlan {
  readonly read: Answers;
}

/** `sheet` may be of this book or of another workbook. Never throws for what is typed. */
export function answersOf(sheet: RawSheet, book: Book, order: TypedOrder): Answers {
  const { date1904 } = book.workbook;
  const typed = readTypedSheet(sheet, [CALLBACK_CODE, ...CALLBACK_TYPED], {
    ...{ file: order.file, village: book.village, asOf: order.asOf, date1904, labels: [] },
  });
  if (typed.rows === null) {
    const slots = { sheetName: CALLBACK_SHEET };
    const missing = rowFinding("typed-no-table", sheet, book, order, null, "", slots);
    return { answers: [], left: 0, findings: [missing] };
  }
  const { taken, left, findings } = takeRows(typed.rows, sheet, book, order, {
    ...{ code: CALLBACK_CODE, typed: CALLBACK_TYPED },
    ...{ base: CALLBACK_BASE, baseOf: callbackBase },
    states: ["已办结待回访"],
    movesOf: (on, values) => callMoves(on, values, book.rules.settings.unreachableTries),
  });
  return { answers: taken, left, findings: [...typed.findings, ...findings] };
}

/** Safe to repeat: an answer that was taken in is found in 办理日志. */
export function planAnswers(sheet: RawSheet, book: Book, order: TypedOrder): AnswersPlan {
  const read = answersOf(sheet, book, order);
  const plan = planMoves(
    book,
    read.answers.flatMap(({ moves }) => moves),
    order,
  );
  return { ...plan, read, findings: [...read.findings, ...plan.findings] };
}

/**
 * From what was answered, by the keys of 回访清单. After so many tries in vain the item is closed as 其他,
 * where it is said how and by whom.
 */
export function callMoves(
  on: BookItem,
  typed: Readonly<Record<string, FieldValue>>,
  mostTries: number,
): readonly BookMove[] {
  const said = (key: string): FieldValue => typed[key] ?? null;
  const caller = printValue(typed["callbackBy"]);
  const by = caller === "" ? {} : { by: [caller] };
  const call = {
    callbackDate: said("callbackDate"),
    callbackWay: said("callbackWay"),
    callbackBy: said("callbackBy"),
  };
  const answer = printValue(typed["satisfaction"]);
  if (answer === "不满意") {
    const input = { ...call, reason: said("reason"), deadline: said("deadline") };
    return [{ on, ...by, move: "reject", input }];
  }
  if (answer !== NOT_REACHED) {
    return [{ on, ...by, move: "settle", input: { ...call, satisfaction: said("satisfaction") } }];
  }
  const tried: BookMove = {
    ...{ on, ...by, move: "unreachable" },
    input: { actionDate: said("callbackDate") },
  };
  const isLast = unreachedTimes(on.log) + 1 >= mostTries;
  const canClose = caller !== "" && printValue(typed["callbackWay"]) !== "";
  return isLast && canClose
    ? [tried, { on, ...by, move: "settleUnreached", input: call }]
    : [tried];
}
