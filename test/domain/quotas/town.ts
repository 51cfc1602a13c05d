/** Rows for the tests of duties: a line each, everything invented. */
import type { LedgerId } from "../../../src/domain/ledgers/types.ts";
import type { FieldValue, LedgerRecord } from "../../../src/domain/records.ts";
import { evaluate, type Evaluation } from "../../../src/domain/quotas/evaluate.ts";
import { parseSpan } from "../../../src/domain/quotas/spans.ts";
import type { DutyOutcome, QuotaInput } from "../../../src/domain/quotas/types.ts";
import { defaultSettings, type Settings } from "../../../src/domain/settings/index.ts";
import { PLAIN_WEEK } from "../../../src/domain/workdays/index.ts";

type Values = Readonly<Record<string, FieldValue>>;

export interface Row {
  readonly ledger: LedgerId;
  readonly values: Values;
  readonly village: string;
}

const VILLAGE = "龙河村";

export function row(ledger: LedgerId, values: Values, village = VILLAGE): Row {
  return { ledger, values, village };
}

/** 两委成员 unless told otherwise. */
export function cadre(name: string, position: readonly string[], more: Values = {}): Row {
  return row("cadres", { name, position, isCommittee: "是", ...more });
}

/** `03-0045` is in 3组. */
export function household(householdNo: string, householder: string, more: Values = {}): Row {
  const group = `${Number(householdNo.slice(0, 2))}组`;
  return row("households", {
    householdNo,
    householder,
    group,
    householdKinds: ["一般户"],
    ...more,
  });
}

/** 入户 unless told otherwise; several names with 、. */
export function visit(
  visitDate: string,
  names: string,
  householdNo: string,
  more: Values = {},
): Row {
  const visitors = names.split("、");
  return row("visits", {
    visitDate,
    visitors,
    householdNo,
    visitWay: "入户",
    opinion: "无诉求",
    ...more,
  });
}

export interface Asked {
  /** `2026-11`, `2026-Q4`, `2026`. */
  readonly span?: string;
  readonly asOf?: string;
  readonly settings?: Partial<Settings>;
  readonly own?: QuotaInput["own"];
}

export function quotaInput(rows: readonly Row[], asked: Asked = {}): QuotaInput {
  const settings = { ...defaultSettings(), ...asked.settings };
  const span = parseSpan(asked.span ?? "2026-11", settings);
  if (!span) throw new Error(`no span: ${asked.span ?? ""}`);
  const records = new Map<LedgerId, LedgerRecord[]>();
  rows.forEach(({ ledger, values, village }, index) => {
    const source = { file: `${village}.xlsx`, village, sheet: ledger, row: index + 4, month: "" };
    const list = records.get(ledger) ?? [];
    list.push({ ledger, values: { village, ...values }, source });
    records.set(ledger, list);
  });
  return {
    records,
    villages: [VILLAGE],
    settings,
    own: asked.own ?? [],
    calendar: PLAIN_WEEK,
    asOf: asked.asOf ?? "2026-12-01",
    span,
  };
}

export function evaluated(rows: readonly Row[], asked: Asked = {}): Evaluation {
  return evaluate(quotaInput(rows, asked));
}

/** Outcomes of one duty, short: `张三 2026-11 18/20 missed`. */
export function lines(rows: readonly Row[], duty: string, asked: Asked = {}): readonly string[] {
  return evaluated(rows, asked)
    .outcomes.filter((it) => it.duty === duty)
    .map(line);
}

export function line({ subject, span, done, required, state }: DutyOutcome): string {
  return `${subject.name} ${span.id} ${done}/${required} ${state}`;
}
