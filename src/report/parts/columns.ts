/** From the description of a ledger to the columns of a table. */
import type { ColumnDef, ColumnType, LedgerDef } from "../../domain/ledgers/types.ts";
import type { FieldValue } from "../../domain/records.ts";
import type { PlanFormat, PlanValue, TableColumnPlan } from "../../workbook/plan.ts";
import { columnValidation } from "./validation.ts";

const FORMATS: Readonly<Partial<Record<ColumnType, PlanFormat>>> = {
  date: "date",
  integer: "integer",
  serial: "integer",
  money: "decimal",
};

const CENTERED: readonly ColumnType[] = [
  "serial",
  "group",
  "householdNo",
  "choice",
  "month",
  "integer",
];
const WRAPPED: readonly ColumnType[] = ["longText", "text", "people", "choices", "choice"];

export interface LedgerColumnOptions {
  /** The columns wanted, in this order; all of the ledger when absent. */
  readonly columns?: readonly ColumnDef[];
  /** For typing: validation, prompts, notes and the look of required headers. */
  readonly input?: boolean;
}

/** Table columns with header, width and format by type. */
export function ledgerColumns(
  ledger: LedgerDef,
  { columns = ledger.columns, input = false }: LedgerColumnOptions = {},
): TableColumnPlan[] {
  return columns.map((column) => ledgerColumn(ledger, column, input));
}

function ledgerColumn(ledger: LedgerDef, column: ColumnDef, input: boolean): TableColumnPlan {
  const { header, width, type, required } = column;
  const validation = input ? columnValidation(column) : undefined;
  return {
    header,
    width,
    format: FORMATS[type] ?? "text",
    ...(WRAPPED.includes(type) ? { wrap: true } : {}),
    ...(CENTERED.includes(type) || isWord(column) ? { align: "center" as const } : {}),
    ...(column.hidden ? { hidden: true } : {}),
    ...(input && required === "always" && !column.computed ? { required: true } : {}),
    ...(validation === undefined ? {} : { validation }),
    ...(input ? { headerNote: headerNote(ledger, column) } : {}),
  };
}

/** One word that we work out, such as a light. */
function isWord({ computed, hidden, type }: ColumnDef): boolean {
  return computed === true && !hidden && type === "text";
}

/** Whether it must be filled, how, and which sentence of the regulations asks for it. */
export function headerNote(ledger: LedgerDef, column: ColumnDef): string {
  const sentence = regulation(ledger, column.source);
  return [
    requirement(column),
    column.note ?? "",
    sentence === undefined ? "" : `依据:${sentence}`,
  ].join("");
}

/** `必填。`, `户类别属于困难…时必填。`, `选填。` or `自动计算,不用填。` */
export function requirement(column: ColumnDef): string {
  if (column.computed) return "自动计算,不用填。";
  if (column.required === "always") return "必填。";
  if (column.required === "optional") return "选填。";
  return `${column.requiredWhen ?? "需要"}必填。`;
}

/** The ledger's own regulation sentence, where the column rests on the same row of it. */
function regulation(ledger: LedgerDef, source: string | undefined): string | undefined {
  if (source === undefined) return undefined;
  const [row, ...sentence] = ledger.source.split(":");
  return row === source ? sentence.join(":") : undefined;
}

/** A value as it stands in a cell: several ones are separated by `、`. */
export function fieldCell(value: FieldValue | undefined): PlanValue {
  if (value === undefined || value === null) return null;
  return typeof value === "object" ? value.join("、") : value;
}
