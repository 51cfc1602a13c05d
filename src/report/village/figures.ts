/** What the formulas give for the rows at hand, by our own functions: shown until Excel calculates. */
import {
  countVisits,
  creditsByCadre,
  creditsByPair,
  householdKey,
  lastVisits,
  missingVisits,
  namesIn,
  pairKey,
  visitDays,
  visitRules,
} from "./counting/index.ts";
import type { CountedVisit, RowValues } from "./counting/index.ts";
import { daysBetween, isoToSerial } from "../../domain/dates/index.ts";
import type { ColumnDef, LedgerDef, LedgerId } from "../../domain/ledgers/types.ts";
import { daysLeft, itemLimit, lightOf, replyLimit } from "../../domain/lights/index.ts";
import type { Limit } from "../../domain/lights/index.ts";
import { printValue } from "../../domain/records.ts";
import type { PlanValue } from "../../workbook/plan.ts";
import { weekdayOf } from "./formulas/plain.ts";
import { visitMonth, visitYear } from "./parameters.ts";
import type { Basis } from "./parameters.ts";

/** The value of a computed column in row `index` (from 0); "" where the formula gives nothing. */
export type Figures = (ledger: LedgerDef, column: ColumnDef, index: number) => PlanValue;

type Rows = (ledger: LedgerId) => readonly RowValues[];
type RowFigures = Readonly<Record<string, PlanValue>>;

/** Linear in the rows of all ledgers. */
export function figuresOf(basis: Basis, rows: Rows): Figures {
  const makers = makersOf(basis, rows);
  const known = new Map<LedgerId, readonly RowFigures[]>();
  return ({ id }, column, index) => {
    if (column.type === "serial") return index + 1;
    const make = makers[id];
    if (make === undefined) return "";
    const figures = known.get(id) ?? rows(id).map(make);
    known.set(id, figures);
    return figures[index]?.[column.key] ?? "";
  };
}

type Maker = (row: RowValues, index: number) => RowFigures;

function makersOf(basis: Basis, rows: Rows): Readonly<Partial<Record<LedgerId, Maker>>> {
  const { settings } = basis;
  const visits = countVisits(rows("visits"), rows("households"), visitRules(settings));
  const items: Maker = (row) => limitFigures(itemLimit(row), basis);
  return {
    visits: (row, index) => visitFigures(row, visits[index] ?? null),
    cadres: cadreMaker(basis, visits),
    households: householdMaker(basis, visits),
    pairing: pairingMaker(basis, visits),
    demands: items,
    stability: items,
    hardship: hardshipMaker(basis, visits, items),
    reception: (row) => limitFigures(replyLimit(row, settings), basis),
    dutyRoster: (row) => ({ weekday: weekdayOf(row["dutyDate"]) }),
  };
}

function visitFigures(row: RowValues, visit: CountedVisit | null): RowFigures {
  if (visit === null) return { visitCount: printValue(row["visitDate"]) === "" ? "" : 0 };
  const { household, visitors, credited } = visit;
  const day = isoToSerial(visit.day);
  const householdDay = `${day}|${household}`;
  return {
    countedDay: day,
    countedHousehold: household,
    householdDay,
    householdDayVisitors: `${householdDay}|、${visitors.join("、")}、`,
    firstOfDay: visit.firstOfDay ? 1 : 0,
    creditedVisitors: ["", ...credited, ""].join("、"),
    latestVisit: visit.latest ? 1 : 0,
    visitCount: credited.length,
  };
}

type Visits = readonly (CountedVisit | null)[];

function cadreMaker(basis: Basis, visits: Visits): Maker {
  const month = visitMonth(basis);
  if (month === null) return () => ({});
  const credits = creditsByCadre(visits, month);
  return (row) => {
    const [name] = namesIn(printValue(row["name"]));
    if (name === undefined) return {};
    const done = credits.get(name) ?? 0;
    const missing = missingVisits(row, done, month, basis.settings);
    return { visitsThisMonth: done, visitsMissing: missing ?? "" };
  };
}

function householdMaker({ asOf }: Basis, visits: Visits): Maker {
  const last = lastVisits(visits);
  return (row) => {
    const number = printValue(row["householdNo"]);
    const day = number === "" ? undefined : last.get(householdKey(number));
    if (day === undefined) return {};
    return {
      lastVisitDate: day,
      daysSinceVisit: asOf === undefined ? "" : daysBetween(day, asOf),
    };
  };
}

function pairingMaker(basis: Basis, visits: Visits): Maker {
  const year = visitYear(basis);
  if (year === null) return () => ({});
  const credits = creditsByPair(visits, year);
  return (row) => {
    const number = printValue(row["householdNo"]);
    const [member] = namesIn(printValue(row["member"]));
    if (number === "" || member === undefined) return {};
    return { visitsThisYear: credits.get(pairKey(member, householdKey(number))) ?? 0 };
  };
}

function hardshipMaker(basis: Basis, visits: Visits, items: Maker): Maker {
  const year = visitYear(basis);
  const days = year === null ? null : visitDays(visits, year);
  return (row, index) => {
    const number = printValue(row["householdNo"]);
    const visited =
      days === null || number === "" ? {} : { visitsThisYear: days.get(householdKey(number)) ?? 0 };
    return { ...items(row, index), ...visited };
  };
}

function limitFigures(limit: Limit | null, { asOf, calendar, settings }: Basis): RowFigures {
  if (limit === null || asOf === undefined) return {};
  const left = daysLeft(limit, asOf, calendar);
  return { daysLeft: left, light: lightOf(left, limit, settings) };
}
