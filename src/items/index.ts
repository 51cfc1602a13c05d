/** Moves of items on the workbook that they stand in. */
export { planMoves } from "./plan.ts";
export { itemsOf } from "./read.ts";
export { mayGoOn, stagesOf } from "./stages.ts";
export type { BookItem, BookMove, MoveOrder, MoveOutcome, MovesPlan } from "./types.ts";
