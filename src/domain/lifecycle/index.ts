/** An item's life from 建账 to 结账: states, moves, log, limits, counts. */
export { apply, fieldsOf, movesFor } from "./apply.ts";
export {
  answerRate,
  closingRate,
  countAcross,
  countOwn,
  currentRow,
  endingOf,
  satisfactionRate,
  substantiveRate,
} from "./counts.ts";
export type { ItemCounts, LevelItem, Rate } from "./counts.ts";
export { escalationDue, nextClosing, standingOf } from "./deadlines.ts";
export type { Standing } from "./deadlines.ts";
export { closingWays, fieldKind, fieldLabel, isColumn, optionsOf } from "./fields.ts";
export type { FieldKind } from "./fields.ts";
export { FOUR_RESULTS, asItem, isItemLedger, missingResults, namesIn, stateOf } from "./item.ts";
export { BOOK_OF, LEVELS, MEETING_OF, directSuperior, superiors } from "./levels.ts";
export type { Level, Superior } from "./levels.ts";
export {
  dissatisfiedTimes,
  isSameMove,
  logRow,
  moveNameIn,
  stateBefore,
  unreachedTimes,
  valueBefore,
} from "./log.ts";
export { MOVES, moveById } from "./moves.ts";
export { refusal } from "./refusals.ts";
export { STAYS_BELOW, rowAbove, transferredFrom, transferredTo } from "./transfer.ts";
export { NOT_YET } from "./types.ts";
export type {
  Change,
  Item,
  ItemLedger,
  LogEntry,
  Move,
  MoveContext,
  MoveId,
  MoveInput,
  MoveResult,
  Refusal,
  State,
  Status,
} from "./types.ts";
