/** The task's own texts in the pane's languages. */
import { useDictionary, type Dictionary } from "../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type VisitsTexts = typeof zh;

export const visitsTexts: Dictionary<VisitsTexts> = { "zh-CN": zh, en };

export function useVisitsTexts(): VisitsTexts {
  return useDictionary(visitsTexts);
}
