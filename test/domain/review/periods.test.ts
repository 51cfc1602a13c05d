/** Cut-off day, report year, months that are missing, nothing at all. */
import { describe, expect, test } from "@jest/globals";
import type { Review } from "../../../src/domain/review/index.ts";
import { reviewSentences } from "../../../src/domain/review/wording.ts";
import { factsOf, reviewed } from "./sample.ts";
import { closed, demand, month, record } from "./town.ts";

describe("cut-off day 20", () => {
  const rows = [
    demand("LH-MS-2026-0001", "2026-10-20"),
    demand("LH-MS-2026-0002", "2026-10-21"),
    closed("LH-MS-2026-0003", "2026-09-01", "2026-11-20"),
    closed("LH-MS-2026-0004", "2026-09-01", "2026-11-21"),
    demand("LH-MS-2026-0005", "2026-11-21"),
  ];
  const settings = { monthCutoff: 20 };

  test("the month runs from the 21st to the 20th, both included", () => {
    const review = reviewed({ "2026-11": month(rows) }, { settings, asOf: "2026-12-01" });
    expect([review.period.start, review.period.end]).toEqual(["2026-10-21", "2026-11-20"]);
    expect(review.tally).toMatchObject({ opening: 3, registered: 1, closed: 1, open: 3 });
  });

  test("by the calendar month it is another one", () => {
    expect(reviewed({ "2026-11": month(rows) }).tally).toMatchObject({
      opening: 4,
      registered: 1,
      closed: 2,
      open: 3,
    });
  });

  test("the report year begins on 21 December", () => {
    const december = [
      demand("LH-MS-2026-0001", "2026-12-20"),
      demand("LH-MS-2026-0002", "2026-12-21"),
    ];
    const review = reviewed({ "2027-01": month(december) }, { settings });
    expect([review.yearStart, review.year.registered, review.tally.registered]).toEqual([
      "2026-12-21",
      1,
      1,
    ]);
  });
});

describe("cut-off day 20, and visits by it", () => {
  const settings = { monthCutoff: 20, quotaMonth: "按月报截止日" } as const;
  const rows = [
    record("cadres", { name: "张三", position: ["书记"], isCommittee: "是" }),
    record("households", { householdNo: "01-0001", householdKinds: ["低保户"] }),
    record("pairing", { member: "张三", householdNo: "01-0001" }),
    ...["2026-12-10", "2026-12-28", "2027-01-05"].map((visitDate) =>
      record("visits", { visitDate, visitors: ["张三"], householdNo: "01-0001", visitWay: "入户" }),
    ),
  ];

  // On the last of them both years would be in question: the pair is counted once all the same.
  test.each(["2027-02-01", "2027-01-18"])(
    "the month's year and quarter are those of its end (%s)",
    (asOf) => {
      const { cadres, coverage } = reviewed({ "2027-01": month(rows) }, { settings, asOf });
      expect(cadres).toMatchObject([{ done: 2, pairs: 1, pairVisits: 1 }]);
      expect(coverage).toMatchObject({ visitedInMonth: 1, specialDue: 1, specialVisited: 1 });
    },
  );

  test("visits by the calendar month go on after the cut-off day", () => {
    const late = record("visits", {
      ...{ visitDate: "2026-11-25", visitors: ["张三"], householdNo: "01-0001", visitWay: "入户" },
    });
    const { coverage, visitsDone } = reviewed(
      { "2026-11": month([...rows.slice(0, 3), late]) },
      { settings: { monthCutoff: 20 } },
    );
    expect(visitsDone).toBe(1);
    expect(coverage).toMatchObject({ visitedInMonth: 1, visitedInYear: 1, never: 0 });
  });
});

describe("the year", () => {
  test("counts what was closed in earlier months and left the ledger since", () => {
    const settled = closed("LH-MS-2026-0001", "2026-10-02", "2026-10-20", { status: "已结账" });
    const kept = demand("LH-MS-2026-0002", "2026-11-02");
    const review = reviewed({ "2026-10": month([settled]), "2026-11": month([kept]) });
    expect(review.tally).toMatchObject({ registered: 1, closed: 0 });
    expect(review.year).toMatchObject({ registered: 2, closed: 1 });
  });

  test("begins anew, with last year's open items as 上月办理中", () => {
    const before = demand("LH-MS-2026-0001", "2026-12-02");
    const carried = { ...before, values: { ...before.values, sourceChannel: "上年接转" } };
    const now = [carried, demand("LH-MS-2027-0001", "2027-01-04")];
    const review = reviewed({ "2026-12": month([before]), "2027-01": month(now) });
    expect(review.tally).toMatchObject({ opening: 1, registered: 1, open: 2 });
    expect([review.year.registered, review.yearStart, review.notes]).toEqual([1, "2027-01-01", []]);
  });

  test("what was settled last year and was sent back and closed again this year is closed this year", () => {
    const settled = closed("LH-MS-2026-0001", "2026-11-02", "2026-12-20");
    const again = closed("LH-MS-2026-0001", "2026-11-02", "2027-01-20", { redoCount: 1 });
    const review = reviewed({ "2026-12": month([settled]), "2027-01": month([again]) });
    expect(review.tally).toMatchObject({ reopened: 1, closed: 1, opening: 0, open: 0 });
    expect(review.year).toMatchObject({ reopened: 1, closed: 1, opening: 0, open: 0 });
  });

  test("of 稳定工作台账 a summary of December says nothing: its matters go by their dates", () => {
    const matter = { ...demand("LH-WD-2026-0001", "2026-12-05"), ledger: "stability" as const };
    const other = demand("LH-MS-2026-0001", "2026-12-01");
    const review = reviewed({
      "2026-12": month([other], { from: "summary" }),
      "2027-01": month([other, matter]),
    });
    expect(review.year).toMatchObject({ opening: 2, registered: 0 });
  });

  test("what was registered late in December counts once, in January's year", () => {
    const other = demand("LH-MS-2026-0002", "2026-12-01");
    const late = demand("LH-MS-2026-0001", "2026-12-30");
    const review = reviewed({ "2026-12": month([other]), "2027-01": month([other, late]) });
    expect([review.tally.registered, review.year.registered]).toEqual([1, 1]);
  });
});

