/** Lists for the tests of sheets: a village in November 2026, asked for on 1 December. */
import { escalationList } from "../../../src/domain/escalation/index.ts";
import type { EscalationInput, EscalationList } from "../../../src/domain/escalation/index.ts";
import type { LedgerId } from "../../../src/domain/ledgers/types.ts";
import type { FieldValue, LedgerRecord } from "../../../src/domain/records.ts";
import type { EscalationSheetOptions } from "../../../src/report/escalation/index.ts";
import { cadre, evaluated, household, row } from "../../domain/quotas/town.ts";
import type { Row } from "../../domain/quotas/town.ts";

type Values = Readonly<Record<string, FieldValue>>;

/** What may not go up but with an escalated item, and what may not go up at all. */
export const SECRETS = {
  phone: "13900001234",
  otherPhone: "13900005678",
  idNumber: "510101195001011234",
  address: "3组张家院子12号",
  reason: "因病致困",
  health: "长期慢性病",
  stability: "两家为地界争执",
} as const;

const DECIDED: Values = {
  solution: "硬化入户路",
  target: "通车",
  responsible: ["王书平"],
  meetingDate: "2026-11-05",
};

export function demand(code: string, more: Values): Row {
  const known = {
    code,
    group: "3组",
    registeredDate: "2026-11-02",
    sourceChannel: "干部走访",
    collector: "何青",
    reporter: "张三",
    phone: SECRETS.otherPhone,
    content: "入户路没有硬化",
    category: "交通",
    status: "办理中",
  };
  return row("demands", { ...known, ...DECIDED, ...more });
}

/** Sent up and not answered. */
export const SENT: Values = {
  status: "已上报",
  escalatedDate: "2026-11-20",
  escalatedTo: "乡镇党(工)委",
};

export const ESCALATED = demand("LH-MS-2026-0031", {
  ...SENT,
  phone: SECRETS.phone,
  content: `入户路没有硬化,身份证 ${SECRETS.idNumber}`,
});
export const OVERDUE = demand("LH-MS-2026-0007", { deadline: "2026-11-27" });
export const HARD = row("hardship", {
  ...{ code: "LH-KN-2026-0002", group: "3组", householdNo: "03-0012", householder: "李四" },
  ...{ idNumber: SECRETS.idNumber, address: SECRETS.address, phone: SECRETS.phone },
  ...{ hardshipReason: SECRETS.reason, health: SECRETS.health, hardshipType: "医疗困难" },
  ...{ needs: ["医疗救助"], registeredDate: "2026-11-03", collector: "何青" },
  ...SENT,
});
export const QUIET = row("stability", {
  code: "LH-WD-2026-0001",
  content: SECRETS.stability,
  registeredDate: "2026-10-09",
  status: "办理中",
  deadline: "2026-11-20",
  solution: "上门调解",
});
export const TOWN = [
  cadre("王书平", ["书记"]),
  household("01-0001", "周大山", { phone: SECRETS.otherPhone, address: SECRETS.address }),
];
export const ROWS: readonly Row[] = [...TOWN, ESCALATED, OVERDUE, HARD, QUIET];

export function listOf(
  rows: readonly Row[],
  more: Partial<Pick<EscalationInput, "level" | "submissions">> & {
    readonly own?: readonly Row[];
  } = {},
): EscalationList {
  const { own = [], level = "村", submissions = [] } = more;
  return escalationList({ level, submissions, own: recordsOf(own), evaluation: evaluated(rows) });
}

function recordsOf(rows: readonly Row[]): readonly LedgerRecord[] {
  const { facts } = evaluated(rows);
  const ledgers = new Set<LedgerId>(rows.map(({ ledger }) => ledger));
  return [...ledgers].flatMap((ledger) => facts.rows(ledger));
}

export function optionsOf(more: Partial<EscalationSheetOptions> = {}): EscalationSheetOptions {
  const { settings, span, asOf } = evaluated([]).facts.input;
  return { level: "村", unit: "龙河村", settings, span, asOf, ...more };
}
