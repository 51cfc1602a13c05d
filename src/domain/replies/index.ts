/** 回音: what comes up to the township, and what it answers. */
export { ANSWER_COLUMNS, REPLY_TYPES, TOWNSHIP_BOOK, answerColumn } from "./columns.ts";
export type { AnswerColumn, ReplyType } from "./columns.ts";
export { arrivals, matterKey } from "./arrivals.ts";
export type { Arrival } from "./arrivals.ts";
export { TOWNSHIP_MARK, ownMark, townshipBook, townshipDigest } from "./townshipBook.ts";
export type { CellValue, TownshipBook, TownshipRow } from "./townshipBook.ts";
export {
  REPLY_FIELDS,
  REPLY_MOVES,
  answerOf,
  handedBack,
  inHand,
  isWorkedOn,
  latestRounds,
} from "./answer.ts";
export type { Answer } from "./answer.ts";
export {
  REPLY_COLUMNS,
  REPLY_MARKS,
  REPLY_SCHEMA,
  REPLY_SHEET,
  baseMark,
  isAsThen,
  linesDigest,
} from "./file.ts";
export type { ReplyColumn, ReplyLine } from "./file.ts";
