/** Where the faults of one sheet are, and the sentence that stands beside each row. */
import type { Finding } from "../../domain/findings/types.ts";
import { cellAddress, parseRange } from "../../workbook/address.ts";
import type { PlanLook } from "../../workbook/plan.ts";
import { sentenceBesidePlace } from "../parts/sentence.ts";

/** One place to mend, numbered through the whole slip. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
  readonly look: "bad" | "warning";
}

export interface SheetMarks {
  /** A1 address → look of the faulty cell. */
  readonly cells: ReadonlyMap<string, PlanLook>;
  /** Row number → sentences, a line each, and the graver look of them. */
  readonly rows: ReadonlyMap<number, { readonly text: string; readonly look: PlanLook }>;
  /** Columns with a faulty cell; never hidden in the slip. */
  readonly columns: ReadonlySet<number>;
}

/** A range that covers more than this is a whole block: marking it would say nothing. */
const LARGEST_MARK = 200;

/** Marks of the findings of one sheet. Errors win over warnings where both meet. */
export function sheetMarks(findings: readonly NumberedFinding[]): SheetMarks {
  const cells = new Map<string, PlanLook>();
  const rows = new Map<number, { text: string; look: PlanLook }>();
  const columns = new Set<number>();
  for (const numbered of findings) {
    const { finding, look } = numbered;
    let row = finding.row;
    for (const part of finding.cell.split(/[,、;\s]+/)) {
      const range = parseRange(part);
      if (!range) continue;
      row ??= range.top;
      if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > LARGEST_MARK) continue;
      for (let r = range.top; r <= range.bottom; r += 1) {
        for (let c = range.left; c <= range.right; c += 1) {
          const address = cellAddress(r, c);
          if (cells.get(address) !== "bad") cells.set(address, look);
          columns.add(c);
        }
      }
    }
    if (row === undefined) continue;
    const known = rows.get(row);
    const line = rowSentence(numbered);
    if (!known) rows.set(row, { text: line, look });
    else {
      known.text += `\n${line}`;
      if (look === "bad") known.look = look;
    }
  }
  return { cells, rows, columns };
}

/** What is the matter and what to do, with the full value: the slip is the village's own. */
export function sentence(finding: Finding): string {
  return sentenceBesidePlace(finding, "full");
}

function rowSentence({ number, finding }: NumberedFinding): string {
  const header = finding.header === "" ? "" : `${finding.header}:`;
  return `(${number}) ${header}${sentence(finding)}`;
}
