/** Fills a draft from the cells of one row: 同上, two columns for one field, remembered answers. */
import { findingKind } from "../../domain/findings/catalogue.ts";
import { isList, printValue, type FieldValue } from "../../domain/records.ts";
import type { RawValue } from "../../workbook/raw.ts";
import { isDitto, printRaw } from "../cells/index.ts";
import type { CellIssue } from "../types.ts";
import type { CompiledColumn } from "./columns.ts";
import type { RowDraft } from "./draft.ts";
import type { QuestionList } from "./questions.ts";

/** The cell itself, or for 同上 what stands above it; null where nothing does. */
export function meantBy(draft: RowDraft, column: CompiledColumn, cell: RawValue): RawValue {
  return typeof cell === "string" && isDitto(cell) ? fromAbove(draft, column, cell) : cell;
}

/** Reads one cell into the draft. */
export function readCell(
  draft: RowDraft,
  column: CompiledColumn,
  raw: RawValue,
  questions: QuestionList,
): void {
  if (raw === null || raw === "") return;
  column.above = raw;
  const { value, issues } = column.read(raw);
  let taken = value;
  for (const issue of issues) taken = noteIssue(draft, column, raw, issue, taken, questions);
  take(draft, column, taken);
}

function fromAbove(draft: RowDraft, column: CompiledColumn, mark: string): RawValue {
  const above = column.above;
  const place = {
    row: draft.row,
    column: column.index + 1,
    header: column.header,
    mask: column.mask,
  };
  if (above === null) {
    draft.notes.push({ ...place, id: "ditto-nothing-above", value: mark });
    draft.refusedFields.push(column.key);
    return null;
  }
  draft.notes.push({ ...place, id: "ditto-filled", value: mark, newValue: printRaw(above) });
  return above;
}

function noteIssue(
  draft: RowDraft,
  column: CompiledColumn,
  raw: RawValue,
  issue: CellIssue,
  value: FieldValue,
  questions: QuestionList,
): FieldValue {
  const text = printRaw(raw);
  const place = {
    row: draft.row,
    column: column.index + 1,
    header: column.header,
    mask: column.mask,
  };
  const kind = findingKind(issue.id);
  if (kind.class === "Q" || issue.id === "status-unknown") {
    const answer = questions.cell(issue, column, draft.row, { text, taken: value });
    if (answer !== undefined && isAllowed(column, answer)) {
      draft.notes.push({ ...place, id: "answer-applied", value: text, newValue: answer });
      return column.def.type === "choices" ? withAnswer(value, answer) : answer;
    }
  }
  if (kind.class === "R") draft.refusedFields.push(column.key);
  const newValue = issue.newValue ?? printValue(value);
  draft.notes.push({
    ...place,
    id: issue.id,
    value: text,
    ...(newValue === "" || kind.class === "R" ? {} : { newValue }),
    ...(issue.slots === undefined ? {} : { slots: issue.slots }),
  });
  return value;
}

function take(draft: RowDraft, column: CompiledColumn, value: FieldValue): void {
  if (value === null) return;
  const known = draft.values[column.key] ?? null;
  if (known === null) {
    draft.values[column.key] = value;
    return;
  }
  const [kept, other] = [printValue(known), printValue(value)];
  if (kept === other) return;
  draft.notes.push({
    id: "two-columns",
    row: draft.row,
    column: column.index + 1,
    header: column.header,
    mask: column.mask,
    value: other,
    slots: { valueKept: kept },
  });
}

function isAllowed(column: CompiledColumn, answer: string): boolean {
  const { choices, alsoAllowed } = column.def;
  if (choices) return choices.open || choices.values.includes(answer);
  return alsoAllowed?.includes(answer) ?? false;
}

function withAnswer(value: FieldValue, answer: string): FieldValue {
  const others = isList(value) ? value.filter((v) => v !== answer && v !== "其他") : [];
  return [...others, answer];
}
