/** The zod schema of a record's values, derived from the ledger's description. */
import { z } from "zod";
import { isIsoDate, isIsoMonth } from "../dates/index.ts";
import type { FieldValue } from "../records.ts";
import type { ColumnDef, LedgerDef } from "./types.ts";

// Compiled validators need `eval`, which Office forbids.
z.config({ jitless: true });

export type RecordValues = Readonly<Record<string, FieldValue>>;
export type RecordSchema = z.ZodType<RecordValues>;

/** A text that holds more than spaces. */
const filled = z.string().refine((text) => text.trim() !== "", { params: { problem: "type" } });

function withLength(column: ColumnDef, schema: z.ZodString): z.ZodString {
  const { minLength, maxLength } = column;
  const atLeast = minLength === undefined ? schema : schema.min(minLength);
  return maxLength === undefined ? atLeast : atLeast.max(maxLength);
}

function limitedNumber(column: ColumnDef, schema: z.ZodNumber): z.ZodNumber {
  const atLeast = column.min === undefined ? schema : schema.min(column.min);
  return column.max === undefined ? atLeast : atLeast.max(column.max);
}

/** A text of this form, or one of those that the column accepts besides. */
function formed(column: ColumnDef, accepts: (text: string) => boolean): z.ZodType<FieldValue> {
  const { alsoAllowed = [] } = column;
  return z
    .string()
    .refine((text) => accepts(text) || alsoAllowed.includes(text), { params: { problem: "type" } });
}

function oneOf(column: ColumnDef): z.ZodType<string> {
  const { values, open } = column.choices ?? { values: [], open: true };
  return open ? filled : z.enum(values);
}

/** What a filled cell of the column may hold. */
function filledSchema(column: ColumnDef): z.ZodType<FieldValue> {
  switch (column.type) {
    case "date":
      return formed(column, isIsoDate);
    case "month":
      return formed(column, (text) => isIsoMonth(text) || isIsoDate(text));
    case "idNumber":
      return formed(column, (text) => /^(\d{17}[\dX]|\d{15})$/.test(text));
    case "integer":
      return limitedNumber(column, z.int());
    case "money":
      return limitedNumber(column, z.number());
    case "choice":
      return oneOf(column);
    case "choices":
      return z.array(oneOf(column)).min(1);
    case "people":
      return z.array(filled).min(1);
    case "serial":
      // Whatever stood there; it is never used.
      return z.union([z.string(), z.number()]);
    case "text":
    case "longText":
      return withLength(column, z.string()).pipe(filled);
    case "code":
    case "village":
    case "group":
    case "householdNo":
    case "person":
    case "phone":
      return filled;
  }
}

function columnSchema(column: ColumnDef): z.ZodType<FieldValue> {
  const schema = filledSchema(column);
  return column.required === "always" ? schema : schema.nullable();
}

const schemas = new WeakMap<LedgerDef, RecordSchema>();

/**
 * Every column of the ledger is a field; an empty cell is null, and null is allowed unless the
 * column is always required. Fields that the ledger does not have are refused. Made once per ledger.
 */
export function recordSchema(ledger: LedgerDef): RecordSchema {
  const known = schemas.get(ledger);
  if (known) return known;
  const shape = Object.fromEntries(ledger.columns.map((it) => [it.key, columnSchema(it)]));
  const schema = z.strictObject(shape);
  schemas.set(ledger, schema);
  return schema;
}
