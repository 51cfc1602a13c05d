/** A finding for other programs: what it is, where, and its sentence. */
import { z } from "zod";
import { describeFinding } from "../../domain/findings/describe.ts";
import type { Finding } from "../../domain/findings/types.ts";

export const findingSchema = z.strictObject({
  id: z.string(),
  severity: z.enum(["info", "warning", "error"]),
  title: z.string(),
  file: z.string(),
  sheet: z.string(),
  cell: z.string(),
  row: z.int().positive().optional(),
  message: z.string(),
});

/** Masked: such files are passed on. */
export function findingEntry(finding: Finding): z.infer<typeof findingSchema> {
  const { id, severity, title, file, sheet, cell, message } = describeFinding(finding, "masked");
  const { row } = finding;
  return { id, severity, title, file, sheet, cell, ...(row !== undefined && { row }), message };
}
