/** Formulas as a cell calls them: ranges as grids, what comes out as a value or as an error with its sentence. */
import { isoToSerial } from "../../src/domain/dates/index.ts";
import { FORMULAS, calculator } from "../../src/formulas/index.ts";
import type { FormulaId } from "../../src/formulas/ids.ts";
import type { Cell, FormulaValue, Matrix } from "../../src/formulas/types.ts";

export const TODAY = "2026-12-02";

const calculate = calculator();

/** By the name that a clerk writes. Further ranges come last, as a list. */
export function ask(name: string, ...given: readonly unknown[]): FormulaValue | string {
  return askOn(TODAY, name, ...given);
}

export function askOn(today: string, name: string, ...given: readonly unknown[]): FormulaValue {
  const outcome = calculate(idOf(name), given, today);
  return outcome.ok ? outcome.value : `${outcome.code} ${outcome.message}`;
}

function idOf(name: string): FormulaId {
  const found = Object.entries(FORMULAS).find(([, formula]) => formula.name === name);
  if (!found) throw new Error(`no formula ${name}`);
  return found[0] as FormulaId;
}

/** A date cell as Excel hands it over. */
export const on = isoToSerial;

export const VISIT_HEADERS = ["走访日期", "走访人", "户编号", "户主", "走访方式"] as const;

/** Rows of a 走访记录: day, who, 户编号, 户主, way (入户 when left out). */
export function visits(
  ...rows: readonly (readonly [day: string, who: string, no: string, name: string, way?: string])[]
): Matrix {
  return [
    VISIT_HEADERS,
    ...rows.map(([day, who, no, name, way = "入户"]) => [on(day), who, no, name, way]),
  ];
}

export const HOUSEHOLD_HEADERS = ["户编号", "组别", "户主", "户类别", "联系干部"] as const;

export function households(
  ...rows: readonly (readonly [
    no: string,
    group: string,
    name: string,
    kinds?: string,
    cadre?: string,
  ])[]
): Matrix {
  return [
    HOUSEHOLD_HEADERS,
    ...rows.map(([no, group, name, kinds = "一般户", cadre = ""]) => [
      no,
      group,
      name,
      kinds,
      cadre,
    ]),
  ];
}

/** Blank cells as Excel hands them over. */
export function blank(rows: number, columns: number): Matrix {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, (): Cell => ""));
}
