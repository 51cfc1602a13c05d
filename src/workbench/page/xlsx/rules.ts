/** Rules over cells in the words of the API (the host's) and of the file. */
import type { DataValidation, ValidationOperator, ValidationType } from "hucre";
import { isRecord, type Json } from "../../host/wire/json.ts";
import { defined } from "./looks.ts";

const KINDS: Readonly<Record<ValidationType, string>> = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

const OPERATORS: Readonly<Record<ValidationOperator, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function operatorWord(operator: ValidationOperator | undefined): string {
  return OPERATORS[operator ?? "between"];
}

function fileOperator(word: unknown): ValidationOperator {
  const known = Object.keys(OPERATORS) as ValidationOperator[];
  return known.find((operator) => OPERATORS[operator] === word) ?? "between";
}

/** Conditional formats have two of these words without their end. */
const SHORT = /^(Greater|Less)ThanOrEqual(To)?$/;

/** `CellValueConditionalFormat.rule` for a rule of a file. */
export function cellValueRule(
  operator: ValidationOperator | undefined,
  formulas: readonly string[],
): Json {
  const [formula1, formula2] = formulas.map(formula);
  const word = operatorWord(operator).replace(SHORT, "$1ThanOrEqual");
  return defined({ formula1, formula2, operator: word });
}

/** The file's operator and formulas of such a rule. */
export function fileCellValue(rule: Json): {
  readonly operator: ValidationOperator;
  readonly formula: string[];
} {
  const { operator, formula1, formula2 } = isRecord(rule) ? rule : {};
  return {
    operator: fileOperator(text(operator).replace(SHORT, "$1ThanOrEqualTo")),
    formula: [formula1, formula2]
      .filter((bound) => bound !== undefined)
      .map((bound) => text(bound).replace(/^=/, "")),
  };
}

/** `DataValidation.rule` for a rule of a file. */
export function validationRule(rule: DataValidation): Json {
  if (rule.type === "list") {
    const source = rule.values?.join(",") ?? formula(rule.formula1);
    return { list: { inCellDropDown: true, source } };
  }
  if (rule.type === "custom") return { custom: { formula: formula(rule.formula1) } };
  return {
    [KINDS[rule.type]]: defined({
      formula1: bound(rule.formula1),
      formula2: rule.formula2 === undefined ? undefined : bound(rule.formula2),
      operator: operatorWord(rule.operator),
    }),
  };
}

export function validationAlert(rule: DataValidation): Json {
  return {
    message: rule.errorMessage ?? "",
    showAlert: rule.showErrorMessage ?? false,
    style: STYLES[rule.errorStyle ?? "stop"],
    title: rule.errorTitle ?? "",
  };
}

export function validationPrompt(rule: DataValidation): Json {
  return {
    message: rule.inputMessage ?? "",
    showPrompt: rule.showInputMessage ?? false,
    title: rule.inputTitle ?? "",
  };
}

export interface KeptValidation {
  readonly rule: Json;
  readonly errorAlert: Json;
  readonly prompt: Json;
  readonly ignoreBlanks: boolean;
}

/** The file's rule; null for what is no rule yet. */
export function fileValidation(kept: KeptValidation, range: string): DataValidation | null {
  const types = Object.keys(KINDS) as ValidationType[];
  const rule = isRecord(kept.rule) ? kept.rule : {};
  const type = types.find((known) => isRecord(rule[KINDS[known]]));
  const detail = type && rule[KINDS[type]];
  if (!type || !isRecord(detail)) return null;
  return defined({
    type,
    range,
    allowBlank: kept.ignoreBlanks,
    ...fileCondition(type, detail),
    ...fileTexts(kept),
  }) as DataValidation;
}

function fileCondition(
  type: ValidationType,
  detail: Readonly<Record<string, unknown>>,
): Partial<DataValidation> {
  if (type === "list") {
    const source = text(detail["source"]);
    return source.startsWith("=")
      ? { formula1: source.slice(1) }
      : { values: source.split(",").map((word) => word.trim()) };
  }
  if (type === "custom") return { formula1: text(detail["formula"]).replace(/^=/, "") };
  return {
    operator: fileOperator(detail["operator"]),
    formula1: text(detail["formula1"]).replace(/^=/, ""),
    ...(detail["formula2"] === undefined
      ? {}
      : { formula2: text(detail["formula2"]).replace(/^=/, "") }),
  };
}

function fileTexts({ errorAlert, prompt }: KeptValidation): Partial<DataValidation> {
  const alert = isRecord(errorAlert) ? errorAlert : {};
  const hint = isRecord(prompt) ? prompt : {};
  const styles = Object.keys(STYLES) as (keyof typeof STYLES)[];
  return {
    showErrorMessage: alert["showAlert"] === true,
    errorStyle: styles.find((style) => STYLES[style] === alert["style"]) ?? "stop",
    errorTitle: text(alert["title"]),
    errorMessage: text(alert["message"]),
    showInputMessage: hint["showPrompt"] === true,
    inputTitle: text(hint["title"]),
    inputMessage: text(hint["message"]),
  };
}

function formula(text = ""): string {
  return `=${text.replace(/^=/, "")}`;
}

/** A number as it is; anything else is a formula. */
function bound(text = ""): Json {
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : formula(text);
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