describe("several months", () => {
  const facts = {
    "2026-09": month([demand("LH-MS-2026-0001", "2026-09-02")]),
    "2026-11": month([
      demand("LH-MS-2026-0001", "2026-09-02"),
      demand("LH-MS-2026-0002", "2026-11-02"),
    ]),
  };

  test("a month that is not there is a gap, and the month after is counted by dates", () => {
    const review = reviewed(facts);
    expect(review.trend.map(({ month: id, figures }) => [id, figures?.registered ?? null])).toEqual(
      [
        ["2026-09", 1],
        ["2026-10", null],
        ["2026-11", 1],
      ],
    );
    expect(review.ties.map(({ basis }) => basis)).toEqual(["dates"]);
  });

  test("later months are passed over", () => {
    expect(reviewed(facts, { month: "2026-09" }).tally).toMatchObject({ registered: 1, open: 1 });
  });

  test("of a month of which nothing was read there is no review", () => {
    expect(() => reviewed(facts, { month: "2026-10" })).toThrow("no review");
  });
});

describe("重点户 of a quarter whose first month is not there", () => {
  const rows = (day: string) => [
    record("cadres", { name: "张三", position: ["书记"], isCommittee: "是" }),
    ...["01-0001", "01-0002"].map((householdNo) =>
      record("households", { householdNo, householdKinds: ["低保户"] }),
    ),
    record("visits", {
      ...{ visitDate: day, visitors: ["张三"], householdNo: "01-0001", visitWay: "入户" },
    }),
  ];

  test("the sentence says since when there are visits", () => {
    const review = reviewed({ "2026-11": month(rows("2026-11-03")) });
    expect(review.visitsSince).toBe("2026-11");
    expect(reviewSentences(review)[0]).toMatch(
      /尚有1户重点户本季未访\(走访记录从2026年11月起\)。$/,
    );
  });

  test("and nothing of the kind when the quarter is there from its first month", () => {
    const both = { "2026-10": month(rows("2026-10-09")), "2026-11": month(rows("2026-11-03")) };
    expect(reviewSentences(reviewed(both))[0]).toMatch(/尚有1户重点户本季未访。$/);
  });
});

describe("weeks of a cadre", () => {
  const cadre = record("cadres", { name: "张三", position: ["书记"], isCommittee: "是" });
  const home = record("households", { householdNo: "01-0001", linkedCadre: "张三" });
  const visit = (visitDate: string) =>
    record("visits", { visitDate, visitors: ["张三"], householdNo: "01-0001", visitWay: "入户" });
  const weeksIn = (months: Parameters<typeof reviewed>[0], asOf?: string) => {
    const [line] = reviewed(months, { ...(asOf !== undefined && { asOf }) }).cadres;
    return [line?.weeks, line?.missedWeeks];
  };
  const november = month([cadre, home, visit("2026-11-03"), visit("2026-11-10")]);

  test("one that began in a month of which nothing came is held against nobody", () => {
    expect(weeksIn({ "2026-11": november })).toEqual([4, ["47", "48"]]);
  });

  test("it counts when the month before is there", () => {
    const october = month([cadre, home, visit("2026-10-05")]);
    const both = { "2026-10": october, "2026-11": november };
    expect(weeksIn(both)).toEqual([5, ["44", "47", "48"]]);
  });

  test("one that is still running is not among them, kept to or not", () => {
    expect(weeksIn({ "2026-11": november }, "2026-11-11")).toEqual([1, []]);
    expect(weeksIn({ "2026-11": november }, "2026-11-18")).toEqual([2, []]);
  });
});

