/** `minqing new --villages` on the sample township: handed out, filled in by nobody, and merged again. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";

const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-handout-"));
const at = (...names: readonly string[]) => path.join(folder, ...names);

function minqing(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve("dist/cli/minqing.cjs"), ...args],
    { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  return { code: status, out: stdout, err: stderr };
}

const LIST = ["--villages", "samples/2026-11/村名单.xlsx"];
const HAND_OUT = ["new", ...LIST, "--month", "2026-12", "--as-of", "2026-12-01"];
const REPORT = z.object({
  questions: z.array(z.unknown()),
  balance: z.object({ read: z.number(), accepted: z.number(), ok: z.boolean() }),
});

/** All files of a folder merged: exit code and report. */
function mergedAgain(from: string) {
  const ran = minqing(
    ...["merge", from, ...LIST, "--month", "2026-12", "--as-of", "2026-12-02"],
    ...["--out", `${from}汇总.xlsx`, "--report", `${from}.json`],
  );
  return { ran, report: REPORT.parse(JSON.parse(readFileSync(at(`${from}.json`), "utf8"))) };
}

beforeAll(() => {
  spawnSync(process.execPath, [path.resolve("dist/cli/samples.cjs"), at("samples")]);
});

describe("handed out", () => {
  test("blank: a file for every village, which comes back without a question", () => {
    const { code, err } = minqing(...HAND_OUT, "--out-dir", "空表");
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(readdirSync(at("空表"))).toHaveLength(12);
    const { ran, report } = mergedAgain("空表");
    expect(ran.code).toBe(0);
    expect(report).toEqual({ questions: [], balance: { read: 0, accepted: 0, ok: true } });
  });

  test("with last month's files: what goes on is in them, and what does not is said", () => {
    const carry = ["--carry", "samples/2026-11/各村", "--out-dir", "结转"];
    const { code, err } = minqing(...HAND_OUT, ...carry);
    expect(code).toBe(1);
    expect(err).toMatch(
      /已新建 结转.龙河村2026年12月民情台账\.xlsx;带入未办结事项 \d+ 件、名册 \d+ 行。/,
    );
    expect(err).toContain("没有带入,请该村在新表里补登");
    expect(err).toContain("石板村:--carry 的文件夹里没有它上月的文件,新建的是空表。");
    const stated = [...err.matchAll(/带入未办结事项 (\d+) 件、名册 (\d+) 行/g)].reduce(
      (sum, [, items, registered]) => sum + Number(items) + Number(registered),
      0,
    );
    const { report } = mergedAgain("结转");
    expect(stated).toBeGreaterThan(1000);
    expect(report).toEqual({
      questions: [],
      balance: { read: stated, accepted: stated, ok: true },
    });
  });

  test("twice: nothing that is there is written over", () => {
    const file = at("空表", "龙河村2026年12月民情台账.xlsx");
    writeFileSync(file, "the village's");
    const { code, err } = minqing(...HAND_OUT, "--out-dir", "空表");
    expect(code).toBe(2);
    expect(err).toContain("已经存在,没有覆盖");
    expect(readFileSync(file, "utf8")).toBe("the village's");
  });
});

describe("refused in one sentence", () => {
  test.each<[string, readonly string[], string]>([
    ["no folder", HAND_OUT, "请用 --out-dir 写明放到哪个文件夹"],
    ["a file name beside the list", [...HAND_OUT, "a.xlsx"], "不要再写文件名和 --village"],
    [
      "carry without the list",
      ["new", "a.xlsx", "--carry", "x"],
      "要和 --villages 村名单.xlsx 一起用",
    ],
    [
      "a month that is none",
      ["new", ...LIST, "--month", "2026-13", "--out-dir", "x"],
      "--month 要写成 2026-12 这样:“2026-13”",
    ],
    [
      "nothing to carry",
      [...HAND_OUT, "--out-dir", "x", "--carry", "没有这个文件夹"],
      "里没有可以读的表格",
    ],
  ])("%s", (_, args, sentence) => {
    const { code, err } = minqing(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\bat .*:\d+/);
  });
});
