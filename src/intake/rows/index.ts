/** From the rows of one block to records and located findings; every row is accounted for. */
import { findingKind } from "../../domain/findings/catalogue.ts";
import { columnOf } from "../../domain/ledgers/index.ts";
import type { ColumnDef } from "../../domain/ledgers/types.ts";
import type { Finding, Question } from "../../domain/findings/types.ts";
import type { FieldValue, LedgerRecord } from "../../domain/records.ts";
import type { VillageRegistry } from "../../domain/villages/registry.ts";
import type { AnswerOf } from "../answers.ts";
import type { Period } from "../../domain/periods/index.ts";
import type { Block, BlockAccount, BlockRow, IgnoredKind } from "../types.ts";
import { isDitto } from "../cells/index.ts";
import { meantBy, readCell } from "./cells.ts";
import { compileBlock, type CompiledBlock } from "./columns.ts";
import { RowDraft } from "./draft.ts";
import { resolveHousehold, resolveOwnNumber } from "./households.ts";
import { checkLogic } from "./logic.ts";
import { cadreColumns, resolveTitles } from "./people.ts";
import { OtherPeriod } from "./period.ts";
import { QuestionList } from "./questions.ts";
import type { Roster } from "./roster.ts";
import type { ReaderShelf } from "./shelf.ts";
import { FindingSink, type CellNote } from "./sink.ts";
import { listedHouseholds, splitHouseholds, type ListedCell } from "./split.ts";
import { hasOwnVillage, settleVillage } from "./village.ts";

export interface RowsContext {
  readonly file: string;
  readonly village: string;
  /** `yyyy-mm` of the file. */
  readonly month: string;
  readonly asOf: string;
  /** The workbook counts its days from 1904 (row 11). */
  readonly date1904?: boolean;
  readonly period: Period;
  readonly roster: Roster;
  readonly readers: ReaderShelf;
  readonly registry: VillageRegistry;
  readonly answers: AnswerOf;
  /** Hears of every row what was said of it, one by one: findings of class A are counted together. */
  readonly hear?: (row: HeardRow) => void;
}

/** A row with its notes; they are the reader's own, and the next row's as soon as the call ends. */
export interface HeardRow {
  readonly block: Block;
  readonly row: BlockRow;
  readonly notes: readonly CellNote[];
  /** As read from the cells of the row, before it is split into households. */
  readonly values: Readonly<Record<string, FieldValue>>;
}

