/** 接待值班表 and 来访接待登记 of a month. */
import { daysInMonth, weekday } from "../../domain/dates/index.ts";
import type { VillageRow } from "../../report/village/workbook.ts";
import { dayOf, daysCovered } from "../months.ts";
import type { SampleMonth } from "../months.ts";
import { madeUpPhone } from "../people/numbers.ts";
import type { People } from "../people/index.ts";
import { Random } from "../random.ts";
import { VILLAGES } from "../villages.ts";
import type { SampleVillage } from "../villages.ts";
import { VISIT_MATTERS } from "../words/visits.ts";

/** D17: 党组织书记每周 X 确定为接待群众日. */
const RECEPTION_WEEKDAY = 1;
const STATION = "村民情收集站";

export function dutyRows(village: SampleVillage, month: SampleMonth, people: People): VillageRow[] {
  const others = people.committee.slice(1);
  const length = daysInMonth(Number(month.id.slice(0, 4)), Number(month.id.slice(5)));
  const phone = madeUpPhone(9900 + VILLAGES.indexOf(village));
  return Array.from({ length }, (_, index): VillageRow => {
    const date = dayOf(month, index + 1);
    const reception = weekday(date) === RECEPTION_WEEKDAY;
    const cadre = reception ? people.secretary : others[index % others.length];
    return {
      dutyDate: date,
      dutyPeople: [cadre?.name ?? ""],
      isReceptionDay: reception ? "是" : "否",
      place: STATION,
      phone,
    };
  });
}

export function receptionRows(
  village: SampleVillage,
  month: SampleMonth,
  people: People,
): VillageRow[] {
  const random = new Random(`${village.name} reception ${month.id}`);
  const days = Array.from({ length: random.int(3, 8) }, () => random.int(1, daysCovered(month)));
  return days
    .sort((a, b) => a - b)
    .map((day): VillageRow => {
      const household = random.pick(people.households);
      const [content, reply] = random.pick(VISIT_MATTERS);
      return {
        receptionDate: dayOf(month, day),
        group: household.group,
        visitor: household.householder,
        gender: household.gender,
        address: household.address,
        phone: household.phone,
        content,
        receivers: [random.pick(people.committee).name],
        reply,
        feedback: "已告知本人",
        feedbackDate: dayOf(month, Math.min(day + 2, daysCovered(month))),
      };
    });
}
