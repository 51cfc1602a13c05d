/** What the three sections that move items have in common, in the pane's languages. */
import { useDictionary, type Dictionary } from "../../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type MovesTexts = typeof zh;

export const movesTexts: Dictionary<MovesTexts> = { "zh-CN": zh, en };

export function useMovesTexts(): MovesTexts {
  return useDictionary(movesTexts);
}
