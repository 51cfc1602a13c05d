/** Whole runs in a few lines: workbooks from grids, through intake and merge, without files. */
import { LEDGERS } from "../../src/domain/ledgers/index.ts";
import { parsePeriod, type Period } from "../../src/domain/periods/index.ts";
import type { Finding } from "../../src/domain/findings/types.ts";
import { describeFinding } from "../../src/domain/findings/describe.ts";
import type { Village } from "../../src/domain/villages/types.ts";
import { villageRegistry } from "../../src/domain/villages/registry.ts";
import { EMPTY_MAPPING, type Mapping } from "../../src/intake/answers.ts";
import { intakeFile } from "../../src/intake/index.ts";
import type { FileIntake } from "../../src/intake/types.ts";
import { mergeIntakes } from "../../src/merge/index.ts";
import type { MergeResult } from "../../src/merge/types.ts";
import type { RawSheet, RawWorkbook } from "../../src/workbook/raw.ts";
import { workbook } from "../intake/layout/sheets.ts";

export const AS_OF = "2026-12-02";

export function period(id = "2026-11"): Period {
  const found = parsePeriod(id);
  if (!found) throw new Error(`no period ${id}`);
  return found;
}

export interface Run {
  readonly period?: string;
  readonly asOf?: string;
  readonly villages?: readonly Village[];
  readonly mapping?: Mapping;
}

export function listedVillage(name: string, more: Partial<Village> = {}): Village {
  const blank = { aliases: [], code: "", deadline: "", received: "", contact: "" };
  return { name, ...blank, listed: true, ...more };
}

const ledgers = LEDGERS.filter((ledger) => ledger.kind !== "setup");

/** One file through intake; sheets, or a whole workbook. The path decides village and month. */
export function intake(
  path: string,
  content: readonly RawSheet[] | RawWorkbook,
  run: Run = {},
): FileIntake {
  const book = "sheets" in content ? content : workbook(content);
  return intakeFile(
    { path, sha256: `sha-of-${path}` },
    { ok: true, workbook: book },
    {
      period: period(run.period),
      asOf: run.asOf ?? AS_OF,
      registry: villageRegistry(run.villages ?? []),
      mapping: run.mapping ?? EMPTY_MAPPING,
      ledgers,
    },
  );
}

export function merge(intakes: readonly FileIntake[], run: Run = {}): MergeResult {
  return mergeIntakes(intakes, {
    period: period(run.period),
    asOf: run.asOf ?? AS_OF,
    villages: run.villages ?? [],
    ledgers,
    mapping: run.mapping ?? EMPTY_MAPPING,
  });
}

/** Ids of findings, each once, in order of appearance. */
export function ids(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map((finding) => finding.id))];
}

/** The sentences of one kind, as the township sees them. */
export function sentences(findings: readonly Finding[], id: string): readonly string[] {
  return findings.filter((f) => f.id === id).map((f) => describeFinding(f, "masked").message);
}
