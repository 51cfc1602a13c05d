import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Question } from "../../../src/domain/findings/types.ts";
import {
  answerKey,
  answersOf,
  answersPlan,
  answerTo,
  isAnswersSheet,
  joinAnswers,
  mappingOf,
  readAnswers,
  type RememberedAnswer,
} from "../../../src/taskpane/merge/book/answers.ts";
import { readWorkbook } from "../../../src/workbook/read.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../../src/workbook/xlsx/write/index.ts";
import { sheet, workbook } from "../../intake/layout/sheets.ts";
import { ANSWER } from "./states.ts";

const question: Question = {
  id: "header-unknown:走访记录:情况",
  file: "各村/龙河村.xlsx",
  village: "龙河村",
  sheet: "走访",
  cell: "D2",
  header: "情况",
  prompt: "“情况”是哪一栏?",
  options: [
    { value: "content", label: "走访内容" },
    { value: "", label: "不用这一栏" },
  ],
  defaultValue: "",
};

const HEADERS = ["村(社区)", "文件", "问题", "回答", "回答的意思", "问题编号"];

describe("an answer", () => {
  test("holds for its village, or for the file where the village is in question", () => {
    expect(answerTo(question, "content")).toEqual({
      village: "龙河村",
      file: "",
      id: question.id,
      prompt: question.prompt,
      value: "content",
      label: "走访内容",
    });
    const unknown = answerTo({ ...question, village: "" }, "");
    expect(unknown).toMatchObject({ village: "", file: "龙河村.xlsx", label: "不用这一栏" });
    expect(answerKey(unknown)).toBe(answerKey({ ...question, village: "" }));
    expect(answerKey(unknown)).not.toBe(answerKey(question));
  });

  test("that comes later counts, with the words of the earlier one", () => {
    const bare = { ...ANSWER, prompt: "", value: "水利", label: "水利" };
    expect(joinAnswers([ANSWER], [bare])).toEqual([{ ...bare, prompt: ANSWER.prompt }]);
  });
});

const word = fc.stringMatching(/^[\u4e00-\u4e8f]{1,6}$/);
const answer: fc.Arbitrary<RememberedAnswer> = fc
  .record({ isFile: fc.boolean(), name: word, id: word, prompt: word, value: fc.option(word) })
  .map(({ isFile, name, value, ...rest }) => ({
    ...rest,
    village: isFile ? "" : name,
    file: isFile ? `${name}.xlsx` : "",
    value: value ?? "",
    label: value ?? "",
  }));

test("the sheet that is written is read back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(answer), async (list) => {
      const answers = joinAnswers(list);
      const { bytes } = await writeWorkbook(answersPlan(answers), nodeDeflater);
      const read = await readWorkbook(bytes, "本册.xlsx", nodeInflater);
      expect(read.ok && readAnswers(read.workbook)).toEqual(answers);
    }),
    { numRuns: 25 },
  );
});

test("the mapping of answers gives the answers again, without their words", () => {
  fc.assert(
    fc.property(fc.array(answer), (list) => {
      const answers = joinAnswers(list);
      const bare = answers.map((it) => ({ ...it, prompt: "", label: it.value }));
      const back = answersOf(mappingOf(answers));
      const sorted = (them: readonly RememberedAnswer[]) => [...them].map(answerKey).sort();
      expect(sorted(back)).toEqual(sorted(bare));
      expect(back).toEqual(expect.arrayContaining(bare));
    }),
  );
});

test("open questions of a mapping file are no answers", () => {
  expect(answersOf({ version: 1, villages: { 龙河村: { a: null } }, files: {} })).toEqual([]);
});

describe("a sheet that the clerk has worked on", () => {
  const at = (...rows: readonly (readonly string[])[]) =>
    workbook([sheet("回答记录", [["回答记录"], HEADERS, ...rows])]);

  test.each([
    ["no answer", ["龙河村", "", "问", "", "", "id"]],
    ["no id", ["龙河村", "", "问", "答", "", ""]],
    ["neither village nor file", ["", "", "问", "答", "", "id"]],
    ["a remark", ["请张三核对"]],
  ])("%s: passed over", (_, row) => {
    expect(readAnswers(at(row))).toEqual([]);
  });

  test("spaces are tidied, columns may be moved, other sheets are not looked at", () => {
    const moved = workbook([
      sheet("回答记录 (2)", [
        ["问题编号", "备注", "回答", "村(社区)"],
        [" id ", "x", " 交通 ", "龙河村 "],
      ]),
      sheet("别的", [HEADERS, ["龙河村", "", "", "水利", "", "id"]]),
    ]);
    expect(readAnswers(moved)).toMatchObject([{ village: "龙河村", id: "id", value: "交通" }]);
  });

  test("no header: nothing", () => {
    expect(readAnswers(workbook([sheet("回答记录", [["空白"]])]))).toEqual([]);
  });

  test.each([
    ["回答记录", true],
    ["回答记录 (2)", true],
    ["待答问题", false],
  ])("%s: %s", (name, expected) => {
    expect(isAnswersSheet(name)).toBe(expected);
  });
});
