import { describe, expect, test } from "@jest/globals";
import type { RawValue } from "../../../src/workbook/raw.ts";
import {
  CATEGORY,
  column,
  issuesOf,
  KINDS,
  read,
  REASONS,
  SATISFACTION,
  sentences,
  STATUS,
} from "./support.ts";

type Row = readonly [raw: RawValue, value: string | readonly string[] | null, issues: string];

describe("row 42: status words", () => {
  const status = column("choice", { choices: STATUS });
  const rows: readonly Row[] = [
    ["办理中", "办理中", ""],
    [" 办 理 中 ", "办理中", "A choice-word"],
    ["已办结", "已办结待回访", "A choice-word"],
    ["办结", "已办结待回访", "A choice-word"],
    ["完成", "已办结待回访", "A choice-word"],
    ["已解决", "已办结待回访", "A choice-word"],
    ["√", "已办结待回访", "A choice-word"],
    ["是", "已办结待回访", "A choice-word"],
    [true, "已办结待回访", "A choice-word"],
    ["OK", "已办结待回访", "A choice-word"],
    ["ＯＫ", "已办结待回访", "A choice-word"],
    ["100%", "已办结待回访", "A choice-word"],
    [1, "已办结待回访", "A choice-word"],
    ["未办结", "办理中", "A choice-word"],
    ["正在办理中(已完成80%)", "办理中", "N choice-word-noted"],
    ["目前正在办理中", "办理中", "N choice-word-noted"],
    ["办理中80%", "办理中", "N choice-word-noted"],
    ["基本办结", null, "R status-unknown"],
    ["即将办结", null, "R status-unknown"],
    ["没有办结", null, "R status-unknown"],
    ["看情况", null, "R status-unknown"],
    ["暂无", null, "A cell-blank-word"],
    [{ kind: "date", serial: 46329 }, null, "R text-lost-to-date"],
  ];
  test.each(rows)("%j → %j %s", (raw, value, issues) => {
    const outcome = read(raw, status);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, issues]);
  });

  test("the refusal lists the options", () => {
    expect(sentences("看情况", read("看情况", status))).toEqual([
      "“看情况”看不出办到了哪一步,状态已留空,这一行照常采用。请从 待议账、办理中、已上报、已办结待回访、已结账、退回重办、中止 中选填,或者回答待答问题。",
    ]);
  });
});

describe("row 43: each rating that is put under another heading is shown", () => {
  const rating = column("choice", { choices: SATISFACTION });
  test.each([
    ["很满意", "满意"],
    ["比较满意", "基本满意"],
    ["较满意", "基本满意"],
    ["一般", "其他"],
    ["不太满意", "不满意"],
    ["好", "满意"],
  ])("%s → %s", (raw, value) => {
    const outcome = read(raw, rating);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, "N choice-word-noted"]);
    expect(sentences(raw, outcome)).toEqual([`“${raw}”已归入“${value}”,请核对。`]);
  });
});

describe("row 44: categories in free words", () => {
  const category = column("choice", { choices: CATEGORY });
  test.each([
    ["修路", "交通"],
    ["道路", "交通"],
    ["交通问题", "交通"],
    ["清运垃圾", "环境保护"],
  ])("%s is asked about, %s offered", (raw, suggestion) => {
    const outcome = read(raw, category);
    expect([outcome.value, issuesOf(outcome)]).toEqual(["其他", "Q choice-suggested"]);
    expect(sentences(raw, outcome)).toEqual([
      `“${raw}”归入“${suggestion}”对不对?没有答复前按“其他”记。请回答待答问题,或者改填规定的选项。`,
    ]);
  });

  test("without a hint the clerk is only asked", () => {
    expect(issuesOf(read("评选文明户", category))).toBe("Q choice-unknown");
    expect(issuesOf(read("修路和清运垃圾", category))).toBe("Q choice-unknown");
  });

  test("synonyms that are certain are applied", () => {
    expect(read("环保", category).value).toBe("环境保护");
  });
});

describe("lists that are open", () => {
  const reason = column("choice", { choices: REASONS });
  test("another value is kept and noted", () => {
    const outcome = read("孩子多", reason);
    expect([outcome.value, issuesOf(outcome)]).toEqual(["孩子多", "N choice-kept"]);
  });

  test("无 is a value where the list says so", () => {
    expect(read("无", reason)).toEqual({ value: "无", issues: [] });
    expect(read(0, reason).value).toBeNull();
  });
});

describe("several choices in one cell", () => {
  const kinds = column("choices", { choices: KINDS });
  const rows: readonly Row[] = [
    ["低保户", ["低保户"], ""],
    ["困难户、低保户", ["困难户", "低保户"], ""],
    ["困难户，低保户", ["困难户", "低保户"], "A choice-word"],
    ["困难户/低保", ["困难户", "低保户"], "A choice-word"],
    ["困难户 低保户", ["困难户", "低保户"], "A choice-word"],
    ["五保户/特困", ["五保户/特困"], ""],
    ["五保、上访户（信访户）", ["五保户/特困", "上访户(信访户)"], "A choice-word + A choice-word"],
    ["低保户、低保", ["低保户"], "A choice-word"],
    ["低保户、外来户", ["低保户"], "Q choice-unknown"],
    ["外来户", null, "Q choice-unknown"],
  ];
  test.each(rows)("%j → %j %s", (raw, value, issues) => {
    const outcome = read(raw, kinds);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, issues]);
  });

  test("one refused part refuses the cell", () => {
    const outcome = read("办理中、看情况", column("choices", { choices: STATUS }));
    expect([outcome.value, issuesOf(outcome)]).toEqual([null, "R status-unknown"]);
  });
});
