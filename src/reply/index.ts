/** 回音: answers from the township to its villages, and their taking in. */
export { repliesOf } from "./replies.ts";
export type { VillageReplies, Waiting } from "./replies.ts";
export { planReplies } from "./take.ts";
export type { RepliesPlan, ReplyChange, ReplyOrder, ReplyRow, ReplyState } from "./take.ts";
