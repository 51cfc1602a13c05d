/** 满意率 and 回复率 against the township's own floors (§2.5). */
import { satisfactionRate } from "../lifecycle/index.ts";
import type { Evaluation } from "../quotas/evaluate.ts";
import type { Settings } from "../settings/index.ts";
import type { Followed } from "./months.ts";
import { dayOf, text } from "./standing.ts";
import type { Satisfaction } from "./types.ts";

interface Days {
  readonly start: string;
  readonly end: string;
}

/** Items whose 回访 lies within the days. */
export function calledWithin(
  items: readonly Followed[],
  { start, end }: Days,
): readonly Followed[] {
  return items.filter(({ row }) => {
    const day = dayOf(row, "callbackDate");
    return day !== "" && start <= day && day <= end;
  });
}

export function satisfactionOf(
  items: readonly Followed[],
  days: Days,
  replies: Replies,
  settings: Settings,
): Satisfaction {
  const called = calledWithin(items, days);
  const count = (answer: string): number =>
    called.filter(({ row }) => text(row, "satisfaction") === answer).length;
  const { part, whole, percent } = satisfactionRate(
    called.map(({ row }) => row.item),
    settings,
  );
  const waiting = items.filter(
    ({ step, row }) => step.now === "done" && text(row, "status") === "已办结待回访",
  );
  return {
    content: count("满意"),
    partly: count("基本满意"),
    discontent: count("不满意"),
    other: count("其他"),
    notAsked: waiting.length,
    part,
    asked: whole,
    rate: percent,
    floor: settings.satisfactionFloor,
    answered: replies.answered,
    answerDue: replies.due,
    replyRate: replies.due === 0 ? null : Math.round((replies.answered / replies.due) * 1000) / 10,
    replyFloor: settings.replyFloor,
  };
}

export interface Replies {
  readonly due: number;
  readonly answered: number;
}

/** 来访答复 by village (D19); villages without receptions are not in the map. */
export function repliesByVillage({ outcomes, facts }: Evaluation): ReadonlyMap<string, Replies> {
  const { id } = facts.input.span;
  const replies = new Map<string, Replies>();
  for (const { duty, subject, span, required, done } of outcomes) {
    if (duty !== "D19" || span.id !== id) continue;
    const { due, answered } = replies.get(subject.village) ?? { due: 0, answered: 0 };
    replies.set(subject.village, { due: due + required, answered: answered + done });
  }
  return replies;
}
