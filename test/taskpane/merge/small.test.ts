import { describe, expect, test } from "@jest/globals";
import { kindOfFile } from "../../../src/taskpane/merge/files/kinds.ts";
import { timeLeft } from "../../../src/taskpane/merge/flow/timeLeft.ts";
import { localDay } from "../../../src/taskpane/shared/today.ts";
import { mergeTexts } from "../../../src/taskpane/merge/texts/index.ts";
import { fill } from "../../../src/taskpane/texts/index.ts";

describe("time left", () => {
  test.each([
    [4_999, 0.5, null],
    [10_000, 0, null],
    [10_000, 1, null],
    [10_000, 0.5, { unit: "seconds", count: 10 }],
    [5_000, 0.999, { unit: "seconds", count: 1 }],
    [30_000, 0.25, { unit: "minutes", count: 2 }],
    [60_000, 0.3, { unit: "minutes", count: 3 }],
  ])("after %d ms with %d of the work done", (elapsed, share, expected) => {
    expect(timeLeft(elapsed, share)).toEqual(expected);
  });
});

test.each([
  ["龙河村.xlsx", "table"],
  ["龙河村.XLS", "table"],
  ["说明.docx", "table"],
  ["~$龙河村.xlsx", "lock"],
  [".~龙河村.et", "lock"],
  [".DS_Store", "hidden"],
  ["Thumbs.db", "hidden"],
  ["照片.jpg", "other"],
  ["无后缀", "other"],
])("%s is %s", (name, kind) => {
  expect(kindOfFile(name)).toBe(kind);
});

test("the day is the clerk's own", () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});

describe("texts", () => {
  /** Every sentence with the way to it. */
  function sentences(value: unknown, place = ""): readonly (readonly [string, string])[] {
    if (typeof value === "string") return [[place, value]];
    return Object.entries(value as Record<string, unknown>).flatMap(([key, part]) =>
      sentences(part, place === "" ? key : `${place}.${key}`),
    );
  }
  const zh = sentences(mergeTexts["zh-CN"]);
  const en = new Map(sentences(mergeTexts.en));
  const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();

  test("both languages say as much", () => {
    expect([...en.keys()]).toEqual(zh.map(([place]) => place));
  });

  test.each(zh)("%s fills in the same in both languages", (place, text) => {
    expect(slots(en.get(place) ?? "")).toEqual(slots(text));
  });

  test("each is in its own language", () => {
    const isPlain = (text: string) => text === "" || text === "{detail}";
    const notChinese = zh.filter(([, text]) => !isPlain(text) && !/\p{Script=Han}/u.test(text));
    const notEnglish = [...en].filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect([notChinese, notEnglish]).toEqual([[], []]);
  });

  test("slots are filled in", () => {
    expect(fill("{count} 行,{name}", { count: 3, name: "甲" })).toBe("3 行,甲");
  });
});
