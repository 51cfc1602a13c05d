import { describe, expect, test } from "@jest/globals";
import { cadre, evaluated, household, lines, row, visit } from "./town.ts";
import type { Asked, Row } from "./town.ts";

const TEAM = [cadre("张三", ["书记"]), cadre("李四", ["委员"])];
const HOMES = [
  household("01-0001", "王一"),
  household("01-0002", "王二"),
  household("02-0003", "王三", { linkedCadre: "李四" }),
];
const TWO = { settings: { committeeVisitsPerMonth: 2 } } satisfies Asked;
const of = (name: string, visits: readonly Row[], asked: Asked = TWO) =>
  lines([...TEAM, ...HOMES, ...visits], "D1", asked).filter((it) => it.startsWith(name));
const why = (visits: readonly Row[], asked: Asked = TWO) =>
  evaluated([...TEAM, ...HOMES, ...visits], asked)
    .outcomes.filter(({ duty, subject }) => duty === "D1" && subject.name === "张三")
    .flatMap(({ rejected }) => rejected.map(({ reason }) => reason));

describe("D1: 两委成员每人每月走访群众不少于 20 户次", () => {
  test("met, missed, and pending while there is time", () => {
    const once = [visit("2026-11-03", "张三", "01-0001")];
    const twice = [...once, visit("2026-11-04", "张三", "01-0001")];
    expect(of("张三", twice)).toEqual(["张三 2026-11 2/2 met"]);
    expect(of("张三", once)).toEqual(["张三 2026-11 1/2 missed"]);
    // On the last day there is still time.
    expect(of("张三", once, { ...TWO, asOf: "2026-11-30" })).toEqual(["张三 2026-11 1/2 pending"]);
  });

  test("the same household twice a day is one; on another day it counts again", () => {
    const visits = [
      visit("2026-11-03", "张三", "01-0001"),
      visit("2026-11-03", "张三", "01-0001"),
      visit("2026-11-05", "张三", "01-0001"),
    ];
    expect(of("张三", visits)).toEqual(["张三 2026-11 2/2 met"]);
    expect(why(visits)).toEqual(["同人同户同日已计 1 次"]);
    const each = { settings: { ...TWO.settings, visitCounting: "每条记录计1" } } as const;
    expect(of("张三", visits, each)).toEqual(["张三 2026-11 3/2 met"]);
  });

  test("a joint visit is credited to everybody named, or to the first by setting", () => {
    const visits = [visit("2026-11-03", "张三、李四", "01-0001")];
    expect(of("李四", visits)).toEqual(["李四 2026-11 1/2 missed"]);
    const first = { settings: { ...TWO.settings, jointVisitsCreditAll: false } };
    expect(of("李四", visits, first)).toEqual(["李四 2026-11 0/2 missed"]);
  });

  test.each<[string, Row, string]>([
    [
      "by telephone",
      visit("2026-11-03", "张三", "01-0001", { visitWay: "电话" }),
      "方式“电话”不计入走访",
    ],
    [
      "nobody at home",
      visit("2026-11-03", "张三", "01-0001", { visitWay: "未遇" }),
      "方式“未遇”不计入走访",
    ],
    ["without a way", visit("2026-11-03", "张三", "01-0001", { visitWay: null }), "没有写走访方式"],
    ["without a household", visit("2026-11-03", "张三", ""), "没有写走访的户"],
  ])("not counted, with the reason: %s", (_, row, reason) => {
    expect(of("张三", [row])).toEqual(["张三 2026-11 0/2 missed"]);
    expect(why([row])).toEqual([reason]);
  });

  test("a visit after today does not count yet", () => {
    const visits = [visit("2026-11-20", "张三", "01-0001")];
    const asked = { ...TWO, asOf: "2026-11-15" };
    expect(of("张三", visits, asked)).toEqual(["张三 2026-11 0/2 pending"]);
    expect(why(visits, asked)).toEqual(["走访日期在今天之后"]);
  });

  test("院坝会 counts where the household is named, unless the setting says no", () => {
    const visits = [visit("2026-11-03", "张三", "01-0001", { visitWay: "院坝会" })];
    expect(of("张三", visits)).toEqual(["张三 2026-11 1/2 missed"]);
    const strict = { settings: { ...TWO.settings, courtyardCountsWhenListed: false } };
    expect(of("张三", visits, strict)).toEqual(["张三 2026-11 0/2 missed"]);
  });

  test("a household is known by number or by name, and one that is in no file counts too", () => {
    const visits = [
      visit("2026-11-03", "张三", "01-0001"),
      visit("2026-11-03", "张三", "", { householdNo: null, householder: "王一" }),
      visit("2026-11-03", "张三", "", { householdNo: null, householder: "赵新", group: "2组" }),
    ];
    expect(of("张三", visits)).toEqual(["张三 2026-11 2/2 met"]);
  });

  test("who takes office in the middle owes his share of the month, rounded up", () => {
    const rows = [
      cadre("张三", ["书记"], { termStart: "2026-11-16" }),
      cadre("李四", ["委员"], { termEnd: "2026-10-31" }),
    ];
    // 15 of 30 days of 20 visits.
    expect(lines(rows, "D1")).toEqual(["张三 2026-11 0/10 missed"]);
  });

  test("one person with two rows is one; two people of one name are told apart by their telephone", () => {
    const two = [cadre("张三", ["书记"]), cadre("张三", ["党小组长"], { isCommittee: "否" })];
    expect(lines(two, "D1", TWO)).toEqual(["张三 2026-11 0/2 missed"]);
    const namesakes = [
      cadre("王强", ["委员"], { phone: "13800000001", group: "1组" }),
      cadre("王强", ["委员"], { phone: "13800000002", group: "2组" }),
    ];
    const result = evaluated([...namesakes, ...HOMES, visit("2026-11-03", "王强", "01-0001")], TWO);
    expect(result.facts.roster.people.map(({ id }) => id)).toEqual([
      "龙河村/王强",
      "龙河村/王强/2",
    ]);
    expect(result.facts.visits.strangers).toMatchObject([{ name: "王强", kind: "namesakes" }]);
  });

  test("leap day, and a month that ends on a day of its own", () => {
    const leap = [visit("2028-02-29", "张三", "01-0001")];
    expect(of("张三", leap, { ...TWO, span: "2028-02", asOf: "2028-03-01" })).toEqual([
      "张三 2028-02 1/2 missed",
    ]);
    const cutoff = {
      span: "2026-12",
      asOf: "2026-12-22",
      settings: { ...TWO.settings, quotaMonth: "按月报截止日", monthCutoff: 20 },
    } as const;
    const visits = ["2026-11-20", "2026-11-21", "2026-12-20", "2026-12-21"].map((day) =>
      visit(day, "张三", "01-0001"),
    );
    expect(of("张三", visits, cutoff)).toEqual(["张三 2026-12 2/2 met"]);
  });

  test("nobody on the roster, no visits: nothing to say, and nothing thrown", () => {
    expect(lines([], "D1")).toEqual([]);
    expect(lines([row("visits", {})], "D1")).toEqual([]);
  });
});

