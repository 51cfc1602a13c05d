/** The 上报清单 for other programs, `version: 1`. Members may be added later, never renamed or removed. */
import { z } from "zod";
import { CATEGORIES } from "../../domain/escalation/index.ts";
import type { EscalationList, EscalationRow } from "../../domain/escalation/index.ts";
import { LEVELS } from "../../domain/lifecycle/index.ts";
import { LIGHTS } from "../../domain/lights/index.ts";
import { findingEntry, findingSchema } from "../parts/findingJson.ts";
import { inReadingOrder } from "./list.ts";
import { readingLine } from "./words.ts";
import type { EscalationSheetOptions } from "./options.ts";

const figure = z.union([z.number(), z.string()]);

export const escalationSchema = z.strictObject({
  version: z.literal(1),
  level: z.enum(LEVELS),
  asOf: z.string(),
  period: z.strictObject({ id: z.string(), label: z.string(), start: z.string(), end: z.string() }),
  /** As on the sheet: what goes up first. */
  rows: z.array(
    z.strictObject({
      category: z.enum(CATEGORIES),
      village: z.string(),
      /** A person, a household (full name, as any summary), or the 编号 of an item. */
      subject: z.string(),
      required: figure,
      done: figure,
      missing: figure,
      /** `yyyy-mm-dd`; "" = never. */
      lastDate: z.string(),
      advice: z.string(),
      responsible: z.string(),
      light: z.enum(LIGHTS),
      sendTo: z.string(),
      /** The level whose list sends the row here; missing for the level's own. */
      sentBy: z.enum(LEVELS).optional(),
      why: z.string(),
      /** The rows that it rests on; what they say is not told. */
      basis: z.array(
        z.strictObject({ file: z.string(), sheet: z.string(), row: z.int().positive() }),
      ),
    }),
  ),
  /** Matters of 稳定工作台账 that only count. */
  withheld: z.array(z.strictObject({ category: z.enum(CATEGORIES), count: z.int().positive() })),
  /** What the list could not know, a sentence each. */
  notes: z.array(z.string()),
  /** Rows that could not be read or counted, and limits that are not certain; masked. */
  findings: z.array(findingSchema),
  /** The 口径 line of the sheet. */
  reading: z.string(),
});

export type EscalationJson = z.infer<typeof escalationSchema>;

export function escalationJson(
  list: EscalationList,
  { level, asOf, span, settings, notes = [], findings = [] }: EscalationSheetOptions,
): EscalationJson {
  const { id, label, start, end } = span;
  return {
    version: 1,
    level,
    asOf,
    period: { id, label, start, end },
    rows: inReadingOrder(list.rows).map(rowEntry),
    withheld: list.withheld.map((it) => ({ ...it })),
    notes: [...notes],
    findings: findings.map(findingEntry),
    reading: readingLine(settings),
  };
}

function rowEntry(row: EscalationRow): EscalationJson["rows"][number] {
  const { category, village, subject, required, done, missing, lastDate } = row;
  const { advice, responsible, light, sendTo, sentBy, why, records } = row;
  return {
    ...{ category, village, subject, required, done, missing, lastDate },
    ...{ advice, responsible, light, sendTo, why },
    ...(sentBy !== undefined && { sentBy }),
    basis: records.map(({ source: { file, sheet, row: at } }) => ({ file, sheet, row: at })),
  };
}
