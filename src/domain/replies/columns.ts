/**
 * What stands on a sheet of 综合账 beside the ledger's own columns: the village that the row came
 * from, and what it is told back (回音, D19). 上级答复 is another thing there: what the county answers.
 */
import { matchKey } from "../text/normalize.ts";

/** Sheets of 综合账 are called `综合账-民生诉求`. */
export const TOWNSHIP_BOOK = "综合账";

export const REPLY_TYPES = ["先行答复", "交回村里办理", "已办结"] as const;
export type ReplyType = (typeof REPLY_TYPES)[number];

export interface AnswerColumn {
  /** Key in the values of a row of 综合账. */
  readonly key: "replyType" | "replyText" | "replyDate" | "replyBy";
  readonly header: string;
  readonly note: string;
}

export const ANSWER_COLUMNS: readonly AnswerColumn[] = [
  {
    key: "replyType",
    header: "答复类型",
    note: "先行答复:先告诉村里怎么办;交回村里办理:要写好解决方案、目标任务、责任人、完成时限;已办结:要写好办结方式、办理结果、办结时间。不填时,状态为已办结待回访、已结账的按已办结,其余按先行答复。",
  },
  { key: "replyText", header: "答复村里", note: "告诉村里的话,写进村台账的“上级答复”。" },
  { key: "replyDate", header: "答复日期", note: "不填时按生成回音的那天。" },
  { key: "replyBy", header: "答复人", note: "答复村里的经办人。" },
];

const BY_HEADER = new Map(ANSWER_COLUMNS.map((column) => [matchKey(column.header), column]));

/** The answer's column of that header; undefined for every other one. */
export function answerColumn(header: string): AnswerColumn | undefined {
  return BY_HEADER.get(matchKey(header));
}
