/** 稳定工作 of a village: matters, never people. */
import type { People } from "../people/index.ts";
import { Random } from "../random.ts";
import type { SampleVillage } from "../villages.ts";
import { STABILITY_TEXTS } from "../words/visits.ts";
import { nextMeeting } from "./calendar.ts";
import { numbering, registrationDays, rolesIn, spotsOf } from "./common.ts";
import { lifeOf } from "./timeline.ts";
import type { Item } from "./timeline.ts";

export function makeStability(village: SampleVillage, people: People): Item[] {
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
      const life = { ...roles, solution, target: "就地化解", result, large: false };
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
