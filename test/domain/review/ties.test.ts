/** 勾稽 against last month's rows: what ties, what ties with a remark, and what is named as a break. */
import { describe, expect, test } from "@jest/globals";
import type { LedgerRecord } from "../../../src/domain/records.ts";
import type { Review } from "../../../src/domain/review/index.ts";
import { reviewed } from "./sample.ts";
import { closed, demand, logLine, month } from "./town.ts";

const CODE = "LH-MS-2026-0007";

function against(before: readonly LedgerRecord[], now: readonly LedgerRecord[]): Review {
  // Somebody else's item, so that the village has handed in both months.
  const other = demand("LH-MS-2026-0001", "2026-09-01");
  return reviewed({ "2026-10": month([...before, other]), "2026-11": month([...now, other]) });
}

const open = demand(CODE, "2026-10-05");
const up = demand(CODE, "2026-10-05", {
  status: "已上报",
  escalatedDate: "2026-10-20",
  escalatedTo: "乡镇党(工)委",
});
const done = closed(CODE, "2026-10-05", "2026-10-20");

describe("ties", () => {
  type Figures = Partial<Review["tally"]>;
  const cases: readonly (readonly [
    string,
    readonly LedgerRecord[],
    readonly LedgerRecord[],
    Figures,
  ])[] = [
    [
      "an item closed",
      [open],
      [closed(CODE, "2026-10-05", "2026-11-10")],
      { closed: 1, substantive: 1 },
    ],
    ["a new one", [], [demand(CODE, "2026-11-02")], { registered: 1, open: 2 }],
    [
      "new and closed at once",
      [],
      [closed(CODE, "2026-11-02", "2026-11-02")],
      { registered: 1, closed: 1 },
    ],
    [
      "passed on",
      [open],
      [{ ...up, values: { ...up.values, escalatedDate: "2026-11-03" } }],
      { closed: 1, procedural: 1, escalated: 1, aboveOpen: 1 },
    ],
    [
      "closed above: own level no second time",
      [up],
      [
        closed(CODE, "2026-10-05", "2026-11-10", {
          escalatedDate: "2026-10-20",
          escalatedTo: "乡镇党(工)委",
        }),
      ],
      { closed: 0, closedAbove: 1, aboveOpening: 1, aboveOpen: 0 },
    ],
    [
      "handed back",
      [up],
      [demand(CODE, "2026-10-05", { escalatedDate: "2026-10-20", superiorReply: "由村里办" })],
      { reopened: 1, handedBack: 1, open: 2 },
    ],
    [
      "sent back by the villager",
      [done],
      [
        demand(CODE, "2026-10-05", {
          status: "退回重办",
          satisfaction: "不满意",
          callbackDate: "2026-11-03",
          redoCount: 1,
        }),
      ],
      { reopened: 1, open: 2 },
    ],
    [
      "sent back, and closed again",
      [done],
      [closed(CODE, "2026-10-05", "2026-11-20", { redoCount: 1 })],
      { reopened: 1, closed: 1, open: 1 },
    ],
    [
      "given up",
      [open],
      [demand(CODE, "2026-10-05", { status: "中止", closedDate: "2026-11-03" })],
      { suspended: 1 },
    ],
    [
      "gone to another ledger",
      [open],
      [
        demand(CODE, "2026-10-05", {
          status: "中止",
          closedDate: "2026-11-03",
          result: "转入困难群众台账,编号LH-KN-2026-0003",
        }),
      ],
      { transferredOut: 1, suspended: 0 },
    ],
    [
      "come from another ledger",
      [],
      [
        demand(CODE, "2026-11-03", {
          remark: "转自稳定工作台账,编号LH-WD-2026-0003",
          sourceChannel: "其他台账转入",
        }),
      ],
      { transferredIn: 1, registered: 0 },
    ],
    [
      "settled last month, and left out now",
      [{ ...done, values: { ...done.values, status: "已结账" } }],
      [],
      { closed: 0, open: 1 },
    ],
  ];

  test.each(cases)("%s", (_, before, now, figures) => {
    const { tally, ties, notes } = against(before, now);
    expect(tally).toMatchObject(figures);
    expect(ties.map((tie) => tie.difference)).toEqual([0]);
    expect(notes).toEqual([]);
  });
});

describe("ties with a remark: it came to light after last month's report", () => {
  test.each([
    [[], demand(CODE, "2026-10-30"), /登记时间 2026-10-30 在上月,上月报送后才有,计入本月建账/],
    [[open], closed(CODE, "2026-10-05", "2026-10-30"), /时间 2026-10-30 在上月,上月台账仍是办理中/],
    [[open], closed(CODE, "2026-10-05", ""), /没有写办结\(上报\)时间,按本月计/],
  ])("%#", (before, now, why) => {
    const { ties, notes } = against(before, [now]);
    expect(ties.map((tie) => tie.difference)).toEqual([0]);
    expect(notes).toEqual([expect.objectContaining({ code: CODE, isBreak: false, gap: 0 })]);
    expect(notes[0]?.why).toMatch(why);
  });
});

