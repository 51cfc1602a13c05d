/** The texts of 办理销账 in the pane's languages. */
import { useDictionary, type Dictionary } from "../../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type ItemsTexts = typeof zh;

export const itemsTexts: Dictionary<ItemsTexts> = { "zh-CN": zh, en };

export function useItemsTexts(): ItemsTexts {
  return useDictionary(itemsTexts);
}
