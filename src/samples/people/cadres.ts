/** 干部名册 of a village: the 两委, one 党小组长 and 组长 per group, a 网格员, party members who help. */
import type { VillageRow } from "../../report/village/workbook.ts";
import type { Random } from "../random.ts";
import type { SampleVillage } from "../villages.ts";
import { inventName } from "../words/names.ts";
import type { Gender } from "../words/names.ts";
import { madeUpPhone } from "./numbers.ts";
import type { Cadre } from "./types.ts";

const COMMITTEE: readonly (readonly string[])[] = [
  ["书记"],
  ["主任"],
  ["副书记"],
  ["委员"],
  ["委员"],
];
const TERM_START = "2025-12-20";

export function makeCadres(
  village: SampleVillage,
  random: Random,
  taken: Set<string>,
  firstPhone: number,
): Cadre[] {
  const cadres: Cadre[] = [];
  const add = (positions: readonly string[], more: Partial<Cadre> = {}): void => {
    const gender: Gender = random.chance(0.3) ? "女" : "男";
    cadres.push({
      name: inventName(random, gender, taken),
      gender,
      positions,
      committee: false,
      group: "",
      phone: madeUpPhone(firstPhone + cadres.length),
      canHelp: false,
      ...more,
    });
  };
  for (const positions of COMMITTEE) add(positions, { committee: true });
  add(["监委会主任"]);
  for (let number = 1; number <= village.groups; number += 1) {
    const group = `${number}组`;
    if (random.chance(0.5)) add(["党小组长", "组长"], { group });
    else {
      add(["党小组长"], { group });
      add(["组长"], { group });
    }
  }
  add(["网格员"]);
  add(["无职党员"], { canHelp: true });
  add(["无职党员"], { canHelp: true });
  return cadres;
}

export function cadreRow(cadre: Cadre): VillageRow {
  const member = cadre.positions.includes("无职党员");
  return {
    name: cadre.name,
    position: cadre.positions,
    isCommittee: cadre.committee ? "是" : "否",
    partyGroup: cadre.group === "" ? null : cadre.group.replace("组", "党小组"),
    area: null,
    group: cadre.group === "" ? null : cadre.group,
    canHelp: member ? "是" : null,
    phone: cadre.phone,
    termStart: member ? null : TERM_START,
  };
}