test("an empty township", () => {
  const review = reviewed({ "2026-11": factsOf(new Map(), { villages: [] }) });
  expect([review.villages, review.ties, review.problems, review.cadres]).toEqual([[], [], [], []]);
  expect(review.satisfaction.rate).toBeNull();
  expect(reviewSentences(review)).toEqual([
    "五桂镇本月没有计入的走访。",
    "本月没有新的事项,也没有办理中的事项。",
    "没有逾期、上报未答复、不满意和未议账的事项。",
    "没有上月的汇总表,上月办理中按各行的日期推算。",
  ]);
});

const passedOn = demand("LH-MS-2026-0001", "2026-11-02", {
  status: "已上报",
  escalatedDate: "2026-11-05",
  escalatedTo: "乡镇党(工)委",
});

describe("the township's own lines", () => {
  test("from the villages' rows, where there is no 综合账", () => {
    const { township } = reviewed({ "2026-11": month([passedOn]) });
    expect(township?.hasOwnLedger).toBe(false);
    expect(township?.lines[0]).toMatchObject({ fromVillages: 1, opening: 0, open: 1 });
  });

  test("from the villages' rows too, where nobody has written in the 综合账 yet", () => {
    const asItCame = { status: "待议账", remark: "龙河村2026-11-05上报;原登记时间2026-11-02" };
    const own = [demand("LH-MS-2026-0001", "2026-11-05", asItCame)];
    expect(reviewed({ "2026-11": month([passedOn], { own }) }).township).toEqual(
      reviewed({ "2026-11": month([passedOn]) }).township,
    );
    const handled = [demand("LH-MS-2026-0001", "2026-11-05", { ...asItCame, responsible: "周明" })];
    const { township } = reviewed({ "2026-11": month([passedOn], { own: handled }) });
    expect(township?.hasOwnLedger).toBe(true);
  });

  test("from the 综合账: what came from below, and by whom the rest was asked for", () => {
    const own = [
      demand("LH-MS-2026-0001", "2026-11-05", { remark: "龙河村2026-11-05上报" }),
      demand("WG-MS-2026-0001", "2026-11-06", { sourceChannel: "上级交办" }),
      demand("WG-MS-2026-0002", "2026-11-06", {
        sourceChannel: "三员两代表",
        collectorRole: "人大代表",
      }),
      closed("WG-MS-2026-0003", "2026-11-06", "2026-11-09", { sourceChannel: "来信" }),
    ];
    const { township } = reviewed({ "2026-11": month([passedOn], { own }) });
    expect(township).toMatchObject({
      hasOwnLedger: true,
      lines: [
        {
          fromVillages: 1,
          own: { 新建: 1, 领导交办: 1, 人大: 1, 政协: 0 },
          closedOwn: { closed: 1, substantive: 1 },
          closedFromVillages: 0,
          open: 3,
        },
        {},
        {},
      ],
    });
  });
});

describe("综合账 from month to month", () => {
  const above = demand("LH-MS-2026-0001", "2026-10-05", { remark: "龙河村2026-10-05上报" });
  const kept = demand("WG-MS-2026-0001", "2026-10-06");
  const lineOf = (review: Review) => review.township?.lines[0];

  test("what is handed back to the village is neither open nor lost", () => {
    const review = reviewed({
      "2026-10": month([passedOn], { own: [above, kept] }),
      "2026-11": month([passedOn], { own: [kept], handedBack: [above] }),
    });
    expect(lineOf(review)).toMatchObject({ opening: 2, fromVillages: 0, otherwise: 1, open: 1 });
    expect(review.notes).toEqual([]);
  });

  test("what comes and is handed back in one month has come all the same", () => {
    const late = demand("LH-MS-2026-0001", "2026-11-05", { remark: "龙河村2026-11-05上报" });
    const review = reviewed({
      "2026-10": month([], { own: [kept] }),
      "2026-11": month([passedOn], { own: [kept], handedBack: [late] }),
    });
    expect(lineOf(review)).toMatchObject({ opening: 1, fromVillages: 1, otherwise: 1, open: 1 });
  });

  test("a row that is gone is named as a break", () => {
    const review = reviewed({
      "2026-10": month([], { own: [above, kept] }),
      "2026-11": month([], { own: [above] }),
    });
    expect(review.notes).toMatchObject([
      {
        code: "WG-MS-2026-0001",
        isBreak: true,
        gap: -1,
        why: expect.stringMatching(/^综合账:上月办理中/),
      },
    ]);
  });

  test("in the month in which the township begins one, nothing is missing in the month before", () => {
    const review = reviewed({
      "2026-10": month([passedOn]),
      "2026-11": month([passedOn], { own: [demand("LH-MS-2026-0009", "2026-08-05")] }),
    });
    expect(lineOf(review)).toMatchObject({ opening: 1, open: 1 });
    expect(review.notes).toEqual([]);
  });
});

test("the village's own review has no township part", () => {
  const book = month(
    [demand("LH-MS-2026-0001", "2026-11-02"), record("cadres", { name: "张三" })],
    {
      from: "book",
    },
  );
  expect(reviewed({ "2026-11": book })).toMatchObject({
    level: "村",
    unit: "龙河村",
    township: null,
  });
});
