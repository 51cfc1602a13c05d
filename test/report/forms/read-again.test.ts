import { expect, test } from "@jest/globals";
import { readBook } from "../../../src/book/read.ts";
import { makeForm, type FormOrder } from "../../../src/report/forms/index.ts";
import { readWorkbook } from "../../../src/workbook/read.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../../src/workbook/xlsx/write/index.ts";
import { VILLAGE } from "./village.ts";

const ORDERS: readonly FormOrder[] = [
  { form: "registration", households: ["03-0045"] },
  { form: "contactCard", cadres: ["周明"], copies: 5 },
  { form: "ledgerBook", period: "2026-11", specialKinds: ["低保户"], withStability: true },
  { form: "diary", cadre: "周明", month: "2026-11" },
  { form: "dutyNotice", month: "2026-11" },
  { form: "stability", matters: ["LH-WD-2026-0001"] },
];

test.each(ORDERS)("$form left in the workbook is not counted a second time", async (order) => {
  const { plan } = makeForm(VILLAGE, order);
  const { bytes } = await writeWorkbook(plan, nodeDeflater);
  const read = await readWorkbook(bytes, "打印.xlsx", nodeInflater);
  if (!read.ok) throw new Error(read.notice.id);
  const book = readBook(read.workbook, { name: "打印.xlsx", asOf: "2026-11-30" });
  expect(book.records).toEqual([]);
  expect(book.questions).toEqual([]);
  const left = book.findings.filter(({ id }) => id === "sheet-reference");
  expect(left.map(({ sheet }) => sheet)).toEqual(plan.sheets.map(({ name }) => name));
});
