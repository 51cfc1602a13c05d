/** 民生诉求, 困难群众 and 稳定工作: every item of a village with its whole life. */
import { addDays, daysBetween } from "../../domain/dates/index.ts";
import { formatCode } from "../../domain/ids/index.ts";
import type { CATEGORY_LETTERS } from "../../domain/ids/index.ts";
import type { Cadre, Household, People } from "../people/index.ts";
import { Random } from "../random.ts";
import { VILLAGES } from "../villages.ts";
import type { SampleVillage } from "../villages.ts";
import { DEMANDS, SPOTS, SPOTS_PER_VILLAGE } from "../words/demands.ts";
import { STABILITY_TEXTS } from "../words/visits.ts";
import { intakeSpans, nextMeeting } from "./calendar.ts";
import { lifeOf } from "./timeline.ts";
import type { Item } from "./timeline.ts";

export interface VillageItems {
  readonly demands: readonly Item[];
  readonly hardship: readonly Item[];
  readonly stability: readonly Item[];
}

export function makeItems(village: SampleVillage, people: People): VillageItems {
  return {
    demands: makeDemands(village, people),
    hardship: makeHardship(village, people),
    stability: makeStability(village, people),
  };
}

/** Registration days in order: some before the samples begin, then `perMonth` in each month. */
function registrationDays(
  village: SampleVillage,
  random: Random,
  backlog: number,
  perMonth: readonly [number, number],
): string[] {
  return intakeSpans()
    .flatMap(([first, last, before]) => {
      const count = before ? backlog : random.int(...perMonth);
      const length = daysBetween(first, last);
      return Array.from({ length: count }, () => addDays(first, random.int(0, length)));
    })
    .filter((day) => day > (village.quietUntil ?? ""))
    .sort();
}

type CategoryLetters = (typeof CATEGORY_LETTERS)[keyof typeof CATEGORY_LETTERS];

/** Gives 编号 in the order of registration, starting anew every year. */
function numbering(
  village: SampleVillage,
  category: CategoryLetters,
  first: number,
): (registered: string) => string {
  const used = new Map<number, number>();
  return (registered) => {
    const year = Number(registered.slice(0, 4));
    const serial = (used.get(year) ?? (year === 2026 ? first : 0)) + 1;
    used.set(year, serial);
    return formatCode({ village: village.letters, category, year, serial });
  };
}

function spotsOf(village: SampleVillage): readonly string[] {
  const first = VILLAGES.indexOf(village) * SPOTS_PER_VILLAGE;
  return SPOTS.slice(first, first + SPOTS_PER_VILLAGE);
}

interface Roles {
  readonly responsible: string;
  readonly caller: string;
  readonly approver: string;
}

function rolesIn(people: People, random: Random): Roles {
  const [first, second] = random.sample<Cadre>(people.committee, 2);
  return {
    responsible: first?.name ?? "",
    caller: second?.name ?? "",
    approver: people.secretary.name,
  };
}

function makeDemands(village: SampleVillage, people: People): Item[] {
  const random = new Random(`${village.name} demands`);
  const code = numbering(village, "MS", 20);
  // Every matter once at every spot: nothing looks like a duplicate by accident.
  const places = DEMANDS.flatMap((text) => spotsOf(village).map((spot) => ({ text, spot })));
  const matters = random.sample(places, places.length);
  return registrationDays(village, random, 4, [3, 8]).map((registered, index): Item => {
    const { text, spot } = matters[index % matters.length] ?? {
      text: random.pick(DEMANDS),
      spot: "",
    };
    const household = random.pick(people.households);
    const roles = rolesIn(people, random);
    const channel = random.pick([
      "干部走访",
      "干部走访",
      "民情收集站来访",
      "民情收集站来电",
      "三员两代表",
    ]);
    const meeting = nextMeeting(village, registered);
    const standing = random.chance(0.06);
    return {
      registered,
      base: {
        code: code(registered),
        group: household.group,
        householdNo: household.no,
        registeredDate: registered,
        sourceChannel: channel,
        collector: random.pick(people.committee).name,
        collectorRole: channel === "三员两代表" ? "议事会成员" : "干部",
        reporter: household.householder,
        phone: household.phone,
        reporterKind: text.large ? "反映群体代表" : "反映人",
        peopleAffected: text.large ? random.int(8, 60) : random.int(1, 6),
        content: text.content.replace("{g}", household.group).replace("{p}", spot),
        category: text.category,
        status: "待议账",
      },
      steps:
        meeting === null
          ? []
          : lifeOf(
              {
                registered,
                meeting,
                ...roles,
                solution: text.solution,
                target: text.target,
                result: text.result,
                closing: text.large ? "⑦呈报乡镇" : "实质性办结",
                large: text.large ?? false,
                standing,
              },
              random,
            ),
    };
  });
}

const HARD_CLOSINGS: Readonly<Record<string, string>> = {
  低保: "纳入低保",
  五保: "纳入五保",
  救助资金: "临时救助",
};

function makeHardship(village: SampleVillage, people: People): Item[] {
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

function makeStability(village: SampleVillage, people: People): Item[] {
  const random = new Random(`${village.name} stability`);
  const code = numbering(village, "WD", 3);
  const matters = random.sample(STABILITY_TEXTS, STABILITY_TEXTS.length);
  return registrationDays(village, random, 1, [0, 1])
    .slice(0, matters.length)
    .flatMap((registered, index): Item[] => {
      const text = matters[index];
      if (text === undefined) return [];
      const group = `${random.int(1, village.groups)}组`;
      const roles = rolesIn(people, random);
      const meeting = nextMeeting(village, registered);
      const { solution, result } = text;
      const life = { registered, ...roles, solution, target: "就地化解", result, large: false };
      return [
        {
          registered,
          base: {
            code: code(registered),
            group,
            registeredDate: registered,
            sourceChannel: "干部走访",
            collector: roles.caller,
            collectorRole: "干部",
            reporter: "匿名",
            matter: text.matter,
            content: text.content
              .replace("{g}", group)
              .replace("{p}", random.pick(spotsOf(village))),
            peopleAffected: random.int(2, 20),
            category: text.category,
            situation: "正在调处,情绪平稳",
            controlUnit: village.name,
            controlPerson: [people.secretary.name],
            responsibleUnit: "村调委会",
            warningLevel: random.pick(["蓝", "蓝", "黄"]),
            warningDate: registered,
            status: "待议账",
          },
          steps: meeting === null ? [] : lifeOf({ ...life, meeting, closing: "实质化解" }, random),
        },
      ];
    });
}
