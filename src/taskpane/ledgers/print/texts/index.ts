/** The section's own texts in the pane's languages. */
import { useDictionary, type Dictionary } from "../../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type PrintTexts = typeof zh;

export const printTexts: Dictionary<PrintTexts> = { "zh-CN": zh, en };

export function usePrintTexts(): PrintTexts {
  return useDictionary(printTexts);
}
