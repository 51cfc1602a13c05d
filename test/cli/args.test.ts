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
    ["new a.xlsx --village=", "请用 --village 写明村名"],
    ["new a.xlsx b.xlsx --village 龙河村", "一次只新建一个文件"],
    ["merge a.xlsx --out b.xlsx --month 2026-11 --week 2026-W48", "只能写一个"],
  ])("%s is answered with a sentence", (line, sentence) => {
    expect(words(line)).toEqual({ kind: "wrong", message: expect.stringContaining(sentence) });
  });
});
