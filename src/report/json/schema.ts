/** The shape of report.json, `version: 1`. Members may be added later, never renamed or removed. */
import { z } from "zod";

const count = z.int().nonnegative();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A text that may be empty because that part does not apply. */
const text = z.string();

const sheetSchema = z.strictObject({
  sheet: text,
  ledger: text,
  headerRow: count,
  read: count,
  accepted: count,
  duplicate: count,
  refused: count,
  ignored: z.record(text, count),
});

const fileSchema = z.strictObject({
  path: text,
  sha256: text,
  village: text,
  month: text,
  status: z.enum(["merged", "zero-report", "refused", "skipped"]),
  reason: text.optional(),
  sheets: z.array(sheetSchema),
});

const villageSchema = z.strictObject({
  name: text,
  listed: z.boolean(),
  submission: z.enum(["on-time", "late", "undated", "zero-report", "returned", "missing"]),
  deadline: z.union([day, z.literal("")]),
  received: z.union([day, z.literal("")]),
  files: z.array(text),
  notUpdated: z.array(text),
  errors: count,
  warnings: count,
  questions: count,
});

const place = { file: text, village: text, sheet: text, cell: text, header: text };

const findingSchema = z.strictObject({
  id: text,
  severity: z.enum(["info", "warning", "error"]),
  class: z.enum(["A", "N", "Q", "R", "F"]),
  title: text,
  ...place,
  value: text,
  newValue: text.optional(),
  message: text,
  count: count.optional(),
});

const questionSchema = z.strictObject({
  id: text,
  ...place,
  prompt: text,
  options: z.array(z.strictObject({ value: text, label: text })),
  defaultValue: text,
  answer: text.optional(),
});

const balanceSchema = z.strictObject({
  read: count,
  accepted: count,
  duplicate: count,
  refused: count,
  split: count,
  ok: z.boolean(),
});

const periodSchema = z.strictObject({
  id: text,
  kind: z.enum(["month", "week", "half"]),
  label: text,
  start: day,
  end: day,
});

/** Strict on purpose: what is not documented here does not belong in the file. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  month: z.string().regex(/^\d{4}-\d{2}$/),
  asOf: day,
  period: periodSchema,
  files: z.array(fileSchema),
  missingVillages: z.array(text),
  villages: z.array(villageSchema),
  ledgers: z.record(text, z.strictObject({ rows: count })),
  findings: z.array(findingSchema),
  questions: z.array(questionSchema),
  balance: balanceSchema,
});

export type ReportJson = z.infer<typeof reportSchema>;
