/** The review of a year's last month from the merged rows of twelve: processor time and memory. */
import { addDays, addMonths } from "../../domain/dates/index.ts";
import type { LedgerId } from "../../domain/ledgers/types.ts";
import type { FieldValue, LedgerRecord } from "../../domain/records.ts";
import { defaultSettings } from "../../domain/settings/index.ts";
import { PLAIN_WEEK } from "../../domain/workdays/index.ts";
import type { TownshipFacts } from "../../job/facts.ts";
import { reviewOrder } from "../../job/review.ts";
import { reviewPlan } from "../../report/review/index.ts";
import { Random } from "../../samples/random.ts";
import type { JobFigures } from "./main-job.ts";

/** Of one village in one month. */
const PER_MONTH = { visits: 100, items: 10, receptions: 5 } as const;
const VILLAGE = { cadres: 6, households: 100 } as const;
const MONTHS = 12;
const FIRST = "2026-01";

/** `files`: how many villages. */
export function reviewYear(villages: number): JobFigures {
  const names = Array.from({ length: villages }, (_, index) => `${index + 1}号村`);
  const facts = Array.from({ length: MONTHS }, (_, index) => ({
    month: addMonths(FIRST, index),
    facts: monthOf(names, index),
  }));
  let rows = 0;
  for (const { facts: it } of facts) for (const list of it.records.values()) rows += list.length;
  const before = process.cpuUsage();
  const review = reviewOrder({
    month: addMonths(FIRST, MONTHS - 1),
    facts,
    villages: names,
    settings: defaultSettings(),
    own: [],
    calendar: PLAIN_WEEK,
    asOf: "2027-01-05",
  });
  if (!review) throw new Error("no review");
  for (const { tables } of reviewPlan(review).sheets) {
    for (const table of tables) rows += [...table.rows].length;
  }
  const { user, system } = process.cpuUsage(before);
  return {
    files: villages,
    cpuMs: (user + system) / 1000,
    rows,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
}

function monthOf(names: readonly string[], index: number): TownshipFacts {
  const records = new Map<LedgerId, LedgerRecord[]>();
  for (const village of names) addVillage(records, village, index);
  return {
    from: "files",
    records,
    own: [],
    villages: names,
    township: "五桂镇",
    submissions: [],
    findings: [],
    rules: null,
  };
}

function addVillage(records: Map<LedgerId, LedgerRecord[]>, village: string, index: number): void {
  const month = addMonths(FIRST, index);
  const random = new Random(`review ${village} ${month}`);
  const add = (ledger: LedgerId, values: Readonly<Record<string, FieldValue>>): void => {
    const rows = records.get(ledger) ?? [];
    records.set(ledger, rows);
    const source = {
      file: `${month}/${village}`,
      village,
      sheet: ledger,
      row: rows.length + 4,
      month,
    };
    rows.push({ ledger, values, source });
  };
  const day = (): string => addDays(`${month}-01`, random.int(0, 27));
  for (let at = 0; at < VILLAGE.cadres; at += 1) {
    add("cadres", { name: `干部${at}`, position: [at === 0 ? "书记" : "委员"], isCommittee: "是" });
  }
  for (let at = 0; at < VILLAGE.households; at += 1) {
    add("households", {
      householdNo: `01-${String(at + 1).padStart(4, "0")}`,
      householder: `户主${at}`,
      group: "1组",
      householdKinds: [at % 8 === 0 ? "低保户" : "一般户"],
      linkedCadre: `干部${at % VILLAGE.cadres}`,
    });
  }
  for (let at = 0; at < PER_MONTH.visits; at += 1) {
    add("visits", {
      visitDate: day(),
      visitors: [`干部${random.int(0, VILLAGE.cadres - 1)}`],
      householdNo: `01-${String(random.int(1, VILLAGE.households)).padStart(4, "0")}`,
      visitWay: "入户",
    });
  }
  for (let at = 0; at < PER_MONTH.receptions; at += 1) {
    add("reception", {
      receptionDate: day(),
      visitor: `来访人${at}`,
      content: "事由",
      reply: "已答复",
    });
  }
  for (const values of itemsOf(village, index)) add("demands", values);
}

/** Items of this month and of the last: each is closed in the month after it came. */
function itemsOf(village: string, index: number): readonly Readonly<Record<string, FieldValue>>[] {
  const item = (came: number, at: number): Readonly<Record<string, FieldValue>> => {
    const month = addMonths(FIRST, came);
    const base = {
      code: `${village}-MS-${came}-${at}`,
      registeredDate: `${month}-10`,
      category: "交通",
      sourceChannel: "干部走访",
      deadline: `${month}-25`,
    };
    return came === index
      ? { ...base, status: "办理中" }
      : {
          ...base,
          status: "已结账",
          closingWay: "①实质办结",
          closedDate: `${addMonths(month, 1)}-05`,
          callbackDate: `${addMonths(month, 1)}-09`,
          satisfaction: "满意",
        };
  };
  const all = (came: number) => Array.from({ length: PER_MONTH.items }, (_, at) => item(came, at));
  return [...(index > 0 ? all(index - 1) : []), ...all(index)];
}
