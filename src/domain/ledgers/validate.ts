/** What is wrong with a record's values, as data. */
import type { z } from "zod";
import type { FieldValue } from "../records.ts";
import { recordSchema } from "./schema.ts";
import type { RecordValues } from "./schema.ts";
import type { LedgerDef } from "./types.ts";

/**
 * - `missing` an always required column is empty; `unplaced` so are all that could place the row
 * - `type` not of the column's type; `list` not an allowed value
 * - `range` a number outside of its limits; `length` a text too short or too long
 * - `unknown` the ledger has no such column
 */
export type ProblemKind = "missing" | "unplaced" | "type" | "list" | "range" | "length" | "unknown";

export interface ValueProblem {
  readonly key: string;
  readonly kind: ProblemKind;
}

/**
 * All problems of a record's values; an empty list when there are none. Fields that are not there
 * count as empty. Decides nothing: whether a row is kept is for intake to say.
 */
export function validateValues(ledger: LedgerDef, values: RecordValues): readonly ValueProblem[] {
  const empty = Object.fromEntries(ledger.columns.map((column) => [column.key, null]));
  const whole: RecordValues = { ...empty, ...values };
  const result = recordSchema(ledger).safeParse(whole);
  const problems = (result.error?.issues ?? []).flatMap((issue) => problemsOf(issue, whole));
  const unplaced = missingPlaces(ledger, whole).flatMap((keys) =>
    keys.map((key): ValueProblem => ({ key, kind: "unplaced" })),
  );
  return [...problems, ...unplaced];
}

/** Of `placing`, the lists of alternatives of which no column is filled; the row is refused if any. */
export function missingPlaces(
  ledger: LedgerDef,
  values: RecordValues,
): readonly (readonly string[])[] {
  return ledger.placing.filter((keys) => keys.every((key) => isEmpty(values[key])));
}

function isEmpty(value: FieldValue | undefined): boolean {
  return (
    value === undefined ||
    value === null ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}

function problemsOf(issue: z.core.$ZodIssue, values: RecordValues): readonly ValueProblem[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ key, kind: "unknown" }));
  const key = String(issue.path[0]);
  return [{ key, kind: isEmpty(values[key]) ? "missing" : kindOf(issue) }];
}

function kindOf(issue: z.core.$ZodIssue): ProblemKind {
  switch (issue.code) {
    case "invalid_value":
      return "list";
    case "too_small":
    case "too_big":
      return issue.origin === "string" ? "length" : "range";
    default:
      return "type";
  }
}
