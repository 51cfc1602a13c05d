/** From what the clerk chose to the order for the worker; the workbook's lists are read for it. */
import { mappingOf, isAnswersSheet, readAnswers } from "../../../merge/book/answers.ts";
import type { OpenBook } from "../../../merge/job/order.ts";
import { said } from "../../../shared/notice.ts";
import type { BookTools } from "../../../shared/tools.ts";
import type { RawWorkbook } from "../../../../workbook/raw.ts";
import type { HandoutOrder, ListSource } from "../job/order.ts";
import type { Choice, HandoutNotice } from "./state.ts";

const RULE_SHEETS = ["规则设置", "工作日历", "自定职责", "干部名册"];

/** The order, or a notice why there is none. */
export async function orderOf(
  choice: Choice,
  sheets: readonly string[],
  { book, today }: Pick<BookTools, "book" | "today">,
): Promise<HandoutOrder | HandoutNotice> {
  const { villages, township, month, withCarry, files, passedOver, withStability } = choice;
  if (villages.kind === "none") return { code: "no-villages", intent: "warning" };
  if (withCarry && files.length === 0) return { code: "no-carry", intent: "warning" };
  const rules = sheets.filter((name) => RULE_SHEETS.includes(name));
  const list = villages.kind === "sheet" ? [villages.name] : [];
  const answers = withCarry ? sheets.filter(isAnswersSheet) : [];
  const wanted = [...list, ...rules, ...answers];
  const read = wanted.length > 0 ? await book.read({ sheets: wanted }) : null;
  if (read && !read.ok) return said(read.sentence, "error");
  const open = read?.value ?? null;
  const source: ListSource | null =
    villages.kind === "file"
      ? { kind: "file", file: villages.file }
      : open && { kind: "sheet", book: only(open, list) };
  if (!source) return { code: "no-villages", intent: "warning" };
  return {
    ...{ villages: source, township: township.trim(), month: month.trim(), withStability },
    asOf: today(),
    carry: withCarry ? { files, passedOver } : null,
    rules: open && rules.length > 0 ? only(open, rules) : null,
    mapping: mappingOf(open ? readAnswers(only(open, answers).workbook) : []),
  };
}

function only(workbook: RawWorkbook, names: readonly string[]): OpenBook {
  const sheets = workbook.sheets.filter(({ name }) => names.includes(name));
  return { name: "", workbook: { ...workbook, sheets } };
}
