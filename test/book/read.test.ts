import { describe, expect, test } from "@jest/globals";
import { readBook, recordsOf, tableOf } from "../../src/book/read.ts";
import { VILLAGE_LEDGERS, villageWorkbookPlan } from "../../src/report/village/workbook.ts";
import type { VillageRow } from "../../src/report/village/workbook.ts";
import type { LedgerId } from "../../src/domain/ledgers/types.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import { readWorkbook } from "../../src/workbook/read.ts";
import { nodeDeflater } from "../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../src/workbook/xlsx/write/index.ts";

const OPTIONS = { name: "龙河村.xlsx", asOf: "2026-11-20" };

async function bookOf(rows: ReadonlyMap<LedgerId, readonly VillageRow[]>) {
  const plan = villageWorkbookPlan({
    village: "龙河村",
    township: "五桂镇",
    month: "2026-11",
    rows,
  });
  const { bytes } = await writeWorkbook(plan, nodeDeflater);
  const read = await readWorkbook(bytes, OPTIONS.name, nodeInflater);
  if (!read.ok) throw new Error(read.notice.id);
  return readBook(read.workbook, OPTIONS);
}

const HOUSEHOLD = {
  group: "3组",
  householdNo: "03-0045",
  householder: "张三",
  address: "三组12号",
  householdSize: 3,
  phone: "13800001234",
  householdKinds: ["一般户"],
  registrar: "李文斌",
  registeredOn: "2026-01-05",
};
const visit = (visitDate: string) => ({
  visitDate,
  visitors: ["李文斌"],
  householdNo: "03-0045",
  visitWay: "入户",
  opinion: "无诉求",
});

describe("a workbook of one's own", () => {
  test("every ledger is found, with its table and columns", async () => {
    const book = await bookOf(new Map());
    expect(book).toMatchObject({ village: "龙河村", township: "五桂镇", month: "2026-11" });
    expect(book.tables.map(({ ledger }) => ledger.id)).toEqual(VILLAGE_LEDGERS.map(({ id }) => id));
    const visits = tableOf(book, "visits");
    expect(visits).toMatchObject({ sheet: "走访记录", headerRow: 3 });
    expect(visits?.table).not.toBeNull();
    expect(visits?.columns.find(({ key }) => key === "visitDate")?.header).toBe("走访日期");
  });

  test("rows of every month belong to it, each with its place", async () => {
    const book = await bookOf(
      new Map<LedgerId, readonly VillageRow[]>([
        ["households", [HOUSEHOLD]],
        ["visits", [visit("2026-01-07"), visit("2026-11-18")]],
      ]),
    );
    const visits = recordsOf(book, "visits");
    expect(visits.map(({ values, source }) => [values["visitDate"], source.row])).toEqual([
      ["2026-01-07", 4],
      ["2026-11-18", 5],
    ]);
    expect(recordsOf(book, "households")).toHaveLength(1);
    expect(book.findings.filter(({ id }) => id === "other-period")).toEqual([]);
  });

  test("an empty workbook and one of others is read without complaint", () => {
    const empty = {
      format: "xlsx",
      sheets: [],
      date1904: false,
      externalLinks: 0,
      hasMacros: false,
      properties: new Map<string, string>(),
      notices: [],
    } as const;
    const book = readBook(empty, OPTIONS);
    expect(book).toMatchObject({ village: "", month: "2026-11", tables: [], records: [] });
  });
});
