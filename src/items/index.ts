/** Moves of items on the workbook that they stand in, and the lists that they are worked from. */
export { callMoves, planAnswers } from "./answers.ts";
export type { Answers, AnswersPlan } from "./answers.ts";
export { CALLBACK_ANSWERS, CALLBACK_NAME, CALLBACK_SHEET, NOT_REACHED } from "./callbackColumns.ts";
export { callbacksOf, satisfactionOf } from "./callbacks.ts";
export type { Callback, SatisfactionLine, SatisfactionView } from "./callbacks.ts";
export { closeTogether, openItemsOf, possibleMove } from "./open.ts";
export type {
  AgeBucketId,
  NeededField,
  OpenGroup,
  OpenItem,
  OpenOrder,
  OpenView,
  PossibleMove,
} from "./open.ts";
export { planMoves } from "./plan.ts";
export { itemsOf, linesOf, logLines } from "./read.ts";
export { mayGoOn, stagesOf } from "./stages.ts";
export { ledgerWord, reporterOf, subjectOf } from "./subject.ts";
export type { TakenRow, TypedOrder } from "./takeRows.ts";
export type { BookItem, BookMove, MoveOrder, MoveOutcome, MovesPlan } from "./types.ts";
