/** The task's own texts in the pane's languages. */
import { useDictionary, type Dictionary } from "../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type ReviewTexts = typeof zh;

export const reviewTexts: Dictionary<ReviewTexts> = { "zh-CN": zh, en };

export function useReviewTexts(): ReviewTexts {
  return useDictionary(reviewTexts);
}
