/** What the evaluators decide beyond counting: who is bound, what the settings change, what is said. */
import { describe, expect, test } from "@jest/globals";
import { workCalendar } from "../../../src/domain/workdays/index.ts";
import { evaluate } from "../../../src/domain/quotas/evaluate.ts";
import { cadre, evaluated, household, line, lines, quotaInput, row, visit } from "./town.ts";
import type { Asked, Row } from "./town.ts";

const zhang = cadre("张三", ["书记"], { phone: "13800000001" });
const li = cadre("李四", ["委员"]);
const poor = (more = {}): Row =>
  household("01-0001", "王一", { householdKinds: ["低保户"], ...more });
const Q4: Asked = { span: "2026-Q4", asOf: "2027-01-05" };
const only = (rows: readonly Row[], duty: string, asked: Asked = {}) => {
  const [first] = evaluated(rows, asked).outcomes.filter((it) => it.duty === duty);
  return first;
};
const reasons = (rows: readonly Row[], duty: string, asked: Asked = {}) =>
  only(rows, duty, asked)?.rejected.map(({ reason }) => reason);

describe("D2", () => {
  const each: Asked = { ...Q4, settings: { specialCoverage: "每名成员" } };
  test("each member, by the other reading; who was not in office does not count", () => {
    const gone = cadre("王五", ["委员"], { termEnd: "2026-09-30" });
    const rows = [zhang, li, gone, poor(), visit("2026-10-08", "张三", "01-0001")];
    expect(lines(rows, "D2", each)).toEqual(["1组王一户 2026-Q4 1/2 missed"]);
    expect(only(rows, "D2", each)?.note).toBe("还没有走访的成员:李四");
  });

  test("twice by one member does not stand for another", () => {
    const visits = ["2026-10-08", "2026-10-09"].map((day) => visit(day, "张三", "01-0001"));
    expect(lines([zhang, li, poor(), ...visits], "D2", each)).toEqual([
      "1组王一户 2026-Q4 1/2 missed",
    ]);
  });

  test.each([{}, { specialCoverage: "每名成员" }] as const)(
    "without a committee on the roster it is not assessed: %o",
    (settings) => {
      expect(lines([poor()], "D2", { ...Q4, settings })).toEqual([
        expect.stringMatching(/unassessed$/),
      ]);
    },
  );

  test("a joint visit counts by the member, and the row is not refused for the other", () => {
    const leader = cadre("赵六", ["党小组长"], { isCommittee: "否" });
    const rows = [zhang, leader, poor(), visit("2026-10-08", "赵六、张三", "01-0001")];
    expect(lines(rows, "D2", Q4)).toEqual(["1组王一户 2026-Q4 1/1 met"]);
    expect(reasons(rows, "D2", Q4)).toEqual([]);
  });

  test("by a 党小组长 only with the setting", () => {
    const leader = cadre("赵六", ["党小组长"], { isCommittee: "否" });
    const rows = [zhang, leader, poor(), visit("2026-10-08", "赵六", "01-0001")];
    expect(lines(rows, "D2", Q4)).toEqual(["1组王一户 2026-Q4 0/1 missed"]);
    expect(reasons(rows, "D2", Q4)).toEqual(["走访人不是两委成员,不计入"]);
    const others: Asked = { ...Q4, settings: { specialByOthers: true } };
    expect(lines(rows, "D2", others)).toEqual(["1组王一户 2026-Q4 1/1 met"]);
  });

  test.each([
    ["2026-12-01", "missed"], // 30 days are left
    ["2026-12-02", "not-applicable"], // 29
    ["2027-01-02", "not-applicable"], // after the quarter
  ])("a household that became one on %s: %s", (registeredDate, state) => {
    const item = row("hardship", { householdNo: "01-0001", registeredDate });
    expect(lines([zhang, poor(), item], "D2", Q4)[0]).toMatch(new RegExp(`${state}$`));
  });
});

describe("D3", () => {
  const home = household("02-0005", "钱五");
  const leader = (more: Readonly<Record<string, string>>): Row =>
    cadre("赵六", ["党小组长"], { isCommittee: "否", ...more });
  test.each<[string, Row, Asked, number]>([
    ["the 组 where no 党小组 is given", leader({ group: "2组" }), Q4, 1],
    [
      "not, where the setting says no",
      leader({ group: "2组" }),
      { ...Q4, settings: { partyGroupIsVillageGroup: false } },
      0,
    ],
    ["several, named in 包片", leader({ partyGroup: "第一党小组", area: "1组、2组" }), Q4, 1],
    ["another", leader({ partyGroup: "1组", group: "2组" }), Q4, 0],
    ["nothing after his term", leader({ group: "2组", termEnd: "2026-09-30" }), Q4, 0],
  ])("binds a 党小组长 for %s", (_, who, asked, count) => {
    expect(lines([who, home], "D3", asked)).toHaveLength(count);
  });
});

