/** Data validation: lists by way of names on the 字典 sheet, limits, prompts. */
import { cellAddress } from "../../address.ts";
import type { TablePlan, ValidationPlan } from "../../plan.ts";
import type { WriteContext } from "./context.ts";
import { dateSerial } from "./serial.ts";
import { columnRange } from "./table.ts";
import { attributes, plainText } from "./xml.ts";

/** Excel's limits for titles and texts of prompts and errors, in UTF-16 units. */
const MAX_TITLE = 32;
const MAX_TEXT = 255;

/** The element `<dataValidations>` of a sheet, or "". */
export function validationsXml(tables: readonly TablePlan[], context: WriteContext): string {
  const items: string[] = [];
  for (const table of tables) {
    table.columns.forEach((column, index) => {
      const header = cellAddress(table.top, table.left + index);
      if (column.headerNote !== undefined)
        items.push(promptXml(header, column.header, column.headerNote));
      if (column.validation === undefined) return;
      const range = columnRange(table, index);
      items.push(validationXml(range, column.header, column.validation, context));
    });
  }
  if (items.length === 0) return "";
  return `<dataValidations count="${items.length}">${items.join("")}</dataValidations>`;
}

/** A note that appears when the cell is chosen; unlike a comment it is not material of the user's. */
function promptXml(sqref: string, title: string, prompt: string): string {
  const texts = { promptTitle: cut(title, MAX_TITLE), prompt: cut(prompt, MAX_TEXT), sqref };
  return `<dataValidation${attributes({ allowBlank: 1, showInputMessage: 1, ...texts })}/>`;
}

function validationXml(
  sqref: string,
  title: string,
  plan: ValidationPlan,
  context: WriteContext,
): string {
  const prompt = plan.prompt === undefined ? undefined : cut(plan.prompt, MAX_TEXT);
  const common = {
    allowBlank: 1,
    showInputMessage: prompt !== undefined,
    promptTitle: prompt === undefined ? undefined : cut(title, MAX_TITLE),
    prompt,
    sqref,
  };
  if (plan.kind === "list") {
    const name = context.lists.get(plan.list);
    if (name === undefined) throw new Error(`list ${plan.list} is not in the dictionary`);
    const stop = listError(plan.several ?? false, plan.open, title);
    const head = attributes({ type: "list", ...stop, ...common });
    return `<dataValidation${head}><formula1>${plainText(name)}</formula1></dataValidation>`;
  }
  const [min, max] = [limit(plan.min), limit(plan.max)];
  if (min === undefined && max === undefined) return `<dataValidation${attributes(common)}/>`;
  const operator =
    max === undefined ? "greaterThanOrEqual" : min === undefined ? "lessThanOrEqual" : "between";
  const type = plan.kind === "integer" ? "whole" : plan.kind;
  const error = plan.error === undefined ? undefined : cut(plan.error, MAX_TEXT);
  const head = attributes({
    type,
    operator,
    showErrorMessage: 1,
    errorTitle: cut(title, MAX_TITLE),
    error,
    ...common,
  });
  const first = `<formula1>${min ?? max ?? ""}</formula1>`;
  const second = operator === "between" ? `<formula2>${max ?? ""}</formula2>` : "";
  return `<dataValidation${head}>${first}${second}</dataValidation>`;
}

/** What happens when something outside the list is typed. */
function listError(
  several: boolean,
  open: boolean,
  title: string,
): Readonly<Record<string, string | number | boolean | undefined>> {
  if (several) return {};
  return {
    errorStyle: open ? "warning" : undefined,
    showErrorMessage: 1,
    errorTitle: cut(title, MAX_TITLE),
    error: open ? "填写的内容不在下拉清单中,确定要保留吗?" : "请从下拉清单中选择。",
  };
}

/** A number, the serial number of a date, or a formula as it is. */
function limit(value: number | string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return plainText(String(typeof value === "number" ? value : (dateSerial(value) ?? value)));
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
