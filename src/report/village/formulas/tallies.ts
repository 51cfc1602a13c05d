/**
 * What the visits come to, on the other sheets. Each of these formulas goes once or twice through
 * the r rows of 走访记录 that are looked at: rows × r look-ups a column.
 */
import { cadres } from "../../../domain/ledgers/cadres.ts";
import { hardship } from "../../../domain/ledgers/hardship.ts";
import { households } from "../../../domain/ledgers/households.ts";
import { pairing } from "../../../domain/ledgers/pairing.ts";
import type { LedgerDef } from "../../../domain/ledgers/types.ts";
import { columnCells, ownCell } from "../places.ts";
import type { Places } from "../places.ts";
import { parameter } from "../parameters.ts";
import type { Parameter } from "../parameters.ts";

type Formulas = Readonly<Record<string, string>>;

/** 本月走访户次 and 本月还差 (D1). */
export function cadreFormulas(places: Places): Formulas {
  const at = (key: string): string => ownCell(cadres, key);
  const [from, to] = [parameter("monthStart"), parameter("monthEnd")];
  const done = `COUNTIFS(${within(places, "monthStart", "monthEnd")},${namedIn(places, at("name"))})`;
  const outside =
    `OR(AND(ISNUMBER(${at("termStart")}),${at("termStart")}>${to}),` +
    `AND(ISNUMBER(${at("termEnd")}),${at("termEnd")}<${from}))`;
  const owes = `OR(${at("visitsThisMonth")}="",${at("isCommittee")}<>"是",${parameter("visitDuty")}<>"是")`;
  const missing = `MAX(0,${parameter("visitQuota")}-${at("visitsThisMonth")})`;
  return {
    visitsThisMonth: `IF(OR(${at("name")}="",${from}=""),"",${done})`,
    visitsMissing: `IF(${owes},"",IF(${outside},"",${missing}))`,
  };
}

/** 最近走访 and 距今天数; in every household one row is marked as the latest. */
export function householdFormulas(places: Places): Formulas {
  const at = (key: string): string => ownCell(households, key);
  const ofHousehold = sameHousehold(places, households);
  const isLatest = `${columnCells(places, "visits", "latestVisit")},1`;
  const last = `SUMIFS(${columnCells(places, "visits", "countedDay")},${ofHousehold},${isLatest})`;
  const day = parameter("asOf");
  return {
    lastVisitDate: `IF(${at("householdNo")}="","",IF(${last}=0,"",${last}))`,
    daysSinceVisit: `IF(OR(${at("lastVisitDate")}="",${day}=""),"",${day}-${at("lastVisitDate")})`,
  };
}

/** 本年走访次数 of the helper himself (D8). */
export function pairingFormulas(places: Places): Formulas {
  const at = (key: string): string => ownCell(pairing, key);
  const isBlank = `OR(${at("member")}="",${at("householdNo")}="",${parameter("yearStart")}="")`;
  const conditions = [
    sameHousehold(places, pairing),
    within(places, "yearStart", "yearEnd"),
    namedIn(places, at("member")),
  ];
  return { visitsThisYear: `IF(${isBlank},"",COUNTIFS(${conditions.join(",")}))` };
}

/** 本年走访次数: days on which somebody came. */
export function hardshipFormulas(places: Places): Formulas {
  const isBlank = `OR(${ownCell(hardship, "householdNo")}="",${parameter("yearStart")}="")`;
  const conditions = [
    sameHousehold(places, hardship),
    within(places, "yearStart", "yearEnd"),
    `${columnCells(places, "visits", "firstOfDay")},1`,
  ];
  return { visitsThisYear: `IF(${isBlank},"",COUNTIFS(${conditions.join(",")}))` };
}

function sameHousehold(places: Places, ledger: LedgerDef): string {
  return `${columnCells(places, "visits", "countedHousehold")},"户"&${ownCell(ledger, "householdNo")}`;
}

function within(places: Places, from: Parameter, to: Parameter): string {
  const days = columnCells(places, "visits", "countedDay");
  return `${days},">="&${parameter(from)},${days},"<="&${parameter(to)}`;
}

function namedIn(places: Places, name: string): string {
  const bare = `SUBSTITUTE(SUBSTITUTE(${name}," ",""),"　","")`;
  return `${columnCells(places, "visits", "creditedVisitors")},"*、"&${bare}&"、*"`;
}
