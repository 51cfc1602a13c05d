/** A run writes over its own earlier output and over nothing else. */
import { mkdir, mkdtemp, readFile, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Options } from "../../src/cli/args.ts";
import { checkTargets } from "../../src/cli/targets.ts";
import { UsageError } from "../../src/cli/usage.ts";
import { SUMMARY_MARK } from "../../src/intake/index.ts";
import { nodeDeflater } from "../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../src/workbook/xlsx/write/index.ts";
import { sheetPlan, workbookPlan } from "../workbook/write/support.ts";

let folder = "";
const at = (...names: string[]) => path.join(folder, ...names);

async function book(file: string, properties: ReadonlyMap<string, string>): Promise<void> {
  const plan = workbookPlan([sheetPlan()], { properties });
  const { bytes } = await writeWorkbook(plan, nodeDeflater);
  await writeFile(file, bytes);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "minqing-targets-"));
  await mkdir(at("各村"));
  await mkdir(at("文件夹.xlsx"));
  await book(at("各村", "龙河村.xlsx"), new Map());
  await book(at("旧汇总.xlsx"), new Map([[SUMMARY_MARK, "2026-10"]]));
  await symlink(at("各村", "龙河村.xlsx"), at("链接.xlsx"));
  await writeFile(at("空.xlsx"), "");
  await writeFile(at("笔记.txt"), "别丢");
  await writeFile(at("别人的.json"), `{"version":1}`);
  await writeFile(at("旧结果.json"), `{"version":1,"balance":{"ok":true}}`);
});

type Targets = Partial<
  Record<"out" | "outDir" | "report" | "mapping" | "slips" | "villages" | "settings", string>
>;

function check(targets: Targets, command: Options["command"] = "merge"): Promise<void> {
  const placed = Object.fromEntries(
    Object.entries(targets).map(([name, file]) => [name, file === "" ? "" : at(file)]),
  );
  const options: Options = {
    command,
    inputs: [at("各村")],
    json: false,
    stability: false,
    ...placed,
  };
  return checkTargets(options);
}

test.each(["quotas", "escalate", "publish", "review"] as const)(
  "%s writes over nothing, not over a summary either",
  async (command) => {
    for (const out of ["旧汇总.xlsx", "各村/龙河村.xlsx"]) {
      await expect(check({ out }, command)).rejects.toThrow(`“${at(out)}”已经存在,没有覆盖`);
    }
    await expect(check({ out: "新的.xlsx" }, command)).resolves.toBeUndefined();
  },
);

test("a reply goes into a folder, where the summary may lie too", async () => {
  await expect(check({ outDir: "笔记.txt" }, "reply")).rejects.toThrow("是文件,不是文件夹");
  await expect(check({ outDir: "" }, "reply")).rejects.toThrow("--out-dir 后面要写文件夹");
  await expect(check({ outDir: "." }, "reply")).resolves.toBeUndefined();
});

describe("refused, in one sentence", () => {
  test.each<[string, Targets, string]>([
    ["a village's file", { out: "各村/龙河村.xlsx" }, "不是以前写的汇总表,没有覆盖"],
    ["a link to a village's file", { out: "链接.xlsx" }, "不是以前写的汇总表,没有覆盖"],
    ["a report over a village's file", { report: "各村/龙河村.xlsx" }, "不是以前写的结果"],
    ["a report over another JSON", { report: "别人的.json" }, "不是以前写的结果"],
    ["another ending", { out: "汇总.xls" }, "要以 .xlsx 结尾"],
    ["a folder", { out: "文件夹.xlsx" }, "是一个文件夹"],
    ["below a file", { report: "笔记.txt/r.json" }, "是文件,不是文件夹"],
    ["no name", { mapping: "" }, "--mapping 后面要写文件名"],
    ["summary and report in one", { out: "a.xlsx", report: "a.xlsx" }, "写的是同一个"],
    ["answers over the 村名单", { mapping: "v.json", villages: "v.json" }, "写的是同一个"],
    ["one file by two paths", { report: "r.json", mapping: "各村/../r.json" }, "写的是同一个"],
    ["slips into a file", { slips: "笔记.txt" }, "是文件,不是文件夹"],
    ["slips among the villages' files", { slips: "各村" }, "里放着各村的文件"],
    ["slips above the villages' files", { slips: "." }, "里放着各村的文件"],
  ])("%s", async (_, targets, sentence) => {
    await expect(check(targets)).rejects.toThrow(UsageError);
    await expect(check(targets)).rejects.toThrow(sentence);
  });
});

test.each<[string, Targets]>([
  ["new files, in new folders", { out: "新/汇总.xlsx", report: "新/r.json", slips: "各村/退回单" }],
  ["an earlier summary and report", { out: "旧汇总.xlsx", report: "旧结果.json" }],
  ["an empty file", { out: "空.xlsx" }],
])("allowed: %s", async (_, targets) => {
  await expect(check(targets)).resolves.toBeUndefined();
});

test("checking changes nothing", async () => {
  await expect(check({ out: "各村/龙河村.xlsx" })).rejects.toThrow();
  expect(await readFile(at("笔记.txt"), "utf8")).toBe("别丢");
});
