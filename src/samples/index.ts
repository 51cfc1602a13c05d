/**
 * A made-up township of 12 villages over four months, with the messes of real files and the truth
 * about them. The same on every machine, byte for byte.
 */
import { isLate, villageListPlan } from "./list.ts";
import { SAMPLE_MONTHS, sampleMonth } from "./months.ts";
import type { SampleMonth } from "./months.ts";
import { notesText } from "./notes.ts";
import { sentFiles, truthOf } from "./schedule.ts";
import type { SampleFile, SampleFileTruth, SampleTruth } from "./types.ts";
import { VILLAGES } from "./villages.ts";

export { SAMPLE_MONTHS } from "./months.ts";
export type { SampleMonth } from "./months.ts";
export { TOWNSHIP, VILLAGES } from "./villages.ts";
export type { SampleVillage } from "./villages.ts";
export type {
  LedgerTruth,
  PlantedFault,
  SampleContent,
  SampleFile,
  SampleFileTruth,
  SampleTruth,
} from "./types.ts";

interface MonthFolder {
  readonly files: readonly SampleFile[];
  readonly truth: SampleTruth;
}

/** Every file of every month: `2026-11/各村/….xlsx`, `2026-11/村名单.xlsx`, `2026-11/说明.txt`. */
export function* sampleFiles(): Iterable<SampleFile> {
  for (const month of SAMPLE_MONTHS) yield* monthFolder(month).files;
}

/** The files of one month (`yyyy-mm`). */
export function monthFiles(month: string): readonly SampleFile[] {
  return monthFolder(sampleMonth(month)).files;
}

/** How many data rows each file of a month holds, what is planted in it, and what becomes of it. */
export function sampleTruth(month: string): SampleTruth {
  return monthFolder(sampleMonth(month)).truth;
}

function monthFolder(month: SampleMonth): MonthFolder {
  const files: SampleFile[] = [];
  const truths: SampleFileTruth[] = [];
  for (const village of VILLAGES) {
    for (const sent of sentFiles(village, month)) {
      const path = `${month.id}/各村/${sent.file.name}`;
      files.push({ path, content: sent.file.content });
      truths.push(truthOf(village, path, sent));
    }
  }
  const sent = new Set(truths.map((file) => file.village));
  const truth: SampleTruth = {
    month: month.id,
    asOf: month.asOf,
    files: truths,
    missingVillages: VILLAGES.map((it) => it.name).filter((name) => !sent.has(name)),
    lateVillages: VILLAGES.filter((it) => isLate(it, month)).map((it) => it.name),
  };
  const list = { kind: "plan", plan: villageListPlan(month, sent) } as const;
  const notes = { kind: "text", text: `\ufeff${notesText(truth)}`, encoding: "utf-8" } as const;
  files.push({ path: `${month.id}/村名单.xlsx`, content: list });
  files.push({ path: `${month.id}/说明.txt`, content: notes });
  return { files, truth };
}
