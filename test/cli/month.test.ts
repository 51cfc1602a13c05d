/** `minqing month` on the sample township: the same files as the single commands write, safe to repeat. */
import { createHash } from "node:crypto";
import fsp from "node:fs/promises";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { unzipSync } from "fflate";
import { readArgs } from "../../src/cli/args.ts";
import { escalateCommand } from "../../src/cli/escalate.ts";
import { mergeCommand } from "../../src/cli/merge.ts";
import { monthCommand } from "../../src/cli/month.ts";
import { publishCommand } from "../../src/cli/publish.ts";
import { quotasCommand } from "../../src/cli/quotas.ts";
import { reviewCommand } from "../../src/cli/review.ts";
import { whereItStands } from "../../src/cli/write.ts";
import { readTownshipBook } from "../../src/book/township.ts";
import {
  AS_OF,
  SENT_UP,
  bytesOf,
  demand,
  merged,
  reread,
  summaryBytes,
  villageBytes,
} from "../reply/town.ts";
import { townshipBookOf } from "../../src/job/township.ts";
import { monthSchema } from "../../src/job/monthJson.ts";
import { summaryPlan } from "../../src/report/summary/index.ts";
import { writtenMonth } from "../samples/support.ts";
import { screenTo } from "../support/screen.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "minqing-month-"));
const at = (...names: readonly string[]): string => path.join(root, ...names);
const villages = at("2026-11", "各村");
const COMMON = [
  villages,
  ...["--villages", at("2026-11", "村名单.xlsx")],
  ...["--month", "2026-11", "--as-of", "2026-11-30"],
];
const FILES = ["汇总", "走访核查", "上报清单", "月评", "公示", "未公示清单"] as const;

const COMMANDS = {
  month: monthCommand,
  merge: mergeCommand,
  quotas: quotasCommand,
  escalate: escalateCommand,
  review: reviewCommand,
  publish: publishCommand,
} as const;

let out = "";
let said: string[] = [];
const screen = screenTo((text: string) => void said.push(text));

async function run(command: keyof typeof COMMANDS, ...argv: readonly string[]): Promise<number> {
  const read = readArgs([command, ...argv]);
  if (read.kind !== "run") throw new Error(JSON.stringify(read));
  return COMMANDS[command](read.options, screen, "2026-12-15");
}

const month = (folder: string) => run("month", ...COMMON, "--out-dir", at(folder));

/** Two villages: enough where it is about files. */
const small = (folder: string, ...more: readonly string[]) =>
  run(
    "month",
    ...[at("小"), "--month", "2026-11", "--as-of", "2026-12-01", "--out-dir", at(folder)],
    ...more,
  );

/** Every part of a package. */
function partsOf(file: string): Record<string, string> {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
}

function digests(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => path.join(it.parentPath, it.name));
  return Object.fromEntries(
    names
      .sort()
      .map((file) => [
        path.relative(folder, file),
        createHash("sha256").update(readFileSync(file)).digest("hex"),
      ]),
  );
}

let before: Record<string, string> = {};
let first = { code: -1, out: "", said: [] as string[] };

function listen(): void {
  out = "";
  said = [];
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
}

beforeAll(async () => {
  for (const [name, bytes] of await writtenMonth("2026-11")) {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), bytes);
  }
  before = digests(at("2026-11"));
  mkdirSync(at("小"));
  const summed = { publicSummary: "机耕道塌方" };
  const rows = { demands: [demand("LH-MS-2026-0001", { ...SENT_UP, ...summed })] };
  writeFileSync(at("小", "龙河村.xlsx"), await villageBytes("龙河村", rows));
  writeFileSync(at("小", "石板村.xlsx"), await villageBytes("石板村", {}));
  listen();
  const code = await month("结果");
  first = { code, out, said };
  jest.restoreAllMocks();
}, 60_000);
beforeEach(listen);
afterEach(() => {
  jest.restoreAllMocks();
});

