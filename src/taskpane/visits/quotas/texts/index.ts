/** The view's own texts in the pane's languages. */
import { useDictionary, type Dictionary } from "../../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type QuotaTexts = typeof zh;

export const quotaTexts: Dictionary<QuotaTexts> = { "zh-CN": zh, en };

export function useQuotaTexts(): QuotaTexts {
  return useDictionary(quotaTexts);
}
