/** The task's own texts in the pane's languages. */
import { useDictionary, type Dictionary } from "../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type MergeTexts = typeof zh;

export const mergeTexts: Dictionary<MergeTexts> = { "zh-CN": zh, en };

export function useMergeTexts(): MergeTexts {
  return useDictionary(mergeTexts);
}