describe("D4 to D7", () => {
  const pair = (householdNo: string, householdKinds: readonly string[] | null): Row =>
    row("pairing", { member: "张三", householdNo, householdKinds });
  test.each<[string, readonly Row[], NonNullable<Asked["settings"]>, string]>([
    ["a kind that is none of them", [pair("01-0001", ["一般户"])], {}, "0/5 missed"],
    ["the kind of the household's file", [poor(), pair("01-0001", null)], {}, "1/5 missed"],
    [
      "the same household twice",
      [pair("01-0001", ["低保户"]), pair("01-0001", ["低保户"])],
      {},
      "1/5 missed",
    ],
    [
      "exactly: too many",
      [pair("01-0001", ["低保户"]), pair("01-0002", ["低保户"])],
      { pairedReading: "正好", pairedBySecretary: 1 },
      "2/1 missed",
    ],
  ])("%s", (_, rows, settings, says) => {
    expect(lines([zhang, ...rows], "D4", { settings })).toEqual([`张三 2026-11-30 ${says}`]);
  });

  test("无职党员 without 有帮扶能力 is not bound", () => {
    expect(lines([cadre("孙七", ["无职党员"], { isCommittee: "否" })], "D7")).toEqual([]);
  });
});

describe("D8", () => {
  const pair = (more = {}): Row =>
    row("pairing", { member: "张三", householdNo: "01-0001", ...more });
  const once = visit("2026-02-01", "张三", "01-0001");
  test.each<[string, readonly Row[], string, boolean]>([
    ["June, none", [], "2026-06-30", false],
    ["July, none", [], "2026-07-01", true],
    ["July, one", [once], "2026-07-01", false],
    ["October, one", [once], "2026-10-01", true],
  ])("warns by the pace: %s", (_, visits, asOf, behind) => {
    const rows = [zhang, poor(), pair(), ...visits];
    expect(only(rows, "D8", { span: "2026", asOf })).toMatchObject({ state: "pending", behind });
  });

  test("a pair of the second half of the year owes its share; one of next year nothing", () => {
    const year: Asked = { span: "2026", asOf: "2027-01-05" };
    // 92 of 365 days of 2 visits: 0.5, so 1.
    const late = [zhang, poor(), pair({ pairedDate: "2026-10-01" })];
    expect(lines(late, "D8", year)).toEqual(["张三—1组王一户 2026 0/1 missed"]);
    expect(lines([zhang, poor(), pair({ pairedDate: "2027-01-01" })], "D8", year)).toEqual([]);
  });
});

test("D9: per helper, or per household", () => {
  const pairs = ["01-0001", "01-0002"].map((householdNo, index) =>
    row("pairing", { member: "张三", householdNo, solved: index === 0 ? "修路;办低保" : "" }),
  );
  const year: Asked = { span: "2026", asOf: "2027-01-05" };
  expect(lines([zhang, ...pairs], "D9", year)).toEqual(["张三 2026 2/1 met"]);
  const each: Asked = { ...year, settings: { solvedReading: "每户" } };
  expect(lines([zhang, ...pairs], "D9", each).map((it) => it.split(" ").at(-1))).toEqual([
    "met",
    "missed",
  ]);
});

describe("D9: help has no date of its own", () => {
  const year: Asked = { span: "2026", asOf: "2027-01-05" };
  const pair = (solved: string): Row =>
    row("pairing", { member: "张三", householdNo: "01-0001", solved });
  const item = (solvedFirst: string, closedDate = ""): Row =>
    row("hardship", { householdNo: "01-0001", pairedCadre: "张三", solvedFirst, closedDate });
  test.each<[string, readonly Row[], number, string | undefined]>([
    ["undated: of the year that is asked for, and said", [pair("办低保")], 1, "1 件没有写年份"],
    ["dated within the year", [pair("2026年3月办低保")], 1, undefined],
    ["dated in another year", [pair("2025年办低保")], 0, undefined],
    ["one of each year", [pair("2025.6修房;2026.3办低保")], 1, undefined],
    ["an item closed in another year", [item("修房", "2025-06-01")], 0, undefined],
    ["an item closed in the year", [item("修房", "2026-06-01")], 1, undefined],
    ["written down twice", [pair("修房"), item("修房")], 1, "1 件没有写年份"],
  ])("%s", (_, rows, done, note) => {
    const paired = rows.some(({ ledger }) => ledger === "pairing") ? rows : [pair(""), ...rows];
    const found = only([zhang, ...paired], "D9", year);
    expect(found?.done).toBe(done);
    expect(found?.note?.split(",")[0]).toBe(note);
    expect(found?.rejected.map(({ reason }) => reason)).toEqual(
      done === 0 ? ["是 2025 年解决的"] : [],
    );
  });
});

