/** The sheet 议账议程: its labels and columns, for whoever writes or reads it. */
import { columnOf, ledgerById } from "../domain/ledgers/index.ts";
import { baseMark } from "../domain/replies/index.ts";
import type { Item } from "../domain/lifecycle/index.ts";
import type { TypedColumn } from "../items/typedSheet.ts";

export const AGENDA_SHEET = "议账议程";
export const AGENDA_NAME = /^议账议程(?:\(\d+\))?$/;

const MINUTES = ledgerById("meetings");
const minutesColumn = (key: string): TypedColumn => ({
  key,
  header: columnOf(MINUTES, key).header,
  as: columnOf(MINUTES, key),
});

/** Beside which the meeting itself is written; keys of 会议记录. */
export const HEAD = {
  meetingDate: minutesColumn("meetingDate"),
  meetingTypes: { ...minutesColumn("meetingTypes"), header: "会议类型" },
  place: minutesColumn("place"),
  chair: minutesColumn("chair"),
  recorder: minutesColumn("recorder"),
} as const satisfies Readonly<Record<string, TypedColumn>>;

/** Of the table; the first is what a row is known by. */
export const CODE = minutesColumn("itemCode");

/** What the meeting fills in. */
export const TYPED: readonly TypedColumn[] = [
  minutesColumn("solution"),
  minutesColumn("target"),
  minutesColumn("responsible"),
  minutesColumn("deadline"),
  minutesColumn("escalate"),
  { key: "reason", header: "上报原因" },
  minutesColumn("remark"),
];

/** 核对码: what the row held when the agenda was made. */
export const BASE: TypedColumn = { key: "base", header: "核对码" };

/** Fields that a decision would write over or rests on. */
const BASE_KEYS = [
  ...["status", "solution", "target", "responsible", "deadline", "meetingDate"],
  ...["extendedDeadline", "escalatedDate", "satisfaction"],
];

export function baseOf({ values }: Item): string {
  return baseMark(values, BASE_KEYS);
}
