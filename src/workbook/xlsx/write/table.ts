/** Table parts, and what a table covers on its sheet. */
import { cellAddress, rangeAddress } from "../../address.ts";
import type { TablePlan } from "../../plan.ts";
import type { RawRange } from "../../raw.ts";
import type { WriteContext } from "./context.ts";
import { XML_HEAD, attributeText, attributes, plainText } from "./xml.ts";

const MAX_HEADER = 255;

/** Rows below the header: the data and the spare rows, at least one. */
export function bodyRows(plan: TablePlan): number {
  return Math.max(1, plan.rowCount + (plan.spareRows ?? 0));
}

/** Header and body. */
export function tableRange(plan: TablePlan): RawRange {
  return {
    top: plan.top,
    left: plan.left,
    bottom: plan.top + bodyRows(plan),
    right: plan.left + plan.columns.length - 1,
  };
}

/** The body of one column, e.g. `C4:C103`. */
export function columnRange(plan: TablePlan, index: number): string {
  const column = plan.left + index;
  const bottom = plan.top + bodyRows(plan);
  return rangeAddress({ top: plan.top + 1, left: column, bottom, right: column });
}

/**
 * The headers as they stand in the file: a table's must be there, differ from each other (case
 * apart) and equal its cells. A second 姓名 becomes 姓名2, an empty one 列3; each change is noted.
 */
export function tableHeaders(plan: TablePlan, sheet: string, context: WriteContext): string[] {
  const taken = new Set<string>();
  return plan.columns.map(({ header }, index) => {
    const wanted = header === "" ? `列${index + 1}` : header.slice(0, MAX_HEADER);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      name = wanted.slice(0, MAX_HEADER - 5) + String(number);
    }
    taken.add(name.toLowerCase());
    if (name !== header) {
      const cell = cellAddress(plan.top, plan.left + index);
      context.notices.push({ kind: "header-renamed", sheet, cell, detail: name });
    }
    return name;
  });
}

/** The part xl/tables/tableN.xml; `id` is unique in the workbook. */
export function tableXml(plan: TablePlan, id: number, headers: readonly string[]): string {
  const ref = rangeAddress(tableRange(plan));
  const columns = plan.columns.map(({ calculated }, index) => {
    const head = `<tableColumn id="${index + 1}" name="${attributeText(headers[index] ?? "")}"`;
    if (calculated === undefined) return `${head}/>`;
    // Excel reads relative addresses here as those of the first body row.
    const formula = calculated.replaceAll("{row}", String(plan.top + 1));
    return `${head}><calculatedColumnFormula>${plainText(formula)}</calculatedColumnFormula></tableColumn>`;
  });
  return (
    `${XML_HEAD}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"` +
    `${attributes({ id, name: plan.name, displayName: plan.name, ref })} totalsRowShown="0">` +
    filterXml(plan, ref) +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0"` +
    ` showRowStripes="${plan.banded ? 1 : 0}" showColumnStripes="0"/></table>`
  );
}

function filterXml({ columns }: TablePlan, ref: string): string {
  const hidden = columns.flatMap(({ noFilterButton }, index) =>
    noFilterButton ? [`<filterColumn colId="${index}" hiddenButton="1"/>`] : [],
  );
  if (hidden.length === 0) return `<autoFilter ref="${ref}"/>`;
  return `<autoFilter ref="${ref}">${hidden.join("")}</autoFilter>`;
}