describe("D14", () => {
  const named = (no: string, linkedCadre: string): Row => household(no, `户${no}`, { linkedCadre });
  test("a village too small: 全覆盖, or how many households have nobody", () => {
    const covered = [zhang, li, named("01-0001", "张三"), named("01-0002", "李四")];
    expect(lines(covered, "D14")).toEqual(["张三 2026-11-30 1/1 met", "李四 2026-11-30 1/1 met"]);
    const open = [...covered, named("01-0003", ""), named("01-0004", "郑十")];
    expect(lines(open, "D14")[0]).toBe("张三 2026-11-30 1/3 missed");
    expect(only(open, "D14")?.note).toBe("全村 4 户,不够每人 50 户,按全覆盖:还有 2 户没有联系干部");
  });

  test("without a 一户一档 nothing can be said", () => {
    expect(lines([zhang], "D14")).toEqual(["张三 2026-11-30 0/0 unassessed"]);
  });

  test.each([
    [false, 1],
    [true, 2],
  ])("one household, two cadres (doubleLinksAllowed %s): the 组长 has %i", (allowed, done) => {
    const head = cadre("吴九", ["委员", "组长"], { group: "1组" });
    const rows = [head, li, named("01-0001", "李四"), named("01-0002", "")];
    const settings = { doubleLinksAllowed: allowed, villageLinkedHouseholds: 1 };
    const [own] = evaluated(rows, { settings }).outcomes.filter(({ duty }) => duty === "D14");
    expect(own?.done).toBe(done);
  });
});

test("D16: a visit elsewhere stands there as not counted", () => {
  const rows = [zhang, poor({ linkedCadre: "张三" }), visit("2026-11-03", "张三", "02-0009")];
  const week = evaluated(rows).outcomes.find((it) => line(it) === "张三 2026-W45 0/1 missed");
  expect(week?.rejected.map(({ reason }) => reason)).toEqual(["不是他的联系户"]);
});

describe("D17", () => {
  const settings = { receptionWeekday: "星期四" } as const;
  const duty = (dutyDate: string, dutyPeople: readonly string[]): Row =>
    row("dutyRoster", { dutyDate, dutyPeople, place: "村委会" });
  test("a holiday moves it to the next working day, unless the setting says no", () => {
    const calendar = workCalendar([["2026-11-05", "放假"]]);
    const rows = [zhang, duty("2026-11-06", ["张三"])];
    const first = (asked: Asked) =>
      evaluate({ ...quotaInput(rows, asked), calendar }).outcomes.find((it) => it.duty === "D17");
    expect(first({ settings })).toMatchObject({ state: "met", note: "逢节假日,顺延到 2026-11-06" });
    const fixed = first({ settings: { ...settings, receptionHoliday: "不顺延" } });
    expect(fixed).toMatchObject({ state: "missed", note: "值班表里没有这一天" });
  });

  test("somebody else on duty is not the secretary", () => {
    const rows = [zhang, duty("2026-11-05", ["李四"])];
    expect(only(rows, "D17", { settings })?.state).toBe("missed");
    expect(reasons(rows, "D17", { settings })).toEqual(["值班的不是书记"]);
  });

  test("a secretary who has left is none", () => {
    const left = cadre("老张", ["书记"], { termEnd: "2026-10-31" });
    const rows = [zhang, left, duty("2026-11-05", ["老张"])];
    expect(only(rows, "D17", { settings })?.state).toBe("missed");
  });
});

test("D18: working days only, by the setting", () => {
  expect(lines([], "D18")).toHaveLength(30);
  expect(lines([], "D18", { settings: { dutyDays: "工作日" } })).toHaveLength(21);
});

