/** The evaluation for other programs, `version: 1`. Members may be added later, never renamed or removed. */
import { z } from "zod";
import type { Evaluation } from "../../domain/quotas/evaluate.ts";
import type { DutyOutcome } from "../../domain/quotas/types.ts";
import type { LedgerRecord } from "../../domain/records.ts";
import { findingEntry, findingSchema } from "../parts/findingJson.ts";
import type { QuotaSheetOptions } from "./options.ts";

const place = z.strictObject({ file: z.string(), sheet: z.string(), row: z.int().positive() });

export const quotaSchema = z.strictObject({
  version: z.literal(1),
  asOf: z.string(),
  period: z.strictObject({ id: z.string(), label: z.string(), start: z.string(), end: z.string() }),
  duties: z.array(
    z.strictObject({
      /** D1 … D30, C1 … C10, or the id of a duty of the township's own. */
      id: z.string(),
      name: z.string(),
      subject: z.strictObject({
        kind: z.enum(["person", "household", "village", "pair", "day", "meeting"]),
        id: z.string(),
        name: z.string(),
        village: z.string(),
      }),
      period: z.strictObject({ id: z.string(), start: z.string(), end: z.string() }),
      required: z.int().nonnegative(),
      done: z.int().nonnegative(),
      missing: z.int().nonnegative(),
      state: z.enum(["met", "missed", "pending", "not-applicable"]),
      /** Shown, never red (尽可能, 原则上). */
      soft: z.boolean(),
      /** In time, but behind the pace; or done, with something lacking: `note` says what. */
      behind: z.boolean(),
      /** 未评估: no ledger could show it; `state` is then `not-applicable`. */
      unassessed: z.boolean(),
      note: z.string().optional(),
      countedRows: z.array(place),
      rejectedRows: z.array(place.extend({ reason: z.string() })),
    }),
  ),
  /** Rows that could not be read or counted; the rest was evaluated. */
  findings: z.array(findingSchema),
  /** Readings of ambiguous sentences, as 设置=值. */
  reading: z.record(z.string(), z.string()),
});

export type QuotaJson = z.infer<typeof quotaSchema>;

export function quotaJson(evaluation: Evaluation, options: QuotaSheetOptions): QuotaJson {
  const { id, label, start, end } = options.span;
  const names = new Map(evaluation.duties.map((duty) => [duty.id, duty.name]));
  return {
    version: 1,
    asOf: options.asOf,
    period: { id, label, start, end },
    duties: evaluation.outcomes.map((outcome) => dutyEntry(outcome, names)),
    findings: [...evaluation.findings, ...(options.findings ?? [])].map(findingEntry),
    reading: Object.fromEntries(
      evaluation.readings.map((reading) => {
        const at = reading.indexOf("=");
        return [reading.slice(0, at), reading.slice(at + 1)];
      }),
    ),
  };
}

function dutyEntry(
  outcome: DutyOutcome,
  names: ReadonlyMap<string, string>,
): QuotaJson["duties"][number] {
  const { duty, subject, span, required, done, missing, state, soft, behind, note } = outcome;
  const isUnassessed = state === "unassessed";
  return {
    id: duty,
    name: names.get(duty) ?? duty,
    subject: { ...subject },
    period: { id: span.id, start: span.start, end: span.end },
    required,
    done,
    missing,
    state: isUnassessed ? "not-applicable" : state,
    soft,
    behind,
    unassessed: isUnassessed,
    ...(note === undefined ? {} : { note }),
    countedRows: outcome.counted.map(placeOf),
    rejectedRows: outcome.rejected.map(({ record, reason }) => ({ ...placeOf(record), reason })),
  };
}

function placeOf({ source }: LedgerRecord): z.infer<typeof place> {
  return { file: source.file, sheet: source.sheet, row: source.row };
}
