/** What Excel hands over, by the parameters of a formula. */
import { LEDGERS } from "../domain/ledgers/index.ts";
import { dayOf } from "./days.ts";
import type { LedgerRange, Ranges } from "./reading.ts";
import {
  FormulaFault,
  type Arguments,
  type Cell,
  type Formula,
  type Matrix,
  type Reading,
} from "./types.ts";

/** `read`: of the ranges of a call. Arguments that are left out come as null or not at all. */
export function argumentsOf(
  { parameters, takesOthers }: Pick<Formula, "parameters" | "takesOthers">,
  given: readonly unknown[],
  today: string,
  read: (ranges: Ranges, asOf: string) => Reading,
): Arguments {
  const parameter = (key: string) => {
    const index = parameters.findIndex((it) => it.key === key);
    return { raw: given[index], name: parameters[index]?.name ?? key, ...parameters[index] };
  };
  const cell = (key: string): Cell => {
    const { raw, name, optional, mayBeBlank } = parameter(key);
    const value = asCell(raw, name);
    if (value === null && optional !== true && mayBeBlank !== true)
      throw new FormulaFault(`请填写“${name}”。`);
    return value;
  };
  const text = (key: string): string => {
    const value = cell(key);
    return value === null || typeof value === "object" ? "" : String(value).trim();
  };
  const ranges: Ranges = {
    ledgers: parameters.flatMap(({ key, name, kind }, index): LedgerRange[] => {
      const ledger = LEDGERS.find(({ id }) => id === key);
      if (kind !== "range" || !ledger) return [];
      return [{ ledger: ledger.id, label: name, matrix: asMatrix(given[index]) }];
    }),
    others: takesOthers ? repeated(given[parameters.length]) : [],
  };
  return {
    today,
    text,
    cell,
    day: (key) => dayOf(cell(key), parameter(key).name, today),
    number: (key) => {
      const value = cell(key);
      const number = typeof value === "string" ? Number(value.trim()) : value;
      if (typeof number === "number" && Number.isFinite(number) && value !== "") return number;
      throw new FormulaFault(`“${parameter(key).name}”要填数字。`);
    },
    reading: (asOf = today) => read(ranges, asOf),
  };
}

/** A range of one cell comes as a matrix; a larger one has no place here. */
function asCell(raw: unknown, name: string): Cell {
  if (Array.isArray(raw)) {
    const matrix = asMatrix(raw);
    const [first = []] = matrix;
    if (matrix.length > 1 || first.length > 1) {
      throw new FormulaFault(`“${name}”只要一个单元格,选到的是一片区域。`);
    }
    return asCell(first[0], name);
  }
  const cell = cellOf(raw);
  if (typeof cell === "object" && cell !== null) {
    throw new FormulaFault(`“${name}”引用的单元格是错误值 ${cell.code},请先改好那一格。`);
  }
  return cell === "" ? null : cell;
}

/** Without the blank rows at the end: of whole columns there are a million. */
function asMatrix(raw: unknown): Matrix {
  if (!Array.isArray(raw)) return [[cellOf(raw)]];
  const last = raw.findLastIndex((row: unknown) => !isBlankRow(row));
  return raw
    .slice(0, last + 1)
    .map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

function isBlankRow(row: unknown): boolean {
  return Array.isArray(row) ? row.every(isBlank) : isBlank(row);
}

function isBlank(raw: unknown): boolean {
  return raw === "" || raw === null || raw === undefined;
}

/** A repeating parameter is a list of matrices, each left out where nothing was given. */
function repeated(raw: unknown): readonly Matrix[] {
  if (!Array.isArray(raw)) return [];
  return raw.filter((it: unknown) => Array.isArray(it)).map(asMatrix);
}

function cellOf(raw: unknown): Cell {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean") return raw;
  const code: unknown = typeof raw === "object" && "code" in raw ? raw.code : undefined;
  return { kind: "error", code: typeof code === "string" ? code : "#VALUE!" };
}
