/** 退回单: the village's own file, whole, with the faulty cells marked and the sentences beside them. */
import { findingKind } from "../../domain/findings/catalogue.ts";
import type { Finding } from "../../domain/findings/types.ts";
import type { BlockAccount } from "../../intake/types.ts";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan.ts";
import type { RawWorkbook } from "../../workbook/raw.ts";
import { sheetName } from "../parts/names.ts";
import { chineseMonth } from "../parts/title.ts";
import { needsMending } from "../urge/mending.ts";
import { baseName } from "../../domain/text/paths.ts";
import type { NumberedFinding } from "./marks.ts";
import { NOTES_SHEET, SLIP_PROPERTIES } from "./names.ts";
import { notesSheet } from "./notes.ts";
import { slipSheet } from "./sheet.ts";

export interface SlipInput {
  readonly village: string;
  readonly workbook: RawWorkbook;
  readonly file: {
    /** File name or path; only its last part goes into the slip. */
    readonly name: string;
    readonly sha256: string;
    /** `yyyy-mm`; "" if unknown. */
    readonly month: string;
  };
  /** Findings of this file; those that ask for nothing are passed over. */
  readonly findings: readonly Finding[];
  /** Where the file's headers were found. */
  readonly blocks: readonly Pick<BlockAccount, "sheet" | "headerRow">[];
}

/** True when there is something to mend: only then a slip is worth sending. */
export function needsSlip(findings: readonly Finding[]): boolean {
  return findings.some(needsMending);
}

/**
 * The 退回单 of one file. It holds full values, as it goes back to the village that wrote them. Its
 * document properties carry the first file's hash and month, by which the mended slip takes that
 * file's place.
 */
export function slipPlan({ village, workbook, file, findings, blocks }: SlipInput): WorkbookPlan {
  const numbered = numberFindings(workbook, findings);
  const title = `${village}${chineseMonth(file.month)}民情台账退回单`;
  const isSlip = workbook.properties.has(SLIP_PROPERTIES.sha256);
  const own = workbook.sheets.filter((sheet) => !isSlip || sheet.name !== NOTES_SHEET);
  const taken = new Set([NOTES_SHEET]);
  const sheets = own.map((sheet): SheetPlan => {
    const headerRows = blocks.filter((b) => b.sheet === sheet.name).map((b) => b.headerRow);
    const its = numbered.filter(({ finding }) => finding.sheet === sheet.name);
    return slipSheet(sheet, headerRows, its, sheetName(sheet.name, taken));
  });
  return {
    sheets: [notesSheet(title, numbered), ...sheets],
    dictionary: [],
    properties: new Map([
      [SLIP_PROPERTIES.sha256, file.sha256],
      [SLIP_PROPERTIES.month, file.month],
      [SLIP_PROPERTIES.file, baseName(file.name)],
    ]),
  };
}

/** Numbers run as a reader meets them: by sheet, then by row, errors first within a row. */
function numberFindings(
  workbook: RawWorkbook,
  findings: readonly Finding[],
): readonly NumberedFinding[] {
  const order = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const weight = (finding: Finding): readonly number[] => [
    order.get(finding.sheet) ?? -1,
    rowOf(finding),
    lookOf(finding) === "bad" ? 0 : 1,
  ];
  return findings
    .filter(needsMending)
    .sort((a, b) => compare(weight(a), weight(b)))
    .map((finding, index) => ({ number: index + 1, finding, look: lookOf(finding) }));
}

function lookOf(finding: Finding): "bad" | "warning" {
  return findingKind(finding.id).severity === "error" ? "bad" : "warning";
}

function rowOf({ row, cell }: Finding): number {
  return row ?? Number(/\d+/.exec(cell)?.[0] ?? 0);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, part] of a.entries()) {
    const difference = part - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
