/** The check's flow over an open workbook. */
import { createFlow, type Flow } from "../../../../src/taskpane/ledgers/check/flow/flow.ts";
import type { BookTarget } from "../../../../src/taskpane/shared/bookTarget.ts";
import { engineClient, TODAY } from "./engine.ts";
import { testBook, type TestBook } from "../../../support/openBook.ts";

export const VISITS = "走访记录";

const HEADERS = ["走访日期", "走访人", "组别", "户编号", "户主", "走访方式", "群众反映"];

/** A visit in order, but for what is put over it; an apostrophe keeps Excel from taking it for a date. */
export function visit(parts: Readonly<Record<string, string>> = {}): readonly string[] {
  const values: Readonly<Record<string, string>> = {
    走访日期: "'2026-11-03",
    走访人: "李文斌",
    组别: "3组",
    户编号: "03-0045",
    户主: "张三",
    走访方式: "入户",
    群众反映: "路灯不亮",
    ...parts,
  };
  return HEADERS.map((header) => values[header] ?? "");
}

/** Header in row 1, rows from row 2; `tables` makes a real table of them. */
export async function visitBook(
  rows: readonly (readonly string[])[],
  { isTable = true, headers = HEADERS } = {},
): Promise<TestBook> {
  const book = testBook({ firstSheet: VISITS });
  const last = rows.length + 1;
  book.host.author.write(VISITS, `A1:G${last}`, [headers, ...rows]);
  if (isTable) {
    await book.Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem(VISITS).tables.add(`A1:G${last}`, true);
      table.name = "表_走访";
      await context.sync();
    });
  }
  return book;
}

export function flowOver(book: BookTarget): Flow {
  let ids = 0;
  return createFlow({
    engine: engineClient(),
    book,
    today: () => TODAY,
    unique: () => `c${(ids += 1)}`,
  });
}

/** Rows of a sheet as they stand, all but 修改记录. */
export async function rowsOf({ book }: TestBook, sheet = VISITS) {
  const read = await book.read({ sheets: [sheet] });
  if (!read.ok) throw new Error(read.sentence);
  return read.value.sheets[0]?.rows ?? [];
}
