/** The workbook that a village sends up, as the township reads it; and left in the village's own. */
import { expect, test } from "@jest/globals";
import { readBook } from "../../../src/book/read.ts";
import { escalationPlan } from "../../../src/report/escalation/index.ts";
import { villageWorkbookPlan } from "../../../src/report/village/workbook.ts";
import type { WorkbookPlan } from "../../../src/workbook/plan.ts";
import type { RawWorkbook } from "../../../src/workbook/raw.ts";
import { readWorkbook } from "../../../src/workbook/read.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../../src/workbook/xlsx/write/index.ts";
import { intake, merge } from "../../support/township.ts";
import { ROWS, SENT, demand, listOf, optionsOf } from "./example.ts";

const FILE = "龙河村2026年11月上报清单.xlsx";

async function sent(plan: WorkbookPlan): Promise<RawWorkbook> {
  const { bytes } = await writeWorkbook(plan, nodeDeflater);
  const read = await readWorkbook(bytes, FILE, nodeInflater);
  if (!read.ok) throw new Error(read.notice.id);
  return read.workbook;
}

test("a township that merges it has the escalated items by 编号, and nothing else of it", async () => {
  const result = merge([intake(FILE, await sent(escalationPlan(listOf(ROWS), optionsOf())))]);
  const codes = [...result.records].flatMap(([id, rows]) =>
    rows.map(({ values, source }) => [id, values["code"], values["status"], source.village]),
  );
  expect(codes).toEqual([
    ["demands", "LH-MS-2026-0031", "待议账", "龙河村"],
    ["hardship", "LH-KN-2026-0002", "待议账", "龙河村"],
  ]);
  expect(result.balance).toMatchObject({ read: 2, accepted: 2, ok: true });
  expect(result.questions).toEqual([]);
});

test("items of two villages keep their villages", async () => {
  const elsewhere = { ...demand("QS-MS-2026-0002", SENT), village: "青石村" };
  const plan = escalationPlan(listOf([...ROWS, elsewhere]), optionsOf({ unit: "五桂镇" }));
  const { records } = readBook(await sent(plan), { name: FILE, asOf: "2026-12-01" });
  expect(records.map(({ values }) => [values["code"], values["village"]])).toEqual([
    ["LH-MS-2026-0031", "龙河村"],
    ["QS-MS-2026-0002", "青石村"],
    ["LH-KN-2026-0002", "龙河村"],
  ]);
});

test("left beside the ledger itself, its rows are not counted a second time", async () => {
  const code = "LH-MS-2026-0031";
  const rows = [
    { code, content: "入户路没有硬化", registeredDate: "2026-11-02", status: "已上报" },
  ];
  const village = villageWorkbookPlan({
    village: "龙河村",
    month: "2026-11",
    rows: new Map([["demands", rows]]),
  });
  const list = escalationPlan(listOf(ROWS), optionsOf());
  const both = { ...village, sheets: [...village.sheets, ...list.sheets] };
  const { records } = readBook(await sent(both), { name: FILE, asOf: "2026-12-01" });
  const demands = records.filter(({ ledger }) => ledger === "demands");
  expect(demands.map(({ values }) => [values["code"], values["status"]])).toEqual([
    [code, "已上报"],
  ]);
});
