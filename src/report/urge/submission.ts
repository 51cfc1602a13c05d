/** 报送情况 in words, and dates as they are said aloud. */
import type { Submission } from "../../merge/types.ts";

export const SUBMISSION_NAMES = {
  "on-time": "按时",
  late: "迟报",
  undated: "已报(时间未登记)",
  "zero-report": "零报告",
  returned: "退回",
  missing: "未报送",
} as const satisfies Record<Submission, string>;

/** `2026-11-30 → 11月30日`; the year is said when it is not that of `asOf`. */
export function spokenDate(date: string, asOf: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const inYear = `${Number(month)}月${Number(day)}日`;
  return year === asOf.slice(0, 4) ? inYear : `${year}年${inYear}`;
}
