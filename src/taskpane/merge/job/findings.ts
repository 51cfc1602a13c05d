/** The findings of a run, sorted as 核对清单 sorts them, searched and handed out in pages. */
import { findingKind } from "../../../domain/findings/catalogue.ts";
import type { Finding, Severity } from "../../../domain/findings/types.ts";
import { baseName } from "../../../domain/text/paths.ts";
import { toHalfWidth } from "../../../domain/text/normalize.ts";
import type { MergeResult } from "../../../merge/types.ts";
import { sentenceBesidePlace } from "../../../report/parts/sentence.ts";
import { sortFindings } from "../../../report/summary/checklist.ts";
import { cellOrRow } from "../../../report/urge/sentence.ts";

/** Findings of one kind of one village. */
export interface KindGroup {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
}

export interface VillageGroup {
  /** "" for files whose village is not known, and for the run as a whole. */
  readonly village: string;
  readonly count: number;
  readonly kinds: readonly KindGroup[];
}

export interface FindingLine {
  /** Place in the order of 核对清单, from 0; names the finding in later requests. */
  readonly index: number;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet: string;
  /** Cell, range or 第n行; "" for a whole sheet or file. */
  readonly cell: string;
  readonly header: string;
  readonly sentence: string;
}

export interface FindingQuery {
  readonly village: string;
  readonly kind: string;
  readonly search: string;
  readonly from: number;
  readonly count: number;
}

export class FindingList {
  readonly sorted: readonly Finding[];
  #last: { readonly search: string; readonly found: readonly number[] } | null = null;

  constructor(result: MergeResult) {
    this.sorted = sortFindings(result);
  }

  /** Villages and kinds in the order of their first finding; only those that the search finds. */
  groups(search: string): readonly VillageGroup[] {
    const villages = new Map<string, Map<string, number>>();
    for (const index of this.#find(search)) {
      const { village = "", id = "" } = this.sorted[index] ?? {};
      const kinds = villages.get(village) ?? new Map<string, number>();
      kinds.set(id, (kinds.get(id) ?? 0) + 1);
      villages.set(village, kinds);
    }
    return [...villages].map(([village, kinds]) => {
      const groups = [...kinds].map(([id, count]) => kindGroup(id, count));
      return { village, count: groups.reduce((sum, { count }) => sum + count, 0), kinds: groups };
    });
  }

  page({ village, kind, search, from, count }: FindingQuery): readonly FindingLine[] {
    const page: FindingLine[] = [];
    let at = 0;
    for (const index of this.#find(search)) {
      const finding = this.sorted[index];
      if (finding?.village !== village || finding.id !== kind) continue;
      if (at >= from) page.push(findingLine(finding, index));
      at += 1;
      if (page.length === count) break;
    }
    return page;
  }

  /** Indexes of what holds every word of the search. The last search is remembered for its pages. */
  #find(search: string): readonly number[] {
    if (this.#last?.search === search) return this.#last.found;
    const words = folded(search)
      .split(/\s+/)
      .filter((word) => word !== "");
    const found = [...this.sorted.keys()].filter((index) => {
      const finding = this.sorted[index];
      if (!finding || words.length === 0) return true;
      const text = searched(finding);
      return words.every((word) => text.includes(word));
    });
    this.#last = { search, found };
    return found;
  }
}

/** Masked, as everything that is shown: a search must not tell what the screen does not. */
function searched(finding: Finding): string {
  const { village, sheet, header } = finding;
  const { title } = findingKind(finding.id);
  const sentence = sentenceBesidePlace(finding, "masked");
  const place = [village, baseName(finding.file), sheet, cellOrRow(finding), header];
  return folded([...place, title, sentence].join(" "));
}

function kindGroup(id: string, count: number): KindGroup {
  const { title, severity } = findingKind(id);
  return { id, title, severity, count };
}

export function findingLine(finding: Finding, index: number): FindingLine {
  return {
    index,
    severity: findingKind(finding.id).severity,
    file: baseName(finding.file),
    sheet: finding.sheet,
    cell: cellOrRow(finding),
    header: finding.header,
    sentence: sentenceBesidePlace(finding, "masked"),
  };
}

/** Capitals and full width do not matter to whoever searches. */
function folded(text: string): string {
  return toHalfWidth(text).toLowerCase();
}
