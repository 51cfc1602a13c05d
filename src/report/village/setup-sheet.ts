/** 填报信息: who reports, for which month, and how to use the workbook. */
import type { CellPlan, PlanFormula, SheetPlan } from "../../workbook/plan.ts";
import { pointsHigh } from "../parts/heights.ts";
import { printSetup } from "../parts/print.ts";
import { chineseMonth } from "../parts/title.ts";

const SETUP_SHEET = "填报信息";

export interface SetupValues {
  readonly village: string;
  readonly township?: string;
  /** `yyyy-mm`. */
  readonly month?: string;
  readonly preparer?: string;
  readonly phone?: string;
  /** Today, `yyyy-mm-dd`: what the formula of 截至日期 gives until it is calculated anew. */
  readonly asOf?: string;
}

/** Rows of the lines that other sheets refer to; the values stand in column B. */
const VILLAGE_ROW = 3;
const MONTH_ROW = 4;
const AS_OF_ROW = 7;

/** 报送月份, `2026-11`, and 截至日期, the only cell that asks for today. */
export const MONTH_CELL = reference(MONTH_ROW);
export const AS_OF_CELL = reference(AS_OF_ROW);

/** `龙河村2026年11月走访记录`, kept up to date by a formula when the clerk changes the month. */
export function titleFormula({ village, month }: SetupValues, name: string): PlanFormula {
  const [villageCell, monthCell] = [reference(VILLAGE_ROW), reference(MONTH_ROW)];
  const number = `--MID(${monthCell},6,2)`;
  const period = `IF(ISNUMBER(${number}),LEFT(${monthCell},4)&"年"&(${number})&"月","")`;
  return {
    formula: `${villageCell}&${period}&"${name}"`,
    cached: `${village}${chineseMonth(month)}${name}`,
  };
}

/** `单位(盖章):龙河村`. */
export function unitFormula({ village }: SetupValues): PlanFormula {
  return { formula: `"单位(盖章):"&${reference(VILLAGE_ROW)}`, cached: `单位(盖章):${village}` };
}

function reference(row: number): string {
  return `${SETUP_SHEET}!$B$${row}`;
}

const HOW_TO: readonly string[] = [
  "先填好上面的乡镇(街道)、村(社区)和报送月份(写成 2026-11 这样),以后每月只改月份。",
  "每本台账一张表,一事(一户、一次)一行,从表头下面第一行填起;写满了接着往下填,表格会自己变长。",
  "橙色表头的列必填;必填而没有填的格子会变红。点一下表头或格子,旁边会显示怎样填。",
  "天数、期限提示和走访户次会自动计算:截至日期平时是今天,要看某一天的情况就改成那一天。",
  "有下拉箭头的列请从清单里选;可以多选的列,几个内容之间用顿号“、”分开。",
  "日期写成 2026-11-27;身份证号、电话、编号已设为文本格式,请不要改动格式。",
  "请不要改表头、不要合并格子、不要插入小计;序号会自动编排。",
  "当月确实没有内容的台账,请在第一行的“备注”里写“本月无”,与漏报区分开(这一行变红可以不管)。",
  "填完后保存,按乡镇(街道)要求的时间报送,文件名写上村名和月份。",
];
const LINE_HEIGHT = 24;
const PADDING = 6;
const WIDTHS = { label: 18, value: 64 };

export function setupSheet(values: SetupValues): SheetPlan {
  const lines: readonly (readonly [label: string, value: string | undefined])[] = [
    ["乡镇(街道)", values.township],
    ["村(社区)", values.village],
    ["报送月份", values.month],
    ["填表人", values.preparer],
    ["联系电话", values.phone],
  ];
  const firstHint = AS_OF_ROW + 3;
  const cells: CellPlan[] = [
    { row: 1, column: 1, value: "民情台账填报信息", look: "title" },
    ...lines.flatMap(([label, value], index): CellPlan[] => [
      { row: index + 2, column: 1, value: label, look: "header", format: "text" },
      { row: index + 2, column: 2, value: value ?? "", look: "input", format: "text" },
    ]),
    { row: AS_OF_ROW, column: 1, value: "截至日期", look: "header", format: "text" },
    {
      row: AS_OF_ROW,
      column: 2,
      value: { formula: "TODAY()", cached: values.asOf ?? "" },
      look: "input",
      format: "date",
      align: "left",
    },
    { row: firstHint - 1, column: 1, value: "怎样填写", look: "header" },
    ...HOW_TO.map((text, index): CellPlan => ({
      row: firstHint + index,
      column: 1,
      value: `${index + 1}. ${text}`,
      look: "body",
      wrap: true,
    })),
  ];
  const hintRows = HOW_TO.map(
    (text, index) => [firstHint + index, hintHeight(`${index + 1}. ${text}`)] as const,
  );
  const fieldRows = [...lines, "截至日期"].map((_, index) => [index + 2, LINE_HEIGHT] as const);
  return {
    name: SETUP_SHEET,
    visibility: "visible",
    columns: [
      { width: WIDTHS.label, format: "general" },
      { width: WIDTHS.value, format: "text" },
    ],
    cells,
    tables: [],
    merges: [1, firstHint - 1, ...hintRows.map(([row]) => row)].map((row) => ({
      top: row,
      left: 1,
      bottom: row,
      right: 2,
    })),
    conditionals: [],
    rowHeights: new Map([[1, 40], [firstHint - 1, LINE_HEIGHT], ...fieldRows, ...hintRows]),
    print: printSetup({ unit: values.village, orientation: "portrait" }),
    tabLook: "input",
  };
}

/** Merged cells are not measured by any program. */
function hintHeight(text: string): number {
  const wrapped = pointsHigh(text, WIDTHS.label + WIDTHS.value);
  return wrapped === 0 ? LINE_HEIGHT : wrapped + PADDING;
}
