/** All duties over one year of a township, and of ten: processor time and memory. */
import { addDays } from "../../domain/dates/index.ts";
import { formatHouseholdNo } from "../../domain/ids/index.ts";
import type { LedgerId } from "../../domain/ledgers/types.ts";
import { parseSpan } from "../../domain/quotas/spans.ts";
import type { FieldValue, LedgerRecord } from "../../domain/records.ts";
import { defaultSettings } from "../../domain/settings/index.ts";
import { PLAIN_WEEK } from "../../domain/workdays/index.ts";
import { evaluateOrder } from "../../job/quotas.ts";
import { Random } from "../../samples/random.ts";
import type { JobFigures } from "./main-job.ts";

/** One township: 120,000 visits, 300 cadres, 12,000 households. */
const TOWNSHIP = { villages: 30, cadres: 10, households: 400, visits: 4_000 } as const;
const GROUPS = 10;
const YEAR = 2026;
const DAYS = 365;

/** `townships` of that size, each with other villages. `files`: how many townships. */
export function evaluateYear(townships: number): JobFigures {
  const records = yearOf(townships);
  const settings = defaultSettings();
  const span = parseSpan(String(YEAR), settings);
  if (!span) throw new Error(`no year ${YEAR}`);
  const before = process.cpuUsage();
  const { outcomes } = evaluateOrder({
    records,
    villages: [],
    settings,
    own: [],
    calendar: PLAIN_WEEK,
    asOf: `${YEAR + 1}-01-10`,
    span,
  });
  const { user, system } = process.cpuUsage(before);
  return {
    files: townships,
    cpuMs: (user + system) / 1000,
    rows: outcomes.length,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
}

function yearOf(townships: number): ReadonlyMap<LedgerId, readonly LedgerRecord[]> {
  const records = new Map<LedgerId, LedgerRecord[]>([
    ["cadres", []],
    ["households", []],
    ["visits", []],
  ]);
  for (let index = 0; index < townships * TOWNSHIP.villages; index += 1) {
    addVillage(records, `${index + 1}号村`);
  }
  return records;
}

function addVillage(records: Map<LedgerId, LedgerRecord[]>, village: string): void {
  const random = new Random(`quotas ${village}`);
  const add = (ledger: LedgerId, values: Readonly<Record<string, FieldValue>>): void => {
    const rows = records.get(ledger);
    const row = (rows?.length ?? 0) + 4;
    const source = { file: `${village}.xlsx`, village, sheet: ledger, row, month: "" };
    rows?.push({ ledger, values: { village, ...values }, source });
  };
  const cadre = (index: number): string => `干部${index + 1}`;
  for (let index = 0; index < TOWNSHIP.cadres; index += 1) {
    const position = index === 0 ? ["书记"] : index < 6 ? ["委员", "党小组长"] : ["组长"];
    const isCommittee = index < 6 ? "是" : "否";
    add("cadres", { name: cadre(index), position, isCommittee, group: `${index + 1}组` });
  }
  for (let index = 0; index < TOWNSHIP.households; index += 1) {
    add("households", {
      householdNo: numberOf(index),
      householder: `户主${index + 1}`,
      group: `${(index % GROUPS) + 1}组`,
      householdKinds: [index % 8 === 0 ? "低保户" : "一般户"],
      linkedCadre: cadre(index % TOWNSHIP.cadres),
    });
  }
  for (let index = 0; index < TOWNSHIP.visits; index += 1) {
    const day = Math.floor((index * DAYS) / TOWNSHIP.visits);
    const at = random.int(0, TOWNSHIP.households - 1);
    const joint = index % 5 === 0 ? [cadre(random.int(0, TOWNSHIP.cadres - 1))] : [];
    add("visits", {
      visitDate: addDays(`${YEAR}-01-01`, day),
      visitors: [...new Set([cadre(at % TOWNSHIP.cadres), ...joint])],
      householdNo: numberOf(at),
      visitWay: index % 12 === 0 ? "电话" : "入户",
      opinion: "无诉求",
    });
  }
}

function numberOf(index: number): string {
  return formatHouseholdNo({ group: (index % GROUPS) + 1, household: index + 1 });
}
