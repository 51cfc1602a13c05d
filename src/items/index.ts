/** Moves of items on the workbook that they stand in, and the lists that they are worked from. */
export { answersOf, planAnswers } from "./answers.ts";
export type { Answers, AnswersPlan } from "./answers.ts";
export { CALLBACK_NAME, CALLBACK_SHEET } from "./callbackColumns.ts";
export { callbacksOf, satisfactionOf } from "./callbacks.ts";
export type { Callback, SatisfactionLine, SatisfactionView } from "./callbacks.ts";
export { AGE_BUCKETS, closeTogether, closingMoveOf, openItemsOf } from "./open.ts";
export type { NeededField, OpenGroup, OpenItem, OpenView, PossibleMove } from "./open.ts";
export { planMoves } from "./plan.ts";
export { itemsOf } from "./read.ts";
export { mayGoOn, stagesOf } from "./stages.ts";
export { ledgerWord, reporterOf, subjectOf } from "./subject.ts";
export type { TakenRow, TypedOrder } from "./takeRows.ts";
export type { BookItem, BookMove, MoveOrder, MoveOutcome, MovesPlan } from "./types.ts";