describe("the month in one go", () => {
  test("leaves the village files alone, and ends with 1: something is left to be settled", () => {
    expect(first.code).toBe(1);
    expect(digests(at("2026-11"))).toEqual(before);
  });

  test("says of each step in words where it stands, what is left, and what to do", () => {
    for (const text of [
      "收齐  有待处理  11个村报了",
      "1个村没有报送:用汇总表里的“催报”通知",
      "没有报送的村:石板村。",
      "汇总  有待处理",
      "核查  有待处理",
      "上报  有待处理",
      "月评  完成",
      "晒账  有待处理",
      "先处理“收齐”",
    ]) {
      expect(first.out).toContain(text);
    }
    for (const name of FILES) expect(first.out).toContain(at("结果", `${name}_2026-11.xlsx`));
  });

  test("writes each file as the command of its own does, part by part", async () => {
    mkdirSync(at("单个"));
    const single = (name: string) => at("单个", `${name}.xlsx`);
    await run("merge", ...COMMON, "--out", single("汇总"), "--slips", at("单个", "退回单"));
    await run("quotas", ...COMMON, "--out", single("走访核查"));
    await run("escalate", ...COMMON, "--level", "乡镇", "--out", single("上报清单"));
    await run("review", ...COMMON, "--out", single("月评"));
    await run("publish", ...COMMON, "--out", single("公示"), "--report", single("未公示清单"));
    for (const name of FILES) {
      expect(partsOf(at("结果", `${name}_2026-11.xlsx`))).toEqual(partsOf(single(name)));
    }
    expect(digests(at("结果", "退回单"))).toEqual(digests(at("单个", "退回单")));
    expect(readdirSync(at("单个", "退回单")).length).toBeGreaterThan(0);
  }, 60_000);

  test("the result has each step and the reports of the single commands", () => {
    const result = monthSchema.parse(
      JSON.parse(readFileSync(at("结果", "结果_2026-11.json"), "utf8")),
    );
    expect(result).toMatchObject({
      ...{ version: 1, kind: "month", month: "2026-11", asOf: "2026-11-30" },
      steps: [
        { id: "collect", state: "attention", counts: [{ id: "missingVillages", count: 1 }] },
        { id: "merge", files: expect.arrayContaining([at("结果", "汇总_2026-11.xlsx")]) },
        { id: "check" },
        { id: "escalate" },
        {
          ...{ id: "review", state: "done", next: "" },
          notes: [
            expect.stringContaining("没有2026年10月的汇总表"),
            expect.stringContaining("走访记录从2026年10月起"),
          ],
        },
        { id: "publish" },
      ],
      reports: {
        merge: { version: 1, balance: { ok: true } },
        check: { version: 1 },
        escalate: { version: 1 },
        review: { version: 1 },
        publish: { version: 1 },
      },
    });
  });

  test("whoever stops it is told what is there and what is not", () => {
    expect(whereItStands()).toContain(at("结果", "月评_2026-11.xlsx"));
    expect(whereItStands()).not.toContain("没有做完");
  });
});

describe("a second run", () => {
  beforeAll(async () => {
    listen();
    await small("复");
  });

  test("replaces what it wrote, and only that", async () => {
    const own = digests(at("复"));
    await small("复");
    expect(digests(at("复"))).toEqual(own);
    expect(said.filter((it) => it.includes("没有覆盖"))).toEqual([]);
  });

  test("never writes over what was changed or is not its own: the new file stands beside it", async () => {
    const changed = at("复", "月评_2026-11.xlsx");
    writeFileSync(changed, "改过");
    const foreign = at("复", "公示_2026-11_新2.xlsx");
    writeFileSync(foreign, "别的");
    await small("复");
    await small("复");
    expect(readFileSync(changed, "utf8")).toBe("改过");
    expect(readFileSync(foreign, "utf8")).toBe("别的");
    expect(existsSync(at("复", "月评_2026-11_新2.xlsx"))).toBe(true);
    expect(existsSync(at("复", "月评_2026-11_新3.xlsx"))).toBe(false);
    expect(existsSync(at("复", "公示_2026-11_新3.xlsx"))).toBe(true);
    expect(said.join()).toContain("月评_2026-11_新2.xlsx");
  });

  test("takes over what was typed in 综合账 of the summary, which stays as it is", async () => {
    const file = at("复", "汇总_2026-11.xlsx");
    const typed = { "LH-MS-2026-0001": { replyText: "已列入计划", replyBy: "周明" } };
    const rows = { demands: [demand("LH-MS-2026-0001", SENT_UP)] };
    const merge = await merged({ "龙河村.xlsx": await villageBytes("龙河村", rows) });
    const bytes = await summaryBytes(merge, { typed });
    writeFileSync(file, bytes);
    await small("复");
    expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
    const next = await reread(new Uint8Array(readFileSync(at("复", "汇总_2026-11_新2.xlsx"))));
    const book = readTownshipBook(next, { name: "", asOf: AS_OF });
    expect(book.rows.map(({ values }) => [values["code"], values["replyText"]])).toEqual([
      ["LH-MS-2026-0001", "已列入计划"],
    ]);
  });

  test("what one step cannot do is said there; the others are made", async () => {
    mkdirSync(at("拒"));
    const merge = await merged({ "龙河村.xlsx": await villageBytes("龙河村", {}) });
    const plan = summaryPlan(merge, { township: "", readings: [], ...townshipBookOf(merge, []) });
    const broken = plan.sheets.map((sheet) =>
      sheet.name.startsWith("综合账")
        ? { ...sheet, tables: [], cells: [{ row: 3, column: 1, value: "改坏了" }] }
        : sheet,
    );
    const bytes = await bytesOf({ ...plan, sheets: broken });
    writeFileSync(at("拒", "汇总_2026-11.xlsx"), bytes);
    // A folder in the way is written around.
    mkdirSync(at("拒", "走访核查_2026-11.xlsx"));
    expect(await small("拒")).toBe(1);
    expect(out).toMatch(/汇总 {2}有待处理\n.*认不出表头,里面填的接不过来/);
    expect(readdirSync(at("拒")).filter((it) => it.startsWith("汇总"))).toHaveLength(1);
    expect(existsSync(at("拒", "走访核查_2026-11_新2.xlsx"))).toBe(true);
    expect(existsSync(at("拒", "月评_2026-11.xlsx"))).toBe(true);
  });
});