describe("D19", () => {
  const visitor = (more: Readonly<Record<string, string>>): Row =>
    row("reception", { receptionDate: "2026-11-03", reply: "已经说明", ...more });
  test.each([
    [{ replyDate: "2026-11-10" }, "met", []],
    [{ replyDate: "2026-11-11" }, "missed", ["2026-11-11 才答复,超过 7 天"]],
    [{ ledgerCode: "LH-1" }, "pending", ["已转台账,结果还没有反馈"]],
    [{ ledgerCode: "LH-1", feedback: "已修好" }, "met", []],
  ])("%o: %s", (more, state, why) => {
    expect(only([visitor(more)], "D19")?.state).toBe(state);
    expect(reasons([visitor(more)], "D19")).toEqual(why);
  });
});

describe("D23", () => {
  const card = (cadreName: string, phone: string, issuedDate = "2026-03-01"): Row =>
    row("contactCards", { householdNo: "01-0001", cadre: cadreName, phone, issuedDate });
  const home = poor({ linkedCadre: "李四" });
  const helper = row("pairing", { member: "张三", householdNo: "01-0001" });
  test.each<[string, readonly Row[], string]>([
    ["the cadre has changed", [card("张三", "13800000001")], "帮扶干部已换成李四,应重新发卡"],
    ["the paired helper's card holds", [helper, card("张三", "13800000001")], ""],
    ["his telephone has changed", [helper, card("张三", "13900000009")], "干部电话已变,应重新发卡"],
    [
      "the last card counts",
      [helper, card("张三", "13900000009"), card("张三", "13800000001", "2026-06-01")],
      "",
    ],
    ["no telephone", [card("李四", "")], "卡上没有联系电话"],
  ])("%s", (_, rows, note) => {
    const found = only([zhang, li, home, ...rows], "D23");
    expect([found?.state, found?.note ?? ""]).toEqual([note === "" ? "met" : "missed", note]);
  });
});

describe("meetings", () => {
  const sitting = (meetingDate: string, more = {}): Row =>
    row("meetings", {
      meetingDate,
      meetingTypes: ["支部扩大会"],
      chair: "张三",
      attendedGroups: ["两委", "监委会", "议事会", "党员代表", "村民代表"],
      ...more,
    });
  test("原则上: the first miss is soft, the second in a row is not", () => {
    const asked = { span: "2026", asOf: "2026-12-01" };
    const softly = evaluated([zhang, sitting("2026-09-10")], asked)
      .outcomes.filter(({ duty, span }) => duty === "C6" && span.id > "2026-08")
      .map(({ span, state, soft }) => `${span.id} ${state} ${soft}`);
    expect(softly).toEqual([
      "2026-09 met false",
      "2026-10 missed true",
      "2026-11 missed false",
      "2026-12 pending false",
    ]);
  });

  test.each([
    [{ chair: "李四" }, "主持人不是书记"],
    [{ attendedGroups: ["两委", "监委会"] }, "没有参会:"],
    [{ itemCode: "LH-1", solution: "修", target: "通车" }, "没有议定:责任人、完成时限"],
  ])("was held, but %o: said beside it", (more, says) => {
    const found = only([zhang, li, sitting("2026-11-10", more)], "C6");
    expect(found).toMatchObject({ state: "met", behind: true });
    expect(found?.note).toContain(says);
  });

  test("one sitting for both kinds, unless the setting wants two", () => {
    const both = sitting("2026-11-10", { meetingTypes: ["民情分析会", "支部扩大会"] });
    expect(only([zhang, both], "C5")?.state).toBe("met");
    expect(only([zhang, both], "C5", { settings: { oneSittingForBoth: false } })?.state).toBe(
      "missed",
    );
  });
});

test("C3: a collection week belongs to the month in which it closes", () => {
  // Friday 30 October closes the week whose Sunday is the 1st of November.
  const weeks = (span: string) => lines([visit("2026-10-28", "张三", "01-0001")], "C3", { span });
  expect(weeks("2026-10").at(-1)).toBe("龙河村 2026-W44 1/1 met");
  expect(weeks("2026-11")[0]).toBe("龙河村 2026-W45 0/1 missed");
});

test("a quarter of which only the last month was handed in is not judged, village by village", () => {
  const other = (it: Row): Row => ({ ...it, village: "新桥村" });
  const rows = [
    zhang,
    poor(),
    visit("2026-12-05", "张三", "02-0009"),
    other(zhang),
    other(poor()),
    other(visit("2026-10-05", "张三", "02-0009")),
  ];
  const states = evaluated(rows, Q4)
    .outcomes.filter(({ duty }) => duty === "D2")
    .map(({ subject, state }) => `${subject.village} ${state}`);
  expect(states).toEqual(["龙河村 unassessed", "新桥村 missed"]);
});
