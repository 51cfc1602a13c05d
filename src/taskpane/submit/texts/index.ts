/** The texts of the page and its list; each section keeps its own in its folder. */
import { useDictionary, type Dictionary } from "../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type SubmitTexts = typeof zh;

export const submitTexts: Dictionary<SubmitTexts> = { "zh-CN": zh, en };

export function useSubmitTexts(): SubmitTexts {
  return useDictionary(submitTexts);
}
