/** Workbooks of villages, with rows typed by hand, for another program to calculate. */
import type { LedgerId } from "../../domain/ledgers/types.ts";
import { defaultSettings } from "../../domain/settings/index.ts";
import { workCalendar } from "../../domain/workdays/index.ts";
import { villageWorkbookPlan } from "../../report/village/workbook.ts";
import type { VillageRow, VillageWorkbookOptions } from "../../report/village/workbook.ts";
import { reviewOrder } from "../../job/review.ts";
import { reviewPlan } from "../../report/review/index.ts";
import { SAMPLE_MONTHS, VILLAGES } from "../../samples/index.ts";
import { villageMonth } from "../../samples/village-month.ts";
import type { WorkbookPlan } from "../../workbook/plan.ts";
import { RANDOM_ROWS } from "./random-rows.ts";
import { sampleFacts } from "./sample-facts.ts";
import { fixedDay, typedInto } from "./typing.ts";
import type { Rows } from "./typing.ts";
import { TYPED_ROWS } from "./typed-rows.ts";

export interface OfficeCase {
  readonly name: string;
  /** As it is handed out, with the last rows typed in afterwards: their figures are not there yet. */
  readonly input: WorkbookPlan;
  /** The same rows, all with the figures that we worked out. */
  readonly ours: WorkbookPlan;
}

const CALENDAR = workCalendar([
  ["2026-10-01", "放假"],
  ["2026-10-02", "放假"],
  ["2026-10-05", "放假"],
  ["2026-10-10", "上班"],
  ["2026-11-21", "上班"],
  ["2026-11-24", "放假"],
  ["2026-11-26", "上班"],
  ["2026-11-29", "放假"],
]);
const OPTIONS: VillageWorkbookOptions = {
  village: "龙河村",
  township: "五桂镇",
  month: "2026-11",
  asOf: "2026-11-27",
};

export function officeCases(): readonly OfficeCase[] {
  const settings = defaultSettings();
  return [
    caseOf("龙河村", { ...OPTIONS, settings, calendar: CALENDAR }, sampleRows(), TYPED_ROWS),
    caseOf(
      "另一种口径",
      {
        ...OPTIONS,
        // A Sunday, and a month from the 21st to the 20th.
        asOf: "2026-11-29",
        settings: {
          ...settings,
          visitCounting: "每条记录计1",
          jointVisitsCreditAll: false,
          quotaMonth: "按月报截止日",
          monthCutoff: 20,
          countedVisitWays: ["入户", "电话"],
          courtyardCountsWhenListed: false,
          committeeVisitsPerMonth: 5,
          dueSoonWorkdays: 0,
          yellowWorkdays: 2,
          redWhenMissedAgain: false,
          replyDays: 3,
        },
      },
      RANDOM_ROWS,
      TYPED_ROWS,
    ),
    caseOf("没有规则设置", OPTIONS, RANDOM_ROWS, new Map()),
    reviewCase(),
  ];
}

/** 月评 of the township's third month: nothing is typed in, every figure stands in the file already. */
function reviewCase(): OfficeCase {
  const months = SAMPLE_MONTHS.slice(0, 3);
  const review = reviewOrder({
    month: months.at(-1)?.id ?? "",
    facts: months.map((month) => ({ month: month.id, facts: sampleFacts(month) })),
    villages: [],
    settings: defaultSettings(),
    own: [],
    calendar: CALENDAR,
    asOf: "2027-01-02",
  });
  if (!review) throw new Error("no review");
  const plan = reviewPlan(review);
  return { name: "月评", input: plan, ours: plan };
}

function caseOf(
  name: string,
  options: VillageWorkbookOptions,
  data: Rows,
  typed: Rows,
): OfficeCase {
  const all = new Map<LedgerId, readonly VillageRow[]>(
    [...new Set([...data.keys(), ...typed.keys()])].map((id) => [
      id,
      [...(data.get(id) ?? []), ...(typed.get(id) ?? [])],
    ]),
  );
  const handedOut = villageWorkbookPlan({ ...options, rows: data });
  const { asOf = "" } = options;
  return {
    name,
    input: fixedDay(typedInto(handedOut, typed), asOf),
    ours: fixedDay(villageWorkbookPlan({ ...options, rows: all }), asOf),
  };
}

/** Two months of the sample township's first village. */
function sampleRows(): Rows {
  const [village] = VILLAGES;
  const [october, november] = SAMPLE_MONTHS;
  if (!village || !october || !november) throw new Error("no samples");
  const rows = new Map(villageMonth(village, november).rows);
  const earlier = villageMonth(village, october).rows.get("visits") ?? [];
  return rows.set("visits", [...earlier, ...(rows.get("visits") ?? [])]);
}
