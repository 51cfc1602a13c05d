/** `minqing escalate` over village files: list, report, workbook; what it refuses, and runs again. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { readArgs } from "../../src/cli/args.ts";
import { escalateCommand } from "../../src/cli/escalate.ts";
import { escalationSchema } from "../../src/report/escalation/json.ts";
import { villageWorkbookPlan } from "../../src/report/village/workbook.ts";
import type { VillageRow } from "../../src/report/village/workbook.ts";
import { readWorkbook } from "../../src/workbook/read.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../src/workbook/xlsx/write/index.ts";
import { screenTo } from "../support/screen.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-escalate-"));
const at = (name: string): string => path.join(folder, name);
let out = "";
let said: string[] = [];

async function run(...argv: readonly string[]): Promise<number> {
  const read = readArgs(["escalate", ...argv]);
  if (!("options" in read)) throw new Error("not read");
  const screen = screenTo((text: string) => void said.push(text));
  return escalateCommand(read.options, screen, "2026-12-01");
}

const PHONE = "13900001234";
const ID = "510101195001011234";

function demand(code: string, more: VillageRow): VillageRow {
  return {
    ...{ code, group: "1组", registeredDate: "2026-11-02", sourceChannel: "干部走访" },
    ...{ collector: "张三", reporter: "王一", phone: PHONE, content: "入户路没有硬化" },
    ...{ category: "交通", status: "办理中", solution: "硬化", target: "通车" },
    ...{ responsible: ["张三"], meetingDate: "2026-11-05", deadline: "2026-12-20" },
    ...more,
  };
}

async function village(name: string, rows: readonly VillageRow[]): Promise<void> {
  const plan = villageWorkbookPlan({
    village: name,
    month: "2026-11",
    rows: new Map([
      ["demands", rows],
      ["cadres", [{ name: "张三", position: ["书记"], isCommittee: "是" }]],
      [
        "stability",
        [
          {
            ...{ code: "LH-WD-2026-0001", registeredDate: "2026-10-09", sourceChannel: "干部走访" },
            ...{ collector: "张三", matter: "矛盾纠纷", content: "地界争执", status: "办理中" },
            ...{ solution: "调解", target: "和解", meetingDate: "2026-10-20" },
            ...{ responsible: ["张三"], deadline: "2026-11-20" },
          },
        ],
      ],
    ]),
  });
  writeFileSync(at(`${name}.xlsx`), (await writeWorkbook(plan, nodeDeflater)).bytes);
}

beforeAll(async () => {
  const sent = { escalatedDate: "2026-11-20", escalatedTo: "乡镇党(工)委", status: "已上报" };
  await village("龙河村", [
    demand("LH-MS-2026-0001", { deadline: "2026-11-27" }),
    demand("LH-MS-2026-0002", { ...sent, content: `请求修路,身份证 ${ID}` }),
  ]);
  await village("青石村", [demand("QS-MS-2026-0001", { deadline: "2026-11-20" })]);
});
beforeEach(() => {
  [out, said] = ["", []];
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const NOVEMBER = ["--level", "村", "--month", "2026-11"];

describe("over village files", () => {
  test("how many of each kind, and each row with its village", async () => {
    expect(await run(at("龙河村.xlsx"), at("青石村.xlsx"), ...NOVEMBER)).toBe(1);
    expect(out).toMatch(/逾期 +2 项 +红 1 黄 1 {2}送上级 1/);
    expect(out).toMatch(/红 +送乡镇 +逾期 +QS-MS-2026-0001\(青石村\):完成时限 2026-11-20/);
    expect(out).toContain("稳定工作台账另有 2 项只计数、不列出(逾期 2)");
    expect(out).toContain("口径:户次计法=同人同户同日计1");
  });

  test("the month is that of the day asked about", async () => {
    await run(at("龙河村.xlsx"), "--level", "村", "--as-of", "2026-11-30", "--json");
    expect(escalationSchema.parse(JSON.parse(out)).period.id).toBe("2026-11");
  });

  test("report and workbook say the same, and nothing that may not go up", async () => {
    const [report, book] = [at("report.json"), at("上报清单.xlsx")];
    await run(at("龙河村.xlsx"), ...NOVEMBER, "--report", report, "--out", book);
    const text = readFileSync(report, "utf8");
    const json = escalationSchema.parse(JSON.parse(text));
    const read = await readWorkbook(readFileSync(book), book, nodeInflater);
    const sheets = read.ok ? read.workbook.sheets : [];
    expect(sheets.map(({ name }) => name)).toEqual([
      "上报清单",
      "呈报单",
      "上报事项-民生诉求台账",
      "依据",
    ]);
    const header = sheets[0]?.rows.find(({ cells }) => cells[0] === "序号")?.number ?? 0;
    const lines = sheets[0]?.rows.filter(({ number }) => number > header) ?? [];
    expect(lines.map(({ cells }) => cells[4])).toEqual(json.rows.map(({ subject }) => subject));
    for (const secret of [PHONE, ID, "地界"]) expect(text).not.toContain(secret);
    const all = JSON.stringify(sheets);
    for (const secret of [ID, "地界"]) expect(all).not.toContain(secret);
    expect(JSON.stringify(sheets[0])).not.toContain(PHONE);
  });

  test("again: the report is written over, the workbook is not", async () => {
    const [report, book] = [at("again.json"), at("再来.xlsx")];
    await run(at("龙河村.xlsx"), ...NOVEMBER, "--report", report, "--out", book);
    const before = readFileSync(book);
    expect(await run(at("龙河村.xlsx"), ...NOVEMBER, "--report", report)).toBe(1);
    await expect(run(at("龙河村.xlsx"), ...NOVEMBER, "--out", book)).rejects.toThrow(
      /已经存在.*没有覆盖/,
    );
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  test("nothing to be done is 0", async () => {
    const quiet = villageWorkbookPlan({
      village: "高坪村",
      month: "2026-11",
      rows: new Map([["demands", [demand("GP-MS-2026-0001", {})]]]),
    });
    writeFileSync(at("高坪村.xlsx"), (await writeWorkbook(quiet, nodeDeflater)).bytes);
    expect(await run(at("高坪村.xlsx"), ...NOVEMBER)).toBe(0);
    expect(out).toContain("没有需要列入的。");
  });
});

describe("words that are wrong", () => {
  test.each([
    [["--month", "2026-11"], /请用 --level 写明是哪一级的清单:村、乡镇、部门或县/],
    [["--level", "组"], /“组”不是清单的级别,--level 要写村、乡镇、部门或县/],
    [["--level", "村", "--month", "2026-Q4"], /“2026-Q4”不是有效的月份/],
    [["--level", "村", "--as-of", "昨天"], /--as-of 要写成/],
  ])("%j is told", async (options, message) => {
    await expect(run(at("龙河村.xlsx"), ...options)).rejects.toThrow(message);
  });
});
