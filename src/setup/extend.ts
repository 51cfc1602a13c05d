/** What the sheet of an older layout gets: columns that it lacks, rules of the newer layout. */
import type { BookEdit, ColumnsEdit, RulesEdit } from "../workbook/edit.ts";
import { parseRange, rangeAddress } from "../workbook/address.ts";
import type { ConditionalPlan, TableColumnPlan } from "../workbook/plan.ts";
import { settledColumn, settledRules } from "./newSheets.ts";
import { keptAsIs } from "./notices.ts";
import type { Surroundings } from "./relocate.ts";
import type { SetupNotice } from "./types.ts";
import type { Meeting } from "./whereabouts.ts";

export interface Extension {
  readonly edits: readonly BookEdit[];
  /** The sheet has the whole layout once the edits are done. */
  readonly isWhole: boolean;
  readonly notice: SetupNotice;
}

/** `hasMark`: the sheet is known to have the rules of this layout. Rows and formats stay. */
export function extend(meeting: Meeting, hasMark: boolean, around: Surroundings): Extension {
  const { present, table, missing } = meeting;
  const sheet = present.sheet.name;
  const headers = missing.map((index) => table.columns[index]?.header ?? "");
  if (missing.length === 0 && hasMark) {
    return { edits: [], isWhole: true, notice: keptAsIs(sheet) };
  }
  const hindrance = hindranceOf(meeting);
  if (hindrance !== null) {
    const lacks = headers.length === 0 ? "下拉清单和填写检查" : `${headers.length} 栏`;
    const sentence = `“${sheet}”缺${lacks},没有补:${hindrance}已有的内容原样保留。`;
    return { edits: [], isWhole: false, notice: { fate: "held", sheet, sentence } };
  }
  const edits = [
    ...(missing.length === 0 ? [] : [columnsEdit(meeting, around)]),
    ...(hasMark ? [] : [rulesEdit(meeting, around)]),
  ];
  return {
    edits,
    isWhole: true,
    notice: { fate: "extended", sheet, sentence: said(sheet, headers, hasMark) },
  };
}

function said(sheet: string, headers: readonly string[], hasMark: boolean): string {
  const gets = [
    ...(headers.length === 0 ? [] : [`在右边补 ${headers.length} 栏(${headers.join("、")})`]),
    ...(hasMark ? [] : ["补下拉清单、填写检查和变色提醒"]),
  ];
  return `“${sheet}”已有,${gets.join(",")};已填的内容、自己加的栏和格式不动。`;
}

/** Why the sheet cannot be changed as it is, and what to do about it. */
function hindranceOf({ present, missing }: Meeting): string | null {
  if (present.sheet.isProtected) return "工作表受保护,请先撤销工作表保护,再新建一次。";
  if (present.isPlain) return null;
  return missing.length === 0
    ? "表头有合并的格子或有几行,请改成一行表头,再新建一次。"
    : "表头有合并的格子或有几行,补在旁边会对不齐;请改成一行表头,再新建一次。";
}

function columnsEdit(
  { present, table, missing, place }: Meeting,
  around: Surroundings,
): ColumnsEdit {
  const columns = missing.flatMap((index) => {
    const column = table.columns[index];
    return column ? [settledColumn(column, place, around)] : [];
  });
  return { kind: "columns", sheet: present.sheet.name, table: present.table, after: null, columns };
}

/** By the headers as they stand. Formulas are not put into columns that the clerk has filled. */
function rulesEdit({ present, table, plan, place }: Meeting, around: Surroundings): RulesEdit {
  const columns = table.columns.flatMap((column): TableColumnPlan[] => {
    const at = present.columnOf(column.header);
    return at === null ? [] : [{ ...withoutFormula(column), header: present.headerAt(at) }];
  });
  const conditionals = settledRules(plan.conditionals, place, around).map((rule) =>
    downTo(rule, present.lastRow),
  );
  return { kind: "rules", sheet: present.sheet.name, table: present.table, columns, conditionals };
}

function withoutFormula(column: TableColumnPlan): TableColumnPlan {
  const { calculated: formula, calculatedBlank: blank, ...rest } = column;
  return formula === undefined && blank === undefined ? column : rest;
}

/** The colours reach as far as the table does. */
function downTo(rule: ConditionalPlan, lastRow: number): ConditionalPlan {
  const range = parseRange(rule.range);
  if (!range) return rule;
  return { ...rule, range: rangeAddress({ ...range, bottom: Math.max(range.top, lastRow) }) };
}
