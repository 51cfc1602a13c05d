/** `minqing publish` over village files: what is written, what stays off, decisions in the second run. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { unzipSync } from "fflate";
import { readArgs } from "../../src/cli/args.ts";
import { publishCommand } from "../../src/cli/publish.ts";
import { readDecisionFile } from "../../src/domain/publication/index.ts";
import { publicationSchema } from "../../src/report/publication/index.ts";
import { villageWorkbookPlan } from "../../src/report/village/workbook.ts";
import type { VillageRow } from "../../src/report/village/workbook.ts";
import { nodeDeflater } from "../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../src/workbook/xlsx/write/index.ts";
import { screenTo } from "../support/screen.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-publish-"));
const at = (name: string): string => path.join(folder, name);
const village = path.join(folder, "各村", "龙河村.xlsx");
let out = "";
let said: string[] = [];

async function run(...argv: readonly string[]): Promise<number> {
  const read = readArgs(["publish", village, ...argv, "--month", "2026-11"]);
  if (!("options" in read)) throw new Error(JSON.stringify(read));
  const screen = screenTo((text: string) => void said.push(text));
  return publishCommand(read.options, screen, "2026-12-01");
}

function contentOf(file: string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  return Object.values(parts)
    .map((part) => new TextDecoder().decode(part))
    .join("\n");
}

beforeAll(async () => {
  const item = (number: number, more: VillageRow): VillageRow => ({
    ...{ code: `LH-MS-2026-000${number}`, registeredDate: "2026-11-03", group: "3组" },
    ...{ sourceChannel: "干部走访", collector: "周大年", reporter: "丁一山", category: "交通" },
    ...{ content: "丁一山说门口的路灯坏了", status: "待议账" },
    ...more,
  });
  const plan = villageWorkbookPlan({
    village: "龙河村",
    township: "五桂镇",
    month: "2026-11",
    rows: new Map([
      ["cadres", [{ name: "周大年", position: ["书记"], isCommittee: "是" }]],
      ["households", [{ householdNo: "03-0001", householder: "丁一山", group: "3组" }]],
      [
        "demands",
        [
          item(1, { publicSummary: "已登记路灯两盏" }),
          item(2, { publicSummary: "丁一山家门口的路灯" }),
          item(3, {}),
        ],
      ],
    ]),
  });
  mkdirSync(path.dirname(village));
  writeFileSync(village, (await writeWorkbook(plan, nodeDeflater)).bytes);
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

test("the first run withholds, the second carries out what was decided", async () => {
  const words = ["--decisions", at("决定.json"), "--report", at("结果.json")];
  expect(await run("--out", at("一.xlsx"), ...words)).toBe(1);
  const first = contentOf(at("一.xlsx"));
  expect(first).toContain("已登记路灯两盏");
  expect(first).toContain("交通方面的诉求");
  expect(first).not.toContain("丁一山");
  expect(out).toContain("公示 2,未公示 1");
  expect(out + said.join("\n") + readFileSync(at("结果.json"), "utf8")).not.toContain("丁一山");
  const report = publicationSchema.parse(JSON.parse(readFileSync(at("结果.json"), "utf8")));
  expect(report.withheld.map(({ item }) => item)).toEqual(["LH-MS-2026-0002"]);

  const text = readFileSync(at("决定.json"), "utf8");
  expect(readDecisionFile(text, "决定.json").ok).toBe(true);
  writeFileSync(at("决定.json"), text.replace(": null", ': "隐去"'));
  expect(await run("--out", at("二.xlsx"), ...words)).toBe(0);
  expect(contentOf(at("二.xlsx"))).toContain("三组村民家门口的路灯");
});

test("the report as a workbook is the clerk's list", async () => {
  await run("--out", at("三.xlsx"), "--report", at("未公示.xlsx"), "--json");
  expect(publicationSchema.parse(JSON.parse(out)).balance.ok).toBe(true);
  expect(contentOf(at("未公示.xlsx"))).toContain("LH-MS-2026-0002");
});

test("A3 where it is asked for", async () => {
  await run("--out", at("大.xlsx"), "--paper", "a3");
  expect(contentOf(at("大.xlsx"))).toContain('paperSize="8"');
});

test("the notice, read again, is no ledger", async () => {
  await run("--out", at("四.xlsx"));
  const read = readArgs(["publish", at("四.xlsx"), "--out", at("五.xlsx"), "--month", "2026-11"]);
  if (!("options" in read)) throw new Error("not read");
  const screen = screenTo(() => undefined);
  await expect(publishCommand(read.options, screen, "2026-12-01")).rejects.toThrow(
    /没有一份文件认得出是哪个村的、里面有台账,没有写任何文件/,
  );
  expect(existsSync(at("五.xlsx"))).toBe(false);
});

describe("what cannot be done is said", () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    ["a village that was not read", ["--village", "青石村"], /没有读到“青石村”.*龙河村/],
    ["a paper that is none", ["--paper", "B5"], /A4 或 A3/],
  ])("%s", async (_, words, message) => {
    await expect(run("--out", at("无.xlsx"), ...words)).rejects.toThrow(message);
  });

  test("a file that is there is never written over", async () => {
    await run("--out", at("六.xlsx"));
    await expect(run("--out", at("六.xlsx"))).rejects.toThrow(/已经存在/);
  });

  test("a file of decisions that is none", async () => {
    writeFileSync(at("别的.json"), "[]");
    await expect(run("--out", at("无.xlsx"), "--decisions", at("别的.json"))).rejects.toThrow(
      /不是公示决定的样子/,
    );
  });

  test("no --out", () => {
    expect(readArgs(["publish", "各村"])).toMatchObject({ kind: "wrong" });
  });
});
