/** Names of the functions in saved workbooks: they never change. Alone in a file, as Excel asks for them first. */
export const FORMULA_IDS = [
  "COUNTVISITS",
  "LISTVISITS",
  "COUNTMISSEDWEEKS",
  "LASTVISIT",
  "COUNTUNVISITED",
  "LISTUNVISITED",
  "VISITCOVERAGE",
  "WORKDAYSAFTER",
  "WORKDAYSLEFT",
  "DEADLINELIGHT",
  "MASKNAME",
  "TIDYDATE",
] as const;

export type FormulaId = (typeof FORMULA_IDS)[number];

/** Before the names of all functions: `=MINQING.走访户次(…)`. */
export const NAMESPACE = "MINQING";
