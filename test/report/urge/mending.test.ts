import { describe, expect, test } from "@jest/globals";
import { FINDING_KINDS } from "../../../src/domain/findings/catalogue.ts";
import { countPlaces, mendingByVillage, needsMending } from "../../../src/report/urge/mending.ts";
import { commonSentence, valuelessSentence } from "../../../src/report/urge/sentence.ts";
import { finding } from "../sample.ts";

describe("needsMending", () => {
  test.each([
    ["date-vague", {}, true],
    ["code-conflict", {}, true],
    ["suspected-duplicate", { slots: { other: "“走访记录”第3行" } }, true],
    ["suspected-duplicate", { slots: { other: "【龙河村.xlsx】“走访记录”第3行" } }, true],
    ["suspected-duplicate", { slots: { other: "【清溪村.xlsx】“走访记录”第3行" } }, false],
    ["phone-length", { value: "1380000", newValue: "1380000" }, true],
    ["number-unit", { value: "1.2万", newValue: "12000" }, false],
    ["zero-report", {}, false],
    ["code-made", { count: 3 }, false],
  ])("%s %j: %s", (id, part, expected) => {
    expect(needsMending(finding({ id, ...part }))).toBe(expected);
  });
});

test("mendingByVillage puts errors first and keeps the order otherwise", () => {
  const list = mendingByVillage([
    finding({ id: "suspected-duplicate", cell: "A1" }),
    finding({ id: "date-vague", cell: "A3" }),
    finding({ id: "date-vague", cell: "A2" }),
    finding({ id: "date-vague", cell: "A9", village: "清溪村" }),
    finding({ id: "zero-report" }),
  ]);
  expect(list.get("龙河村")?.map((f) => f.cell)).toEqual(["A3", "A2", "A1"]);
  expect(list.get("清溪村")).toHaveLength(1);
  expect(list.size).toBe(2);
});

test("countPlaces counts a grouped finding as many", () => {
  expect(countPlaces([finding({ id: "code-made", count: 4 }), finding({ id: "date-vague" })])).toBe(
    5,
  );
});

describe("valuelessSentence", () => {
  test.each(FINDING_KINDS.map((kind) => [kind.id, kind.message]))(
    "%s quotes no value",
    (id, message) => {
      const names = [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
      const isValue = (name: string): boolean => /^value|^newValue$/.test(name);
      const slots = Object.fromEntries(
        names.map((name) => [name, isValue(name) ? "秘密" : "某处"]),
      );
      const text = valuelessSentence(finding({ id, value: "秘密", newValue: "秘密", slots }));
      expect(text).not.toMatch(/秘密|[{}]/);
    },
  );

  test("a list in brackets is left out", () => {
    const slots = { count: 2, valueCandidates: "02-0002 2组、04-0010 4组" };
    expect(valuelessSentence(finding({ id: "household-same-name", slots }))).toBe(
      "原内容在一户一档里有2户,不知道是哪一户,没有对到任何一户。请写明户编号或组别,或者回答待答问题。",
    );
  });

  test("where a sentence would propose a value, only its title is said", () => {
    const slots = { valueSuggestion: "交通", fallback: "按“其他”记" };
    expect(valuelessSentence(finding({ id: "choice-suggested", slots }))).toBe(
      "用词需确认归类,请对照退回单里的说明改。",
    );
  });
});

test("commonSentence keeps the sentence that all share, else the title", () => {
  const at = (example: string) => finding({ id: "date-vague", slots: { example } });
  expect(commonSentence([at("2026-11-30"), at("2026-11-30")])).toContain("2026-11-30 这样的日期");
  expect(commonSentence([at("2026-11-30"), at("2026-12-31")])).toBe(
    "不是确定日期,请对照退回单里的说明改。",
  );
});
