/** 待答问题: what the program would not decide alone, and what it did meanwhile. */
import type { Question } from "../../domain/findings/types.ts";
import type { MergeResult } from "../../merge/types.ts";
import type { PlanCell, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { baseName } from "../../domain/text/paths.ts";
import type { SummaryOptions } from "./options.ts";
import { tableSheet } from "./tableSheet.ts";
import { UNKNOWN_VILLAGE } from "./words.ts";

const COLUMNS: readonly TableColumnPlan[] = [
  { header: "村(社区)", width: 14, format: "text" },
  { header: "文件", width: 22, format: "text", wrap: true },
  { header: "位置", width: 22, format: "text", wrap: true },
  { header: "问题", width: 48, format: "text", wrap: true },
  { header: "可选回答", width: 40, format: "text", wrap: true },
  { header: "暂时按此处理", width: 22, format: "text", wrap: true },
  { header: "问题编号", width: 36, format: "text", wrap: true },
];

/** Null when every question has its answer. */
export function questionsSheet(result: MergeResult, options: SummaryOptions): SheetPlan | null {
  const open = result.questions.filter((question) => question.answer === undefined);
  if (open.length === 0) return null;
  return tableSheet({
    name: "待答问题",
    title: `${options.township}${result.period.label}待答问题`,
    left: "每个问题只需回答一次:把“问题编号”和回答写进回答文件,以后各月自动沿用。没有回答前按“暂时按此处理”办。",
    right: `共${open.length}个`,
    unit: options.township,
    table: {
      name: tableName("questions"),
      columns: COLUMNS,
      rows: open.map(questionRow),
      rowCount: open.length,
    },
    tabLook: "warning",
  });
}

function questionRow(question: Question): readonly PlanCell[] {
  const { options, defaultValue } = question;
  const label = options.find(({ value }) => value === defaultValue)?.label ?? defaultValue;
  const header = question.header === "" ? "" : `(${question.header})`;
  const sheet = question.sheet === "" ? "" : `“${question.sheet}”`;
  return [
    question.village === "" ? UNKNOWN_VILLAGE : question.village,
    baseName(question.file),
    sheet + question.cell + header,
    question.prompt,
    options.map((option) => optionText(option)).join("\n"),
    label === "" ? "暂不采用" : label,
    question.id,
  ];
}

/** What it means, and in brackets what to write into the mapping file when that differs. */
function optionText({ value, label }: Question["options"][number]): string {
  if (value === label) return label;
  return `${label}(写 ${value === "" ? "空" : value})`;
}
