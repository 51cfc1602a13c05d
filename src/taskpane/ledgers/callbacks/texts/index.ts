/** The texts of 满意结账 in the pane's languages. */
import { useDictionary, type Dictionary } from "../../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type CallbacksTexts = typeof zh;

export const callbacksTexts: Dictionary<CallbacksTexts> = { "zh-CN": zh, en };

export function useCallbacksTexts(): CallbacksTexts {
  return useDictionary(callbacksTexts);
}