export interface BlockReading {
  readonly account: BlockAccount;
  readonly records: readonly LedgerRecord[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** Reads all rows of a block. Nothing throws; a row is accepted, refused or of another period. */
export function readBlock(block: Block, context: RowsContext): BlockReading {
  const { ledger, sheet } = block;
  const place = { file: context.file, village: context.village, sheet: sheet.name };
  const sink = new FindingSink(place);
  const questions = new QuestionList(place, ledger.name, context.answers);
  const [year = 0, month = 0] = context.month.split("-").map(Number);
  const { asOf, date1904 = false } = context;
  const compiled = compileBlock(block, { year, month, asOf, date1904 }, context.readers);
  const cadres = cadreColumns(ledger);
  const other = new OtherPeriod(ledger, context.period, context.asOf);
  const records: LedgerRecord[] = [];
  let refused = 0;

  if (block.missingColumns.length > 0) {
    // Layout has said which column is missing, and how many rows that refuses.
    refused = block.rows.length;
  } else {
    const { village, file } = place;
    const draft = new RowDraft(ledger, compiled.places);
    for (const row of block.rows) {
      draft.begin(row.number, { ...compiled.blank });
      const listed = readRow(draft, row, compiled, questions, other);
      if (listed === "other-period") continue;
      const parts = finishRow(draft, row, listed, { compiled, cadres, questions, context });
      for (const note of draft.notes) sink.add(note);
      context.hear?.({ block, row, notes: draft.notes, values: draft.values });
      if (draft.refused) {
        refused += 1;
        continue;
      }
      const source = { file, village, sheet: sheet.name, row: row.number, month: context.month };
      const [only] = parts;
      if (parts.length === 1 && only) records.push({ ledger: ledger.id, values: only, source });
      else
        parts.forEach((values, i) =>
          records.push({ ledger: ledger.id, values, source, part: i + 1 }),
        );
    }
  }
  other.report(sink);
  const read = block.rows.length - other.count;
  const ignored: Partial<Record<IgnoredKind, number>> = { ...block.ignored };
  if (other.count > 0) ignored["other-period"] = other.count;
  return {
    account: {
      sheet: sheet.name,
      ledger: ledger.id,
      headerRow: block.headerRow,
      read,
      accepted: read - refused,
      duplicate: 0,
      refused,
      ignored,
    },
    records,
    findings: sink.findings(),
    questions: questions.list(),
  };
}

/** Cells into the draft; stops at once when the date says that the row belongs to another period. */
function readRow(
  draft: RowDraft,
  row: BlockRow,
  compiled: CompiledBlock,
  questions: QuestionList,
  other: OtherPeriod,
): ListedCell | null | "other-period" {
  let listed: ListedCell | null = null;
  let dated = false;
  for (const column of compiled.columns) {
    if (!dated && column.key !== draft.ledger.dateKey) {
      dated = true;
      if (other.takes(draft)) {
        keepAbove(row, compiled);
        return "other-period";
      }
    }
    const raw = meantBy(draft, column, row.values[column.index] ?? null);
    if (raw === null) continue;
    if (column.key === "householder" && draft.ledger.id === "visits" && typeof raw === "string") {
      listed = listedHouseholds(raw);
      if (listed !== null) {
        column.above = raw;
        continue;
      }
    }
    readCell(draft, column, raw, questions);
  }
  return listed;
}

/** A row that is passed over still stands above the next one's 同上. */
function keepAbove(row: BlockRow, compiled: CompiledBlock): void {
  for (const column of compiled.columns) {
    const raw = row.values[column.index] ?? null;
    const ditto = typeof raw === "string" && isDitto(raw);
    if (raw !== null && raw !== "" && !ditto) column.above = raw;
  }
}

interface Tools {
  readonly compiled: CompiledBlock;
  readonly cadres: readonly ColumnDef[];
  readonly questions: QuestionList;
  readonly context: RowsContext;
}

/** Everything that looks at more than one cell; marks the draft refused if it cannot be placed. */
function finishRow(
  draft: RowDraft,
  row: BlockRow,
  listed: ListedCell | null,
  { compiled, cadres, questions, context }: Tools,
): readonly Record<string, FieldValue>[] {
  const { ledger, values } = draft;
  if (row.group !== undefined && draft.text("group") === "") {
    values["group"] = row.group;
    draft.note("group-from-banner", "group", "", { newValue: row.group });
  }
  bareCode(draft);
  if (hasOwnVillage(ledger)) settleVillage(draft, context.village, context.registry);
  resolveTitles(draft, cadres, context.roster);
  if (compiled.hasHousehold && listed === null) {
    const question =
      ledger.id === "households"
        ? resolveOwnNumber(draft, context.answers)
        : resolveHousehold(draft, context.roster, context.answers);
    if (question) {
      const at = draft.placeOf(question.key);
      questions.household(question, row.number, at?.column ?? 1, at?.header ?? "");
    }
  }
  let parts: readonly Record<string, FieldValue>[] = [values];
  if (ledger.id === "visits") parts = splitHouseholds(draft, listed, context.roster);
  const [first = values] = parts;
  refuseUnplaced(draft, first);
  if (draft.refused) return [];
  checkLogic(draft, context.asOf);
  for (const column of compiled.required) {
    if ((first[column.key] ?? null) !== null || draft.refusedFields.includes(column.key)) continue;
    if (!isAsked(draft, column.key)) draft.note("required-missing", column.key, "");
  }
  return parts;
}

/** 1, 2, 3 under 编号 are a 序号 (row 49): kept for the eye, never as a key. */
function bareCode(draft: RowDraft): void {
  const code = draft.text("code");
  if (code === "" || !/^\d{1,6}$/.test(code)) return;
  draft.values["code"] = null;
  draft.values["serial"] ??= code;
  draft.note("serial-as-code", "code", code);
  draft.refusedFields.push("code");
}

/** A row that lacks what places it is refused; the sentence names the columns. */
function refuseUnplaced(draft: RowDraft, values: Readonly<Record<string, FieldValue>>): void {
  const { ledger } = draft;
  const missing = ledger.placing.filter((keys) =>
    keys.every((key) => (values[key] ?? null) === null),
  );
  if (missing.length === 0) return;
  draft.refused = true;
  // Where a cell was already refused with its own sentence, that sentence is the reason.
  const unexplained = missing.filter(
    (keys) => !keys.some((key) => draft.refusedFields.includes(key)),
  );
  for (const keys of unexplained) {
    const fields = keys.map((key) => columnOf(ledger, key).header).join("或");
    draft.note("row-unplaced", keys[0] ?? "", "", { slots: { fields } });
  }
}

function isAsked(draft: RowDraft, key: string): boolean {
  const column = draft.placeOf(key)?.column;
  return draft.notes.some((note) => note.column === column && findingKind(note.id).class === "Q");
}
