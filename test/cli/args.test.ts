import { describe, expect, test } from "@jest/globals";
import { readArgs } from "../../src/cli/args.ts";

const words = (line: string) => readArgs(line.split(" ").filter((word) => word !== ""));

describe("the words of the command line", () => {
  test("merge with its options", () => {
    expect(words("merge 各村 b.xlsx --out 汇总.xlsx --month 2026-11 --json")).toEqual({
      kind: "run",
      options: {
        command: "merge",
        inputs: ["各村", "b.xlsx"],
        out: "汇总.xlsx",
        month: "2026-11",
        json: true,
        stability: false,
      },
    });
  });

  test.each([
    ["", "help"],
    ["--help", "help"],
    ["merge --help", "help"],
    ["--version", "version"],
  ])("%s asks for %s", (line, kind) => {
    expect(words(line).kind).toBe(kind);
  });

  test.each([
    ["combine a.xlsx", "没有“combine”这个命令"],
    ["merge --out a.xlsx", "请写明要读的文件或文件夹"],
    ["merge a.xlsx", "请用 --out 写明汇总表的文件名"],
    ["merge a.xlsx --out b.xlsx --colour red", "没有 --colour 这个选项"],
    ["merge a.xlsx --out", "--out 后面要写内容"],
    ["check a.xlsx --out b.xlsx", "命令 check 没有 --out 这个选项"],
    ["new a.xlsx", "请用 --village 写明村名"],
    ["new a.xlsx --village=", "--village 后面要写内容"],
    ["check a.xlsx --month=", "--month 后面要写内容"],
    ["merge a.xlsx --out b.xlsx --out c.xlsx", "--out 写了不止一次,请只写一次"],
    ["review a.xlsx --json --json", "--json 写了不止一次"],
    ["quotas a.xlsx ——month 2026-11", "“——month”开头的横线不是半角减号"],
    ["quotas a.xlsx －－month=2026-11", "不是半角减号"],
    ["month a.xlsx --out-dir b", "请用 --month 写明是哪个月"],
    ["month a.xlsx --month 2026-11", "请用 --out-dir 写明结果放到哪个文件夹"],
    ["reply a.xlsx b.xlsx --out-dir c", "一次只读一份汇总表"],
    ["publish a.xlsx", "请用 --out 写明公示表的文件名"],
    ["review a.xlsx --month 2026-11 --week 2026-W48", "--month、--week 只能写一个"],
    ["quotas a.xlsx --year 2026 --month 2026-11", "--month、--quarter、--year 只能写一个"],
    ["reply a.xlsx --month 2026-11", "可用的有:--out-dir、--as-of、--township、--report、--json。"],
    ["new a.xlsx b.xlsx --village 龙河村", "一次只新建一个文件"],
    ["merge a.xlsx --out b.xlsx --month 2026-11 --week 2026-W48", "只能写一个"],
  ])("%s is answered with a sentence", (line, sentence) => {
    expect(words(line)).toEqual({ kind: "wrong", message: expect.stringContaining(sentence) });
  });
});
