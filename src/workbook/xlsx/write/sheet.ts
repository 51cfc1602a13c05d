/** One worksheet part. The order of its elements is the schema's; programs insist on it. */
import { cellAddress, rangeAddress } from "../../address.ts";
import type { ColumnPlan, SheetPlan } from "../../plan.ts";
import { separateMerges } from "./check.ts";
import type { WriteContext } from "./context.ts";
import { LOOKS } from "./looks.ts";
import { printXml } from "./print.ts";
import { rowPieces } from "./rows.ts";
import { TableRows } from "./table-rows.ts";
import { validationsXml } from "./validation.ts";
import { XML_HEAD, attributes, plainText } from "./xml.ts";

/** `headers[i]` are the headers of `plan.tables[i]` as they stand in the file. */
export function* sheetXml(
  plan: SheetPlan,
  headers: readonly (readonly string[])[],
  active: boolean,
  context: WriteContext,
): Generator<string> {
  const tables = plan.tables.map(
    (table, index) => new TableRows(table, headers[index] ?? [], plan.name, context),
  );
  yield `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`;
  yield propertiesXml(plan) + viewXml(plan, active);
  yield '<sheetFormatPr defaultRowHeight="16.5"/>';
  yield columnsXml(plan, context);
  yield "<sheetData>";
  yield* rowPieces(plan, tables, context);
  yield "</sheetData>";
  yield mergesXml(plan);
  yield conditionalsXml(plan, context);
  yield validationsXml(plan.tables, context);
  yield printXml(plan.print);
  if (plan.charts?.length) yield `<drawing r:id="rId${plan.tables.length + 1}"/>`;
  yield tablePartsXml(plan.tables.length);
  yield "</worksheet>";
}

function propertiesXml(plan: SheetPlan): string {
  const color = plan.tabLook === undefined ? undefined : LOOKS[plan.tabLook].fill;
  const tab = color === undefined ? "" : `<tabColor rgb="FF${color}"/>`;
  return `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>`;
}

function viewXml(plan: SheetPlan, active: boolean): string {
  const { rows = 0, columns = 0 } = plan.freeze ?? {};
  const head = attributes({
    showGridLines: plan.tables.length > 0 ? undefined : "0",
    tabSelected: active,
  });
  const open = `<sheetViews><sheetView${head} workbookViewId="0">`;
  if (rows === 0 && columns === 0) return `${open}</sheetView></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const position = attributes({
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: cellAddress(rows + 1, columns + 1),
    activePane: pane,
    state: "frozen",
  });
  return `${open}<pane${position}/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

/** Columns keep their format below the table too, so that an ID typed there stays text. */
function columnsXml(plan: SheetPlan, context: WriteContext): string {
  const columns = new Map<number, ColumnPlan>();
  plan.columns.forEach((column, index) => columns.set(index + 1, column));
  for (const table of plan.tables) {
    table.columns.forEach((column, index) => columns.set(table.left + index, column));
  }
  if (columns.size === 0) return "";
  const items = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([number, { width, format, align, hidden }]) => {
      const style = context.styles.id({ format, align });
      // 0.7 is the cell's own margin.
      const size = { width: Math.min(width + 0.7, 255), style, hidden, customWidth: 1 };
      return `<col${attributes({ min: number, max: number, ...size })}/>`;
    });
  return `<cols>${items.join("")}</cols>`;
}

function mergesXml(plan: SheetPlan): string {
  const merges = separateMerges(plan.merges);
  if (merges.length === 0) return "";
  const items = merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  return `<mergeCells count="${merges.length}">${items.join("")}</mergeCells>`;
}

function conditionalsXml(plan: SheetPlan, context: WriteContext): string {
  return plan.conditionals
    .map(({ range, formula, look }, index) => {
      const rule = attributes({
        type: "expression",
        dxfId: context.styles.differenceId(look),
        priority: index + 1,
      });
      return `<conditionalFormatting sqref="${range}"><cfRule${rule}><formula>${plainText(formula)}</formula></cfRule></conditionalFormatting>`;
    })
    .join("");
}

function tablePartsXml(count: number): string {
  if (count === 0) return "";
  const items = Array.from({ length: count }, (_, index) => `<tablePart r:id="rId${index + 1}"/>`);
  return `<tableParts count="${count}">${items.join("")}</tableParts>`;
}
