/** The task's own texts in the pane's languages. */
import { fillSlots } from "../../../domain/findings/describe.ts";
import { useDictionary, type Dictionary } from "../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type MergeTexts = typeof zh;

export const mergeTexts: Dictionary<MergeTexts> = { "zh-CN": zh, en };

export function useMergeTexts(): MergeTexts {
  return useDictionary(mergeTexts);
}

/** `fill("{count} 行", { count: 3 }) → "3 行"`. */
export function fill(text: string, slots: Readonly<Record<string, string | number>>): string {
  const entries = Object.entries(slots).map(([name, value]) => [name, String(value)]);
  return fillSlots(text, Object.fromEntries(entries) as Record<string, string>);
}
