/** What Excel checks and colours by itself: data validation, conditional formats. */
import { cellAddress, columnLetters, quotedSheet } from "../../address.ts";
import type {
  ConditionalPlan,
  DictionaryPlan,
  SheetPlan,
  TableColumnPlan,
  TablePlan,
  ValidationPlan,
} from "../../plan.ts";
import { LOOKS } from "../../xlsx/write/looks.ts";
import { dateSerial } from "../../xlsx/write/serial.ts";
import { columnRange } from "../../xlsx/write/table.ts";
import { command } from "../steps.ts";
import type { CommandStep } from "../steps.ts";

/** Excel's limits for titles and texts of prompts and errors, in UTF-16 units. */
const MAX_TITLE = 32;
const MAX_TEXT = 255;

/** Where the values of a list stand: `='字典'!$A$2:$A$9`, by the list's name. */
export type ListSources = ReadonlyMap<string, string>;

export function listSources(lists: readonly DictionaryPlan[], sheetName: string): ListSources {
  return new Map(
    lists.map(({ list, values }, index) => {
      const column = columnLetters(index + 1);
      const last = Math.max(2, values.length + 1);
      return [list, `=${quotedSheet(sheetName)}!$${column}$2:$${column}$${last}`];
    }),
  );
}

export interface RuleContext {
  readonly lists: ListSources;
  readonly dateShift: number;
  readonly formula: (formula: string) => string;
}

export function* ruleSteps(
  sheet: string,
  plan: SheetPlan,
  context: RuleContext,
): Generator<CommandStep> {
  for (const table of plan.tables) yield* validationSteps(sheet, table, context);
  for (const conditional of plan.conditionals) yield conditionalStep(sheet, conditional, context);
}

function* validationSteps(
  sheet: string,
  table: TablePlan,
  context: RuleContext,
): Generator<CommandStep> {
  for (const [index, column] of table.columns.entries()) {
    const { header, headerNote } = column;
    if (headerNote !== undefined) {
      const address = cellAddress(table.top, table.left + index);
      yield command((session) => {
        session.sheet(sheet).getRange(address).dataValidation.prompt = prompt(header, headerNote);
      }, 3);
    }
    if (column.validation !== undefined) {
      yield validationStep(sheet, columnRange(table, index), column, column.validation, context);
    }
  }
}

export function validationStep(
  sheet: string,
  address: string,
  { header }: TableColumnPlan,
  plan: ValidationPlan,
  context: RuleContext,
): CommandStep {
  const rule = ruleOf(plan, context);
  return command((session) => {
    const { dataValidation } = session.sheet(sheet).getRange(address);
    if (rule !== null) {
      dataValidation.rule = rule;
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = alertOf(header, plan);
    }
    if (plan.prompt !== undefined) dataValidation.prompt = prompt(header, plan.prompt);
  }, 6);
}

function ruleOf(plan: ValidationPlan, context: RuleContext): Excel.DataValidationRule | null {
  if (plan.kind === "list") {
    const source = context.lists.get(plan.list);
    if (source === undefined) throw new Error(`list ${plan.list} is not in the dictionary`);
    return { list: { inCellDropDown: true, source } };
  }
  const min = limit(plan.min, context);
  const max = limit(plan.max, context);
  const first = min ?? max;
  if (first === undefined) return null;
  const both = min !== undefined && max !== undefined;
  const operator = both
    ? "Between"
    : min === undefined
      ? "LessThanOrEqualTo"
      : "GreaterThanOrEqualTo";
  const second = both ? { formula2: max } : {};
  const rule: Excel.BasicDataValidation = { formula1: first, operator, ...second };
  switch (plan.kind) {
    case "integer":
      return { wholeNumber: rule };
    case "decimal":
      return { decimal: rule };
    case "textLength":
      return { textLength: rule };
    case "date":
      return {
        date: { formula1: String(first), operator, ...(both ? { formula2: String(max) } : {}) },
      };
  }
}

/** A number, the serial number of a date, or a formula. */
function limit(
  value: number | string | undefined,
  context: RuleContext,
): number | string | undefined {
  if (typeof value !== "string") return value;
  const serial = dateSerial(value);
  return serial === null ? `=${context.formula(value)}` : serial - context.dateShift;
}

function alertOf(header: string, plan: ValidationPlan): Excel.DataValidationErrorAlert {
  const title = cut(header, MAX_TITLE);
  if (plan.kind !== "list") {
    const message = cut(plan.error ?? "", MAX_TEXT);
    return { title, message, showAlert: true, style: "Stop" };
  }
  if (plan.several) return { title: "", message: "", showAlert: false, style: "Information" };
  return plan.open
    ? {
        title,
        message: "填写的内容不在下拉清单中,确定要保留吗?",
        showAlert: true,
        style: "Warning",
      }
    : { title, message: "请从下拉清单中选择。", showAlert: true, style: "Stop" };
}

export function prompt(title: string, message: string): Excel.DataValidationPrompt {
  return { title: cut(title, MAX_TITLE), message: cut(message, MAX_TEXT), showPrompt: true };
}

export function conditionalStep(
  sheet: string,
  { range, formula, look }: ConditionalPlan,
  context: RuleContext,
): CommandStep {
  const { color, fill, bold } = LOOKS[look];
  return command((session) => {
    const added = session.sheet(sheet).getRange(range).conditionalFormats.add("Custom");
    added.custom.rule.formula = `=${context.formula(formula)}`;
    if (color !== undefined) added.custom.format.font.color = `#${color}`;
    if (bold) added.custom.format.font.bold = true;
    if (fill !== undefined) added.custom.format.fill.color = `#${fill}`;
  }, 8);
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
