/**
 * Which sheets our runs have made, kept in the settings of the workbook (ExcelApi 1.4; properties of
 * worksheets would need 1.12). Names and hashes only, no personal data; without it nothing is lost
 * but the ability to take a run back.
 */
import { z } from "zod";
import { textBytes } from "../bytes.ts";
import type { Session } from "../session.ts";

export const RUNS_KEY = "minqing.runs";
/** Some hosts keep no more than a few hundred kilobytes of settings for all add-ins together. */
const MAX_BYTES = 60_000;

const SHEET = z.object({
  /** Its name in the plan. */
  planned: z.string(),
  /** Its name until it is done. */
  temporary: z.string(),
  /** The rest is known when it is done. */
  name: z.string().optional(),
  id: z.string().optional(),
  hash: z.string().optional(),
});

const RUN = z.object({
  id: z.string(),
  state: z.enum(["writing", "done"]),
  sheets: z.array(SHEET).readonly(),
  /** Id of the sheet that was in front before. */
  front: z.string().optional(),
  /** Custom properties of the workbook that it has written. */
  properties: z.record(z.string(), z.string()).optional(),
});

const RUNS = z.object({ version: z.literal(1), runs: z.array(RUN).readonly() });

export type RunSheet = Readonly<z.infer<typeof SHEET>>;
export type Run = Readonly<z.infer<typeof RUN>>;

/** Asks for the record; call what it returns after the next sync. */
export function askRuns(session: Session): () => readonly Run[] {
  const setting = session.context.workbook.settings.getItemOrNullObject(RUNS_KEY);
  setting.load("value");
  return () => runsOf(setting);
}

function runsOf(setting: Excel.Setting): readonly Run[] {
  return setting.isNullObject ? [] : parseRuns(setting.value);
}

/** A record that cannot be read counts as none: the sheets are then the clerk's. */
export function parseRuns(value: unknown): readonly Run[] {
  if (typeof value !== "string") return [];
  try {
    const parsed = RUNS.safeParse(JSON.parse(value));
    return parsed.success ? parsed.data.runs : [];
  } catch {
    return [];
  }
}

/** Queues the writing of the record; without runs it is removed. */
export function saveRuns(session: Session, runs: readonly Run[]): void {
  const { settings } = session.context.workbook;
  if (runs.length === 0) settings.getItemOrNullObject(RUNS_KEY).delete();
  else settings.add(RUNS_KEY, recordText(runs));
}

/** As JSON of at most 60,000 bytes; the oldest runs are left out first. */
export function recordText(runs: readonly Run[]): string {
  const text = JSON.stringify({ version: 1, runs });
  return textBytes(text) > MAX_BYTES && runs.length > 1 ? recordText(runs.slice(1)) : text;
}
