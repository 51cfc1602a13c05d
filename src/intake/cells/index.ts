/**
 * From a raw cell to a typed value and what has to be said about it. One file per column type;
 * this one chooses the reader, deals with what all types share, and remembers repeated texts.
 */
import type { ColumnDef } from "../../domain/ledgers/types.ts";
import type { RawValue } from "../../workbook/raw.ts";
import type { CellContext, CellOutcome, CellReader } from "../types.ts";
import { blankKind } from "./blanks.ts";
import { choiceReader, choicesReader } from "./choices.ts";
import { codeReader, serialReader } from "./codes.ts";
import { dateReader } from "./dates.ts";
import { groupReader } from "./groups.ts";
import { householdNoReader } from "./householdNos.ts";
import { idReader } from "./idNumbers.ts";
import { monthReader } from "./months.ts";
import { numberReader } from "./numbers.ts";
import { EMPTY, issue, noted, refuse } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";
import { peopleReader, personReader } from "./people.ts";
import { phoneReader } from "./phones.ts";
import { textReader } from "./texts.ts";

export { isDitto } from "./blanks.ts";
export { futureDate, idContradictions, itemContradictions } from "./cross.ts";
export type { CrossIssue, ItemKeys, PersonKeys } from "./cross.ts";
export { parseHouseholdList } from "./households-list.ts";
export type { HouseholdList, ListedHousehold } from "./households-list.ts";
export { completeHouseholdNo } from "./householdNos.ts";
export { printRaw } from "./print.ts";
export { nameBesideTitle, titleOf } from "./titles.ts";

/** What the place of a column may change; without it the column itself decides. */
export interface CellReaderOptions {
  /** 长期 is asked about instead of refused. Default: where 长期坚持 is allowed. */
  readonly allowLongTerm?: boolean;
  /** Several days in one cell. Default: refused where the date places the row, else its end. */
  readonly range?: "refuse" | "end";
  /** What `无` stands for in this column (无诉求 in a visit). Default: an empty cell. */
  readonly noneMeans?: string;
}

const DEADLINE = /时限|期限/;

/** Texts worth remembering are short, and there are not many of them. */
const MEMO_LENGTH = 64;
const MEMO_ENTRIES = 10_000;

/** Compiles the reader of one column. It never throws, and a value that differs has an issue. */
export function createCellReader(
  column: ColumnDef,
  context: CellContext,
  options: CellReaderOptions = {},
): CellReader {
  const reader = typeReader(column, context, options);
  /** By text, and dates by their serial number. */
  const memo = new Map<string | number, CellOutcome>();

  const remember = (key: string | number, outcome: CellOutcome): CellOutcome => {
    if (memo.size >= MEMO_ENTRIES) memo.clear();
    memo.set(key, outcome);
    return outcome;
  };
  const fromText = (text: string): CellOutcome => {
    const exact = reader.repeats ? undefined : reader.exact?.(text);
    if (exact !== undefined) return exact;
    const remembered = memo.get(text);
    if (remembered !== undefined) return remembered;
    const outcome =
      (reader.repeats ? reader.exact?.(text) : undefined) ??
      blankOutcome(text, reader, options) ??
      reader.text(text);
    return text.length <= MEMO_LENGTH ? remember(text, outcome) : outcome;
  };

  return (raw: RawValue): CellOutcome => {
    if (typeof raw === "string") return raw === "" ? EMPTY : fromText(raw);
    if (raw === null) return EMPTY;
    if (typeof raw === "number") {
      if (raw === 0 && reader.zeroIsBlank) return zeroOutcome(reader);
      return reader.number === undefined ? fromText(String(raw)) : reader.number(raw);
    }
    if (typeof raw === "boolean") return reader.boolean(raw);
    if (raw.kind === "error") return refuse("cell-formula-error");
    return memo.get(raw.serial) ?? remember(raw.serial, reader.date(raw.serial));
  };
}

function blankOutcome(
  text: string,
  reader: TypeReader,
  options: CellReaderOptions,
): CellOutcome | null {
  const kind = blankKind(text);
  if (kind === null || (kind === "zero" && !reader.zeroIsBlank)) return null;
  if (kind === "space") return noted(null, issue("cell-tidied"));
  if (kind === "none" && options.noneMeans !== undefined) {
    return noted(options.noneMeans, issue("cell-none-word"));
  }
  return noted(null, issue("cell-blank-word"));
}

/** `0` may be a word of a list (是否: 0); else it is what an empty cell of a formula leaves. */
function zeroOutcome(reader: TypeReader): CellOutcome {
  return reader.exact?.("0") ?? noted(null, issue("cell-blank-word"));
}

function typeReader(
  column: ColumnDef,
  context: CellContext,
  options: CellReaderOptions,
): TypeReader {
  switch (column.type) {
    case "text":
    case "longText":
    case "village":
      return textReader(column);
    case "code":
      return codeReader();
    case "serial":
      return serialReader();
    case "group":
      return groupReader();
    case "householdNo":
      return householdNoReader();
    case "person":
      return personReader();
    case "people":
      return peopleReader();
    case "date": {
      const deadline = DEADLINE.test(column.header);
      return dateReader(column, context, {
        range: options.range ?? (column.places ? "refuse" : "end"),
        ahead: deadline,
        longTerm: options.allowLongTerm ?? column.alsoAllowed !== undefined,
      });
    }
    case "month":
      return monthReader(context);
    case "integer":
    case "money":
      return numberReader(column);
    case "choice":
      return column.choices ? choiceReader(column.choices) : textReader(column);
    case "choices":
      return column.choices ? choicesReader(column.choices) : textReader(column);
    case "idNumber":
      return idReader();
    case "phone":
      return phoneReader();
  }
}
