/** The texts of the page and its list; each section keeps its own in its folder. */
import { useDictionary, type Dictionary } from "../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type LedgersTexts = typeof zh;

export const ledgersTexts: Dictionary<LedgersTexts> = { "zh-CN": zh, en };

export function useLedgersTexts(): LedgersTexts {
  return useDictionary(ledgersTexts);
}
