/**
 * What the duties, the escalation list, the review and the publication are made from, wherever it was
 * read: village files, a summary, or a clerk's own workbook.
 */
import { isIsoMonth } from "../domain/dates/index.ts";
import type { SubmissionFact } from "../domain/escalation/index.ts";
import type { Finding } from "../domain/findings/types.ts";
import { groupBy } from "../domain/groups.ts";
import type { LedgerId } from "../domain/ledgers/types.ts";
import type { LedgerRecord } from "../domain/records.ts";
import { readBook } from "../book/read.ts";
import { isSummary, readSummary } from "../book/summary.ts";
import { handedBack, inHand } from "../domain/replies/index.ts";
import { SUMMARY_MARK } from "../intake/index.ts";
import type { MergeResult } from "../merge/types.ts";
import type { RawWorkbook } from "../workbook/raw.ts";
import type { RuleBook } from "./settings.ts";

export interface TownshipFacts {
  /** A summary has no rows of 稳定工作台账 and 办理日志. */
  readonly from: "files" | "summary" | "book";
  readonly records: ReadonlyMap<LedgerId, readonly LedgerRecord[]>;
  /** Rows of the township's own ledgers (综合账) that are in its hands, each matter once. */
  readonly own: readonly LedgerRecord[];
  /** Those that it has handed back to their villages; absent where there is no 综合账. */
  readonly handedBack?: readonly LedgerRecord[];
  readonly villages: readonly string[];
  /** "" if unknown. */
  readonly township: string;
  /** `yyyy-mm` that the workbook or the files are of, where they say so. */
  readonly month?: string;
  /** How each village handed in; empty where nobody was asked. A summary does not say by when. */
  readonly submissions: readonly SubmissionFact[];
  readonly findings: readonly Finding[];
  /** 规则设置, 工作日历 and 自定职责 of that workbook; null where files were read. */
  readonly rules: RuleBook | null;
}

/** Of the open workbook or of one file: a summary, or a clerk's own book. Never throws for what it holds. */
export function factsOfWorkbook(
  workbook: RawWorkbook,
  { name, asOf }: { readonly name: string; readonly asOf: string },
): TownshipFacts {
  if (isSummary(workbook)) {
    const summary = readSummary(workbook, { name, asOf });
    const { records, own, villages, township, month, findings, rules } = summary;
    return {
      from: "summary",
      month: markedMonth(workbook) ?? month,
      records: groupBy(records, ({ ledger }) => ledger),
      own: inHand(own),
      handedBack: handedBack(own),
      villages,
      township,
      submissions: summary.submissions.map((it) => ({ ...it, due: "", contact: "" })),
      findings,
      rules,
    };
  }
  const { records, village, township, month, findings, rules } = readBook(workbook, { name, asOf });
  return {
    from: "book",
    month,
    records: groupBy(
      records.map((record) => withVillage(record, village)),
      ({ ledger }) => ledger,
    ),
    own: [],
    villages: village === "" ? [] : [village],
    township,
    submissions: [],
    findings,
    rules,
  };
}

/** Of village files that were merged; a village that sent nothing counts from `asOf` on. */
export function factsOfMerge(merge: MergeResult, township: string): TownshipFacts {
  return {
    from: "files",
    month: merge.period.month,
    records: merge.records,
    own: [],
    villages: merge.villages.map(({ village }) => village.name),
    township,
    submissions: merge.villages
      .filter(({ village }) => village.listed)
      .map(({ village, submission }) => ({
        village: village.name,
        submission,
        due: village.deadline,
        contact: village.contact,
      })),
    findings: merge.findings,
    rules: null,
  };
}

/** As the merge marked its summary; null for one of a week, or without its mark. */
function markedMonth({ properties }: RawWorkbook): string | null {
  const mark = properties.get(SUMMARY_MARK) ?? "";
  return isIsoMonth(mark) ? mark : null;
}

function withVillage(record: LedgerRecord, village: string): LedgerRecord {
  return record.source.village === ""
    ? { ...record, source: { ...record.source, village } }
    : record;
}