describe("breaks are named, with what is wrong", () => {
  const cases: readonly (readonly [LedgerRecord[], LedgerRecord[], number, RegExp])[] = [
    [[open], [], -1, /^上月办理中,本月台账里没有这一行$/],
    [[], [demand(CODE, "2026-06-05")], 1, /^登记时间 2026-06-05,上月台账里却没有这一行$/],
    [[done], [open], 1, /^上月已办结,本月状态是“办理中”,没有退回重办或上级交回的记录$/],
    [[up], [open], 1, /^上月已上报,本月状态是“办理中”/],
    [[open], [demand(CODE, "2026-10-05", { status: "" })], -1, /没有写状态/],
    [[open], [demand(CODE, "2026-12-05")], -1, /登记时间 2026-12-05 在本期以后/],
    [
      [demand(CODE, "2026-10-05", { status: "中止", closedDate: "2026-10-20" })],
      [open],
      1,
      /^上月已中止,本月状态又是“办理中”$/,
    ],
  ];

  test.each(cases)("%#", (before, now, gap, why) => {
    const { ties, notes } = against(before, now);
    expect(notes).toEqual([
      expect.objectContaining({ village: "龙河村", code: CODE, isBreak: true, gap }),
    ]);
    expect(notes[0]?.why).toMatch(why);
    expect(ties).toEqual([expect.objectContaining({ basis: "previous", difference: gap })]);
  });

  test("a matter of 稳定工作台账 without its number", () => {
    const matter = { ...open, ledger: "stability" as const };
    expect(against([matter], []).notes).toEqual([
      expect.objectContaining({ ledger: "stability", code: "", isBreak: true }),
    ]);
  });
});

describe("without last month's rows", () => {
  test("上月办理中 comes from the dates in the rows", () => {
    const rows = [
      open,
      closed("LH-MS-2026-0002", "2026-10-01", "2026-11-03"),
      closed("LH-MS-2026-0003", "2026-09-01", "2026-10-03"),
      demand("LH-MS-2026-0004", "2026-11-04"),
      demand("LH-MS-2026-0005", "2026-12-01"),
    ];
    const { tally, ties } = reviewed({ "2026-11": month(rows) });
    expect(tally).toMatchObject({ opening: 2, registered: 1, closed: 1, open: 2 });
    expect(ties).toEqual([expect.objectContaining({ basis: "dates", difference: 0 })]);
  });

  test("办理日志 knows of what the row no longer shows: closed in October, sent back in November", () => {
    const row = demand(CODE, "2026-10-05", {
      status: "退回重办",
      redoCount: 1,
      callbackDate: "2026-11-05",
      satisfaction: "不满意",
    });
    const log = [
      logLine(CODE, "2026-10-05", "【建账】未建账→待议账。登记"),
      logLine(
        CODE,
        "2026-10-20",
        "【办结】办理中→已办结待回访。2026-10-20办结,方式①实质办结;结果:修好",
      ),
      logLine(CODE, "2026-11-05", "【不满意退回】已办结待回访→退回重办。又垮了"),
    ];
    expect(reviewed({ "2026-11": month([row, ...log]) }).tally).toMatchObject({
      opening: 0,
      reopened: 1,
      open: 1,
    });
    expect(
      reviewed({ "2026-10": month([row, ...log]) }, { asOf: "2026-12-01" }).tally,
    ).toMatchObject({ registered: 1, closed: 1, substantive: 1, open: 0 });
  });

  test("a summary has no rows of 稳定工作台账: they are left out, and nothing breaks", () => {
    const matter = { ...open, ledger: "stability" as const };
    const summary = { from: "summary" } as const;
    const facts = { "2026-10": month([open], summary), "2026-11": month([open, matter], summary) };
    const review = reviewed(facts);
    expect(review.ledgers).toEqual(["demands", "hardship"]);
    expect([review.tally.open, review.notes]).toEqual([1, []]);
  });
});

describe("a village that sent nothing", () => {
  const here = demand("QS-MS-2026-0001", "2026-10-02", { village: "青石村" });
  const villages = ["龙河村", "青石村"];
  const october = month([open, here], { villages });

  test("keeps last month's items, and says so", () => {
    const review = reviewed({ "2026-10": october, "2026-11": month([open], { villages }) });
    expect(review.tally).toMatchObject({ opening: 2, open: 2 });
    expect(review.notes).toEqual([]);
    expect(review.villages.map(({ isStandIn }) => isStandIn)).toEqual([false, true]);
  });

  test("and is told as such when its items are gone a month later", () => {
    const december = month([open, demand("QS-MS-2026-0002", "2026-12-02", { village: "青石村" })], {
      villages,
    });
    const { notes } = reviewed({
      "2026-10": october,
      "2026-11": month([open], { villages }),
      "2026-12": december,
    });
    expect(notes.map(({ why }) => why)).toEqual([
      "上月没有收到该村台账,按更早一月的计;上月办理中,本月台账里没有这一行",
    ]);
  });

  test.each([
    ["after the last of its reports", "2026-10-30"],
    ["in a month of which nothing came", "2026-11-12"],
  ])("what was registered %s is new when it is seen, and no break", (_, registered) => {
    const late = demand("QS-MS-2026-0002", registered, { village: "青石村" });
    const review = reviewed({
      "2026-10": october,
      "2026-11": month([open], { villages }),
      "2026-12": month([open], { villages }),
      "2027-01": month([open, here, late], { villages }),
    });
    expect(review.tally).toMatchObject({ opening: 2, registered: 1, open: 3 });
    expect(review.notes).toMatchObject([{ code: "QS-MS-2026-0002", isBreak: false, gap: 0 }]);
  });

  test("what was closed meanwhile counts when it is seen", () => {
    const gone = closed("QS-MS-2026-0002", "2026-11-03", "2026-11-20", { village: "青石村" });
    const review = reviewed({
      "2026-10": october,
      "2026-11": month([open], { villages }),
      "2026-12": month([open, here, gone], { villages }),
    });
    expect(review.tally).toMatchObject({ registered: 1, closed: 1, open: 2 });
  });
});
