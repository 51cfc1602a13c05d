/**
 * What visits count for on the village's own sheets (D1, D8, Q1): as far as formulas can tell. Terms
 * of office, namesakes and visits of days to come are for the check and the quotas.
 */
export { missingVisits, quotaCutoff } from "./quota.ts";
export { creditsByCadre, creditsByPair, lastVisits, pairKey, visitDays } from "./tallies.ts";
export type { Days } from "./tallies.ts";
export { countVisits, householdKey, namesIn, visitRules } from "./visits.ts";
export type { CountedVisit, RowValues, VisitRules } from "./visits.ts";
