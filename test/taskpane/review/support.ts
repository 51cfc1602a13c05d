/** 月评 over workbooks in memory: summaries of two small villages, everybody invented. */
import { createClient } from "../../../src/taskpane/shared/worker/client.ts";
import type { BookTarget } from "../../../src/taskpane/shared/bookTarget.ts";
import type { SheetProgress } from "../../../src/taskpane/shared/sheets/calls.ts";
import {
  createMonthFlow,
  createWeekFlow,
  type PickedFile,
  type ReviewFlow,
} from "../../../src/taskpane/review/flow/flow.ts";
import type { ReviewCalls } from "../../../src/taskpane/review/worker/calls.ts";
import { createReviewEngine } from "../../../src/taskpane/review/worker/engine.ts";
import { SUMMARY_MARK } from "../../../src/intake/index.ts";
import type { RawSheet, RawWorkbook } from "../../../src/workbook/raw.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../../src/workbook/xlsx/write/index.ts";
import { sheet, workbook } from "../../check/support.ts";
import { portOver } from "../shared/sheets/section.ts";

export const TODAY = "2026-11-30";
export const LONG = "龙河村";
export const XIN = "新桥村";

type Cells = readonly (string | number | null)[];

/** A demand: 办理中, or closed and the people content. */
export interface Item {
  readonly village: string;
  readonly code: string;
  readonly registered: string;
  readonly closed?: string;
  readonly deadline?: string;
}

const DEMANDS = [
  ...["来源村", "编号", "组别", "登记时间", "来源渠道", "反映人", "诉求内容", "类别", "责任人"],
  ...["完成时限", "状态", "办结方式", "办理结果", "办结时间", "回访意见", "回访日期"],
];

function demand({ village, code, registered, closed, deadline = "2026-12-31" }: Item): Cells {
  const end =
    closed === undefined
      ? ["办理中", null, null, null, null, null]
      : ["已结账", "①实质办结", "路灯修好了", closed, "满意", closed];
  return [
    ...[village, code, "1组", registered, "干部走访", "王一", "路灯不亮", "交通", "张三"],
    ...[deadline, ...end],
  ];
}

/** A summary of a month, with the mark of the merge. */
export function summary(
  month: string,
  items: readonly Item[],
  { township = "五桂镇", visits = [] as readonly Cells[] } = {},
): RawWorkbook {
  const label = `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;
  const sheets: RawSheet[] = [
    sheet("汇总情况", [
      [`${township}${label}民情台账汇总`],
      ["村(社区)", "报送情况"],
      [LONG, "按时"],
      [XIN, "按时"],
    ]),
    sheet("干部名册", [
      ["来源村", "姓名", "职务", "是否两委成员"],
      [LONG, "张三", "书记", "是"],
      [XIN, "李四", "书记", "是"],
    ]),
    sheet("一户一档", [
      ["来源村", "户编号", "组别", "户主姓名", "户类别", "联系干部"],
      [LONG, "01-0001", "1组", "王一", "低保户", "张三"],
      [XIN, "01-0001", "1组", "陈一", "一般户", "李四"],
    ]),
    sheet("走访记录", [
      [`${township}${label}走访记录`],
      ["来源村", "走访日期", "走访人", "户编号", "走访方式", "群众反映"],
      ...visits.map((it) => [...it]),
    ]),
    sheet("民生诉求台账", [DEMANDS, ...items.map((it) => [...demand(it)])]),
  ];
  const raw = workbook(sheets);
  return { ...raw, properties: new Map([...raw.properties, [SUMMARY_MARK, month]]) };
}

/** What the clerk picks in the system's window. */
export async function picked(name: string, raw: RawWorkbook): Promise<PickedFile> {
  const plan = {
    sheets: raw.sheets.map(({ name: of, rows }) => ({
      name: of,
      visibility: "visible" as const,
      columns: [],
      cells: rows.flatMap(({ number, cells }) =>
        cells.flatMap((value, index) =>
          typeof value === "string" ? [{ row: number, column: index + 1, value }] : [],
        ),
      ),
      tables: [],
      merges: [],
      conditionals: [],
      print: { orientation: "portrait" as const, paper: "A4" as const },
    })),
    dictionary: [],
    properties: raw.properties,
  };
  const { bytes } = await writeWorkbook(plan, nodeDeflater);
  return fileOf(name, bytes);
}

export function fileOf(name: string, bytes: Uint8Array): PickedFile {
  const copy = new Uint8Array(bytes);
  return { name, size: copy.length, arrayBuffer: () => Promise.resolve(copy.buffer) };
}

export function flowOver(book: BookTarget, kind: "month" | "week" = "month"): ReviewFlow {
  let ids = 0;
  const create = kind === "month" ? createMonthFlow : createWeekFlow;
  return create({
    engine: createClient<ReviewCalls, SheetProgress>(
      portOver(() => createReviewEngine(nodeInflater)),
    ),
    book,
    today: () => TODAY,
    unique: () => `r${(ids += 1)}`,
  });
}
