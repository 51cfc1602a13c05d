/** Rows and runs for the tests of 晒账; everything invented. */
import type { LedgerId } from "../../../src/domain/ledgers/types.ts";
import { monthPeriod } from "../../../src/domain/periods/index.ts";
import {
  draftPublication,
  settlePublication,
  type Decisions,
  type Publication,
  type PublicationDraft,
  type PublicationInput,
} from "../../../src/domain/publication/index.ts";
import type { FieldValue, LedgerRecord } from "../../../src/domain/records.ts";
import { defaultSettings } from "../../../src/domain/settings/index.ts";

export type Values = Readonly<Record<string, FieldValue>>;

export function row(ledger: LedgerId, values: Values, village = "龙河村"): LedgerRecord {
  return {
    ledger,
    values,
    source: { file: "龙河村.xlsx", village, sheet: "", row: 4, month: "2026-11" },
  };
}

/** Under way, registered in November, without anything doubtful unless told otherwise. */
export function demand(values: Values = {}, village?: string): LedgerRecord {
  const usual = {
    code: "LH-MS-2026-0001",
    registeredDate: "2026-11-03",
    group: "3组",
    reporter: "丁一山",
    content: "丁一山家门口的路灯坏了,电话13812345678",
    category: "交通",
    responsible: ["周大年"],
    deadline: "2026-12-05",
    status: "办理中",
    publicSummary: "修复路灯两盏",
  };
  return row("demands", { ...usual, ...values }, village);
}

export function draftOf(
  rows: readonly LedgerRecord[],
  more: Partial<PublicationInput> = {},
): PublicationDraft {
  const records = new Map<LedgerId, LedgerRecord[]>();
  for (const it of rows) records.set(it.ledger, [...(records.get(it.ledger) ?? []), it]);
  const period = monthPeriod("2026-11");
  if (period === null) throw new Error("no month");
  return draftPublication({
    ...{ records, own: [], township: "五桂镇", period, asOf: "2026-12-01" },
    settings: defaultSettings(),
    ...more,
  });
}

export function published(
  rows: readonly LedgerRecord[],
  decisions: Decisions = new Map(),
  more: Partial<PublicationInput> = {},
): Publication {
  return settlePublication(draftOf(rows, more), decisions);
}
