/** The section's own texts in the pane's languages. */
import { useDictionary, type Dictionary } from "../../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type PublishTexts = typeof zh;

export const publishTexts: Dictionary<PublishTexts> = { "zh-CN": zh, en };

export function usePublishTexts(): PublishTexts {
  return useDictionary(publishTexts);
}
