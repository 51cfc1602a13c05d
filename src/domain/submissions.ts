/** 报送情况: how a village handed in its month or week, and how sheets say it. */

/** In the order in which they are told: what is well first. */
export const SUBMISSION_NAMES = {
  "on-time": "按时",
  undated: "已报(时间未登记)",
  "zero-report": "零报告",
  late: "迟报",
  returned: "退回",
  missing: "未报送",
} as const;

export type Submission = keyof typeof SUBMISSION_NAMES;

const ENTRIES = Object.entries(SUBMISSION_NAMES) as readonly (readonly [Submission, string])[];

export const SUBMISSIONS: readonly Submission[] = ENTRIES.map(([id]) => id);

/** Of its name on a sheet; null for any other words. */
export function submissionNamed(name: string): Submission | null {
  return ENTRIES.find((entry) => entry[1] === name)?.[0] ?? null;
}
