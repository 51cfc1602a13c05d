/** 接待: D17 the secretary's day, D18 somebody on duty every day, D19 answers in time, C10 and D27 the roster posted. */
import { addDays, parseWeekday, weekday } from "../../dates/index.ts";
import { groupBy } from "../../groups.ts";
import type { LedgerRecord } from "../../records.ts";
import { isWorkday, workdayOnOrAfter } from "../../workdays/index.ts";
import type { Facts } from "../facts.ts";
import { rowsWithin } from "../facts.ts";
import { outcome } from "../outcome.ts";
import { inOffice, list, text } from "../people.ts";
import type { RejectedRow, Subject } from "../types.ts";
import { villageSubject } from "./subjects.ts";
import type { Evaluator } from "./types.ts";

/** D17: 党组织书记每周 X 确定为接待群众日. Nothing until the township or the village has chosen X. */
export const receptionDays: Evaluator = (duty, facts, spans) => {
  const { settings, calendar, asOf } = facts.input;
  const chosen = parseWeekday(settings.receptionWeekday ?? "");
  if (chosen === null) return [];
  const roster = rosterByDay(facts);
  const regular = spans.filter(({ start }) => weekday(start) === chosen);
  return facts.villages.flatMap((village) => {
    const secretaries = facts.roster.people.filter(
      (it) => it.village === village && it.positions.has("书记"),
    );
    return regular.map((span) => {
      const isMoved = settings.receptionHoliday === "顺延到下一个工作日";
      const day = isMoved ? workdayOnOrAfter(calendar, span.start).date : span.start;
      const rows = roster.get(dayKey(village, day)) ?? [];
      const names = secretaries.filter((it) => inOffice(it, day)).map(({ name }) => name);
      const counted = rows.filter(({ values }) =>
        names.length === 0
          ? values["isReceptionDay"] === "是"
          : list(values["dutyPeople"]).some((name) => names.includes(name)),
      );
      const moved = day === span.start ? [] : [`逢节假日,顺延到 ${day}`];
      const absent = counted.length === 0 && rows.length > 0 ? ["值班表里这天没有书记"] : [];
      const empty = rows.length === 0 ? ["值班表里没有这一天"] : [];
      const note = [...moved, ...absent, ...empty].join(";");
      return outcome(duty, daySubject(village, day), { ...span, end: day }, asOf, {
        required: 1,
        done: Math.min(1, counted.length),
        counted,
        rejected:
          counted.length > 0 ? [] : rows.map((record) => ({ record, reason: "值班的不是书记" })),
        ...(note !== "" && { note }),
      });
    });
  });
};

/** D18: 其余时间由班子其他成员轮流值班、全天候接待. */
export const dutyDays: Evaluator = (duty, facts, spans) => {
  const { settings, calendar, asOf } = facts.input;
  const roster = rosterByDay(facts);
  const days = spans.filter(
    ({ start }) => settings.dutyDays === "每天" || isWorkday(calendar, start),
  );
  return facts.villages.flatMap((village) =>
    days.map((span) => {
      const rows = roster.get(dayKey(village, span.start)) ?? [];
      const counted = rows.filter(({ values }) => list(values["dutyPeople"]).length > 0);
      return outcome(duty, daySubject(village, span.start), span, asOf, {
        required: 1,
        done: Math.min(1, counted.length),
        counted,
        ...(counted.length === 0 && {
          note: rows.length === 0 ? "值班表里没有这一天" : "值班表里这天没有写值班人",
        }),
      });
    }),
  );
};

