/** 困难群众 of a village: households in need, one after the other. */
import type { Household, People } from "../people/index.ts";
import { Random } from "../random.ts";
import type { SampleVillage } from "../villages.ts";
import { nextMeeting } from "./calendar.ts";
import { numbering, registrationDays, rolesIn } from "./common.ts";
import { lifeOf } from "./timeline.ts";
import type { Item } from "./timeline.ts";

const HARD_CLOSINGS: Readonly<Record<string, string>> = {
  低保: "纳入低保",
  五保: "纳入五保",
  救助资金: "临时救助",
};

export function makeHardship(village: SampleVillage, people: People): Item[] {
  const random = new Random(`${village.name} hardship`);
  const code = numbering(village, "KN", 8);
  const households = random.sample(people.hard, people.hard.length);
  return registrationDays(village, random, 3, [1, 3])
    .slice(0, households.length)
    .flatMap((registered, index): Item[] => {
      const household = households[index];
      if (household?.hard == null) return [];
      const { needs } = household.hard;
      const need = needs[0] ?? "其他";
      const meeting = nextMeeting(village, registered);
      const roles = rolesIn(people, random);
      const closing = HARD_CLOSINGS[need] ?? "实质性解决困难";
      const base = { code: code(registered), ...hardshipBase(household, registered, index) };
      const texts = { solution: `帮助申请${need}`, target: `落实${need}` };
      const life = {
        registered,
        ...roles,
        ...texts,
        result: `已落实${need}`,
        closing,
        large: false,
      };
      return [
        {
          registered,
          base,
          steps:
            meeting === null
              ? []
              : lifeOf({ ...life, meeting, standing: random.chance(0.3) }, random),
        },
      ];
    });
}

function hardshipBase(household: Household, registered: string, index: number): Item["base"] {
  const { hard, cadre } = household;
  return {
    group: household.group,
    householdNo: household.no,
    householder: household.householder,
    gender: household.gender,
    birth: household.birth.slice(0, 7),
    occupation: "在家农民",
    isPartyMember: household.kinds.includes("困难党员") ? "是" : "否",
    address: household.address,
    familySize: household.size,
    phone: household.phone,
    registeredDate: registered,
    sourceChannel: index % 3 === 0 ? "三员两代表" : "干部走访",
    collector: cadre.name,
    collectorRole: index % 3 === 0 ? "网格员" : "干部",
    supportType: hard?.support ?? "无",
    incomePerHead: hard?.income ?? null,
    hardshipType: hard?.type ?? null,
    hardshipReason: hard?.reason ?? null,
    needs: hard?.needs ?? null,
    pairedCadre: cadre.name,
    pairedDate: "2026-03-10",
    measures: "定期走访,帮助申请救助",
    helpPlan: "是",
    status: "待议账",
  };
}