describe("where the results lie", () => {
  test("in the folder of the villages: they are read by no later run, and that is said", async () => {
    mkdirSync(at("同处"));
    for (const name of ["龙河村.xlsx", "石板村.xlsx"])
      copyFileSync(at("小", name), at("同处", name));
    const inside = (...more: readonly string[]) =>
      run("month", at("同处"), "--month", "2026-11", "--as-of", "2026-12-01", ...more);
    await inside("--out-dir", at("同处", "结果"));
    const own = digests(at("同处", "结果"));
    await inside("--out-dir", at("同处", "结果"));
    expect(digests(at("同处", "结果"))).toEqual(own);
    // Another folder for the second: the first one is named, not read.
    out = "";
    await inside("--out-dir", at("另处"), "--json");
    const { reports } = monthSchema.parse(JSON.parse(out));
    expect(
      reports.merge?.files.map(({ path: file, status, reason }) => [
        path.basename(file),
        status,
        reason ?? "",
      ]),
    ).toEqual([
      ["石板村.xlsx", "zero-report", ""],
      ["结果", "skipped", "own-folder"],
      ["龙河村.xlsx", "merged", ""],
    ]);
  });

  test("the same file twice, and one that is open in Excel, are read once", async () => {
    writeFileSync(at("小", "~$龙河村.xlsx"), "周明");
    await small("两次", at("小", "龙河村.xlsx"), "--json");
    const { reports } = monthSchema.parse(JSON.parse(out));
    expect(
      reports.merge?.files.map(({ path: file, status }) => [path.basename(file), status]),
    ).toEqual([
      ["~$龙河村.xlsx", "skipped"],
      ["石板村.xlsx", "zero-report"],
      ["龙河村.xlsx", "merged"],
    ]);
    rmSync(at("小", "~$龙河村.xlsx"));
  });

  test("no room for the result: the files are there, and the steps are told all the same", async () => {
    const open = fsp.open;
    jest.spyOn(fsp, "open").mockImplementation(async (file, ...rest) => {
      if (!String(file).includes("结果_2026-11.json")) return open(file, ...rest);
      throw Object.assign(new Error(), { code: "ENOSPC" });
    });
    expect(await small("满")).toBe(1);
    expect(said.join()).toMatch(/结果_2026-11.json”写不了:磁盘已满/);
    expect(out).toContain("收齐  完成");
    expect(existsSync(at("满", "月评_2026-11.xlsx"))).toBe(true);
    expect(readdirSync(at("满")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("what cannot be done gets a sentence and ends with 2", () => {
  test("nothing usable in the folder", async () => {
    mkdirSync(at("空"));
    writeFileSync(at("空", "a.xlsx"), "nothing");
    expect(await run("month", at("空"), "--month", "2026-11", "--out-dir", at("无"))).toBe(2);
    expect(out).toContain("没有一份文件认得出是哪个村的、里面有台账,后面的都没有做");
    expect(out).toContain("汇总  还不能做");
    expect(readdirSync(at("无")).sort()).toEqual(["写出记录.json", "结果_2026-11.json"].sort());
  });

  test.each([
    ["--month", "2026-13", "不是有效的月份"],
    ["--out-dir", villages, "里放着各村的文件"],
    ["--previous", at("小", "龙河村.xlsx"), "不是汇总表"],
    ["--previous", at("结果", "汇总_2026-11.xlsx"), "要写上个月的汇总表"],
  ])("%s %s", async (option, value, sentence) => {
    // An option is written once.
    const usual = { "--month": "2026-11", "--out-dir": at("别处"), [option]: value };
    const argv = [villages, "--as-of", "2026-11-30", ...Object.entries(usual).flat()];
    await expect(run("month", ...argv)).rejects.toThrow(sentence);
    expect(existsSync(at("别处"))).toBe(false);
  });

  test("a record that somebody else wrote", async () => {
    mkdirSync(at("外"));
    writeFileSync(at("外", "写出记录.json"), "[]");
    await expect(month("外")).rejects.toThrow("不是本软件写的记录");
  });
});
