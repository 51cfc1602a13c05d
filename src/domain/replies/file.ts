/** The file that takes answers down to a village: its columns and marks, for whoever writes or reads it. */
import { printValue } from "../records.ts";
import type { FieldValue } from "../records.ts";
import { shortDigest } from "../text/digest.ts";

export const REPLY_SHEET = "回音";

/** Custom document properties; no personal data. */
export const REPLY_MARKS = {
  schema: "minqing.reply.schema",
  village: "minqing.reply.village",
  /** What the summary was for: `2026-11`, `2026-W48`. */
  period: "minqing.reply.period",
  digest: "minqing.reply.digest",
} as const;
/** A file of a newer schema is refused: it may ask for what we do not know. */
export const REPLY_SCHEMA = 1;

export interface ReplyColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly format: "text" | "date" | "integer";
  readonly hidden?: true;
}

/** Texts, all of them, by `key`; dates are `yyyy-mm-dd`. */
export type ReplyLine = Readonly<Partial<Record<string, string>>>;

export const REPLY_COLUMNS: readonly ReplyColumn[] = [
  { key: "code", header: "编号", width: 17, format: "text" },
  { key: "ledger", header: "台账", width: 13, format: "text" },
  { key: "matter", header: "事项", width: 18, format: "text" },
  { key: "escalatedDate", header: "上报日期", width: 11, format: "date" },
  { key: "type", header: "答复类型", width: 13, format: "text" },
  { key: "superiorReply", header: "上级答复", width: 28, format: "text" },
  { key: "solution", header: "解决方案", width: 16, format: "text" },
  { key: "target", header: "目标任务", width: 14, format: "text" },
  { key: "responsible", header: "责任人", width: 9, format: "text" },
  { key: "deadline", header: "完成时限", width: 11, format: "date" },
  { key: "closingWay", header: "办结方式", width: 12, format: "text" },
  { key: "result", header: "办理结果", width: 18, format: "text" },
  { key: "closedDate", header: "办结时间", width: 11, format: "date" },
  { key: "date", header: "答复日期", width: 11, format: "date" },
  { key: "by", header: "经办人", width: 8, format: "text" },
  { key: "base", header: "核对码", width: 4, format: "text", hidden: true },
];

/** Equal for equal lines, whatever program has saved them. */
export function linesDigest(lines: readonly ReplyLine[]): string {
  return shortDigest(
    JSON.stringify(
      lines.map((line) =>
        REPLY_COLUMNS.map(({ key }) => (line[key] ?? "").replace(/\r\n?/g, "\n").trim()),
      ),
    ),
  );
}

/**
 * 核对码: what the village's row held in these fields when the township answered, as digests, so that
 * the village's software sees what has been written since. "" where the township had not seen the row.
 */
export function baseMark(
  values: Readonly<Record<string, FieldValue>>,
  keys: readonly string[],
): string {
  return keys.map((key) => `${key}:${digestOf(values[key])}`).join(" ");
}

/** Null where the mark says nothing of the field. */
export function isAsThen(mark: string, key: string, value: FieldValue | undefined): boolean | null {
  const [, then] =
    mark
      .split(" ")
      .map((part) => part.split(":"))
      .find(([name]) => name === key) ?? [];
  return then === undefined ? null : then === digestOf(value);
}

function digestOf(value: FieldValue | undefined): string {
  return shortDigest(printValue(value).replace(/\s+/g, ""));
}
