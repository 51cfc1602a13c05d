import { describe, expect, test } from "@jest/globals";
import {
  EMPTY_MAPPING,
  fileAnswers,
  readMapping,
  villageAnswers,
  withQuestions,
  type Mapping,
} from "../../../src/intake/answers.ts";
import type { Question } from "../../../src/domain/findings/types.ts";

const question = (village: string, id: string): Question => ({
  id,
  village,
  file: "各村/新建 XLSX 工作表.xlsx",
  sheet: "",
  cell: "",
  header: "",
  prompt: "?",
  options: [],
  defaultValue: "",
});
const mapping: Mapping = {
  version: 1,
  villages: { 龙河村: { "a:1": "交通", "a:2": null } },
  files: { "x.xlsx": { "village-unknown": "五星村" } },
};

describe("looking up", () => {
  test("an answer, an open question, and one never asked", () => {
    const answers = villageAnswers(mapping, "龙河村");
    expect(answers("a:1")).toBe("交通");
    expect(answers("a:2")).toBeUndefined();
    expect(answers("a:3")).toBeUndefined();
    expect(villageAnswers(mapping, "别的村")("a:1")).toBeUndefined();
    expect(fileAnswers(mapping, "x.xlsx")("village-unknown")).toBe("五星村");
  });

  test("names of JavaScript are no answers", () => {
    expect(villageAnswers(mapping, "constructor")("name")).toBeUndefined();
    expect(villageAnswers(mapping, "龙河村")("toString")).toBeUndefined();
    expect(villageAnswers(mapping, "__proto__")("x")).toBeUndefined();
  });
});

describe("adding questions", () => {
  const added = withQuestions(
    mapping,
    [question("龙河村", "a:1"), question("龙河村", "b"), question("", "village-unknown")],
    (path) => path.slice(path.lastIndexOf("/") + 1),
  );

  test("what was answered stays, what is new is open", () => {
    expect(added.villages["龙河村"]).toEqual({ "a:1": "交通", "a:2": null, b: null });
  });

  test("without a village the question belongs to the file's name", () => {
    expect(added.files).toEqual({
      "x.xlsx": { "village-unknown": "五星村" },
      "新建 XLSX 工作表.xlsx": { "village-unknown": null },
    });
  });

  test("comes back from its own text", () => {
    expect(readMapping(JSON.stringify(added), "m.json")).toEqual({ ok: true, mapping: added });
  });
});

describe("a bad file is one sentence", () => {
  test.each([
    ["{", "不是有效的 JSON"],
    ["[]", "不是回答文件的样子"],
    ['{"version":2}', "不是回答文件的样子(version)"],
    ['{"version":1,"villages":{"龙河村":{"a":1}}}', "villages.龙河村.a"],
    ['{"version":1,"备注":"别丢了"}', "不是回答文件的样子(备注)"],
  ])("%s", (text, sentence) => {
    expect(readMapping(text, "m.json")).toEqual({
      ok: false,
      message: expect.stringContaining(sentence),
    });
  });

  test("an empty file is an empty mapping", () => {
    expect(readMapping(" \n", "m.json")).toEqual({ ok: true, mapping: EMPTY_MAPPING });
    expect(readMapping('\ufeff{"version":1}', "m.json")).toEqual({
      ok: true,
      mapping: EMPTY_MAPPING,
    });
  });
});
