/** States, kinds and figures of duties, in the words of the sheets. */
import { readingsOf } from "../../domain/quotas/evaluate.ts";
import type { Evaluation } from "../../domain/quotas/evaluate.ts";
import type { DutyOutcome, DutyState, SubjectKind } from "../../domain/quotas/types.ts";
import type { HintKind } from "../../domain/quotas/hints.ts";
import type { PlanLook } from "../../workbook/plan.ts";

export const STATE_NAMES: Readonly<Record<DutyState, string>> = {
  met: "已完成",
  missed: "未完成",
  pending: "未到期",
  "not-applicable": "不适用",
  unassessed: "未评估",
};

export const SUBJECT_NAMES: Readonly<Record<SubjectKind, string>> = {
  person: "干部",
  household: "户",
  village: "村",
  pair: "结对户",
  day: "日",
  meeting: "会议",
};

export const HINT_NAMES: Readonly<Record<HintKind, string>> = {
  "many-a-day": "一天户次多",
  "not-yet": "日期在今天之后",
  "out-of-term": "不在任期内",
  "copied-text": "文字相同",
  "two-places": "同一户两个地点",
  "month-end": "集中在月末",
};

/** Words with the colour, never colour alone: 未完成 of a soft duty is a reminder. */
export function stateWord({ state, soft, behind }: DutyOutcome): string {
  if (state === "missed" && soft) return "未完成(提醒)";
  if (state === "pending" && behind) return "未到期(进度慢)";
  if (state === "met" && behind) return "已完成(有欠缺)";
  return STATE_NAMES[state];
}

export function stateLook({ state, soft, behind }: DutyOutcome): PlanLook {
  if (state === "missed") return soft ? "warning" : "bad";
  if (behind) return "warning";
  if (state === "met") return "good";
  return state === "pending" ? "body" : "muted";
}

/** A share as up to ten marks, to be read in black and white too. Ten only when all is done. */
export function bar(share: number): string {
  const full = Math.min(10, Math.floor(share * 10));
  return full === 0 && share > 0 ? "▏" : "▇".repeat(full);
}

/** The readings that move figures most, on every sheet; the others stand beside their duties. */
export function mainReadings({ facts }: Evaluation): string {
  const readings = [
    "visitCounting",
    "specialCoverage",
    "weeklyVisitReading",
    "visitWeek",
    "quotaMonth",
  ] as const;
  return `口径:${readingsOf([{ readings }], facts.input.settings).join(";")}`;
}
