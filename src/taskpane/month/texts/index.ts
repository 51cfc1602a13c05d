/** The checklist's own texts in the pane's languages. */
import { useDictionary, type Dictionary } from "../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type MonthTexts = typeof zh;

export const monthTexts: Dictionary<MonthTexts> = { "zh-CN": zh, en };

export function useMonthTexts(): MonthTexts {
  return useDictionary(monthTexts);
}
