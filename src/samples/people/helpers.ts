/** 党员结对帮扶 and 连心卡发放: who stands by which household in need. */
import type { VillageRow } from "../../report/village/workbook.ts";
import type { Cadre, Household } from "./types.ts";

/** A2: 党组织书记联系 5 户、班子成员每人联系 3 户、党小组长每人联系 2户,…无职党员每人联系 1 户. */
const QUOTAS: readonly (readonly [
  role: string,
  households: number,
  has: (cadre: Cadre) => boolean,
])[] = [
  ["书记", 5, (cadre) => cadre.positions.includes("书记")],
  ["班子成员", 3, (cadre) => cadre.committee],
  ["党小组长", 2, (cadre) => cadre.positions.includes("党小组长")],
  ["无职党员", 1, (cadre) => cadre.canHelp],
];

/** Every helper has his number of households, as far as there are any; each household in need has one. */
export function pairingRows(cadres: readonly Cadre[], hard: readonly Household[]): VillageRow[] {
  const rows: VillageRow[] = [];
  const helpers = cadres.flatMap((cadre) => {
    const quota = QUOTAS.find(([, , has]) => has(cadre));
    return quota === undefined ? [] : [{ cadre, role: quota[0], count: quota[1] }];
  });
  let next = 0;
  for (const { cadre, role, count } of helpers) {
    for (let nth = 0; nth < Math.min(count, hard.length); nth += 1) {
      const household = hard[next % hard.length];
      next += 1;
      if (household === undefined) continue;
      rows.push({
        member: cadre.name,
        role,
        group: household.group,
        householdNo: household.no,
        householder: household.householder,
        householdKinds: household.kinds,
        pairedDate: "2026-03-10",
        measures: `帮助落实${household.hard?.needs[0] ?? "帮扶"}`,
        helpPlan: nth === 0 ? "是" : "否",
      });
    }
  }
  return rows;
}

/** B: 向困难群众发放结对帮扶“亲民爱民连心卡”. */
export function cardRows(hard: readonly Household[]): VillageRow[] {
  return hard.map((household) => ({
    group: household.group,
    householdNo: household.no,
    householder: household.householder,
    cadre: household.cadre.name,
    position: household.cadre.positions,
    phone: household.cadre.phone,
    issuedDate: "2026-03-12",
    signedFor: household.householder,
    pledge: "有事打电话,小事当天办",
  }));
}
