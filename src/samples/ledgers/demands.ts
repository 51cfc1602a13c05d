/** 民生诉求 of a village, each with its whole life. */
import type { People } from "../people/index.ts";
import { Random } from "../random.ts";
import type { SampleVillage } from "../villages.ts";
import { DEMANDS, SHARED_DEMAND } from "../words/demands.ts";
import type { DemandText } from "../words/demands.ts";
import { nextMeeting } from "./calendar.ts";
import { numbering, registrationDays, rolesIn, spotsOf } from "./common.ts";
import { lifeOf } from "./timeline.ts";
import type { Item, Step } from "./timeline.ts";

const CHANNELS = ["干部走访", "干部走访", "民情收集站来访", "民情收集站来电", "三员两代表"];
/** Two villages at the ends of one road, and the day on which both wrote it down (mess row 50). */
const SHARED_BY: ReadonlySet<string> = new Set(["双桥村", "观山村"]);
const SHARED_DAY = "2026-10-12";

interface Matter {
  readonly registered: string;
  readonly text: DemandText;
  readonly spot: string;
}

export function makeDemands(village: SampleVillage, people: People): Item[] {
  const random = new Random(`${village.name} demands`);
  const code = numbering(village, "MS", 20);
  return mattersOf(village, random).map(({ registered, text, spot }): Item => {
    const household = random.pick(people.households);
    const channel = random.pick(CHANNELS);
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
      steps: stepsFor(village, people, registered, text, random),
    };
  });
}

/** Every matter once at every spot: nothing looks like a duplicate by accident. */
function mattersOf(village: SampleVillage, random: Random): Matter[] {
  const places = DEMANDS.flatMap((text) => spotsOf(village).map((spot) => ({ text, spot })));
  const shuffled = random.sample(places, places.length);
  const matters = registrationDays(village, random, 4, [3, 8]).flatMap((registered, index) =>
    shuffled.slice(index, index + 1).map((place) => ({ registered, ...place })),
  );
  if (SHARED_BY.has(village.name)) {
    matters.push({ registered: SHARED_DAY, text: SHARED_DEMAND, spot: "" });
  }
  return matters.sort((a, b) => (a.registered < b.registered ? -1 : 1));
}

function stepsFor(
  village: SampleVillage,
  people: People,
  registered: string,
  text: DemandText,
  random: Random,
): Step[] {
  const meeting = nextMeeting(village, registered);
  if (meeting === null) return [];
  const { solution, target, result, large = false } = text;
  const closing = large ? "⑦呈报乡镇" : "实质性办结";
  const standing = text === SHARED_DEMAND || random.chance(0.06);
  const roles = rolesIn(people, random);
  return lifeOf({ meeting, ...roles, solution, target, result, closing, large, standing }, random);
}
