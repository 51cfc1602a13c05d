/** 满意率 and 回复率 against the township's own floors (§2.5). */
import { addDays } from "../dates/index.ts";
import { answerRate } from "../lifecycle/index.ts";
import type { Rate } from "../lifecycle/index.ts";
import type { QuotaInput } from "../quotas/types.ts";
import { printValue } from "../records.ts";
import type { LedgerRecord } from "../records.ts";
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

/** 满意率 of items that are told apart already: two villages may have given one 编号. */
export function rateOf(called: readonly Followed[], settings: Settings): Rate {
  return answerRate(
    called.map(({ row }) => text(row, "satisfaction")),
    settings,
  );
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
  const { part, whole, percent } = rateOf(called, settings);
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

/**
 * 来访答复 (D19): answers that came within the days set, of those that had to come by today. Whether the
 * result was told back later is another matter, and stands on the sheets of the duties.
 */
export function repliesTo(
  receptions: readonly LedgerRecord[],
  { asOf, settings: { replyDays } }: Pick<QuotaInput, "asOf" | "settings">,
): Replies {
  let [due, answered] = [0, 0];
  for (const { values } of receptions) {
    const limit = addDays(printValue(values["receptionDate"]), replyDays);
    const hasReply = printValue(values["reply"]) !== "";
    if (!hasReply && asOf <= limit) continue;
    due += 1;
    // A reply without a date was given on the day itself.
    if (hasReply && printValue(values["replyDate"]) <= limit) answered += 1;
  }
  return { due, answered };
}
