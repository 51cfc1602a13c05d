/** The sheets of the sample: a village's own workbook as the command line writes it, filled in. */
import { SAMPLE_MONTHS } from "../../samples/months.ts";
import type { SampleMonth } from "../../samples/months.ts";
import { villageMonth } from "../../samples/village-month.ts";
import { TOWNSHIP, VILLAGES } from "../../samples/villages.ts";
import { VILLAGE_LEDGERS, villageWorkbookPlan } from "../../report/village/workbook.ts";
import type { VillageRow } from "../../report/village/workbook.ts";
import type { LedgerId } from "../../domain/ledgers/types.ts";
import type { WorkbookPlan } from "../../workbook/plan.ts";

/** The village of the samples that keeps its ledgers in our own form. */
const VILLAGE = "龙河村";
/** Enough to see how ledgers belong together; all of them would fill the workbook. */
const LEDGERS: readonly LedgerId[] = ["households", "visits", "demands"];
/** Blank rows with their lists and checks, for trying. */
const SPARE_ROWS = 5;

/** Made-up people and matters, of the month of the samples that has begun last by `today` (`yyyy-mm-dd`). */
export function samplePlan(today: string): WorkbookPlan {
  const village = VILLAGES.find(({ name }) => name === VILLAGE);
  const month = monthFor(today);
  if (!village || !month) throw new Error(`no sample of ${VILLAGE}`);
  const { people, rows } = villageMonth(village, month);
  const preparer = people.committee[3];
  const plan = villageWorkbookPlan({
    village: village.name,
    township: TOWNSHIP,
    month: month.id,
    preparer: preparer?.name ?? "",
    phone: preparer?.phone ?? "",
    asOf: today,
    ledgers: VILLAGE_LEDGERS.filter(({ id }) => LEDGERS.includes(id)),
    rows: new Map(LEDGERS.map((id) => [id, ofSome(rows.get(id) ?? [], rows.get("demands") ?? [])])),
  });
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      ...(table.spareRows !== undefined && { spareRows: Math.min(SPARE_ROWS, table.spareRows) }),
    })),
  }));
  return { ...plan, sheets };
}

/** Only households that have brought up something: each can be followed through all the ledgers. */
function ofSome(
  rows: readonly VillageRow[],
  demands: readonly VillageRow[],
): readonly VillageRow[] {
  const households = new Set(demands.map(({ householdNo }) => householdNo));
  return rows.filter(({ householdNo }) => households.has(householdNo));
}

/** The last month that has begun by then; before all of them the first. */
function monthFor(today: string): SampleMonth | undefined {
  return SAMPLE_MONTHS.findLast(({ id }) => `${id}-01` <= today) ?? SAMPLE_MONTHS[0];
}
