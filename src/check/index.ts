/** The whole workbook in one go: what is wrong, by the catalogue of the merge, and what can be mended. */
import type { Finding, Severity } from "../domain/findings/types.ts";
import { readBookClosely, type BookOptions, type BookReading } from "../book/read.ts";
import type { RawWorkbook } from "../workbook/raw.ts";
import { findingsBetweenRows } from "./between.ts";
import { countBySeverity } from "./count.ts";
import { severityHere } from "./relevance.ts";
import { RepairPlaces } from "./repair/places.ts";
import { proposeRow } from "./repair/propose.ts";
import type { CheckFinding, Repair, SeverityCounts } from "./types.ts";

export type CheckStage = "reading" | "comparing";

export interface CheckOptions extends Pick<BookOptions, "name" | "asOf" | "mapping"> {
  /** Data rows read so far. */
  readonly onProgress?: (stage: CheckStage, rows: number) => void;
}

export interface Check {
  readonly reading: BookReading;
  /** By sheet as the workbook has them, then errors first, then as found. */
  readonly findings: readonly CheckFinding[];
  readonly counts: SeverityCounts;
  /** In the order of the sheets; each cell at most once. */
  readonly repairs: readonly Repair[];
  /** Data rows. */
  readonly rows: number;
}

const EVERY_ROWS = 500;
const BY_WEIGHT: readonly Severity[] = ["error", "warning", "info"];

/** Never throws for what the workbook holds, and changes nothing. Linear in the number of rows. */
export function checkBook(workbook: RawWorkbook, options: CheckOptions): Check {
  const { onProgress, ...ofBook } = options;
  const places = new RepairPlaces();
  const repairs: Repair[] = [];
  let rows = 0;
  const reading = readBookClosely(workbook, {
    ...ofBook,
    hear: (heard) => {
      for (const repair of proposeRow(heard, places)) repairs.push(repair);
      rows += 1;
      if (rows % EVERY_ROWS === 0) onProgress?.("reading", rows);
    },
  });
  onProgress?.("comparing", rows);
  const { book } = reading;
  const ofRules = book.rules.findings.filter(({ id }) => id.startsWith("setting"));
  const all = [...book.findings, ...findingsBetweenRows(book), ...ofRules];
  const findings = sorted(all.flatMap(relevant), workbook);
  return { reading, findings, counts: countBySeverity(findings), repairs, rows };
}

function relevant(finding: Finding): readonly CheckFinding[] {
  const severity = severityHere(finding.id);
  return severity === null ? [] : [{ finding, severity }];
}

function sorted(findings: readonly CheckFinding[], workbook: RawWorkbook): readonly CheckFinding[] {
  const rank = new Map(workbook.sheets.map(({ name }, i) => [name, i]));
  const rankOf = ({ finding }: CheckFinding) => rank.get(finding.sheet) ?? -1;
  return findings.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      BY_WEIGHT.indexOf(a.severity) - BY_WEIGHT.indexOf(b.severity) ||
      (a.finding.row ?? 0) - (b.finding.row ?? 0),
  );
}
