/** Items of a made-up village, a line each, for what the sample township does not do. */
import type { FieldValue, LedgerRecord } from "../../../src/domain/records.ts";
import type { LedgerId } from "../../../src/domain/ledgers/types.ts";
import { factsOf } from "./sample.ts";
import type { TownshipFacts } from "../../../src/job/facts.ts";

type Values = Readonly<Record<string, FieldValue>>;

let places = 0;

export function record(ledger: LedgerId, values: Values, village = "龙河村"): LedgerRecord {
  places += 1;
  const source = { file: `${village}.xlsx`, village, sheet: ledger, row: places, month: "" };
  return { ledger, values, source };
}

/** 民生诉求, 办理中 unless told otherwise. */
export function demand(code: string, registeredDate: string, more: Values = {}): LedgerRecord {
  const village = typeof more["village"] === "string" ? more["village"] : "龙河村";
  return record(
    "demands",
    {
      code,
      registeredDate,
      status: "办理中",
      category: "交通",
      sourceChannel: "干部走访",
      ...more,
    },
    village,
  );
}

export function closed(
  code: string,
  registeredDate: string,
  closedDate: string,
  more: Values = {},
): LedgerRecord {
  return demand(code, registeredDate, {
    status: "已办结待回访",
    closingWay: "①实质办结",
    closedDate,
    ...more,
  });
}

/** A line of 办理日志 as the tool writes it. */
export function logLine(itemCode: string, actionDate: string, measure: string): LedgerRecord {
  return record("actionLog", { itemCode, actionDate, measure, handlers: ["何青"] });
}

export function month(
  rows: readonly LedgerRecord[],
  more: Partial<TownshipFacts> = {},
): TownshipFacts {
  const records = new Map<LedgerId, LedgerRecord[]>();
  for (const row of rows) records.set(row.ledger, [...(records.get(row.ledger) ?? []), row]);
  return factsOf(records, { villages: ["龙河村"], ...more });
}
