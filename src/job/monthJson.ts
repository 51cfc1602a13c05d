/** The whole month for other programs, `version: 1`. Members may be added later, never renamed or removed. */
import { z } from "zod";
import { escalationSchema } from "../report/escalation/json.ts";
import { reportSchema } from "../report/json/schema.ts";
import { publicationSchema } from "../report/publication/index.ts";
import { quotaSchema } from "../report/quotas/json.ts";
import { reviewSchema } from "../report/review/json.ts";
import { MONTH_LEFT, MONTH_STEP_IDS, type MonthStep, type MonthStepId } from "./month.ts";

const step = z.strictObject({
  id: z.enum(MONTH_STEP_IDS),
  /** 收齐, 汇总, … */
  title: z.string(),
  /** `attention`: made, but something is left; `waiting`: another step comes first. */
  state: z.enum(["done", "attention", "open", "waiting"]),
  made: z.string(),
  /** What is missing or left over, a sentence or phrase each. */
  missing: z.array(z.string()),
  /** What to do; "" when nothing is. */
  next: z.string(),
  /** What is left over in numbers; none is 0. */
  counts: z.array(
    z.strictObject({
      id: z.enum(Object.keys(MONTH_LEFT)),
      count: z.int().positive(),
      text: z.string(),
      next: z.string(),
    }),
  ),
  /** What could not be known, a sentence each. */
  notes: z.array(z.string()),
  /** Paths of what was written. */
  files: z.array(z.string()),
});

export const monthSchema = z.strictObject({
  version: z.literal(1),
  kind: z.literal("month"),
  month: z.string(),
  asOf: z.string(),
  /** All six, in their order. */
  steps: z.array(step),
  /** What the command of each step's own would report; a step that was not made has none. */
  reports: z.strictObject({
    merge: reportSchema.optional(),
    check: quotaSchema.optional(),
    escalate: escalationSchema.optional(),
    review: reviewSchema.optional(),
    publish: publicationSchema.optional(),
  }),
});

export type MonthJson = Omit<z.infer<typeof monthSchema>, "reports">;

/** All but the steps' own reports. */
export function monthJson(
  { month, asOf, steps }: { month: string; asOf: string; steps: readonly MonthStep[] },
  files: Readonly<Partial<Record<MonthStepId, readonly string[]>>>,
): MonthJson {
  return {
    ...{ version: 1, kind: "month", month, asOf },
    steps: steps.map(({ id, title, state, made, missing, next, counts, notes }) => ({
      ...{ id, title, state, made, next },
      missing: [...missing],
      counts: counts.map((it) => ({ ...it })),
      notes: [...notes],
      files: [...(files[id] ?? [])],
    })),
  };
}

/** The whole as a text: of a large township the reports are too long to be held as values, or to be one string. */
export function monthText(
  json: MonthJson,
  reports: Readonly<Partial<Record<MonthStepId, Uint8Array>>>,
): readonly Uint8Array[] {
  const encoder = new TextEncoder();
  const head = JSON.stringify(json, null, 2).replace(/\n\}$/, ',\n  "reports": {');
  const parts: Uint8Array[] = [encoder.encode(head)];
  for (const id of MONTH_STEP_IDS) {
    const report = reports[id];
    if (report === undefined) continue;
    const comma = parts.length === 1 ? "" : ",";
    parts.push(encoder.encode(`${comma}\n    "${id}": `), report);
  }
  return [...parts, encoder.encode("\n  }\n}\n")];
}
