/** 办理日志: rows that are added once. */
import { logRow } from "../domain/lifecycle/index.ts";
import type { LogEntry } from "../domain/lifecycle/index.ts";

/**
 * A line is the same when 措施及内容, 编号 and 日期 are: the same decision may be taken for two items on
 * one day.
 */
export const LOG_UNIQUE = ["measure", "itemCode", "actionDate"] as const;

export function logRows(entries: readonly LogEntry[]): readonly ReturnType<typeof logRow>[] {
  return entries.map(logRow);
}
