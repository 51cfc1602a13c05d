/** 逾期, 不能解决, 不满意, 未议账: matters that do not come to an end at their level. */
import { addMonths, daysInMonth, isIsoDate, parseIsoDate, twoDigits } from "../dates/index.ts";
import { OPEN_STATUSES } from "../ledgers/lists/items.ts";
import {
  MEETING_OF,
  directSuperior,
  dissatisfiedTimes,
  escalationDue,
  fieldLabel,
  missingResults,
  namesIn,
  standingOf,
} from "../lifecycle/index.ts";
import { lightOf } from "../lights/index.ts";
import type { Light } from "../lights/index.ts";
import type { QuotaInput } from "../quotas/types.ts";
import { printValue } from "../records.ts";
import { workdaysBetween } from "../workdays/index.ts";
import type { Matter } from "./matters.ts";
import type { Found } from "./types.ts";

export function itemReasons(
  matters: readonly Matter[],
  input: Pick<QuotaInput, "asOf" | "calendar" | "settings">,
): readonly Found[] {
  return matters.flatMap((matter) => {
    const unsolvable = unsolved(matter, input);
    return [
      ...overdue(matter, input),
      ...unsolvable,
      ...dissatisfied(matter, input),
      // What the meeting declared unsolvable has been decided on.
      ...(unsolvable.length > 0 ? [] : undecided(matter, input)),
    ];
  });
}

type Given = Pick<QuotaInput, "asOf" | "calendar" | "settings">;

function overdue(matter: Matter, { asOf, calendar, settings }: Given): readonly Found[] {
  const standing = standingOf(matter.item, asOf, calendar, settings);
  if (standing === null || (standing.light !== "黄" && standing.light !== "红")) return [];
  const { light, limit, left, words } = standing;
  return [
    {
      ...basics(matter),
      category: "逾期",
      required: limit.due,
      done: "未办结",
      missing: `${-left} 个工作日`,
      light,
      slots: { due: limit.due, asOf, words, status: statusWords(matter) },
    },
  ];
}

/** §1.4: declared unsolvable and not sent up yet; or sent up, and no answer yet. */
function unsolved(matter: Matter, { asOf, calendar, settings }: Given): readonly Found[] {
  const { item, minutes, level } = matter;
  const superior = directSuperior(level)?.body ?? "";
  if (statusOf(matter) === "已上报") {
    if (printValue(item.values["superiorReply"]) !== "") return [];
    const day = printValue(item.values["escalatedDate"]);
    const body = printValue(item.values["escalatedTo"]) || superior;
    return [
      {
        ...basics(matter),
        category: "不能解决",
        required: "答复",
        done: "没有答复",
        missing: 1,
        lastDate: day,
        light: "正常",
        slots: {
          advice: `${body}研究答复,答复后告诉反映人。`,
          why: `${day === "" ? "没有登记上报日期,已" : `已于 ${day} `}上报${body},还没有答复`,
        },
      },
    ];
  }
  const declared = minutes
    .filter(({ values }) => printValue(values["escalate"]) === "是")
    .map(({ values }) => printValue(values["meetingDate"]))
    .filter(isIsoDate)
    .sort()
    .at(-1);
  if (!isOpen(matter) || declared === undefined) return [];
  const due = escalationDue(declared, calendar, settings)?.date ?? declared;
  const left = workdaysBetween(calendar, asOf, due).days;
  const light: Light = lightOf(left, { due, extended: false }, settings);
  return [
    {
      ...basics(matter),
      category: "不能解决",
      required: due,
      done: "未上报",
      missing: left >= 0 ? `还剩 ${left} 个工作日` : `超过 ${-left} 个工作日`,
      lastDate: declared,
      light,
      slots: {
        advice: `在 ${due} 前填呈报单,上报${superior}。`,
        why: `${declared} ${MEETING_OF[level]}认定本级不能解决,应在 ${due} 前上报,还没有上报`,
      },
    },
  ];
}

/** §2.5: not satisfied as often as the setting says, and still open. */
function dissatisfied(matter: Matter, { settings }: Given): readonly Found[] {
  const times = dissatisfiedTimes(
    matter.item,
    matter.log.map(({ values }) => printValue(values["measure"])),
  );
  if (!isOpen(matter) || times < settings.dissatisfiedForEscalation) return [];
  return [
    {
      ...basics(matter),
      category: "不满意",
      required: 0,
      done: times,
      missing: times,
      light: "红",
      slots: { status: statusWords(matter), meeting: MEETING_OF[matter.level] },
    },
  ];
}

/**
 * §1.4: open without the four results after so many meetings. Where no meeting was held at all, so
 * many months do as well: otherwise the village that never meets would have nothing on its list.
 */
function undecided(matter: Matter, { asOf, settings }: Given): readonly Found[] {
  const missing = missingResults(matter.item);
  const registered = printValue(matter.item.values["registeredDate"]);
  if (!isOpen(matter) || missing.length === 0 || !isIsoDate(registered)) return [];
  const held = matter.meetings.filter((day) => day >= registered);
  const isPassedOver = held.length >= settings.undecidedMeetings;
  const isForgotten =
    held.length === 0 && monthsAfter(registered, settings.undecidedMeetings) <= asOf;
  if (!isPassedOver && !isForgotten) return [];
  const meeting = MEETING_OF[matter.level];
  const last = held.at(-1) ?? "";
  return [
    {
      ...basics(matter),
      category: "未议账",
      required: 4,
      done: 4 - missing.length,
      missing: missing.length,
      lastDate: last,
      light: isForgotten ? "红" : "黄",
      slots: {
        registered,
        meeting,
        meetings:
          held.length === 0
            ? `以来没有开过${meeting}`
            : `以来开过 ${held.length} 次${meeting}(最近 ${last})`,
        fields: missing.map((key) => fieldLabel(matter.item.ledger, key)).join("、"),
      },
    },
  ];
}

function basics({
  item,
  record,
  code,
  village,
  level,
  log,
  minutes,
  goesUp,
}: Matter): Pick<
  Found,
  "village" | "level" | "subject" | "lastDate" | "responsible" | "records" | "item" | "withheld"
> {
  const responsible = namesIn(item.values["responsible"]).join("、");
  const days = [...log.map(({ values }) => values["actionDate"]), item.values["meetingDate"]];
  return {
    village,
    level,
    subject: code === "" ? `第${record.source.row}行(没有编号)` : code,
    lastDate: days.map(printValue).reduce((latest, day) => (day > latest ? day : latest), ""),
    responsible: responsible === "" ? printValue(item.values["collector"]) : responsible,
    records: [record, ...minutes, ...log],
    item,
    withheld: !goesUp,
  };
}

function statusOf({ item }: Matter): string {
  return printValue(item.values["status"]);
}

/** A 状态 that nobody could read was left empty. */
function statusWords(matter: Matter): string {
  const status = statusOf(matter);
  return status === "" ? "没有填状态" : `状态“${status}”`;
}

function isOpen(matter: Matter): boolean {
  return OPEN_STATUSES.includes(statusOf(matter));
}

/** The same day so many months on, or the last of that month. */
function monthsAfter(iso: string, months: number): string {
  const month = addMonths(iso.slice(0, 7), months);
  const length = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  return `${month}-${twoDigits(Math.min(parseIsoDate(iso)?.day ?? 1, length))}`;
}
