/** 会议记录 and 办理日志: what the monthly meeting decided, and what was done since. */
import type { VillageRow } from "../../report/village/workbook.ts";
import { previousCutoff } from "../months.ts";
import type { SampleMonth } from "../months.ts";
import type { People } from "../people/index.ts";
import type { SampleVillage } from "../villages.ts";
import { meetingDay } from "./calendar.ts";
import type { VillageItems } from "./items.ts";
import type { Item } from "./timeline.ts";

/** B(二)1: one row for every item on the agenda, with its four decisions. */
export function meetingRows(
  village: SampleVillage,
  month: SampleMonth,
  people: People,
  items: VillageItems,
): VillageRow[] {
  const date = meetingDay(village, month);
  const meeting: VillageRow = {
    meetingDate: date,
    meetingTypes: ["民情分析会", "支部扩大会"],
    place: "村委会会议室",
    chair: people.secretary.name,
    recorder: people.committee.at(-1)?.name ?? "",
    expected: 28,
    present: 26,
    attendedGroups: ["两委", "监委会", "议事会", "党员代表", "村民代表"],
  };
  const decided = [...items.demands, ...items.hardship].flatMap((item): VillageRow[] => {
    const decision = item.steps.find((step) => step.date === date && "solution" in step.values);
    if (decision === undefined) return [];
    const { solution, target, responsible, deadline } = decision.values;
    const large = item.steps.some((step) => "escalatedDate" in step.values);
    return [
      {
        ...meeting,
        topic: item.base["content"] ?? "困难群众帮扶",
        itemCode: item.base["code"] ?? null,
        solution: solution ?? null,
        target: target ?? null,
        responsible: responsible ?? null,
        deadline: deadline ?? null,
        escalate: large ? "是" : "否",
      },
    ];
  });
  return decided.length > 0 ? decided : [{ ...meeting, topic: "通报上月事项办理情况" }];
}

/** Everything done on an item since the last file. */
export function actionRows(month: SampleMonth, people: People, items: VillageItems): VillageRow[] {
  const from = previousCutoff(month) < `${month.id}-01` ? `${month.id}-01` : previousCutoff(month);
  return [...items.demands, ...items.hardship]
    .flatMap((item) => stepsOf(item, from, month.cutoff, people))
    .sort((a, b) => (String(a["actionDate"]) < String(b["actionDate"]) ? -1 : 1));
}

function stepsOf(item: Item, from: string, to: string, people: People): VillageRow[] {
  return item.steps
    .filter((step) => step.date >= from && step.date <= to)
    .map((step) => ({
      itemCode: item.base["code"] ?? null,
      actionDate: step.date,
      measure: step.measure,
      handlers: [people.secretary.name],
    }));
}
