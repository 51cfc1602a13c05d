/** The texts of 民主议账 in the pane's languages. */
import { useDictionary, type Dictionary } from "../../../texts/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type MeetingTexts = typeof zh;

export const meetingTexts: Dictionary<MeetingTexts> = { "zh-CN": zh, en };

export function useMeetingTexts(): MeetingTexts {
  return useDictionary(meetingTexts);
}
