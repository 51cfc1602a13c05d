/** Which column of a found table holds which field (mess rows 16–19 and the 完成时间 trap of 3.4). */
import type { ColumnDef, LedgerDef } from "../../domain/ledgers/types.ts";
import { matchKey } from "../../domain/text/normalize.ts";
import type { MappedColumn } from "../types.ts";
import { headerNames } from "./findHeader.ts";
import type { HeaderIndex } from "./headerIndex.ts";
import type { FoundHeader, HeaderCell, HeaderMemory } from "./types.ts";

/** Headers that mean one of several fields, and headers whose columns are never kept. */
export interface HeaderRules {
  readonly ambiguous: (ledger: LedgerDef, key: string) => readonly string[];
  readonly neverKept: (key: string) => boolean;
}

/** Why a column has the field that it has, or none. */
export type ColumnReason =
  "known" | "answered" | "left-out" | "never-kept" | "by-exclusion" | "ambiguous" | "unknown";

export interface ColumnMatch extends MappedColumn {
  /** Form in which the header is remembered. */
  readonly headerKey: string;
  readonly reason: ColumnReason;
  /** Fields that an ambiguous header may mean. */
  readonly candidates: readonly string[];
}

/**
 * Fields by name. A column named outright goes before one that is known only by its leaf or its
 * parent: under `责任人` a leaf `姓名` does not take the field of a column `姓名`.
 */
export function mapColumns(
  header: FoundHeader,
  index: HeaderIndex,
  memory: HeaderMemory,
  rules: HeaderRules,
): readonly ColumnMatch[] {
  const { ledger } = header;
  const taken = new Set<string>();
  const settle = (cell: HeaderCell, pass: Pass): ColumnMatch | null => {
    const match = pass(cell, ledger, taken);
    if (match?.key) taken.add(match.key);
    return match;
  };
  const firm = firmPass(index, memory, rules);
  const passes: readonly Pass[] = [firm, loosePass(index), exclusionPass(index, rules), leftOver];
  const matches = new Map<number, ColumnMatch>();
  for (const pass of passes) {
    for (const cell of header.columns) {
      if (matches.has(cell.column)) continue;
      const match = settle(cell, pass);
      if (match) matches.set(cell.column, match);
    }
  }
  return [...matches.values()].sort((a, b) => a.column - b.column);
}

/** Groups of fields of which a block has none: `走访日期`, `户编号/户主`. */
export function missingPlaces(
  ledger: LedgerDef,
  columns: readonly MappedColumn[],
): readonly string[] {
  const present = new Set(columns.map((column) => column.key));
  return ledger.placing
    .filter((keys) => !keys.some((key) => present.has(key)))
    .map((keys) => keys.map((key) => columnOf(ledger, key)?.header ?? key).join("/"));
}

export function columnOf(ledger: LedgerDef, key: string | null): ColumnDef | undefined {
  return ledger.columns.find((column) => column.key === key);
}

type Pass = (cell: HeaderCell, ledger: LedgerDef, taken: ReadonlySet<string>) => ColumnMatch | null;

function matched(
  cell: HeaderCell,
  key: string | null,
  reason: ColumnReason,
  candidates: readonly string[] = [],
): ColumnMatch {
  const header = cell.levels.join("-");
  return { column: cell.column, header, headerKey: matchKey(header), key, reason, candidates };
}

/** Answers, columns never kept, and headers known as they stand. */
function firmPass(index: HeaderIndex, memory: HeaderMemory, rules: HeaderRules): Pass {
  return (cell, ledger) => {
    const { outright, loosely } = headerNames(cell);
    const answer = memory.header(ledger.id, matchKey(cell.levels.join("-")));
    if (answer === null) return matched(cell, null, "left-out");
    if (answer !== undefined && columnOf(ledger, answer)) return matched(cell, answer, "answered");
    if ([...outright, ...loosely].some((name) => rules.neverKept(name)))
      return matched(cell, null, "never-kept");
    for (const name of outright) {
      if (rules.ambiguous(ledger, name).length > 0) return null;
      const fields = index.fields(ledger.id, name);
      if (fields.length === 1) return matched(cell, fields[0] ?? null, "known");
    }
    return null;
  };
}

/** Known by the leaf; by a parent where the leaf's field already has a column. */
function loosePass(index: HeaderIndex): Pass {
  return (cell, ledger, taken) => {
    const found = headerNames(cell).loosely.flatMap((name) => {
      const fields = index.fields(ledger.id, name);
      return fields.length === 1 ? fields : [];
    });
    const free = found.find((field) => !taken.has(field)) ?? found[0];
    return free === undefined ? null : matched(cell, free, "known");
  };
}

/** Of several meanings, the one that no other column has. */
function exclusionPass(index: HeaderIndex, rules: HeaderRules): Pass {
  return (cell, ledger, taken) => {
    const { outright, loosely } = headerNames(cell);
    for (const name of [...outright, ...loosely]) {
      const listed = rules.ambiguous(ledger, name);
      const candidates = listed.length > 0 ? listed : index.fields(ledger.id, name);
      if (candidates.length < 2) continue;
      const free = candidates.filter((field) => !taken.has(field));
      const [only] = free;
      if (only !== undefined && free.length === 1 && candidates.length > 1)
        return matched(cell, only, "by-exclusion");
      if (free.length > 1) return matched(cell, null, "ambiguous", free);
    }
    return null;
  };
}

const leftOver: Pass = (cell) => matched(cell, null, "unknown");
