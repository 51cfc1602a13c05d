/** 一户一档 of a village, with its 家庭成员. */
import { formatHouseholdNo } from "../../domain/ids/index.ts";
import type { VillageRow } from "../../report/village/workbook.ts";
import type { Random } from "../random.ts";
import type { SampleVillage } from "../villages.ts";
import { TOWNSHIP } from "../villages.ts";
import { inventName } from "../words/names.ts";
import type { Gender } from "../words/names.ts";
import { madeUpId, madeUpPhone } from "./numbers.ts";
import type { Cadre, Hardship, Household } from "./types.ts";

type Reason = readonly [kind: string, type: string, reason: string, need: string, support: string];
const REASONS: readonly Reason[] = [
  ["低保户", "生活困难", "缺乏劳动能力", "低保", "农村低保"],
  ["五保户/特困", "生活困难", "缺乏劳动能力", "五保", "特困供养"],
  ["困难户", "医疗困难", "因病", "救助资金", "临时救助"],
  ["困难户", "住房困难", "危房改造", "住房", "无"],
  ["残疾户", "生活困难", "因残", "救助物资", "农村低保"],
  ["贫困户/脱贫户/监测户", "就业困难", "失业一年以上", "职业培训", "无"],
  ["困难党员", "医疗困难", "重大疾病", "救助资金", "临时救助"],
];
const HARD_SHARE = 0.24;

export function makeHouseholds(
  village: SampleVillage,
  cadres: readonly Cadre[],
  random: Random,
  taken: Set<string>,
  firstPhone: number,
): Household[] {
  const linked = cadres.filter((cadre) => cadre.committee);
  return Array.from({ length: village.households }, (_, index): Household => {
    const group = (index % village.groups) + 1;
    const gender: Gender = random.chance(0.2) ? "女" : "男";
    const [kind, hard] = random.chance(HARD_SHARE) ? makeHardship(random) : ["一般户", null];
    return {
      no: formatHouseholdNo({ group, household: index + 1 }),
      group: `${group}组`,
      householder: namesake(village, index) ?? inventName(random, gender, taken),
      gender,
      birth: birthday(random, 1945, 1990),
      phone: madeUpPhone(firstPhone + index),
      address: `${TOWNSHIP}${village.name}${group}组${random.int(1, 90)}号`,
      size: hard?.support === "特困供养" ? 1 : random.int(1, 6),
      kinds: [kind],
      hard,
      cadre: random.pick(linked),
    };
  });
}

/** Two households of the first group, where the village has namesakes. */
function namesake(village: SampleVillage, index: number): string | undefined {
  return index === 0 || index === village.groups ? village.namesakes : undefined;
}

function makeHardship(random: Random): [kind: string, hard: Hardship] {
  const [kind, type, reason, need, support] = random.pick(REASONS);
  return [kind, { type, reason, needs: [need], support, income: random.int(30, 68) * 100 }];
}

function birthday(random: Random, from: number, to: number): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${random.int(from, to)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}

export function householdRow(
  household: Household,
  index: number,
  village: SampleVillage,
): VillageRow {
  const { hard, cadre } = household;
  const month = String((index % 6) + 2).padStart(2, "0");
  const linked = { linkedCadre: cadre.name, linkedCadrePhone: cadre.phone };
  return {
    householdNo: household.no,
    group: household.group,
    householder: household.householder,
    gender: household.gender,
    birth: household.birth.slice(0, 7),
    ethnicity: "汉族",
    address: household.address,
    familySize: household.size,
    phone: household.phone,
    householdKinds: household.kinds,
    ...(hard === null
      ? {}
      : {
          idNumber: madeUpId(household.birth, household.gender, index),
          incomePerHead: hard.income,
          hardshipType: hard.type,
          hardshipReason: hard.reason,
          needs: hard.needs,
          ...linked,
          cardDate: "2026-03-12",
        }),
    registrar: cadre.name,
    registeredDate: `2026-${month}-15`,
    registeringUnit:
      `${village.name}${village.name.endsWith("社区") ? "居委会" : "村委会"}`.replace(
        "村村委会",
        "村委会",
      ),
  };
}

/** The householder and the others of the household. */
export function memberRows(household: Household, random: Random): VillageRow[] {
  const base = { householdNo: household.no, householder: household.householder };
  const rows: VillageRow[] = [
    {
      ...base,
      name: household.householder,
      gender: household.gender,
      birth: household.birth.slice(0, 7),
      relation: "户主",
      health: household.hard?.reason === "因残" ? "残疾" : "健康",
    },
  ];
  const taken = new Set([household.householder]);
  const surname = household.householder.charAt(0);
  const spouse: Gender = household.gender === "男" ? "女" : "男";
  const others = ["配偶", "子", "女", "母", "孙女"] as const;
  for (const relation of others.slice(0, household.size - 1)) {
    const gender = relation === "配偶" ? spouse : relation === "子" ? "男" : "女";
    const own = relation === "子" || relation === "女" || relation === "孙女";
    const [from, to] = relation === "母" ? [1930, 1940] : own ? [1995, 2020] : [1950, 1990];
    rows.push({
      ...base,
      name: inventName(random, gender, taken, own ? surname : undefined),
      gender,
      birth: birthday(random, from, to).slice(0, 7),
      relation,
      health: "健康",
    });
  }
  return rows;
}
