/** 未报送 and 未发卡. */
import { isIsoDate } from "../dates/index.ts";
import { lightOf } from "../lights/index.ts";
import type { Evaluation } from "../quotas/evaluate.ts";
import { workdaysBetween } from "../workdays/index.ts";
import type { Found, SubmissionFact } from "./types.ts";

/** Villages of which nothing came although the day has passed; a 零报告 is a report. */
export function submissionReasons(
  submissions: readonly SubmissionFact[],
  { facts }: Evaluation,
): readonly Found[] {
  const { asOf, calendar, settings } = facts.input;
  return submissions.flatMap(({ village, submission, due, contact }): readonly Found[] => {
    const day = isIsoDate(due) ? due : asOf;
    if (submission !== "missing" || (day >= asOf && isIsoDate(due))) return [];
    const left = workdaysBetween(calendar, asOf, day).days;
    const isRed = lightOf(left, { due: day, extended: false }, settings) === "红";
    return [
      {
        category: "未报送",
        village,
        level: "乡镇",
        subject: village,
        required: 1,
        done: 0,
        missing: 1,
        lastDate: "",
        responsible: contact === "" ? `${village}台账管理员` : contact,
        light: isRed ? "红" : "黄",
        slots: { due: day, asOf },
        records: [],
      },
    ];
  });
}

/** D23: households in hardship without a card that still holds. */
export function cardReasons({ duties, outcomes, facts }: Evaluation): readonly Found[] {
  const names = new Map(
    duties.flatMap(({ id, name, measure }) => (measure === "cards" ? [[id, name] as const] : [])),
  );
  const households = new Map(facts.households.all.map((it) => [it.id, it]));
  return outcomes.flatMap((outcome): readonly Found[] => {
    const duty = names.get(outcome.duty);
    const household = households.get(outcome.subject.id);
    if (duty === undefined || outcome.state !== "missed" || !household) return [];
    const date = household.record.values["cardDate"];
    return [
      {
        category: "未发卡",
        village: household.village,
        level: "村",
        subject: household.name,
        required: outcome.required,
        done: outcome.done,
        missing: outcome.missing,
        lastDate: typeof date === "string" ? date : "",
        responsible: household.linkedCadre === "" ? "村两委成员" : household.linkedCadre,
        light: "黄",
        slots: { duty, note: outcome.note ?? "没有有效的连心卡" },
        records: [household.record],
      },
    ];
  });
}
