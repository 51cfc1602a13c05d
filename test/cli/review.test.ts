/** `minqing review` over village files and over summaries: words, report, workbook, and what it cannot use. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { readArgs } from "../../src/cli/args.ts";
import { mergeCommand } from "../../src/cli/merge.ts";
import { reviewCommand } from "../../src/cli/review.ts";
import { reviewSchema, weekSchema } from "../../src/report/review/json.ts";
import { villageWorkbookPlan } from "../../src/report/village/workbook.ts";
import type { VillageRow } from "../../src/report/village/workbook.ts";
import { readWorkbook } from "../../src/workbook/read.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../src/workbook/xlsx/write/index.ts";
import { screenTo } from "../support/screen.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-review-"));
const at = (name: string): string => path.join(folder, name);
let said: string[] = [];
const screen = screenTo((text: string) => void said.push(text));
let out = "";

async function run(command: "merge" | "review", ...argv: readonly string[]): Promise<number> {
  const read = readArgs([command, ...argv]);
  if (!("options" in read)) throw new Error(JSON.stringify(read));
  const start = command === "merge" ? mergeCommand : reviewCommand;
  return start(read.options, screen, "2026-12-01");
}

const item = (code: string, registeredDate: string, more: VillageRow = {}): VillageRow => ({
  code,
  group: "1组",
  registeredDate,
  sourceChannel: "干部走访",
  collector: "张三",
  reporter: "王一",
  content: `${code} 的路坏了`,
  category: "交通",
  status: "待议账",
  ...more,
});

async function village(file: string, month: string, demands: readonly VillageRow[]): Promise<void> {
  const plan = villageWorkbookPlan({
    village: "龙河村",
    month,
    rows: new Map([["demands", demands]]),
  });
  writeFileSync(at(file), (await writeWorkbook(plan, nodeDeflater)).bytes);
}

beforeAll(async () => {
  jest.spyOn(process.stdout, "write").mockImplementation(() => true);
  const kept = item("LH-MS-2026-0001", "2026-10-05");
  await village("龙河村10月.xlsx", "2026-10", [kept, item("LH-MS-2026-0002", "2026-10-06")]);
  await village("龙河村11月.xlsx", "2026-11", [kept, item("LH-MS-2026-0003", "2026-11-18")]);
  for (const month of ["10", "11"]) {
    const [file, summary] = [at(`龙河村${month}月.xlsx`), at(`汇总${month}.xlsx`)];
    await run("merge", file, "--month", `2026-${month}`, "--out", summary);
  }
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

describe("against last month's summary", () => {
  test("what broke is named, on the screen and in the report", async () => {
    const argv = [
      "--month",
      "2026-11",
      "--previous",
      at("汇总10.xlsx"),
      "--report",
      at("月评.json"),
    ];
    expect(await run("review", at("龙河村11月.xlsx"), ...argv)).toBe(1);
    expect(out).toContain("龙河村 LH-MS-2026-0002:上月办理中,本月台账里没有这一行");
    const json = reviewSchema.parse(JSON.parse(readFileSync(at("月评.json"), "utf8")));
    expect(json.total.month).toMatchObject({ opening: 2, registered: 1, open: 2 });
    expect(json.notes).toMatchObject([{ code: "LH-MS-2026-0002", break: true, gap: -1 }]);
  });

  test("a folder's summaries give the same, with a trend", async () => {
    const book = at("月评.xlsx");
    await run("review", at("汇总10.xlsx"), at("汇总11.xlsx"), "--json", "--out", book);
    const json = reviewSchema.parse(JSON.parse(out));
    expect([json.period.id, json.trend.map(({ month }) => month)]).toEqual([
      "2026-11",
      ["2026-10", "2026-11"],
    ]);
    expect(json.total.month).toMatchObject({ opening: 2, registered: 1, open: 2 });
    const read = await readWorkbook(readFileSync(book), book, nodeInflater);
    expect(read.ok ? read.workbook.sheets[0]?.name : "").toBe("月评总表");
  });
});

test("without last month's summary, it is said what follows from that", async () => {
  expect(await run("review", at("汇总11.xlsx"), "--json")).toBe(0);
  expect(said.join("\n")).toContain("没有2026年10月的汇总表,上月办理中按各行的登记、办结时间推算");
  said = [];
  await run("review", at("汇总11.xlsx"), "--previous", at("汇总10.xlsx"), "--json");
  expect(said).toEqual([]);
});

test("--week: what came in by Friday", async () => {
  expect(await run("review", at("汇总11.xlsx"), "--week", "2026-W47", "--json")).toBe(0);
  const json = weekSchema.parse(JSON.parse(out));
  expect(json.items).toMatchObject([
    { kind: "本周收集", code: "LH-MS-2026-0003", day: "2026-11-18" },
  ]);
});

describe("a week that the summaries do not have", () => {
  test("is refused: which file is of which month, and what to do", async () => {
    await expect(run("review", at("汇总11.xlsx"), "--week", "2026-W51")).rejects.toThrow(
      /没有2026年第51周.*的台账,没有写任何文件。读到的是:“.*汇总11.xlsx”\(2026-11\)。请换成 2026-12 的汇总表/,
    );
    const both = [at("汇总10.xlsx"), at("汇总11.xlsx"), "--week", "2026-W36"];
    await expect(run("review", ...both)).rejects.toThrow(
      /汇总10.xlsx”\(2026-10\)、“.*汇总11.xlsx”/,
    );
  });

  test("in part is said; with the month before it is whole", async () => {
    // 31 October to 6 November.
    expect(await run("review", at("汇总11.xlsx"), "--week", "2026-W45")).toBe(1);
    expect(said).toEqual([
      expect.stringContaining("没有2026年10月的汇总表,那几天的走访和接待没有计入"),
    ]);
    const previous = ["--previous", at("汇总10.xlsx")];
    said = [];
    expect(await run("review", at("汇总11.xlsx"), "--week", "2026-W45", ...previous)).toBe(0);
    expect(said).toEqual([]);
  });

  test("of two summaries that of the week is used, not the last one", async () => {
    const both = [at("汇总10.xlsx"), at("汇总11.xlsx")];
    await run("review", ...both, "--week", "2026-W41", "--json");
    expect(weekSchema.parse(JSON.parse(out)).items.map(({ code }) => code)).toEqual([
      "LH-MS-2026-0001",
      "LH-MS-2026-0002",
    ]);
  });
});

test.each([
  [["--month", "2026-13"], /“2026-13”不是有效的月份/],
  [["--week", "2026-W60"], /“2026-W60”不是有效的周,要写成 --week 2026-W48 这样/],
  [["--month", "2026-11", "--previous", at("龙河村10月.xlsx")], /--previous 写的.*不是汇总表/],
])("%j is told with what to do", async (argv, message) => {
  await expect(run("review", at("龙河村11月.xlsx"), ...argv)).rejects.toThrow(message);
});

test.each([
  ["汇总11.xlsx", "汇总11.xlsx", /--previous 要写 2026-11 以前的汇总表.*是 2026-11 的/],
  ["汇总10.xlsx", "汇总11.xlsx", /--previous 要写 2026-10 以前的汇总表.*是 2026-11 的/],
  ["龙河村10月.xlsx", "汇总11.xlsx", /--previous 要写 2026-10 以前的汇总表/],
  ["汇总11.xlsx", "没有.xlsx", /打不开 --previous 写的“.*没有\.xlsx”:没有这个文件或文件夹/],
])("%s with %s before it is refused", async (input, previous, message) => {
  const month = input.includes("10") ? "2026-10" : "2026-11";
  const copy = at(`副本${previous}`);
  if (previous.startsWith("汇总")) writeFileSync(copy, readFileSync(at(previous)));
  const named = previous.startsWith("汇总") ? copy : at(previous);
  await expect(run("review", at(input), "--month", month, "--previous", named)).rejects.toThrow(
    message,
  );
});

test("a month that no summary is of", async () => {
  await expect(run("review", at("汇总11.xlsx"), "--month", "2026-09")).rejects.toThrow(
    /没有 2026-09 的台账,没有写任何文件。读到的是:“.*汇总11.xlsx”\(2026-11\)/,
  );
});
