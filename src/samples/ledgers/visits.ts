/** 走访记录 and 民情日记 of a month. */
import { fromDayNumber, toDayNumber } from "../../domain/dates/index.ts";
import type { VillageRow } from "../../report/village/workbook.ts";
import { dayOf, daysCovered } from "../months.ts";
import type { SampleMonth } from "../months.ts";
import type { Cadre, People } from "../people/index.ts";
import { Random } from "../random.ts";
import type { SampleVillage } from "../villages.ts";
import { DIARY_PROBLEMS, FEELINGS, OPINIONS, QUIET, RESPONSES } from "../words/visits.ts";

const WAYS = [...Array<string>(17).fill("入户"), "当面", "电话", "未遇"];

/**
 * D1: 不少于 20 户次 for every member of the 两委; one of them falls short now and then. The walk
 * goes on from month to month, so that in a quarter most households are met.
 */
export function visitRows(
  village: SampleVillage,
  month: SampleMonth,
  people: People,
): VillageRow[] {
  const random = new Random(`${village.name} visits ${month.id}`);
  const days = daysCovered(month);
  const first = random.int(0, people.households.length - 1);
  let next = first;
  const rows = people.committee.flatMap((cadre) => {
    const count = random.chance(0.15) ? random.int(12, 18) : random.int(20, 24);
    return Array.from({ length: count }, (_, index): VillageRow => {
      const household = people.households[next % people.households.length];
      next += 1;
      const day = 1 + Math.floor((index * days) / count);
      return { ...visitText(random, people, cadre), ...placed(month, day, household) };
    });
  });
  return rows.sort((a, b) => compare(String(a["visitDate"]), String(b["visitDate"])));
}

function placed(
  month: SampleMonth,
  day: number,
  household: People["households"][number] | undefined,
): VillageRow {
  return {
    visitDate: dayOf(month, day),
    group: household?.group ?? null,
    householdNo: household?.no ?? null,
    householder: household?.householder ?? null,
  };
}

function visitText(random: Random, people: People, cadre: Cadre): VillageRow {
  const visitWay = random.pick(WAYS);
  const { opinion, outcome } = random.chance(0.5) ? QUIET : random.pick(OPINIONS);
  const met = visitWay !== "未遇";
  const joint = random.chance(0.05) ? random.pick(people.committee).name : cadre.name;
  return {
    visitors: joint === cadre.name ? [cadre.name] : [cadre.name, joint],
    visitWay,
    opinion: met ? opinion : "家中无人",
    outcome: met ? outcome : "无需处理",
    response: met && random.chance(0.2) ? random.pick(RESPONSES) : null,
    feeling: met && random.chance(0.1) ? random.pick(FEELINGS) : null,
  };
}

/** D20: some entries for everyone. */
export function diaryRows(
  village: SampleVillage,
  month: SampleMonth,
  people: People,
): VillageRow[] {
  const random = new Random(`${village.name} diary ${month.id}`);
  const first = toDayNumber(`${month.id}-01`);
  return people.committee
    .flatMap((cadre) =>
      Array.from({ length: random.int(2, 4) }, (): VillageRow => ({
        diaryDate: fromDayNumber(first + random.int(0, daysCovered(month) - 1)),
        cadre: cadre.name,
        problems: random.pick(DIARY_PROBLEMS),
        response: random.pick(RESPONSES),
        feeling: random.pick(FEELINGS),
      })),
    )
    .sort((a, b) => compare(String(a["diaryDate"]), String(b["diaryDate"])));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
