/** What visits count for, by D1, D8 and Q1. */
export { missingVisits, owesVisits, quotaCutoff } from "./quota.ts";
export { creditsByCadre, creditsByPair, lastVisits, pairKey, visitDays } from "./tallies.ts";
export type { Days } from "./tallies.ts";
export { countVisits, householdKey, namesIn, numbersByName, visitRules } from "./visits.ts";
export type { CountedVisit, RowValues, VisitRules } from "./visits.ts";
