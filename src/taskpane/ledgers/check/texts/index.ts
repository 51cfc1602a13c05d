/** The check's own texts in the pane's languages. */
import { useDictionary, type Dictionary } from "../../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type CheckTexts = typeof zh;

export const checkTexts: Dictionary<CheckTexts> = { "zh-CN": zh, en };

export function useCheckTexts(): CheckTexts {
  return useDictionary(checkTexts);
}
