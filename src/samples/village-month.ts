/** What a village has to report for a month, before anybody writes it down in his own way. */
import type { LedgerId } from "../domain/ledgers/types.ts";
import type { VillageRow } from "../report/village/workbook.ts";
import { makeItems } from "./ledgers/items.ts";
import type { VillageItems } from "./ledgers/items.ts";
import { actionRows, meetingRows } from "./ledgers/meetings.ts";
import { dutyRows, receptionRows } from "./ledgers/reception.ts";
import { rowAt } from "./ledgers/timeline.ts";
import type { Item } from "./ledgers/timeline.ts";
import { diaryRows, visitRows } from "./ledgers/visits.ts";
import type { SampleMonth } from "./months.ts";
import { makePeople } from "./people/index.ts";
import type { People } from "./people/index.ts";
import type { SampleVillage } from "./villages.ts";

export interface VillageMonth {
  readonly village: SampleVillage;
  readonly month: SampleMonth;
  readonly people: People;
  readonly rows: ReadonlyMap<LedgerId, readonly VillageRow[]>;
}

interface VillageLife {
  readonly people: People;
  readonly items: VillageItems;
}

const lives = new WeakMap<SampleVillage, VillageLife>();

function lifeIn(village: SampleVillage): VillageLife {
  const known = lives.get(village);
  if (known) return known;
  const people = makePeople(village);
  const life = { people, items: makeItems(village, people) };
  lives.set(village, life);
  return life;
}

export function villageMonth(village: SampleVillage, month: SampleMonth): VillageMonth {
  const { people, items } = lifeIn(village);
  const open = (list: readonly Item[]): VillageRow[] =>
    list.flatMap((item) => {
      const row = rowAt(item, month);
      return row === null ? [] : [row];
    });
  const rows = new Map<LedgerId, readonly VillageRow[]>([
    ["cadres", people.registers.cadres],
    ["households", people.registers.households],
    ["members", people.registers.members],
    ["visits", visitRows(village, month, people)],
    ["diary", diaryRows(village, month, people)],
    ["demands", open(items.demands)],
    ["hardship", open(items.hardship)],
    ["stability", open(items.stability)],
    ["pairing", people.registers.pairing],
    ["contactCards", people.registers.contactCards],
    ["dutyRoster", dutyRows(village, month, people)],
    ["reception", receptionRows(village, month, people)],
    ["meetings", meetingRows(village, month, people, items)],
    ["actionLog", actionRows(month, people, items)],
  ]);
  return { village, month, people, rows };
}
