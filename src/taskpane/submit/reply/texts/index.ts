import { useDictionary, type Dictionary } from "../../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type ReplyTexts = typeof zh;

export const replyTexts: Dictionary<ReplyTexts> = { "zh-CN": zh, en };

export function useReplyTexts(): ReplyTexts {
  return useDictionary(replyTexts);
}
