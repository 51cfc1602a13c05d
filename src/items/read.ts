/** The items of a clerk's book, each with what 办理日志 says of it. */
import type { Book } from "../book/read.ts";
import { recordsOf } from "../book/read.ts";
import { addTo } from "../domain/groups.ts";
import { asItem } from "../domain/lifecycle/index.ts";
import { printValue } from "../domain/records.ts";
import type { BookItem } from "./types.ts";

/** A row of 办理日志. */
export interface LogLine {
  /** `yyyy-mm-dd`. */
  readonly date: string;
  readonly text: string;
}

/** Rows of the three ledgers in the order of the book; a row that names several households is one. */
export function itemsOf(book: Book): readonly BookItem[] {
  const log = logLines(book);
  return book.records.flatMap((record): BookItem[] => {
    const item = asItem(record);
    if (item === null || (record.part ?? 1) > 1) return [];
    const code = printValue(item.values["code"]);
    return [{ item, record, code, log: linesOf(log, code).map(({ text }) => text) }];
  });
}

export type LogLines = ReadonlyMap<string, readonly LogLine[]>;

/** By 编号, as they stand on the sheet: it only grows, so that is the order in which they were written. */
export function logLines(book: Book): LogLines {
  const lines = new Map<string, LogLine[]>();
  for (const { values } of recordsOf(book, "actionLog")) {
    const code = printValue(values["itemCode"]);
    const line = { date: printValue(values["actionDate"]), text: printValue(values["measure"]) };
    addTo(lines, code, line);
  }
  return lines;
}

/** A row without 编号 has no log. */
export function linesOf(log: LogLines, code: string): readonly LogLine[] {
  return code === "" ? [] : (log.get(code) ?? []);
}
