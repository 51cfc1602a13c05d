/** 待答问题: what the program would not decide alone, and what it did meanwhile. */
import { meanwhileOf } from "../../domain/findings/question.ts";
import type { Question } from "../../domain/findings/types.ts";
import { displayWidth } from "../../domain/text/normalize.ts";
import type { MergeResult } from "../../merge/types.ts";
import type { PlanCell, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { baseName } from "../../domain/text/paths.ts";
import type { SummaryOptions } from "./options.ts";
import { tableSheet } from "./tableSheet.ts";
import { UNKNOWN_VILLAGE } from "./words.ts";

const COLUMNS: readonly TableColumnPlan[] = [
  { header: "村(社区)", width: 12, format: "text", wrap: true },
  { header: "文件", width: 18, format: "text", wrap: true },
  { header: "位置", width: 18, format: "text", wrap: true },
  { header: "问题", width: 40, format: "text", wrap: true },
  { header: "可选回答", width: 50, format: "text", wrap: true },
  { header: "暂时按此处理", width: 15, format: "text", wrap: true },
  { header: "问题编号", width: 24, format: "text", wrap: true },
];
/** Options and characters up to which all are listed; of longer lists the first few. */
const LISTED = { options: 12, characters: 240, first: 6 } as const;

/** The summary is the same from the pane and from the command line, and so names both ways. */
const HOW_TO_ANSWER =
  "每个问题只需回答一次,以后各月自动沿用;没有回答前按“暂时按此处理”办。" +
  "在窗格里:点“汇总”,在结果的“待答问题”里选好回答,按它重新汇总;回答记在工作表“回答记录”里,可以改,也可以删。" +
  "用命令行:把“问题编号”和回答写进回答文件。";

/** Null when every question has its answer. */
export function questionsSheet(result: MergeResult, options: SummaryOptions): SheetPlan | null {
  const open = result.questions.filter((question) => question.answer === undefined);
  if (open.length === 0) return null;
  return tableSheet({
    name: "待答问题",
    title: `${options.township}${result.period.label}待答问题`,
    left: HOW_TO_ANSWER,
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
  const meanwhile = meanwhileOf(question);
  const header = question.header === "" ? "" : `(${question.header})`;
  const sheet = question.sheet === "" ? "" : `“${question.sheet}”`;
  return [
    question.village === "" ? UNKNOWN_VILLAGE : question.village,
    baseName(question.file),
    sheet + question.cell + header,
    question.prompt,
    optionsText(question.options),
    meanwhile === "" ? "暂不采用" : meanwhile,
    question.id,
  ];
}

/** `水利、交通、能源`; a long list is broken off, `等17项`: the whole of it stands in the report. */
function optionsText(options: Question["options"]): string {
  const texts = options.map(optionText);
  const all = texts.join("、");
  if (texts.length <= LISTED.options && displayWidth(all) <= LISTED.characters) return all;
  const first = texts.slice(0, LISTED.first).join("、");
  return `${first}等${texts.length}项,其余见窗格的“待答问题”或 report.json 的 questions`;
}

/** What it means, and in brackets what to write into the mapping file when that differs. */
function optionText({ value, label }: Question["options"][number]): string {
  if (value === label) return label;
  return `${label}(写 ${value === "" ? "空" : value})`;
}
