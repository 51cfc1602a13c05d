/** The findings of a check, grouped by sheet and kind, searched and handed out in pages. */
import { findingKind } from "../domain/findings/catalogue.ts";
import type { Finding, Severity } from "../domain/findings/types.ts";
import { toHalfWidth } from "../domain/text/normalize.ts";
import { sentenceBesidePlace } from "../report/parts/sentence.ts";
import { parseRange } from "../workbook/address.ts";
import { timesFound } from "./count.ts";
import type { CheckFinding } from "./types.ts";

export interface KindGroup {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Lines to be shown. */
  readonly lines: number;
  /** Cells or rows that it was found in. */
  readonly count: number;
}

export interface SheetGroup {
  /** "" for what concerns the workbook as a whole. */
  readonly sheet: string;
  readonly count: number;
  readonly kinds: readonly KindGroup[];
}

export interface FindingLine {
  /** Names the finding; from 0 in the order of the check. */
  readonly index: number;
  readonly severity: Severity;
  readonly sheet: string;
  /** Cell, range or 第n行; "" for a whole sheet. */
  readonly where: string;
  readonly header: string;
  readonly sentence: string;
  /** Where to go; null when there is no one place. */
  readonly cell: { readonly row: number; readonly column: number } | null;
}

export interface FindingQuery {
  readonly sheet: string;
  readonly kind: string;
  readonly search: string;
  readonly from: number;
  readonly count: number;
}

export class CheckList {
  readonly #findings: readonly CheckFinding[];
  #last: { readonly search: string; readonly found: readonly number[] } | null = null;

  constructor(findings: readonly CheckFinding[]) {
    this.#findings = findings;
  }

  /** Sheets and kinds in the order of the check; only those that the search finds. */
  groups(search: string): readonly SheetGroup[] {
    const sheets = new Map<string, Map<string, { lines: number; count: number }>>();
    for (const index of this.#find(search)) {
      const found = this.#findings[index];
      if (!found) continue;
      const { finding } = found;
      const kinds =
        sheets.get(finding.sheet) ?? new Map<string, { lines: number; count: number }>();
      sheets.set(finding.sheet, kinds);
      const tally = kinds.get(finding.id) ?? { lines: 0, count: 0 };
      kinds.set(finding.id, tally);
      tally.lines += 1;
      tally.count += timesFound(finding);
    }
    return [...sheets].map(([sheet, kinds]) => {
      const groups = [...kinds].map(([id, tally]) => ({ ...this.#kind(id), ...tally }));
      return { sheet, kinds: groups, count: groups.reduce((sum, { count }) => sum + count, 0) };
    });
  }

  page({ sheet, kind, search, from, count }: FindingQuery): readonly FindingLine[] {
    const page: FindingLine[] = [];
    let at = 0;
    for (const index of this.#find(search)) {
      const found = this.#findings[index];
      if (found?.finding.sheet !== sheet || found.finding.id !== kind) continue;
      if (at >= from) page.push(findingLine(found, index));
      at += 1;
      if (page.length === count) break;
    }
    return page;
  }

  #kind(id: string): Pick<KindGroup, "id" | "title" | "severity"> {
    const severity = this.#findings.find(({ finding }) => finding.id === id)?.severity ?? "info";
    return { id, title: findingKind(id).title, severity };
  }

  /** Indexes of what holds every word of the search. The last search is remembered for its pages. */
  #find(search: string): readonly number[] {
    if (this.#last?.search === search) return this.#last.found;
    const words = folded(search)
      .split(/\s+/)
      .filter((word) => word !== "");
    const found = [...this.#findings.keys()].filter((index) => {
      const it = this.#findings[index];
      if (!it || words.length === 0) return true;
      const text = searched(it.finding);
      return words.every((word) => text.includes(word));
    });
    this.#last = { search, found };
    return found;
  }
}

/** Masked, as everything that is shown: the screen may be seen by others than the clerk. */
export function findingLine({ finding, severity }: CheckFinding, index: number): FindingLine {
  const range = parseRange(finding.cell.split(",")[0] ?? "");
  const row = range?.top ?? finding.row;
  return {
    index,
    severity,
    sheet: finding.sheet,
    where: whereOf(finding),
    header: finding.header,
    sentence: sentenceBesidePlace(finding, "masked"),
    cell: row === undefined ? null : { row, column: range?.left ?? 1 },
  };
}

function whereOf({ cell, row }: Finding): string {
  if (cell !== "") return cell;
  return row === undefined ? "" : `第${row}行`;
}

function searched(finding: Finding): string {
  const { title } = findingKind(finding.id);
  const sentence = sentenceBesidePlace(finding, "masked");
  return folded([finding.sheet, whereOf(finding), finding.header, title, sentence].join(" "));
}

/** Capitals and full width do not matter to whoever searches. */
function folded(text: string): string {
  return toHalfWidth(text).toLowerCase();
}
