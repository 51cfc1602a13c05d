/** 回音: one workbook for a village, with what the township answers to what it sent up. */
import {
  REPLY_COLUMNS,
  REPLY_MARKS,
  REPLY_SCHEMA,
  REPLY_SHEET,
  linesDigest,
} from "../../domain/replies/index.ts";
import type { ReplyLine } from "../../domain/replies/index.ts";
import type { PlanLook, SheetPlan, TableColumnPlan, WorkbookPlan } from "../../workbook/plan.ts";
import { pointsHigh } from "../parts/heights.ts";
import { tableName } from "../parts/names.ts";
import { printSetup } from "../parts/print.ts";
import { chineseMonth, titleBlock } from "../parts/title.ts";
import { tableSheet } from "../summary/tableSheet.ts";

export { replyFileName } from "./names.ts";

export interface ReplyOptions {
  readonly village: string;
  /** "" if unknown. */
  readonly township: string;
  /** Of the summary: `2026-11`, `2026-W48`. */
  readonly period: string;
  readonly asOf: string;
}

const LOOKS: Readonly<Record<string, PlanLook>> = { 已办结: "good", 交回村里办理: "warning" };
const CENTERED = ["ledger", "type", "responsible", "by"];

/** Values only; nothing in it calculates. `lines`: at least one. */
export function replyPlan(lines: readonly ReplyLine[], options: ReplyOptions): WorkbookPlan {
  return {
    sheets: [replySheet(lines, options), guideSheet(options)],
    dictionary: [],
    properties: new Map([
      [REPLY_MARKS.schema, String(REPLY_SCHEMA)],
      [REPLY_MARKS.village, options.village],
      [REPLY_MARKS.period, options.period],
      [REPLY_MARKS.digest, linesDigest(lines)],
    ]),
  };
}

function replySheet(lines: readonly ReplyLine[], options: ReplyOptions): SheetPlan {
  const { village, township, period, asOf } = options;
  const shown = REPLY_COLUMNS.filter(
    ({ key }) => !DETAILS.includes(key) || lines.some((line) => (line[key] ?? "") !== ""),
  );
  const type = shown.findIndex(({ key }) => key === "type");
  return tableSheet({
    name: REPLY_SHEET,
    title: `${township}给${village}的回音(${chineseMonth(period) || period})`,
    left: "在窗格里“收回音”就能写进本村台账:先看清每一件要改什么,再写。",
    right: `共${lines.length}件;${asOf}`,
    unit: township,
    frozenColumns: 1,
    table: {
      name: tableName("replies"),
      columns: shown.map(({ key, header, width, format, hidden }): TableColumnPlan => ({
        ...{ header, width, format, noFilterButton: true },
        // What nobody sees makes no row higher.
        ...(hidden ? { hidden } : { wrap: true }),
        ...(CENTERED.includes(key) ? { align: "center" } : {}),
      })),
      rows: lines.map((line) => shown.map(({ key }) => line[key] ?? "")),
      rowCount: lines.length,
      cellLooks: new Map(
        lines.flatMap((line, index) => {
          const look = LOOKS[line["type"] ?? ""];
          return look === undefined ? [] : [[`${index},${type}`, look] as const];
        }),
      ),
    },
    tabLook: "good",
  });
}

/** Columns that only some answers have: left out where none does. */
const DETAILS = [
  "solution",
  "target",
  "responsible",
  "deadline",
  "closingWay",
  "result",
  "closedDate",
  "by",
];

const GUIDE = [
  "这份回音是镇上对本村上报事项的答复,按编号一件一行。",
  "怎么收:打开本村的台账工作簿,在“民情台账”窗格的“上报”里点“收回音”,选这个文件。每一件要改哪一栏、原来是什么、改成什么,先列出来,点了才写,写完可以撤销。",
  "先行答复:写进“上级答复”,状态仍是“已上报”,等镇上办结。",
  "交回村里办理:状态改为“办理中”,解决方案、目标任务、责任人、完成时限按镇上议定的写。",
  "已办结:状态改为“已办结待回访”,写上办结方式、办理结果、办结时间。接下来请回访反映人,满意后结账。",
  "村里在上报以后自己写过的内容不会被盖掉:两边不一样的,两个都列出来,由村里自己定。",
  "没有装加载项的,照着“回音”表抄进台账也可以。请不要改动“回音”表里的内容;改动过的,收的时候会提示。",
];
const GUIDE_WIDTH = 96;

function guideSheet({ village, township }: ReplyOptions): SheetPlan {
  const head = titleBlock({ title: "回音说明", left: township, right: village, columns: 2 });
  return {
    name: "说明",
    visibility: "visible",
    columns: [
      { width: 5, format: "general", align: "center" },
      { width: GUIDE_WIDTH, format: "text", wrap: true },
    ],
    cells: [
      ...head.cells,
      ...GUIDE.flatMap((value, index) => [
        { row: index + 3, column: 1, value: index + 1, look: "body" as const },
        {
          ...{ row: index + 3, column: 2, value, look: "body" as const },
          ...{ wrap: true, align: "left" as const },
        },
      ]),
    ],
    tables: [],
    merges: head.merges,
    conditionals: [],
    rowHeights: new Map([
      ...head.rowHeights,
      ...GUIDE.map((text, index): [number, number] => [
        index + 3,
        Math.max(22, pointsHigh(text, GUIDE_WIDTH)),
      ]),
    ]),
    print: printSetup({ unit: township, orientation: "landscape" }),
  };
}
