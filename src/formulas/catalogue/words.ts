/** Formulas on names and dates as people write them. */
import { isoToSerial } from "../../domain/dates/index.ts";
import { maskName } from "../../domain/privacy/index.ts";
import { isReportYear } from "../../domain/periods/month.ts";
import { pastDayOf } from "../days.ts";
import { FormulaFault, type Formula } from "../types.ts";

export const maskedName: Formula = {
  id: "MASKNAME",
  name: "姓名脱敏",
  description: "公开张贴用的姓名:张*三、李*、欧阳*三;几个姓名用顿号分开。",
  parameters: [
    { key: "name", name: "姓名", description: "一个或几个姓名。", kind: "cell", mayBeBlank: true },
  ],
  takesOthers: false,
  result: "text",
  examples: [{ formula: "=MINQING.姓名脱敏(B2)", says: "B2 是 张小三:得到 张*三" }],
  notes: ["脱敏后的姓名仍可能认得出是谁;公开前先问本人同不同意。"],
  compute: (args) =>
    args
      .text("name")
      .split(/([、,,;;\s]+)/)
      .map((part, index) => (index % 2 === 0 ? maskName(part) : part))
      .join(""),
};

export const tidyDate: Formula = {
  id: "TIDYDATE",
  name: "日期规范",
  description: "把 26.11.3、2026年11月3日、11月3日、20261103 等各种写法变成 Excel 的日期。",
  parameters: [
    { key: "date", name: "日期", description: "各种写法的日期。", kind: "cell", mayBeBlank: true },
    {
      key: "year",
      name: "年份",
      description: "可不填。没有写年份的日期算哪一年;不填按最近的过去算。",
      kind: "cell",
      optional: true,
    },
  ],
  takesOthers: false,
  result: "date",
  examples: [
    { formula: "=MINQING.日期规范(A2)", says: "A2 是文字 26.11.3:得到 2026-11-03 的日期数" },
    { formula: '=MINQING.日期规范("11月3日",2025)', says: "没有写年份的算 2025 年" },
  ],
  notes: [
    "结果是 Excel 的日期数,请把单元格设成日期格式。读不准的(11.1 可能是 11 月 10 日)给错误值并说明。",
  ],
  compute: (args) => {
    const day = pastDayOf(args.cell("date"), "日期", yearEnd(args.text("year")) ?? args.today);
    return day === null ? "" : isoToSerial(day);
  },
};

/** Seen from the last day of a year, every date without a year is in it. */
function yearEnd(year: string): string | null {
  if (year === "") return null;
  if (/^\d{4}$/.test(year) && isReportYear(Number(year))) return `${year}-12-31`;
  throw new FormulaFault("“年份”要填四位数字,例如 2026。");
}
