/**
 * 户次 (A1: 每人每月走访群众不少于 20 户次): which rows of 走访记录 count, for whom, and for which
 * household: what the formulas of the sheets give. Tests hold the two together.
 */
import { isIsoDate } from "../../../domain/dates/index.ts";
import { printValue } from "../../../domain/records.ts";
import type { FieldValue } from "../../../domain/records.ts";
import type { Settings } from "../../../domain/settings/index.ts";
import { removeSpaces } from "../../../domain/text/normalize.ts";

/** Values of one row by column key; dates are `yyyy-mm-dd`. */
export type RowValues = Readonly<Record<string, FieldValue>>;

/** How visits are counted (D1, Q1). */
export interface VisitRules {
  /** Values of 走访方式 that count: by default only face to face. */
  readonly ways: readonly string[];
  /** One cadre, one household, one day is 1; otherwise every row counts. */
  readonly oncePerDay: boolean;
  /** Every named cadre of a joint visit is credited; otherwise the first one alone. */
  readonly creditAll: boolean;
}

export function visitRules(settings: Settings): VisitRules {
  const courtyard = settings.courtyardCountsWhenListed ? ["院坝会"] : [];
  return {
    ways: [...settings.countedVisitWays, ...courtyard],
    oncePerDay: settings.visitCounting === "同人同户同日计1",
    creditAll: settings.jointVisitsCreditAll,
  };
}

/** A row that counts. */
export interface CountedVisit {
  /** `yyyy-mm-dd`. */
  readonly day: string;
  /** As `householdKey` and `nameKey` make it. */
  readonly household: string;
  /** Those who may be credited, as written. */
  readonly visitors: readonly string[];
  /** The first row of this household on this day, whoever came. */
  readonly firstOfDay: boolean;
  /** Those to whom this row gives one 户次; a second row of the same day may give none. */
  readonly credited: readonly string[];
  /** The household has no later day; of several rows of that day, the first. */
  readonly latest: boolean;
}

/** Of a household that has a 户编号. The letter keeps programs from taking `03-1945` for a date. */
export function householdKey(householdNo: string): string {
  return `户${householdNo}`;
}

/** Of a household that is known by its householder alone. */
function nameKey(householder: string): string {
  return `名${householder}`;
}

/** 户编号 by householder, for names that one household alone has. */
export function numbersByName(households: readonly RowValues[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const several = new Set<string>();
  for (const row of households) {
    const name = printValue(row["householder"]);
    if (name === "") continue;
    if (numbers.has(name)) several.add(name);
    else numbers.set(name, printValue(row["householdNo"]));
  }
  for (const name of several) numbers.delete(name);
  return numbers;
}

/** One result for each row, null for rows that do not count. Linear. */
export function countVisits(
  rows: readonly RowValues[],
  households: readonly RowValues[],
  rules: VisitRules,
): readonly (CountedVisit | null)[] {
  const numbers = numbersByName(households);
  const creditedOn = new Map<string, Set<string>>();
  const lastDay = new Map<string, string>();
  const found = rows.map((row) => {
    const visit = readVisit(row, numbers, rules);
    if (visit === null) return null;
    const { day, household, visitors } = visit;
    const key = `${day}|${household}`;
    const before = creditedOn.get(key);
    const known = before ?? new Set<string>();
    const credited = rules.oncePerDay ? visitors.filter((name) => !known.has(name)) : visitors;
    creditedOn.set(key, new Set([...known, ...visitors]));
    if (day > (lastDay.get(household) ?? "")) lastDay.set(household, day);
    return { ...visit, firstOfDay: before === undefined, credited };
  });
  return found.map((visit) =>
    visit === null
      ? null
      : { ...visit, latest: visit.firstOfDay && lastDay.get(visit.household) === visit.day },
  );
}

function readVisit(
  row: RowValues,
  numbers: ReadonlyMap<string, string>,
  rules: VisitRules,
): Pick<CountedVisit, "day" | "household" | "visitors"> | null {
  const day = printValue(row["visitDate"]);
  const visitors = namesIn(printValue(row["visitors"]));
  const number = printValue(row["householdNo"]);
  const householder = printValue(row["householder"]);
  if (!isIsoDate(day) || visitors.length === 0 || (number === "" && householder === ""))
    return null;
  if (!rules.ways.includes(printValue(row["visitWay"]))) return null;
  const known = number === "" ? numbers.get(householder) : number;
  return {
    day,
    household: known === undefined ? nameKey(householder) : householdKey(known),
    visitors: rules.creditAll ? visitors : visitors.slice(0, 1),
  };
}

/** `"张三,李 四" → ["张三", "李四"]`, each name once. */
export function namesIn(text: string): readonly string[] {
  const names = removeSpaces(text.replace(/[,,;;/\n]/g, "、")).split("、");
  return [...new Set(names)].filter((name) => name !== "");
}
