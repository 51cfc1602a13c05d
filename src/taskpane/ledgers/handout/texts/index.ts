/** The section's own texts in the pane's languages. */
import { useDictionary, type Dictionary } from "../../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type HandoutTexts = typeof zh;

export const handoutTexts: Dictionary<HandoutTexts> = { "zh-CN": zh, en };

export function useHandoutTexts(): HandoutTexts {
  return useDictionary(handoutTexts);
}
