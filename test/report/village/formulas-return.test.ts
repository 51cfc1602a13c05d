/** A workbook full of formulas comes back from the village: nothing is asked because of them. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { readBook, recordsOf } from "../../../src/book/read.ts";
import type { Finding } from "../../../src/domain/findings/types.ts";
import { monthPeriod } from "../../../src/domain/periods/index.ts";
import { defaultSettings } from "../../../src/domain/settings/index.ts";
import { workCalendar } from "../../../src/domain/workdays/index.ts";
import { EMPTY_MAPPING } from "../../../src/intake/answers.ts";
import { runMerge } from "../../../src/job/index.ts";
import { summaryPlan } from "../../../src/report/summary/index.ts";
import { villageWorkbookPlan } from "../../../src/report/village/workbook.ts";
import { SAMPLE_MONTHS, VILLAGES } from "../../../src/samples/index.ts";
import { villageMonth } from "../../../src/samples/village-month.ts";
import type { TablePlan, WorkbookPlan } from "../../../src/workbook/plan.ts";
import { readWorkbook } from "../../../src/workbook/read.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../../src/workbook/xlsx/write/index.ts";

const [village] = VILLAGES;
const month = SAMPLE_MONTHS[1];
if (!village || !month) throw new Error("no samples");

const plan = villageWorkbookPlan({
  village: village.name,
  township: "五桂镇",
  month: month.id,
  asOf: month.deadline,
  settings: defaultSettings(),
  calendar: workCalendar([["2026-10-10", "上班"]]),
  rows: villageMonth(village, month).rows,
});
/** The same rows, with nothing in the columns that formulas fill. */
const typedOnly: WorkbookPlan = {
  ...plan,
  sheets: plan.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map(withoutFormulas) })),
};

function withoutFormulas(table: TablePlan): TablePlan {
  const kept = table.columns.map(({ calculated, header }) => !calculated || header === "序号");
  return {
    ...table,
    columns: table.columns.map(({ header, width, format }) => ({ header, width, format })),
    rows: [...table.rows].map((row) => row.map((cell, index) => (kept[index] ? cell : null))),
  };
}

const bytesOf = async (of: WorkbookPlan) => (await writeWorkbook(of, nodeDeflater)).bytes;
const FILE = `${village.name}.xlsx`;

async function book(of: WorkbookPlan) {
  const read = await readWorkbook(await bytesOf(of), FILE, nodeInflater);
  if (!read.ok) throw new Error(read.notice.id);
  return readBook(read.workbook, { name: FILE, asOf: "2026-11-27" });
}

async function merged(of: WorkbookPlan) {
  const bytes = await bytesOf(of);
  const period = monthPeriod("2026-11");
  if (!period) throw new Error("no period");
  return runMerge(
    [{ path: FILE, read: () => Promise.resolve(bytes) }],
    {
      period,
      monthPeriod: () => period,
      asOf: "2026-11-30",
      villages: [],
      mapping: EMPTY_MAPPING,
    },
    {
      inflater: nodeInflater,
      sha256: (content) => createHash("sha256").update(content).digest("hex"),
    },
  );
}

const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ id, sheet, cell }) => `${id} ${sheet} ${cell}`);

describe("the clerk's own workbook", () => {
  test("asks nothing and finds nothing that the typed rows alone would not", async () => {
    const [full, bare] = [await book(plan), await book(typedOnly)];
    expect(full.questions).toEqual([]);
    expect(said(full.findings)).toEqual(said(bare.findings));
    expect(full.rules.findings).toEqual([]);
    for (const { ledger } of full.tables) {
      expect(recordsOf(full, ledger.id)).toHaveLength(recordsOf(bare, ledger.id).length);
    }
  });

  test("empty rows with formulas are no rows", async () => {
    const { accounts } = await book(plan);
    for (const account of accounts) expect(account.ignored["serial-only"] ?? 0).toBe(0);
  });
});

describe("merged by the township", () => {
  test("asks nothing and finds nothing that the typed rows alone would not", async () => {
    const [full, bare] = [(await merged(plan)).merge, (await merged(typedOnly)).merge];
    expect(full.questions).toEqual([]);
    expect(said(full.findings)).toEqual(said(bare.findings));
    const helpers = ["工作日历", "计算参考"];
    const ofHelpers = full.findings.filter(({ sheet }) => helpers.includes(sheet));
    expect(ofHelpers.map(({ id }) => id)).toEqual(["sheet-reference", "sheet-reference"]);
    expect(full.balance).toEqual(bare.balance);
  });

  test("no column that a village's formulas fill goes into the summary", async () => {
    const { merge } = await merged(plan);
    const { sheets } = summaryPlan(merge, { township: "五桂镇", readings: [] });
    const headers = sheets.flatMap(({ tables }) =>
      tables.flatMap(({ columns }) => columns.map(({ header }) => header)),
    );
    expect(headers).toContain("走访日期");
    const ours =
      /^(计次|户次$|剩余天数|期限提示|本月走访户次|本月还差|最近走访|距今天数|本年走访次数)/;
    expect(headers.filter((header) => ours.test(header))).toEqual([]);
  });
});