/** D19: 事事有回音、件件有反馈: an answer within the days set, and the result told back. */
export const replies: Evaluator = (duty, facts, spans) => {
  const { asOf } = facts.input;
  const byVillage = groupBy(facts.rows("reception"), ({ source }) => source.village);
  return facts.villages.flatMap((village) =>
    spans.map((span) => {
      const rows = rowsWithin(byVillage.get(village) ?? [], "receptionDate", span);
      const subject = villageSubject(village);
      if (rows.length === 0) {
        const nothing = { required: 0, done: 0, state: "not-applicable" as const };
        return outcome(duty, subject, span, asOf, { ...nothing, note: "没有来访登记" });
      }
      const judged = rows.map((record) => ({ record, ...judgeReply(record, facts) }));
      const rejected: RejectedRow[] = judged.flatMap(({ record, reason }) =>
        reason === "" ? [] : [{ record, reason }],
      );
      const isLate = judged.some(({ state }) => state === "missed");
      const isOpen = judged.some(({ state }) => state === "pending");
      const counted = judged.flatMap(({ record, reason }) => (reason === "" ? [record] : []));
      return outcome(duty, subject, span, asOf, {
        required: rows.length,
        done: counted.length,
        counted,
        rejected,
        state: isLate ? "missed" : isOpen ? "pending" : "met",
      });
    }),
  );
};

/** A reply without a date was given on the day itself; what went into a ledger is told back later. */
function judgeReply(
  { values }: LedgerRecord,
  { input }: Facts,
): { readonly state: "met" | "missed" | "pending"; readonly reason: string } {
  const { replyDays } = input.settings;
  const due = addDays(text(values["receptionDate"]), replyDays);
  const isDue = input.asOf > due;
  if (text(values["reply"]) === "") {
    const reason = isDue ? `${replyDays} 天内没有答复` : `还没有答复,${due} 前应答复`;
    return { state: isDue ? "missed" : "pending", reason };
  }
  const replied = text(values["replyDate"]);
  if (replied > due) return { state: "missed", reason: `${replied} 才答复,超过 ${replyDays} 天` };
  const isTold = text(values["feedback"]) !== "" || text(values["feedbackDate"]) !== "";
  if (text(values["ledgerCode"]) !== "" && !isTold) {
    return { state: "pending", reason: "已转台账,结果还没有反馈" };
  }
  return { state: "met", reason: "" };
}

/** C10 接访人员、时间和地点公开, D27 收集站公示联系电话: what is posted is the roster of the month. */
export const published: Evaluator = (duty, facts, spans) => {
  const { asOf } = facts.input;
  const byVillage = groupBy(facts.rows("dutyRoster"), ({ source }) => source.village);
  const needed = duty.id === "D27" ? ["dutyPeople", "phone"] : ["dutyPeople", "dutyDate", "place"];
  return facts.villages.flatMap((village) =>
    spans.map((span) => {
      const rows = rowsWithin(byVillage.get(village) ?? [], "dutyDate", span);
      // One telephone for the whole station is enough; people and place belong to each day.
      const lacks = (key: string): boolean =>
        key === "phone"
          ? rows.every(({ values }) => text(values[key]) === "")
          : rows.some(({ values }) => list(values[key]).length === 0);
      const missing = rows.length === 0 ? [] : needed.filter(lacks).map((key) => NAMES[key] ?? key);
      const isComplete = rows.length > 0 && missing.length === 0;
      const why = rows.length === 0 ? "这个月没有值班表" : `值班表缺:${missing.join("、")}`;
      return outcome(duty, villageSubject(village), span, asOf, {
        required: 1,
        done: isComplete ? 1 : 0,
        counted: isComplete ? rows : [],
        note: isComplete ? "公示内容齐备;是否张贴,表格里看不出来" : why,
      });
    }),
  );
};

const NAMES: Readonly<Record<string, string>> = {
  dutyPeople: "值班人",
  dutyDate: "日期",
  place: "地点",
  phone: "联系电话",
};

function rosterByDay(facts: Facts): ReadonlyMap<string, readonly LedgerRecord[]> {
  return groupBy(facts.rows("dutyRoster"), ({ source, values }) =>
    dayKey(source.village, text(values["dutyDate"])),
  );
}

function dayKey(village: string, day: string): string {
  return `${village}\u0000${day}`;
}

function daySubject(village: string, day: string): Subject {
  return { kind: "day", id: `${village}/${day}`, name: `${village} ${day}`, village };
}
