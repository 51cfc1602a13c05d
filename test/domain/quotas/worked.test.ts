/**
 * A small township in the first quarter of 2028, worked out by hand. 2028 is a leap year; its 1st of
 * January is a Saturday, its 29th of February a Tuesday, its 31st of March a Friday.
 */
import { describe, expect, test } from "@jest/globals";
import { cadre, evaluated, household, line, row, visit } from "./town.ts";
import type { Row } from "./town.ts";

/** 四户次 a month, so that a hand can count them. */
const ASKED = {
  span: "2028-Q1",
  asOf: "2028-04-03",
  settings: { committeeVisitsPerMonth: 4 },
} as const;
const inVillage = (village: string, rows: readonly Row[]): readonly Row[] =>
  rows.map(({ ledger, values }) => row(ledger, values, village));

const LONGHE: readonly Row[] = [
  cadre("张三", ["书记"]),
  // Two offices.
  cadre("李四", ["委员", "党小组长"], { group: "1组" }),
  // Takes office in the middle of February.
  cadre("王五", ["委员"], { termStart: "2028-02-16" }),
  household("01-0001", "钱一", { householdKinds: ["低保户"], linkedCadre: "张三" }),
  household("01-0002", "钱二", { linkedCadre: "李四" }),
  // Has moved from 2组 to 1组 and kept its number.
  household("02-0003", "钱三", { group: "1组", linkedCadre: "李四" }),
  /*  1 */ visit("2027-12-31", "张三", "01-0001"), // Friday of the week that ends on 2 January
  /*  2 */ visit("2028-01-02", "张三", "01-0001"), // its Sunday
  /*  3 */ visit("2028-01-10", "张三、李四", "01-0001"), // joint
  /*  4 */ visit("2028-01-10", "张三", "01-0001"), // again on that day
  /*  5 */ visit("2028-01-20", "李四", "02-0003"),
  /*  6 */ visit("2028-02-10", "王五", "01-0001"), // before his term
  /*  7 */ visit("2028-02-29", "王五", "01-0001"), // leap day
  /*  8 */ visit("2028-02-29", "王五", "01-0002"),
  /*  9 */ visit("2028-03-01", "张三", "01-0001"), // in the week of 28 February
  /* 10 */ visit("2028-03-02", "李四", "01-0002", { visitWay: "电话" }),
];
/** Households and a visit, and nobody on the roster. */
const XINQIAO = inVillage("新桥村", [
  household("01-0001", "孙一", { householdKinds: ["低保户"] }),
  visit("2028-01-05", "周一", "01-0001"),
]);
/** A cadre and households, and no visit at all. */
const SHIKAN = inVillage("石坎村", [
  cadre("吴一", ["委员"]),
  household("01-0001", "郑一", { householdKinds: ["五保户/特困"] }),
]);

const result = evaluated([...LONGHE, ...XINQIAO, ...SHIKAN], ASKED);
const of = (duty: string, village = "龙河村") =>
  result.outcomes.filter((it) => it.duty === duty && it.subject.village === village);
const said = (duty: string, village?: string) => of(duty, village).map(line);

