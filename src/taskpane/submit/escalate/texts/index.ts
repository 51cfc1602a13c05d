import { useDictionary, type Dictionary } from "../../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type EscalateTexts = typeof zh;

export const escalateTexts: Dictionary<EscalateTexts> = { "zh-CN": zh, en };

export function useEscalateTexts(): EscalateTexts {
  return useDictionary(escalateTexts);
}
