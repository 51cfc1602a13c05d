/** From what was required and done to an outcome. */
import type { LedgerRecord } from "../records.ts";
import type { DutyDef, DutyOutcome, DutyState, RejectedRow, Span, Subject } from "./types.ts";

const NONE: readonly never[] = [];

export interface Done {
  readonly required: number;
  readonly done: number;
  readonly counted?: readonly LedgerRecord[];
  readonly rejected?: readonly RejectedRow[];
  readonly note?: string;
  readonly responsible?: readonly Subject[];
  readonly behind?: boolean;
  /** Otherwise the duty's own: a first miss of what is to be done 原则上 is soft. */
  readonly soft?: boolean;
  /** Decided otherwise than by figures and time. */
  readonly state?: DutyState;
}

/** A span is over when its last day is: on that day there is still time. */
export function isOver({ kind, end }: Span, asOf: string): boolean {
  return kind === "once" || asOf > end;
}

export function outcome(
  duty: Pick<DutyDef, "id" | "soft">,
  subject: Subject,
  span: Span,
  asOf: string,
  {
    required,
    done,
    counted = NONE,
    rejected = NONE,
    responsible = NONE,
    behind = false,
    ...more
  }: Done,
): DutyOutcome {
  const { note, state, soft = duty.soft } = more;
  const missing = Math.max(0, required - done);
  const byTime = isOver(span, asOf) ? "missed" : "pending";
  return {
    duty: duty.id,
    subject,
    span,
    required,
    done,
    missing,
    state: state ?? (missing === 0 ? "met" : byTime),
    soft,
    counted: counted.length > 1 ? [...new Set(counted)] : counted,
    rejected,
    responsible,
    behind,
    ...(note === undefined ? {} : { note }),
  };
}

/** Where no ledger could show it: one line that says so. */
export function unassessed(duty: DutyDef, span: Span, village: string): DutyOutcome {
  const subject: Subject = { kind: "village", id: village, name: village, village };
  return {
    duty: duty.id,
    subject,
    span,
    required: 0,
    done: 0,
    missing: 0,
    state: "unassessed",
    soft: duty.soft,
    counted: NONE,
    rejected: NONE,
    responsible: NONE,
    behind: false,
    note: duty.unassessed ?? "没有可以核对的台账,未评估。",
  };
}
