/** The same month by three ways, with a 综合账 that goes on: the township's own figures are the same. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { readArgs, type Command } from "../../src/cli/args.ts";
import { mergeCommand } from "../../src/cli/merge.ts";
import { monthCommand } from "../../src/cli/month.ts";
import { reviewCommand } from "../../src/cli/review.ts";
import { readTownshipBook } from "../../src/book/township.ts";
import {
  AS_OF,
  SENT_UP,
  demand,
  merged,
  reread,
  summaryBytes,
  villageBytes,
} from "../reply/town.ts";
import { screenTo } from "../support/screen.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-own-"));
const at = (...names: readonly string[]): string => path.join(folder, ...names);
const COMMANDS = { merge: mergeCommand, month: monthCommand, review: reviewCommand } as const;
let out = "";
let said: string[] = [];
const screen = screenTo((text: string) => void said.push(text));

async function run(command: Command & keyof typeof COMMANDS, ...argv: readonly string[]) {
  out = "";
  const read = readArgs([command, ...argv, "--as-of", "2026-12-01"]);
  if (!("options" in read)) throw new Error(JSON.stringify(read));
  return COMMANDS[command](read.options, screen, "2026-12-01");
}

const [A, B, C] = ["LH-MS-2026-0001", "LH-MS-2026-0002", "LH-MS-2026-0003"] as const;
const OCTOBER = { registeredDate: "2026-10-08", escalatedDate: "2026-10-12" };

beforeAll(async () => {
  mkdirSync(at("十一月"));
  const first = [demand(A, { ...SENT_UP, ...OCTOBER }), demand(B, { ...SENT_UP, ...OCTOBER })];
  // What is closed above stands no longer among what was sent up, C has come up since.
  const closed = { status: "已办结待回访", superiorReply: "已修", closedDate: "2026-11-20" };
  const then = [
    demand(A, { ...SENT_UP, ...OCTOBER }),
    demand(B, { ...OCTOBER, ...closed, escalatedTo: "乡镇党(工)委", result: "已修好" }),
    demand(C, SENT_UP),
  ];
  const october = await merged(
    { "龙河村.xlsx": await villageBytes("龙河村", { demands: first }, "2026-10") },
    { month: "2026-10", asOf: "2026-11-01" },
  );
  const typed = { [A]: { status: "办理中", responsible: "周明", replyText: "已列入计划" } };
  writeFileSync(at("未填.xlsx"), await summaryBytes(october));
  writeFileSync(at("填过.xlsx"), await summaryBytes(october, { typed }));
  writeFileSync(at("十一月", "龙河村.xlsx"), await villageBytes("龙河村", { demands: then }));
});
beforeEach(() => {
  said = [];
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

interface Township {
  readonly ownLedger: boolean;
  readonly lines: readonly { readonly ledger: string }[];
}

/** 稳定工作台账 never leaves the villages, so a summary has no line of it. */
function townshipIn(json: unknown): Township {
  const { township } = json as { township: Township };
  return { ...township, lines: township.lines.filter(({ ledger }) => ledger !== "stability") };
}

describe.each([
  ["in which something was written", ["--previous", "填过.xlsx"], true],
  ["as it came up", ["--previous", "未填.xlsx"], false],
  ["that nobody has", [], false],
] as const)("a 综合账 %s", (_, [option, file], isKept) => {
  const previous = file === undefined ? [] : [option, at(file)];
  const name = file ?? "无";

  test("the village files, the summary and the whole month say the same", async () => {
    const NOVEMBER = ["--month", "2026-11", ...previous];
    await run("review", at("十一月"), ...NOVEMBER, "--json");
    const ofFiles = townshipIn(JSON.parse(out));
    await run("merge", at("十一月"), ...NOVEMBER, "--out", at(`汇总${name}.xlsx`));
    await run("review", at(`汇总${name}.xlsx`), ...NOVEMBER, "--json");
    const ofSummary = townshipIn(JSON.parse(out));
    await run("month", at("十一月"), ...NOVEMBER, "--out-dir", at(`结果${name}`));
    const result = readFileSync(at(`结果${name}`, "结果_2026-11.json"), "utf8");
    const { reports } = JSON.parse(result) as { reports: { review: unknown } };
    expect(ofFiles.ownLedger).toBe(isKept);
    expect(ofFiles.lines[0]).toMatchObject(
      isKept
        ? { fromVillages: 1, opening: 2, open: 3 }
        : { fromVillages: 1, opening: 2, open: 2, closedFromVillages: 1 },
    );
    expect([ofSummary, townshipIn(reports.review)]).toEqual([ofFiles, ofFiles]);
  });
});

const bookIn = async (name: string) =>
  readTownshipBook(await reread(new Uint8Array(readFileSync(at(name)))), { name, asOf: AS_OF })
    .rows;

describe("merge --previous", () => {
  const merge = (month: string, previous: string, name: string) =>
    run("merge", at("十一月"), "--month", month, "--previous", previous, "--out", at(name));

  test("a summary of the same month: 综合账 goes on, and it is said that this is a second merge", async () => {
    await merge("2026-11", at("填过.xlsx"), "第一次.xlsx");
    expect(said).toEqual([]);
    await merge("2026-11", at("第一次.xlsx"), "第二次.xlsx");
    expect(said).toEqual([
      `“${at("第一次.xlsx")}”也是 2026-11 的汇总表:这次是重新汇总,里面综合账的 3 件原样接过来。`,
    ]);
    expect(await bookIn("第二次.xlsx")).toEqual(await bookIn("第一次.xlsx"));
    expect(await bookIn("第二次.xlsx")).toHaveLength(3);
  });

  test.each([[["--month", "2026-09"]], [[]]])("a later month is refused, %j", async (month) => {
    if (month.length === 0) {
      const september = await villageBytes("龙河村", { demands: [demand(A)] }, "2026-09");
      writeFileSync(at("龙河村2026年9月.xlsx"), september);
    }
    const file = month.length === 0 ? at("龙河村2026年9月.xlsx") : at("十一月");
    const argv = [file, ...month, "--previous", at("填过.xlsx"), "--out", at("晚.xlsx")];
    await expect(run("merge", ...argv)).rejects.toThrow(
      /--previous 写的“.*填过.xlsx”是 2026-10 的汇总表,比这次汇总的 2026-09 还晚,没有写任何文件/,
    );
    expect(() => readFileSync(at("晚.xlsx"))).toThrow("ENOENT");
  });
});
