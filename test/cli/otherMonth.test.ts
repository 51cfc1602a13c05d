/** Files and summaries of another month than the one asked for: said, and no figures of nobody. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { readArgs } from "../../src/cli/args.ts";
import { escalateCommand } from "../../src/cli/escalate.ts";
import { mergeCommand } from "../../src/cli/merge.ts";
import { monthCommand } from "../../src/cli/month.ts";
import { publishCommand } from "../../src/cli/publish.ts";
import { quotasCommand } from "../../src/cli/quotas.ts";
import { reviewCommand } from "../../src/cli/review.ts";
import { demand, merged, summaryBytes, villageBytes } from "../reply/town.ts";
import { screenTo } from "../support/screen.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-other-"));
const at = (...names: readonly string[]): string => path.join(folder, ...names);
const COMMANDS = {
  ...{ merge: mergeCommand, check: mergeCommand, quotas: quotasCommand },
  ...{ escalate: escalateCommand, publish: publishCommand, review: reviewCommand },
  month: monthCommand,
} as const;
let told: string[] = [];
const screen = screenTo((text: string) => void told.push(text));

/** The exit code; what was said, and a sentence that ended the run, is in `told`. */
async function run(command: keyof typeof COMMANDS, ...argv: readonly string[]): Promise<number> {
  const read = readArgs([command, ...argv, "--as-of", "2026-12-20"]);
  if (!("options" in read)) throw new Error(JSON.stringify(read));
  return COMMANDS[command](read.options, screen, "2026-12-20").catch((error: unknown) => {
    told.push(error instanceof Error ? error.message : "");
    return 2;
  });
}

beforeAll(async () => {
  mkdirSync(at("十月"));
  const rows = { demands: [demand("LH-MS-2026-0001", { registeredDate: "2026-10-08" })] };
  const bytes = await villageBytes("龙河村", rows, "2026-10");
  writeFileSync(at("十月", "龙河村2026年10月.xlsx"), bytes);
  writeFileSync(at("十月", "石板村2026年10月.xlsx"), await villageBytes("石板村", {}, "2026-10"));
  const merge = await merged({ "龙河村.xlsx": bytes }, { month: "2026-10", asOf: "2026-11-01" });
  writeFileSync(at("汇总10.xlsx"), await summaryBytes(merge));
});
beforeEach(() => {
  told = [];
  jest.spyOn(process.stdout, "write").mockImplementation((text) => told.push(String(text)) > 0);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const DECEMBER = ["--month", "2026-12"];
const OUT = ["--out", at("出.xlsx")];

describe("village files", () => {
  test.each([
    ["merge", [...DECEMBER, ...OUT]],
    ["check", DECEMBER],
    ["quotas", [...DECEMBER, ...OUT]],
    // Nothing asked for: the month of the day.
    ["quotas", OUT],
    ["escalate", ["--level", "乡镇", ...DECEMBER, ...OUT]],
    ["publish", [...DECEMBER, ...OUT]],
    ["review", [...DECEMBER, ...OUT]],
    ["review", ["--week", "2026-W51", ...OUT]],
  ] as const)("%s %j", async (command, argv) => {
    expect(await run(command, at("十月"), ...argv)).toBe(2);
    const all = told.join("\n");
    expect(all).toMatch(/【龙河村2026年10月.xlsx】这份文件是2026年10月的/);
    expect(all).toMatch(
      /没有一份文件是2026年12月的台账:2 份是2026年10月的。没有(写|可以检查).*--month 2026-10/,
    );
    expect(existsSync(at("出.xlsx"))).toBe(false);
  });

  test("month", async () => {
    expect(await run("month", at("十月"), ...DECEMBER, "--out-dir", at("结果"))).toBe(2);
    const all = told.join("\n");
    expect(all).toContain("没有一份文件是2026年12月的台账:2 份是2026年10月的。后面的都没有做");
    expect(all).toMatch(/先处理“收齐”/);
    expect(all).not.toContain("可以做");
    expect(readdirSync(at("结果")).filter((name) => name.endsWith(".xlsx"))).toEqual([]);
  });

  test("merge leaves last time's summary as it is", async () => {
    expect(await run("merge", at("十月"), "--month", "2026-10", ...OUT)).toBe(0);
    const before = readdirSync(folder);
    expect(await run("merge", at("十月"), ...DECEMBER, ...OUT)).toBe(2);
    expect(readdirSync(folder)).toEqual(before);
    expect(told.join("\n")).toContain("没有写汇总表");
  });
});

describe("a summary", () => {
  const MISSING = /“.*汇总10.xlsx”(是 2026-10 的汇总表,里面没有.*的台账|\(2026-10\)).*请/;
  test.each([
    ["quotas", DECEMBER],
    ["quotas", ["--quarter", "2026-Q2"]],
    ["quotas", ["--year", "2025"]],
    ["escalate", ["--level", "乡镇", ...DECEMBER]],
    ["publish", [...DECEMBER, "--out", at("公示.xlsx")]],
    ["review", DECEMBER],
    ["review", ["--week", "2026-W51"]],
  ] as const)("%s %j", async (command, argv) => {
    expect(await run(command, at("汇总10.xlsx"), ...argv)).toBe(2);
    expect(told.join("\n")).toMatch(MISSING);
  });

  test.each([["--year", "2026"], ["--quarter", "2026-Q4"], []])(
    "quotas %s %s, which its month is part of, is made",
    async (...argv) => {
      expect(await run("quotas", at("汇总10.xlsx"), ...argv)).toBe(1);
    },
  );

  test.each([
    ["merge", ["--out", at("空.xlsx")]],
    ["month", ["--out-dir", at("空")]],
  ] as const)("%s takes village files: it says that this is none", async (command, argv) => {
    expect(await run(command, at("汇总10.xlsx"), ...DECEMBER, ...argv)).toBe(2);
    expect(told.join("\n")).toContain("“汇总10.xlsx”是本软件写出的表,不是村里的台账");
  });
});
