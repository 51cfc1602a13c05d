import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkEntry, emptyDemand, emptyEntry } from "../../../src/domain/entry/index.ts";
import type { Entry } from "../../../src/domain/entry/index.ts";
import { describeFinding } from "../../../src/domain/findings/describe.ts";

const GOOD: Entry = {
  ...emptyEntry("e-0001", "2026-11-20"),
  visitors: ["李文斌"],
  outcome: "无需处理",
  households: [
    {
      isNew: false,
      householdNo: "03-0045",
      householder: "张三",
      group: "3组",
      phone: "",
      address: "",
    },
  ],
};
const DEMAND = { ...emptyDemand("demands"), category: "交通" } as const;
const ASKED: Partial<Entry> = { opinion: "路灯不亮", outcome: "转台账", demand: DEMAND };

test("a visit without a demand, and one with", () => {
  expect(checkEntry(GOOD)).toEqual({ entry: GOOD, findings: [] });
  const asked = { ...GOOD, ...ASKED };
  expect(checkEntry(asked)).toEqual({ entry: asked, findings: [] });
});

test("nobody at home has nothing to report", () => {
  expect(checkEntry({ ...GOOD, way: "未遇", outcome: "" }).findings).toEqual([]);
});

test("texts are trimmed", () => {
  expect(checkEntry({ ...GOOD, response: "  感谢 " }).entry?.response).toBe("感谢");
});

describe("what has to be mended", () => {
  const hard = { ...emptyDemand("hardship"), hardshipType: "医疗困难" };
  const [household] = GOOD.households;
  const cases: readonly (readonly [Partial<Entry>, readonly string[]])[] = [
    [{ date: "" }, ["entry-unfit 走访日期"]],
    [{ date: "2026-02-30" }, ["entry-unfit 走访日期"]],
    [{ visitors: [] }, ["entry-empty 走访人"]],
    [{ households: [] }, ["entry-empty 走访的户"]],
    [{ way: "路过" }, ["entry-unfit 走访方式"]],
    [{ opinion: "长".repeat(1001), outcome: "当场解决" }, ["entry-too-long 群众反映"]],
    [{ outcome: "" }, ["entry-empty 群众反映"]],
    [{ outcome: "", opinion: "路灯不亮" }, ["entry-empty 处理"]],
    [{ outcome: "转台账" }, ["entry-no-demand 诉求"]],
    [{ ...ASKED, outcome: "无需处理" }, ["entry-demand-and-none 处理"]],
    [{ ...ASKED, outcome: "已登记一户一档" }, ["entry-card-only 处理"]],
    [{ ...ASKED, demand: { ...DEMAND, category: "" } }, ["entry-empty 诉求类别"]],
    [{ ...ASKED, opinion: "" }, ["entry-empty 诉求内容"]],
    [{ ...ASKED, opinion: "长".repeat(201) }, ["entry-too-long 诉求内容"]],
    [{ ...ASKED, demand: hard }, ["entry-empty 困难原因", "entry-empty 具体需求"]],
    [
      { households: household ? [{ ...household, householdNo: "", householder: "" }] : [] },
      ["entry-household-unnamed 走访的户"],
    ],
  ];

  test.each(cases)("%j", (change, expected) => {
    const { entry, findings } = checkEntry({ ...GOOD, ...change });
    expect(entry).toBeNull();
    expect(findings.map(({ id, slots }) => `${id} ${String(slots?.["field"])}`)).toEqual(expected);
  });

  test("a matter for the card alone needs nothing more", () => {
    const demand = emptyDemand("card");
    const change = { opinion: "病了", outcome: "已登记一户一档", demand };
    expect(checkEntry({ ...GOOD, ...change }).findings).toEqual([]);
  });

  test("anything at all is a value and sentences, never an exception", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const { entry, findings } = checkEntry(input);
        expect(entry).toBeNull();
        const sentences = findings.map((finding) => describeFinding(finding, "full").message);
        expect(sentences.length).toBeGreaterThan(0);
        expect(sentences.filter((it) => !it.endsWith("。"))).toEqual([]);
      }),
    );
  });
});
