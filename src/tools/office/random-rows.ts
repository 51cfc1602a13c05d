/** Few people, few households, few days: nearly every row meets another one. */
import type { LedgerId } from "../../domain/ledgers/types.ts";
import type { VillageRow } from "../../report/village/workbook.ts";
import { VISIT_WAYS } from "../../domain/ledgers/lists/visits.ts";
import { Random } from "../../samples/random.ts";
import type { Rows } from "./typing.ts";

const NAMES = ["赵甲", "钱乙", "孙丙", "李丁", "周戊", "赵甲甲"];
const NUMBERS = ["01-0001", "01-0010", "01-0011", "02-1999"];
const SIGNS = ["、", ",", ";", "/", " 、 "];
const DAYS = ["2025-12-31", "2026-10-20", "2026-10-21", "2026-11-01", "2026-11-20", "2026-11-30"];

const random = new Random("office");

/** Up to five, as many as a second row of a day looks at one by one. */
function visitors(): string {
  const start = random.int(0, NAMES.length - 1);
  const names = Array.from(
    { length: random.int(1, 5) },
    (_, index) => NAMES[(start + index) % NAMES.length] ?? "",
  );
  return names.join(random.pick(SIGNS));
}

function visit(): VillageRow {
  const number = random.pick(NUMBERS);
  const isKnown = random.chance(0.6);
  return {
    visitDate: random.pick(DAYS),
    visitors: visitors(),
    visitWay: random.chance(0.8) ? "入户" : random.pick(VISIT_WAYS.values),
    householdNo: isKnown ? number : null,
    householder: isKnown ? null : `户主${number.slice(-2)}`,
  };
}

export const RANDOM_ROWS: Rows = new Map<LedgerId, readonly VillageRow[]>([
  [
    "cadres",
    NAMES.map((name, index) => ({
      name,
      isCommittee: index === 4 ? "否" : "是",
      position: ["委员"],
    })),
  ],
  [
    "households",
    NUMBERS.map((householdNo) => ({ householdNo, householder: `户主${householdNo.slice(-2)}` })),
  ],
  ["visits", Array.from({ length: 150 }, visit)],
  ["pairing", NAMES.flatMap((member) => NUMBERS.map((householdNo) => ({ member, householdNo })))],
  [
    "hardship",
    NUMBERS.map((householdNo) => ({ householdNo, status: "办理中", deadline: "2026-11-30" })),
  ],
]);
