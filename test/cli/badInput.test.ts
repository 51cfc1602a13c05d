/** What a clerk may give by mistake, to every command: a sentence that says what, where, and what to do. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from "@jest/globals";
import { readArgs, type Command } from "../../src/cli/args.ts";
import { createCommand } from "../../src/cli/create.ts";
import { escalateCommand } from "../../src/cli/escalate.ts";
import { handoutCommand } from "../../src/cli/handout.ts";
import { mergeCommand } from "../../src/cli/merge.ts";
import { monthCommand } from "../../src/cli/month.ts";
import { publishCommand } from "../../src/cli/publish.ts";
import { quotasCommand } from "../../src/cli/quotas.ts";
import { replyCommand } from "../../src/cli/reply.ts";
import { reviewCommand } from "../../src/cli/review.ts";
import { UsageError } from "../../src/cli/usage.ts";
import { demand, villageBytes } from "../reply/town.ts";
import { makeOle } from "../workbook/read/hostile.ts";
import { screenTo } from "../support/screen.ts";

const COMMANDS = {
  ...{ merge: mergeCommand, check: mergeCommand, quotas: quotasCommand, month: monthCommand },
  ...{ escalate: escalateCommand, publish: publishCommand, review: reviewCommand },
  ...{ reply: replyCommand, new: createCommand },
} as const;
/** With what each of them cannot do without. */
const READERS: readonly (readonly [Command, ...string[]])[] = [
  ["merge", "--out", "出.xlsx"],
  ["check"],
  ["quotas", "--out", "出.xlsx"],
  ["escalate", "--level", "乡镇"],
  ["publish", "--out", "出.xlsx"],
  ["review", "--out", "出.xlsx"],
  ["month", "--out-dir", "出"],
];

const root = mkdtempSync(path.join(os.tmpdir(), "minqing 新“用户”-"));
const before = process.cwd();
let told = "";

/** As `main.ts` does it: the exit code, and all that was said in `told`. What else is thrown fails the test. */
async function run(...argv: readonly string[]): Promise<number> {
  const read = readArgs(argv);
  if (read.kind === "wrong") {
    told += read.message;
    return 2;
  }
  if (read.kind !== "run") throw new Error(read.kind);
  const { options } = read;
  const screen = screenTo((text: string) => void (told += `${text}\n`));
  const command =
    options.command === "new" && options.villages !== undefined
      ? handoutCommand
      : COMMANDS[options.command];
  try {
    return await command(options, screen, "2026-12-01");
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    told += error.message;
    return 2;
  }
}

const VILLAGE = path.join("各 村“甲”", "龙河村 2026年11月.xlsx");