describe("龙河村", () => {
  test("D1: four 户次 a month", () => {
    expect(said("D1")).toEqual([
      "张三 2028-01 2/4 missed", // 2, 3; 4 is the same household on the same day; 1 is of December
      "张三 2028-02 0/4 missed",
      "张三 2028-03 1/4 missed", // 9
      "李四 2028-01 2/4 missed", // 3 (joint), 5; two offices, and one line
      "李四 2028-02 0/4 missed",
      "李四 2028-03 0/4 missed", // 10 was by telephone
      // In office from the 16th: 14 of 29 days; 4 × 14 ÷ 29 = 1.93, so 2. Rows 7 and 8.
      "王五 2028-02 2/2 met",
      "王五 2028-03 0/4 missed",
    ]);
    const [january] = of("D1");
    expect(january?.rejected.map(({ reason }) => reason)).toEqual(["同人同户同日已计 1 次"]);
    const february = of("D1").find(({ required }) => required === 2);
    expect(february?.note).toBe("任期 2028-02-16 至 2028-02-29,按天数应 2 户次");
    expect(february?.rejected.map(({ reason }) => reason)).toEqual(["走访日期不在任期内"]);
  });

  test("D2: the one 重点户, on four days", () => {
    // 2 January, 10 January (3 and 4 are one day), 29 February, 1 March; not 10 February.
    expect(said("D2")).toEqual(["1组钱一户 2028-Q1 4/1 met"]);
  });

  test("D3: every household of 1组, by 李四", () => {
    expect(said("D3")).toEqual([
      "1组钱一户 2028-Q1 1/1 met", // 3
      "1组钱二户 2028-Q1 0/1 missed", // 8 was another's, 10 by telephone
      "1组钱三户 2028-Q1 1/1 met", // 5: it belongs to the 组 that it lives in now
    ]);
    const reasons = of("D3")[1]?.rejected.map(({ reason }) => reason);
    expect(reasons).toEqual(["走访人不是本组的党小组长,不计入", "方式“电话”不计入走访"]);
  });

  test("D4 to D6: the higher of two offices, never the sum", () => {
    expect([...said("D4"), ...said("D5"), ...said("D6")]).toEqual([
      "张三 2028-03-31 0/5 missed",
      "李四 2028-03-31 0/3 missed", // 班子成员 3, not 党小组长 2, not 5
      "王五 2028-03-31 0/3 missed",
    ]);
  });

  test("D16: thirteen weeks end in the quarter, from that of 2 January to that of 26 March", () => {
    const weeks = (name: string) => said("D16").filter((it) => it.startsWith(name));
    const met = (name: string) => weeks(name).filter((it) => it.endsWith("met"));
    expect(weeks("张三")).toHaveLength(13);
    expect(met("张三")).toEqual([
      "张三 2027-W52 2/1 met", // 1 and 2: the week across the year
      "张三 2028-W02 1/1 met", // 3
      "张三 2028-W09 1/1 met", // 9: the week across the months
    ]);
    // 3 was at a household that is not his.
    expect(met("李四")).toEqual(["李四 2028-W03 1/1 met"]); // 5
    // No household names 王五; in office from Wednesday of W07, so six weeks.
    expect(weeks("王五")).toHaveLength(6);
    expect(weeks("王五")[0]).toBe("王五 2028-W07 0/0 not-applicable");
  });

  test("D30: every household has a cadre, and who went where month by month", () => {
    expect(said("D30").filter((it) => it.includes("户"))).toEqual([
      "1组钱一户 2028-03-31 1/1 met",
      "1组钱二户 2028-03-31 1/1 met",
      "1组钱三户 2028-03-31 1/1 met",
    ]);
    expect(said("D30").filter((it) => it.endsWith("missed"))).toEqual([
      "张三 2028-02 0/1 missed",
      "李四 2028-02 0/1 missed",
      "李四 2028-03 0/1 missed",
      "王五 2028-03 0/1 missed",
    ]);
  });
});

test("新桥村: an empty roster accuses nobody, and the stranger is told", () => {
  expect(said("D1", "新桥村")).toEqual([]);
  expect(said("D2", "新桥村")).toEqual(["1组孙一户 2028-Q1 0/1 unassessed"]);
  expect(result.findings).toMatchObject([
    { id: "duty-stranger", village: "新桥村", value: "周一", header: "走访人" },
    // Row 1 of 龙河村: read for the week, and not of the quarter.
    { id: "duty-outside", village: "龙河村" },
  ]);
});

test("石坎村: no visits at all are missed visits", () => {
  expect(said("D1", "石坎村")).toEqual([
    "吴一 2028-01 0/4 missed",
    "吴一 2028-02 0/4 missed",
    "吴一 2028-03 0/4 missed",
  ]);
  expect(said("D2", "石坎村")).toEqual(["1组郑一户 2028-Q1 0/1 missed"]);
});

test("the whole township: met, missed and pending are all that applies", () => {
  const states = result.outcomes.map(({ state }) => state);
  expect(states).not.toContain("pending");
  const d1 = result.outcomes.filter(({ duty }) => duty === "D1");
  // 8 lines of 龙河村 and 3 of 石坎村; one of them met.
  expect([d1.length, d1.filter(({ state }) => state === "met").length]).toEqual([11, 1]);
});
