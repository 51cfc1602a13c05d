import { describe, expect, test } from "@jest/globals";
import { emptyEntry, entryWarnings, isCounted } from "../../../src/domain/entry/index.ts";
import type { Entry, WarningContext } from "../../../src/domain/entry/index.ts";
import { describeFinding } from "../../../src/domain/findings/describe.ts";
import { defaultSettings } from "../../../src/domain/settings/index.ts";

const ZHANG = {
  isNew: false,
  householdNo: "03-0045",
  householder: "张三",
  group: "3组",
  phone: "",
  address: "",
};
const VISIT: Entry = {
  ...emptyEntry("e-0001", "2026-11-20"),
  visitors: ["李文斌"],
  households: [ZHANG],
};
const cadre = (name: string, termStart = "", termEnd = "") => ({
  ...{ name, positions: ["委员"], termStart, termEnd },
});

function sentences(entry: Partial<Entry>, context: Partial<WarningContext> = {}) {
  const findings = entryWarnings(
    { ...VISIT, ...entry },
    {
      today: "2026-11-20",
      cadres: [cadre("李文斌", "2021-01-01"), cadre("王芳", "2022-01-01", "2026-06-30")],
      rules: defaultSettings(),
      visited: () => new Set(),
      ...context,
    },
  );
  return findings.map((finding) => describeFinding(finding, "full").message);
}

describe("worth a look, none of it an accusation", () => {
  test("an ordinary visit has nothing", () => {
    expect(sentences({})).toEqual([]);
  });

  test("a half-typed entry has nothing", () => {
    expect(sentences(emptyEntry("e-0002", ""))).toEqual([]);
  });

  test.each([
    [{ date: "2026-11-21" }, "走访日期 2026-11-21 在今天(2026-11-20)之后,请核对。"],
    [
      { visitors: ["王芳"] },
      "王芳 的任职期是 2022-01-01 至 2026-06-30,走访日期 2026-11-20 不在其中,请核对。",
    ],
    [{ visitors: ["周建国"] }, "周建国 不在干部名册里,会照写;姓名写错的请改正。"],
    [{ way: "电话" }, "“电话”只作记录,不计入走访户次(计入的方式:入户、当面)。"],
    [{ way: "微信" }, "“微信”只作记录,不计入走访户次(计入的方式:入户、当面)。"],
    [{ way: "院坝会" }, "院坝会按列出的 1 户逐户计入户次。"],
  ])("%j", (change, sentence) => {
    expect(sentences(change)).toEqual([sentence]);
  });

  test("a roster that is not there knows nobody, and says nothing", () => {
    expect(sentences({ visitors: ["周建国"] }, { cadres: [] })).toEqual([]);
  });

  test("somebody who serves again is in office again", () => {
    const again = [cadre("王芳", "2020-01-01", "2021-01-01"), cadre("王芳", "2026-01-01")];
    expect(sentences({ visitors: ["王芳"] }, { cadres: again })).toEqual([]);
  });

  test("the same household on the same day counts once", () => {
    const visited = () => new Set(["03-0045"]);
    expect(sentences({}, { visited })).toEqual([
      "李文斌 当天已登记过“张三”这一户,再登记只计 1 户次。",
    ]);
    const every = { ...defaultSettings(), visitCounting: "每条记录计1" } as const;
    expect(sentences({}, { visited, rules: every })).toEqual([]);
  });

  test("more than 25 a day: the 26th is pointed out, the 25th is not", () => {
    const many = (count: number) => () =>
      new Set(Array.from({ length: count }, (_, at) => `01-${String(at + 1).padStart(4, "0")}`));
    expect(sentences({}, { visited: many(24) })).toEqual([]);
    expect(sentences({}, { visited: many(25) })[0]).toContain("共 26 户次");
    expect(sentences({ way: "电话" }, { visited: many(25) })).toHaveLength(1);
  });
});

test("what counts is a setting", () => {
  const rules = defaultSettings();
  expect(["入户", "当面", "院坝会", "电话", "未遇"].map((way) => isCounted(way, rules))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  const own = { ...rules, countedVisitWays: ["入户", "视频"], courtyardCountsWhenListed: false };
  expect(["当面", "视频", "院坝会"].map((way) => isCounted(way, { ...rules, ...own }))).toEqual([
    false,
    true,
    false,
  ]);
});
