/** Chinese names of what the core only knows by key. */
import type { FindingClass, Severity } from "../../domain/findings/types.ts";
import type { FileStatus, IgnoredKind } from "../../intake/types.ts";
import type { Submission } from "../../domain/submissions.ts";
import type { PlanLook } from "../../workbook/plan.ts";

export const IGNORED_NAMES = {
  title: "标题",
  header: "表头",
  "repeated-header": "重复表头",
  banner: "分组行",
  total: "合计行",
  footer: "表尾",
  blank: "空行",
  "serial-only": "只有序号",
  "zero-report": "零报告",
  "other-period": "其他时期",
} as const satisfies Record<IgnoredKind, string>;

export const FILE_STATUS_NAMES = {
  merged: "已汇总",
  "zero-report": "零报告",
  refused: "退回",
  skipped: "跳过",
} as const satisfies Record<FileStatus, string>;

export const SEVERITY_NAMES = {
  error: "错误",
  warning: "提醒",
  info: "说明",
} as const satisfies Record<Severity, string>;

/** What a finding of each class wants of the reader. */
export const CLASS_ADVICE = {
  A: "已自动整理,不用处理",
  N: "已按说明处理,请留意",
  Q: "请回答待答问题",
  R: "请村里修改后重报",
  F: "请村里重新报送文件",
} as const satisfies Record<FindingClass, string>;

export const SUBMISSION_LOOKS = {
  "on-time": "good",
  late: "warning",
  undated: "body",
  "zero-report": "muted",
  returned: "bad",
  missing: "bad",
} as const satisfies Record<Submission, PlanLook>;

export const FILE_STATUS_LOOKS = {
  merged: "body",
  "zero-report": "muted",
  refused: "bad",
  skipped: "muted",
} as const satisfies Record<FileStatus, PlanLook>;

/** Rows of files whose village is not known stand under this name. */
export const UNKNOWN_VILLAGE = "(未认出村)";
