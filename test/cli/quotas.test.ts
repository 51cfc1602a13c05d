/** `minqing quotas` over village files: figures, report, workbook, own duties; and what it cannot use. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { readArgs } from "../../src/cli/args.ts";
import { quotasCommand } from "../../src/cli/quotas.ts";
import { quotaSchema } from "../../src/report/quotas/json.ts";
import { villageWorkbookPlan } from "../../src/report/village/workbook.ts";
import type { VillageRow } from "../../src/report/village/workbook.ts";
import { readWorkbook } from "../../src/workbook/read.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../src/workbook/xlsx/write/index.ts";
import { screenTo } from "../support/screen.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-quotas-"));
const at = (name: string): string => path.join(folder, name);
let out = "";
let said: string[] = [];

async function run(...argv: readonly string[]): Promise<number> {
  const read = readArgs(["quotas", ...argv]);
  if (!("options" in read)) throw new Error("not read");
  const screen = screenTo((text: string) => void said.push(text));
  return quotasCommand(read.options, screen, "2026-12-01");
}

beforeAll(async () => {
  const visit = (visitDate: string, visitor: string): VillageRow => ({
    visitDate,
    visitors: [visitor],
    householdNo: "01-0001",
    visitWay: "入户",
    opinion: "无诉求",
  });
  const plan = villageWorkbookPlan({
    village: "龙河村",
    month: "2026-11",
    rows: new Map([
      ["cadres", [{ name: "张三", position: ["书记"], isCommittee: "是" }]],
      [
        "households",
        [{ householdNo: "01-0001", householder: "王一", group: "1组", householdKinds: ["一般户"] }],
      ],
      ["visits", [visit("2026-11-03", "张三"), visit("2026-11-04", "外人")]],
    ]),
  });
  writeFileSync(at("龙河村.xlsx"), (await writeWorkbook(plan, nodeDeflater)).bytes);
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

describe("over village files", () => {
  test("a line for each duty, and what could not be counted, with its place", async () => {
    expect(await run(at("龙河村.xlsx"), "--month", "2026-11")).toBe(1);
    expect(out).toMatch(/D1 +两委成员月走访 +已完成 0 {2}未完成 1/);
    expect(out).toContain("口径:户次计法=同人同户同日计1");
    expect(said).toContainEqual(
      expect.stringMatching(/【龙河村\.xlsx】“走访记录”第\d+行 走访人:“外人”不在/),
    );
  });

  test("report and workbook say the same", async () => {
    const [report, book] = [at("report.json"), at("走访核查.xlsx")];
    await run(at("龙河村.xlsx"), "--month", "2026-11", "--report", report, "--out", book);
    const json = quotaSchema.parse(JSON.parse(readFileSync(report, "utf8")));
    expect(json.duties.find(({ id }) => id === "D1")).toMatchObject({ done: 1, required: 20 });
    expect(json.findings.map(({ id }) => id)).toContain("duty-stranger");
    const read = await readWorkbook(readFileSync(book), book, nodeInflater);
    const sheets = read.ok ? read.workbook.sheets : [];
    expect(sheets[0]?.name).toBe("走访核查");
    const d1 = sheets[0]?.rows.find(({ cells }) => cells[0] === "D1");
    expect(d1?.cells.slice(3, 7)).toEqual([1, 0, 1, 0]);
  });

  test("--json alone on stdout", async () => {
    await run(at("龙河村.xlsx"), "--quarter", "2026-Q4", "--json");
    const json = quotaSchema.parse(JSON.parse(out));
    expect(json.period.id).toBe("2026-Q4");
    // Files of November, before the quarter is over.
    const november = json.duties.filter(({ id, period }) => id === "D1" && period.id === "2026-11");
    expect(november).toMatchObject([{ done: 1, required: 20 }]);
  });
});

test("files of which nothing can be told are no township without visits", async () => {
  writeFileSync(at("笔记.xlsx"), "不是台账");
  const book = at("空核查.xlsx");
  await expect(run(at("笔记.xlsx"), "--month", "2026-11", "--out", book)).rejects.toThrow(
    /没有一份文件认得出是哪个村的、里面有台账,没有写任何文件/,
  );
  expect(said).toContainEqual(expect.stringContaining("【笔记.xlsx】看不出这份文件是哪个村的"));
  expect(existsSync(book)).toBe(false);
});

test("a setting that is not known is said", async () => {
  writeFileSync(at("规则.json"), `{"每月走访户数":20}`);
  await run(at("龙河村.xlsx"), "--month", "2026-11", "--settings", at("规则.json"));
  expect(said).toContainEqual(expect.stringContaining("每月走访户数"));
});

test.each([
  [["--month", "2026-13"], /“2026-13”不是有效的期间,要写成 --month 2026-11 这样/],
  [["--quarter", "2026-11"], /“2026-11”不是有效的期间,要写成 --quarter 2026-Q4 这样/],
])("%j is told with an example", async (options, message) => {
  await expect(run(at("龙河村.xlsx"), ...options)).rejects.toThrow(message);
});
