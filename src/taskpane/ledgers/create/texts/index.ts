/** The section's own texts in the pane's languages. */
import { useDictionary, type Dictionary } from "../../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type CreateTexts = typeof zh;

export const createTexts: Dictionary<CreateTexts> = { "zh-CN": zh, en };

export function useCreateTexts(): CreateTexts {
  return useDictionary(createTexts);
}
