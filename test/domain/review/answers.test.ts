/** 满意率, 答复率 and 逾期 where the rows are not as tidy as those of the samples. */
import { describe, expect, test } from "@jest/globals";
import { reviewed } from "./sample.ts";
import { closed, month, record } from "./town.ts";

test("two villages that gave one 编号 are two answers", () => {
  const called = { status: "已结账", callbackDate: "2026-11-20" };
  const rows = [
    closed("MS-2026-0001", "2026-10-02", "2026-11-05", { ...called, satisfaction: "满意" }),
    closed("MS-2026-0001", "2026-10-02", "2026-11-05", {
      ...called,
      satisfaction: "不满意",
      village: "青石村",
    }),
  ];
  const { satisfaction, trend } = reviewed({ "2026-11": month(rows) });
  expect(satisfaction).toMatchObject({ content: 1, discontent: 1, part: 1, asked: 2, rate: 50 });
  expect(trend.at(-1)?.figures?.satisfaction).toBe(50);
});

describe("答复率", () => {
  const reception = (receptionDate: string, more = {}) =>
    record("reception", { receptionDate, visitor: "来访人", ...more });
  const answered = { reply: "已答复", replyDate: "2026-11-20" };

  test.each([
    ["answered in time", reception("2026-11-15", answered), [1, 1]],
    ["answered without a day", reception("2026-11-15", { reply: "已答复" }), [1, 1]],
    ["answered late", reception("2026-11-05", answered), [0, 1]],
    ["not answered, and over", reception("2026-11-05"), [0, 1]],
    ["not answered, and still in time", reception("2026-11-22"), [0, 0]],
    [
      "answered, and not told back what became of it",
      reception("2026-11-15", { ...answered, ledgerCode: "LH-MS-2026-0001" }),
      [1, 1],
    ],
    ["of another month", reception("2026-10-31", answered), [0, 0]],
  ])("%s", (_, row, expected) => {
    const { satisfaction } = reviewed({ "2026-11": month([row]) }, { asOf: "2026-11-25" });
    expect([satisfaction.answered, satisfaction.answerDue]).toEqual(expected);
  });

  test("goes by the days of the report, not by the calendar month of the visits", () => {
    const rows = [reception("2026-10-25", answered), reception("2026-11-25")];
    const { satisfaction, receptions } = reviewed(
      { "2026-11": month(rows) },
      { settings: { monthCutoff: 20 } },
    );
    expect([receptions, satisfaction.answerDue]).toEqual([1, 1]);
  });
});

test("what was closed after the end of the month was open, and late, on its last day", () => {
  const row = closed("LH-MS-2026-0001", "2026-10-02", "2026-12-01", { deadline: "2026-11-20" });
  const review = reviewed({ "2026-11": month([row]) }, { asOf: "2026-12-02" });
  expect([review.tally.open, review.problemCounts.逾期, review.problems[0]?.late]).toEqual([
    1, 1, 6,
  ]);
});

test("somebody in two rows is one person, and who is who does not hang on the order of the rows", () => {
  const rows = [
    record("cadres", { name: "张三", position: ["书记"], isCommittee: "是", phone: "13900000001" }),
    record("cadres", { name: "李四", position: ["委员"], isCommittee: "是" }),
    record("cadres", { name: "张三", position: ["组长"], group: "1组" }),
  ];
  const { cadres } = reviewed({ "2026-11": month(rows) });
  expect(cadres.map(({ name, positions }) => [name, ...positions])).toEqual([
    ["张三", "书记", "组长"],
    ["李四", "委员"],
  ]);
  expect(reviewed({ "2026-11": month(rows.toReversed()) }).cadres).toEqual(cadres);
});

test("who goes to another village in the middle of a month owes each of them his share", () => {
  const values = { name: "赵六", position: ["委员"], isCommittee: "是" };
  const rows = [
    record("cadres", { ...values, termEnd: "2026-11-12" }),
    record("cadres", { ...values, termStart: "2026-11-13" }, "青石村"),
  ];
  const { cadres } = reviewed({ "2026-11": month(rows) });
  expect(cadres.map(({ village, required }) => [village, required])).toEqual([
    ["龙河村", 8],
    ["青石村", 12],
  ]);
});
