/** What may be typed into a column, and what is said beside it. */
import type { ColumnDef } from "../../domain/ledgers/types.ts";
import type { ValidationPlan } from "../../workbook/plan.ts";

/** Days outside are slips of the keyboard. */
const FIRST_DAY = "1949-10-01";
const LAST_DAY = "2099-12-31";

/** Undefined where anything may be typed and nothing has to be said. */
export function columnValidation(column: ColumnDef): ValidationPlan | undefined {
  if (column.computed) return undefined;
  const prompt = column.note === undefined ? {} : { prompt: column.note };
  switch (column.type) {
    case "choice":
    case "choices":
      if (column.choices === undefined) return undefined;
      return {
        kind: "list",
        list: column.choices.name,
        open: column.choices.unknown !== "refuse",
        ...(column.type === "choices" ? { several: true } : {}),
        ...prompt,
      };
    case "date":
      return {
        kind: "date",
        min: FIRST_DAY,
        max: LAST_DAY,
        error: "请填写确定的日期,例如 2026-11-27。",
        ...prompt,
      };
    case "integer":
    case "money":
      return numberValidation(column, prompt);
    case "idNumber":
      return {
        kind: "textLength",
        min: 15,
        max: 18,
        error: "身份证号是 18 位(旧证 15 位),请核对位数,中间不要空格。",
        ...prompt,
      };
    case "phone":
      return {
        kind: "textLength",
        min: 7,
        max: 20,
        error: "请填写 11 位手机号,或带区号的座机号。",
        ...prompt,
      };
    case "month":
      return { kind: "textLength", prompt: column.note ?? "写成 1968-05 这样的年月。" };
    default:
      return textValidation(column, prompt);
  }
}

function numberValidation(column: ColumnDef, prompt: { readonly prompt?: string }): ValidationPlan {
  const { min = 0, max } = column;
  const kind = column.type === "integer" ? "integer" : "decimal";
  const range = max === undefined ? `不小于 ${min}` : `${min} 到 ${max} 之间`;
  return {
    kind,
    min,
    ...(max === undefined ? {} : { max }),
    error: `请填写${range}的${kind === "integer" ? "整数" : "数字"},不带单位。`,
    ...prompt,
  };
}

function textValidation(
  column: ColumnDef,
  prompt: { readonly prompt?: string },
): ValidationPlan | undefined {
  const { minLength, maxLength } = column;
  if (maxLength !== undefined) {
    const min = minLength ?? 0;
    const error = `请控制在 ${min} 到 ${maxLength} 字,一事一行。`;
    return { kind: "textLength", min, max: maxLength, error, ...prompt };
  }
  return prompt.prompt === undefined ? undefined : { kind: "textLength", ...prompt };
}