beforeAll(async () => {
  process.chdir(root);
  for (const folder of ["各 村“甲”", "空", "图", "密"]) mkdirSync(folder);
  writeFileSync(VILLAGE, await villageBytes("龙河村", { demands: [demand("LH-MS-2026-0001")] }));
  for (const name of ["a.jpg", "b.png"]) writeFileSync(path.join("图", name), "x");
  writeFileSync(path.join("密", "密.xlsx"), makeOle("EncryptionInfo", "EncryptedPackage"));
  writeFileSync("旧.txt", "别动");
  writeFileSync("坏.json", "{");
  writeFileSync("无规则.csv", "甲,乙\n1,2\n");
});
afterAll(() => {
  process.chdir(before);
});
beforeEach(() => {
  told = "";
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    told += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe.each(READERS)("%s", (command, ...needed) => {
  const NOVEMBER = command === "check" ? [] : ["--month", "2026-11"];
  const ask = (input: string, ...more: readonly string[]) =>
    run(command, input, ...needed, ...(more.includes("--month") ? [] : NOVEMBER), ...more);

  test.each([
    ["an empty folder", ["空"], /“空”里没有可以读的表格,没有写任何文件。请检查文件夹/],
    ["pictures", ["图"], /“图”里没有可以读的表格\(只有2份别的文件,如“a.jpg”\),没有写任何文件/],
    ["what is not there", ["没有.xlsx"], /打不开“没有.xlsx”:没有这个文件或文件夹/],
    ["a password", ["密"], /【密.xlsx】文件设了打开密码,无法读取。请打开文件[^]*没有一份文件/],
    [
      "202611",
      [VILLAGE, "--month", "202611"],
      /“202611”不是有效的(期间|月份),要写成 --month 2026-11/,
    ],
    ["2026年11月", [VILLAGE, "--month", "2026年11月"], /“2026年11月”不是有效的(期间|月份)/],
    ["a day that is none", [VILLAGE, "--as-of", "2026-11-31"], /--as-of 要写成 2026-11-27 这样/],
    [
      "rules that are none",
      [VILLAGE, "--settings", "坏.json"],
      /【坏.json】这个文件不是规则设置的 JSON 对象/,
    ],
    [
      "rules without rules",
      [VILLAGE, "--settings", "无规则.csv"],
      /“无规则.csv”里没有“规则设置”表/,
    ],
    ["rules with a password", [VILLAGE, "--settings", "密/密.xlsx"], /【密.xlsx】文件设了打开密码/],
    ["no 村名单", [VILLAGE, "--villages", "没有.xlsx"], /打不开村名单“没有.xlsx”:没有这个文件/],
    ["an option that is none", [VILLAGE, "--colour", "红"], /没有 --colour 这个选项/],
    [
      "an option twice",
      [VILLAGE, "--as-of", "2026-12-01", "--as-of", "2026-12-02"],
      /--as-of 写了不止一次/,
    ],
    [
      "the village's file as report",
      [VILLAGE, "--report", VILLAGE],
      /已经存在,不是以前写的结果,没有覆盖/,
    ],
    [
      "a report below a file",
      [VILLAGE, "--report", "旧.txt/a.json"],
      /--report 写不了:“.*旧.txt”是文件,不是文件夹/,
    ],
  ])("%s", async (_, [input = "", ...more], sentence) => {
    const there = readdirSync(root).sort();
    expect(await ask(input, ...more)).toBe(2);
    expect(told).toMatch(sentence);
    expect(told).not.toMatch(/Error|undefined|\n\s+at /);
    // The month's folder holds what came of it, even if that is nothing.
    expect(
      readdirSync(root)
        .filter((name) => name !== "出")
        .sort(),
    ).toEqual(there.filter((name) => name !== "出"));
  });

  test("a path with blanks and Chinese quotes, into a folder that is not there yet", async () => {
    const [option, target] =
      needed.at(-1) === "出"
        ? ["--out-dir", "新 夹“乙”"]
        : ["--out", path.join("新 夹“乙”", `${command}.xlsx`)];
    const others = needed.filter((it) => !["--out", "出.xlsx", "--out-dir", "出"].includes(it));
    const out = command === "check" ? [] : [option, target];
    const code = await run(command, VILLAGE, ...others, ...NOVEMBER, ...out);
    expect([0, 1]).toContain(code);
    expect(told).not.toMatch(/Error|undefined/);
  });
});

describe("others", () => {
  test.each([
    [["reply", VILLAGE, "--out-dir", "回音"], /不是汇总表。请写 minqing merge 写出来的汇总表/],
    [["reply", "密/密.xlsx", "--out-dir", "回音"], /文件设了打开密码/],
    [["new", VILLAGE, "--village", "龙河村"], /已经存在,没有覆盖/],
    [["new", "新.xlsx", "--village", "龙河村", "--month", "202611"], /--month 要写成 2026-11 这样/],
    [["new", "--villages", "密/密.xlsx", "--out-dir", "发"], /文件设了打开密码/],
    [["new", "--villages", "无规则.csv", "--out-dir", "发"], /找不到“村”这一列/],
    [["escalate", VILLAGE, "--level", "镇"], /“镇”不是清单的级别,--level 要写村、乡镇、部门或县/],
    [["publish", VILLAGE, "--out", "出.xlsx", "--paper", "B5"], /--paper 要写 A4 或 A3/],
    [
      ["publish", VILLAGE, "--out", "出.xlsx", "--month", "2026-11", "--village", "石板村"],
      /没有读到“石板村”的台账。读到的有:龙河村/,
    ],
    [["merge", VILLAGE, "--out", "旧.txt"], /--out 的文件名要以 .xlsx 结尾/],
    [["merge", VILLAGE, "--out", "空"], /--out 的文件名要以 .xlsx 结尾/],
    [["quotas", VILLAGE, "--out", VILLAGE], /已经存在,没有覆盖。请给 --out 换一个文件名/],
    [
      ["month", VILLAGE, "--month", "2026-11", "--out-dir", "各 村“甲”"],
      /里放着各村的文件。请另写一个文件夹/,
    ],
    [
      ["month", VILLAGE, "--month", "2026-11", "--out-dir", "旧.txt"],
      /--out-dir 写不了:“.*旧.txt”是文件/,
    ],
  ])("%j", async (argv, sentence) => {
    const file = readFileSync(VILLAGE);
    expect(await run(...argv)).toBe(2);
    expect(told).toMatch(sentence);
    expect(readFileSync(VILLAGE).equals(file)).toBe(true);
    expect(readFileSync("旧.txt", "utf8")).toBe("别动");
  });
});