describe("D16: 每人每周走访所联系的农户不少于1次", () => {
  const week = (visits: readonly Row[], asked: Asked = {}) =>
    lines([...TEAM, ...HOMES, ...visits], "D16", asked).filter((it) => /W4[56]/.test(it));

  test("any own linked household; a visit elsewhere does not count", () => {
    const visits = [visit("2026-11-04", "李四", "02-0003"), visit("2026-11-11", "李四", "01-0001")];
    expect(week(visits).filter((it) => it.startsWith("李四"))).toEqual([
      "李四 2026-W45 1/1 met",
      "李四 2026-W46 0/1 missed",
    ]);
  });

  test("who has no linked household is not bound", () => {
    expect(week([]).filter((it) => it.startsWith("张三"))).toEqual([
      "张三 2026-W45 0/0 not-applicable",
      "张三 2026-W46 0/0 not-applicable",
    ]);
  });

  test("read the other way, every linked household every week", () => {
    const settings = { weeklyVisitReading: "每户每周" } as const;
    const homes = [household("02-0004", "王四", { linkedCadre: "李四" })];
    const visits = [
      visit("2026-11-02", "李四", "02-0003"),
      visit("2026-11-08", "李四", "02-0003"),
      visit("2026-11-09", "李四", "02-0003"),
      visit("2026-11-15", "李四", "02-0004"),
    ];
    expect(week([...homes, ...visits], { settings }).filter((it) => it.startsWith("李四"))).toEqual(
      ["李四 2026-W45 1/2 missed", "李四 2026-W46 2/2 met"],
    );
  });

  test("组长 looks after every household of his 组", () => {
    const rows = [
      cadre("赵六", ["组长"], { isCommittee: "否", group: "2组" }),
      household("02-0009", "钱一"),
      visit("2026-11-04", "赵六", "02-0009"),
    ];
    expect(lines(rows, "D16").filter((it) => it.includes("W45"))).toEqual([
      "赵六 2026-W45 1/1 met",
    ]);
  });

  test("a week across two months belongs to the month in which it ends", () => {
    const rows = [...TEAM, ...HOMES, visit("2026-11-30", "李四", "02-0003")];
    const weeks = (span: string, asOf: string) =>
      lines(rows, "D16", { span, asOf }).filter((it) => it.startsWith("李四 2026-W49"));
    expect(weeks("2026-11", "2026-12-10")).toEqual([]);
    expect(weeks("2026-12", "2026-12-10")).toEqual(["李四 2026-W49 1/1 met"]);
  });
});
