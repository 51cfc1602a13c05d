/** The built command line, run as a clerk would run it, on the sample township. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { reportSchema } from "../../src/report/json/schema.ts";
import type { RawSheet, RawWorkbook } from "../../src/workbook/raw.ts";
import { readWorkbook } from "../../src/workbook/read.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";

const CLI = path.resolve("dist/cli/minqing.cjs");
const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-run-"));
const at = (...names: readonly string[]) => path.join(folder, ...names);
const MONTH = at("samples", "2026-11");

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function minqing(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

const MERGE = [
  "merge",
  path.join(MONTH, "各村"),
  ...["--villages", path.join(MONTH, "村名单.xlsx"), "--month", "2026-11", "--as-of", "2026-11-30"],
];

async function open(file: string): Promise<RawWorkbook> {
  const read = await readWorkbook(readFileSync(file), file, nodeInflater);
  if (!read.ok) throw new Error(read.notice.id);
  return read.workbook;
}

function sheetOf(book: RawWorkbook, name: string): RawSheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const textsOf = (sheet: RawSheet) => sheet.rows.flatMap((row) => row.cells.map(String));

function hashes(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [file, createHash("sha256").update(readFileSync(file)).digest("hex")]),
  );
}

let before: Record<string, string> = {};
let first: Ran = { code: null, out: "", err: "" };

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error("dist/cli is missing: run npm run build");
  spawnSync(process.execPath, [path.resolve("dist/cli/samples.cjs"), at("samples")]);
  before = hashes(at("samples"));
  first = minqing(
    ...MERGE,
    ...["--out", "汇总.xlsx", "--report", "r.json", "--slips", "退回单", "--mapping", "回答.json"],
  );
});

const report = () => reportSchema.parse(JSON.parse(readFileSync(at("r.json"), "utf8")));

describe("merging the sample township", () => {
  test("ends with 1: rows were refused, questions are open, one village is missing", () => {
    expect(first.code).toBe(1);
    expect(first.out).toContain("账目相符");
    expect(report().missingVillages).toEqual(["石板村"]);
  });

  test("says nothing twice: no progress when piped", () => {
    expect(first.err).not.toContain("\r");
  });

  test("every row is accounted for, block by block and in all", () => {
    const { files, balance } = report();
    const blocks = files.flatMap((file) => file.sheets);
    for (const block of blocks) {
      expect(block.read).toBe(block.accepted + block.duplicate + block.refused);
    }
    const sum = (key: "read" | "accepted" | "duplicate" | "refused") =>
      blocks.reduce((total, block) => total + block[key], 0);
    expect({ ...balance, split: 0 }).toEqual({
      read: sum("read"),
      accepted: sum("accepted"),
      duplicate: sum("duplicate"),
      refused: sum("refused"),
      split: 0,
      ok: true,
    });
  });

  test("the summary holds a table per ledger with as many rows as the report says", async () => {
    const book = await open(at("汇总.xlsx"));
    for (const name of ["走访记录", "民生诉求台账", "困难群众台账", "一户一档"]) {
      const [table] = sheetOf(book, name).tables;
      const rows = table ? table.range.bottom - table.range.top : 0;
      expect(rows).toBe(report().ledgers[name]?.rows);
    }
  });

  test("no stability row, no whole ID number, no villager's phone leaves the villages", async () => {
    const book = await open(at("汇总.xlsx"));
    expect(book.sheets.map((sheet) => sheet.name)).not.toContain("稳定工作台账");
    for (const sheet of book.sheets.filter(
      (s) => s.name !== "干部名册" && s.name !== "连心卡发放",
    )) {
      for (const text of textsOf(sheet)) {
        expect(text).not.toMatch(/(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/);
      }
    }
    const headers = textsOf(sheetOf(book, "民生诉求台账"));
    expect(headers).not.toContain("联系电话");
    expect(JSON.stringify(report())).not.toMatch(/139\d{8}/);
  });

  test("nothing of the villages' was touched", () => {
    expect(hashes(at("samples"))).toEqual(before);
  });

  test("the same again gives the same bytes, and does not read its own summary", () => {
    const summary = readFileSync(at("汇总.xlsx"));
    copyFileSync(at("汇总.xlsx"), at("旧汇总.xlsx"));
    minqing(...MERGE, at("旧汇总.xlsx"), "--out", "汇总.xlsx", "--report", "r2.json");
    const again = reportSchema.parse(JSON.parse(readFileSync(at("r2.json"), "utf8")));
    expect(again.files.find((file) => file.path.endsWith("旧汇总.xlsx"))).toMatchObject({
      status: "skipped",
      reason: "own-product",
    });
    expect(again.balance).toEqual(report().balance);
    minqing(...MERGE, "--out", "第二次.xlsx");
    expect(readFileSync(at("第二次.xlsx")).equals(summary)).toBe(true);
  });

  test("an answer given in the mapping file is used, and the question is gone", () => {
    const mapping = JSON.parse(readFileSync(at("回答.json"), "utf8")) as {
      villages: Record<string, Record<string, string | null>>;
    };
    const open = Object.entries(mapping.villages).flatMap(([village, answers]) =>
      Object.keys(answers).map((id) => [village, id] as const),
    );
    expect(open.length).toBe(report().questions.length);
    const [village = "", id = ""] = open.find(([, it]) => it.includes("修路")) ?? [];
    expect(id).not.toBe("");
    const answers = mapping.villages[village] ?? {};
    answers[id] = "交通";
    const file = at("回答过.json");
    spawnSync(process.execPath, [
      "-e",
      `require("fs").writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(JSON.stringify(mapping))})`,
    ]);
    const { out } = minqing("check", ...MERGE.slice(1), "--mapping", file, "--json");
    const answered = reportSchema.parse(JSON.parse(out));
    expect(answered.questions.map((question) => question.id)).not.toContain(id);
    expect(answered.findings.some((finding) => finding.id === "answer-applied")).toBe(true);
  });

  test("an unmended 退回单 sent back takes the place of its original", () => {
    const [slip = ""] = readdirSync(at("退回单")).filter((name) => name.includes("柳林村"));
    mkdirSync(at("交回"), { recursive: true });
    copyFileSync(at("退回单", slip), at("交回", slip));
    const { out } = minqing("check", ...MERGE.slice(1), at("交回"), "--json");
    const result = reportSchema.parse(JSON.parse(out));
    const original = result.files.find((file) => file.path.includes("柳林村 11月"));
    expect(original).toMatchObject({ status: "skipped", reason: "file-superseded" });
    expect(result.balance).toEqual(report().balance);
  });
});

describe("other runs", () => {
  test("a village's file is never written over, whichever option names it", () => {
    const [own = ""] = readdirSync(path.join(MONTH, "各村"));
    const target = path.join(MONTH, "各村", own);
    for (const option of ["--out", "--report", "--mapping"]) {
      const others = option === "--out" ? [] : ["--out", "不写.xlsx"];
      const { code, err } = minqing(...MERGE, ...others, option, target);
      expect(code).toBe(2);
      expect(err).toContain(own);
    }
    expect(hashes(at("samples"))).toEqual(before);
    expect(existsSync(at("不写.xlsx"))).toBe(false);
  });

  test("a slip that somebody has saved in between is kept, the new one stands beside it", () => {
    const slips = at("退回单2");
    minqing(...MERGE, "--out", "汇总2.xlsx", "--slips", slips);
    const names = readdirSync(slips);
    const [first = "", second = ""] = names;
    writeFileSync(path.join(slips, first), "改过了");
    const { err } = minqing(...MERGE, "--out", "汇总2.xlsx", "--slips", slips);
    expect(readFileSync(path.join(slips, first), "utf8")).toBe("改过了");
    expect(err).toContain("已被改过,没有覆盖");
    const beside = first.replace(".xlsx", "_新2.xlsx");
    expect(readdirSync(slips).sort()).toEqual([...names, beside].sort());
    expect(readdirSync(slips)).toContain(second);
  });

  test("a reader that goes away early, as `head` does, is no failure", async () => {
    const child = spawn(process.execPath, [CLI, "check", ...MERGE.slice(1), "--json"]);
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise<number | null>((resolve) => child.on("exit", resolve));
    expect(code).toBe(1);
    expect(err).toBe("");
  });

  test("check writes nothing but the report", () => {
    const seen = readdirSync(folder).length;
    const { code } = minqing("check", ...MERGE.slice(1), "--report", "只有报告.json");
    expect(code).toBe(1);
    expect(readdirSync(folder).length).toBe(seen + 1);
  });

  test("without --month it is taken from the files, and said", () => {
    expect(minqing("check", path.join(MONTH, "各村")).out).toContain("2026年11月(月份取自文件)");
  });

  test.each([
    ["--week", "2026-W48", "2026-11-21", "2026-11-27"],
    ["--half", "2026-11-1", "2026-11-01", "2026-11-15"],
  ])("%s %s looks at its own days", (option, id, start, end) => {
    const { out } = minqing(
      "check",
      path.join(MONTH, "各村"),
      option,
      id,
      "--as-of",
      "2026-11-30",
      "--json",
    );
    const result = reportSchema.parse(JSON.parse(out));
    expect(result.period).toMatchObject({ start, end });
    expect(result.balance.ok).toBe(true);
  });

  test("a village that did everything right alone ends with 0", () => {
    const [perfect = ""] = readdirSync(path.join(MONTH, "各村")).filter((name) =>
      name.startsWith("龙河村"),
    );
    const { code } = minqing(
      "merge",
      path.join(MONTH, "各村", perfect),
      "--out",
      "一个村.xlsx",
      "--as-of",
      "2026-11-30",
    );
    expect(code).toBe(0);
  });

  test.each([
    [["check", "没有这个文件夹"], "“没有这个文件夹”里没有可以读的表格"],
    [["merge", MONTH, "--out", "x.xlsx", "--month", "11月"], "--month 2026-11 这样"],
    [["check", MONTH, "--as-of", "昨天"], "--as-of 要写成 2026-11-27 这样"],
    [["check", MONTH, "--villages", "没有.xlsx"], "打不开村名单"],
    [["check", MONTH, "--villages", path.join(MONTH, "说明.txt")], "找不到“村”这一列"],
    [["check", MONTH, "--villages", "."], "那是一个文件夹"],
    [["new", "村.docx", "--village", "龙河村"], "要以 .xlsx 结尾"],
  ])("%j ends with 2 and one sentence", (args, sentence) => {
    const { code, err } = minqing(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("new writes a blank book that comes back as a zero report, and never overwrites", () => {
    const made = minqing(
      "new",
      "空白.xlsx",
      "--village",
      "龙河村",
      "--township",
      "五桂镇",
      "--month",
      "2026-11",
    );
    expect(made.code).toBe(0);
    const again = minqing("new", "空白.xlsx", "--village", "龙河村");
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining("已经存在,没有覆盖") });
    const { out } = minqing("check", "空白.xlsx", "--month", "2026-11", "--json");
    const result = reportSchema.parse(JSON.parse(out));
    expect(result.files[0]).toMatchObject({ status: "zero-report", village: "龙河村" });
    expect(result.questions).toEqual([]);
  });

  test("month killed in the middle: every file is whole, and the next run makes what is missing", async () => {
    const [perfect = ""] = readdirSync(path.join(MONTH, "各村")).filter((name) =>
      name.startsWith("龙河村"),
    );
    const month = (folder: string) => [
      ...["month", path.join(MONTH, "各村", perfect), "--month", "2026-11"],
      ...["--as-of", "2026-11-30", "--out-dir", folder, "--json"],
    ];
    const child = spawn(process.execPath, [CLI, ...month("杀")], { cwd: folder });
    const ended = new Promise((resolve) => child.on("exit", resolve));
    while (child.exitCode === null && !existsSync(at("杀", "汇总_2026-11.xlsx"))) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill("SIGKILL");
    await ended;
    const there = readdirSync(at("杀")).filter((name) => name.endsWith(".xlsx"));
    for (const name of there) expect((await open(at("杀", name))).sheets.length).toBeGreaterThan(0);
    const whole = minqing(...month("全"));
    expect(minqing(...month("杀")).code).toBe(whole.code);
    const files = (dir: string) =>
      Object.fromEntries(
        Object.entries(hashes(at(dir)))
          .filter(([file]) => file.endsWith(".xlsx"))
          .map(([file, hash]) => [path.basename(file), hash]),
      );
    expect(files("杀")).toEqual(files("全"));
    expect(Object.keys(files("全")).length).toBeGreaterThan(4);
  });

  test("Ctrl-C leaves no half-written file", async () => {
    const target = at("中断");
    mkdirSync(target);
    const child = spawn(process.execPath, [CLI, ...MERGE, "--out", path.join(target, "汇总.xlsx")]);
    const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
    await new Promise((resolve) => setTimeout(resolve, 400));
    child.kill("SIGINT");
    await ended;
    expect(readdirSync(target).filter((name) => name !== "汇总.xlsx")).toEqual([]);
  });
});
