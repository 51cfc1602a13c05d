/** All formulas by id, in the order of the documentation. */
import type { FormulaId } from "../ids.ts";
import type { Formula } from "../types.ts";
import { deadlineLight, workdaysAfter, workdaysLeft } from "./days.ts";
import { countUnvisited, listUnvisited, visitCoverage } from "./households.ts";
import { countMissedWeeks, countVisits, lastVisit, listVisits } from "./visits.ts";
import { maskedName, tidyDate } from "./words.ts";

export const FORMULAS: Readonly<Record<FormulaId, Formula>> = {
  COUNTVISITS: countVisits,
  LISTVISITS: listVisits,
  COUNTMISSEDWEEKS: countMissedWeeks,
  LASTVISIT: lastVisit,
  COUNTUNVISITED: countUnvisited,
  LISTUNVISITED: listUnvisited,
  VISITCOVERAGE: visitCoverage,
  WORKDAYSAFTER: workdaysAfter,
  WORKDAYSLEFT: workdaysLeft,
  DEADLINELIGHT: deadlineLight,
  MASKNAME: maskedName,
  TIDYDATE: tidyDate,
};
