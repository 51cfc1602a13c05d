/** What all sections that make sheets have to say, in the pane's languages. */
import { useDictionary, type Dictionary } from "../../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type SheetTexts = typeof zh;

export const sheetTexts: Dictionary<SheetTexts> = { "zh-CN": zh, en };

export function useSheetTexts(): SheetTexts {
  return useDictionary(sheetTexts);
}
