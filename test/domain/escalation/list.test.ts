import { describe, expect, test } from "@jest/globals";
import {
  CATEGORIES,
  REASONS,
  escalationFindings,
  escalationList,
} from "../../../src/domain/escalation/index.ts";
import type {
  Category,
  EscalationInput,
  EscalationRow,
} from "../../../src/domain/escalation/index.ts";
import type { FieldValue } from "../../../src/domain/records.ts";
import { cadre, evaluated, household, row, visit } from "../quotas/town.ts";
import type { Asked, Row } from "../quotas/town.ts";

type Values = Readonly<Record<string, FieldValue>>;

/** The list of a village in November, asked for on 1 December (a Tuesday). */
function listOf(
  rows: readonly Row[],
  asked: Asked = {},
  more: Partial<EscalationInput> = {},
): ReturnType<typeof escalationList> {
  return escalationList({
    level: "村",
    evaluation: evaluated(rows, asked),
    own: [],
    submissions: [],
    ...more,
  });
}

function only(
  category: Category,
  rows: readonly Row[],
  asked: Asked = {},
): readonly EscalationRow[] {
  return listOf(rows, asked).rows.filter((it) => it.category === category);
}

/** `张三 20/18/2 黄 村`. */
function short({ subject, required, done, missing, light, sendTo }: EscalationRow): string {
  return `${subject} ${required}/${done}/${missing} ${light} ${sendTo}`;
}

const ITEM: Values = {
  code: "LH-MS-2026-0007",
  registeredDate: "2026-11-02",
  status: "办理中",
  collector: "何青",
  solution: "清方",
  target: "通行",
  responsible: ["李建国"],
  deadline: "2026-12-20",
};

function item(more: Values = {}, ledger: Row["ledger"] = "demands"): Row {
  return row(ledger, { ...ITEM, ...more });
}

function meeting(meetingDate: string, more: Values = {}): Row {
  return row("meetings", { meetingDate, meetingTypes: ["支部扩大会"], ...more });
}

function visits(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) =>
    visit(`2026-11-${String(index + 1).padStart(2, "0")}`, "王书平", "01-0001"),
  );
}

const SECRETARY = cadre("王书平", ["书记"]);
const ORDINARY = household("01-0001", "周大山", { linkedCadre: "王书平" });
const SPECIAL = household("01-0002", "陈秀英", { householdKinds: ["低保户"], linkedCadre: "何青" });

describe("走访不足", () => {
  const town = [SECRETARY, ORDINARY];

  test("fires: two short of twenty, stays in the village", () => {
    const [found] = only("走访不足", [...town, ...visits(18)]);
    expect(found && short(found)).toBe("王书平 20/18/2 黄 村");
    expect(found?.why).toBe("两委成员月走访:2026年11月没有走够。");
    expect(found?.lastDate).toBe("2026-11-18");
    expect(found?.records).toHaveLength(18);
  });

  test("fires: not once, goes to the township", () => {
    const found = only("走访不足", town).map(short);
    expect(found).toContain("王书平 20/0/20 红 乡镇");
  });

  test("the weeks of a month are one row, those that were kept to among them", () => {
    const rows = [...town, visit("2026-11-03", "王书平", "01-0001")];
    const weekly = only("走访不足", rows).filter(({ why }) => why.startsWith("干部每周走访联系户"));
    expect(weekly.map(short)).toEqual(["王书平 4/1/3 黄 村"]);
    expect(weekly[0]?.why).toBe("干部每周走访联系户:2026年第46—48周没有走够。");
  });

  test("does not: twenty, or still time", () => {
    const settings = { dutyWeeklyVisits: false };
    expect(only("走访不足", [...town, ...visits(20)], { settings })).toEqual([]);
    expect(only("走访不足", town, { settings, asOf: "2026-11-20" })).toEqual([]);
  });
});

describe("重点户未访", () => {
  const asked = { span: "2026-Q4", asOf: "2027-01-04" };
  const inSummer = visit("2026-08-05", "王书平", "01-0002");

  test("fires: not in this quarter", () => {
    const [found, ...others] = only("重点户未访", [SECRETARY, SPECIAL, inSummer], asked);
    expect(others).toEqual([]);
    expect(found && short(found)).toBe("1组陈秀英户 1/0/1 黄 村");
    expect(found?.lastDate).toBe("2026-08-05");
    expect(found?.responsible).toBe("何青");
  });

  test("does not: a member of the committee was there", () => {
    const there = visit("2026-10-08", "王书平", "01-0002");
    expect(only("重点户未访", [SECRETARY, SPECIAL, inSummer, there], asked)).toEqual([]);
  });
});

describe("结对未访", () => {
  const pair = row("pairing", {
    member: "王书平",
    role: "书记",
    householdNo: "01-0002",
    householder: "陈秀英",
    householdKinds: ["低保户"],
    pairedDate: "2025-01-10",
  });
  const town = [SECRETARY, SPECIAL, pair];

  test("fires: once instead of twice when the year is over", () => {
    const rows = [...town, visit("2026-01-20", "王书平", "01-0002")];
    const [found] = only("结对未访", rows, { span: "2026", asOf: "2027-01-04" });
    expect(found?.responsible).toBe("王书平");
    expect(found && short(found)).toMatch(/ 2\/1\/1 黄 村$/);
  });

  test("fires: behind in November, as 临期", () => {
    const rows = [...town, visit("2026-01-20", "王书平", "01-0002")];
    const found = only("结对未访", rows, { span: "2026", asOf: "2026-11-20" });
    expect(found.map(({ light }) => light)).toEqual(["临期"]);
  });

  test("does not: twice", () => {
    const rows = [
      ...town,
      visit("2026-01-20", "王书平", "01-0002"),
      visit("2026-06-20", "王书平", "01-0002"),
    ];
    expect(only("结对未访", rows, { span: "2026", asOf: "2027-01-04" })).toEqual([]);
  });
});

describe("从未走访", () => {
  const called = visit("2026-11-03", "王书平", "01-0002", { visitWay: "电话" });

  test("fires: nobody ever came; a call does not count and is said so", () => {
    const found = only("从未走访", [SECRETARY, ORDINARY, SPECIAL, called]);
    expect(found.map(short)).toEqual(["1组陈秀英户 1/0/1 红 乡镇", "1组周大山户 1/0/1 黄 村"]);
    expect(found[0]?.why).toBe(
      "走访记录里(2026-11-03 起)没有一次计入的走访,有 1 条没有计入:方式“电话”不计入走访。",
    );
    expect(found[0]?.records.map(({ ledger }) => ledger)).toEqual(["households", "visits"]);
  });

  test("fires for every household where there are no visits at all", () => {
    expect(only("从未走访", [SECRETARY, ORDINARY, SPECIAL])).toHaveLength(2);
  });

  test("such a household stands once, not among 重点户未访 too", () => {
    const asked = { span: "2026-Q4", asOf: "2027-01-04" };
    expect(only("重点户未访", [SECRETARY, SPECIAL], asked)).toEqual([]);
    expect(only("从未走访", [SECRETARY, SPECIAL], asked)).toHaveLength(1);
  });

  test("does not: one visit, however long ago", () => {
    const rows = [SECRETARY, ORDINARY, visit("2024-03-03", "王书平", "01-0001")];
    expect(only("从未走访", rows)).toEqual([]);
  });
});

describe("逾期", () => {
  test("fires: yellow stays, red goes up, an extension missed again is red at once", () => {
    const rows = [
      item({ deadline: "2026-11-27" }),
      item({ code: "LH-MS-2026-0008", deadline: "2026-11-20" }),
      item({ code: "LH-MS-2026-0009", deadline: "2026-11-20", extendedDeadline: "2026-11-30" }),
    ];
    const found = only("逾期", rows);
    expect(found[1]?.why).toContain("逾期 1 个工作日(延期后再次逾期)");
    expect(found.map(short)).toEqual([
      "LH-MS-2026-0008 2026-11-20/未办结/7 个工作日 红 乡镇",
      "LH-MS-2026-0009 2026-11-30/未办结/1 个工作日 红 乡镇",
      "LH-MS-2026-0007 2026-11-27/未办结/2 个工作日 黄 村",
    ]);
  });

  test("a status that nobody could read is said to be missing", () => {
    const [found] = only("逾期", [item({ deadline: "2026-11-27", status: null })]);
    expect(found?.why).toBe("完成时限 2026-11-27,到 2026-12-01 逾期 2 个工作日,没有填状态。");
  });

  test("does not: due today, or done", () => {
    expect(only("逾期", [item({ deadline: "2026-12-01" })])).toEqual([]);
    expect(only("逾期", [item({ deadline: "2026-11-20", status: "已办结待回访" })])).toEqual([]);
  });
});

describe("不能解决", () => {
  const declared = meeting("2026-11-25", { itemCode: "LH-MS-2026-0007", escalate: "是" });

  test("fires: declared by the meeting, not sent up within the time", () => {
    const [found] = only("不能解决", [item(), declared]);
    // Wednesday the 25th: three working days would be Monday, the 汇总日 is Friday.
    expect(found && short(found)).toBe("LH-MS-2026-0007 2026-11-27/未上报/超过 2 个工作日 黄 乡镇");
    expect(found?.advice).toBe("在 2026-11-27 前填呈报单,上报乡镇党(工)委。");
    expect(found?.records.map(({ ledger }) => ledger)).toEqual(["demands", "meetings"]);
  });

  test("fires: sent up, no answer yet", () => {
    const sent = { status: "已上报", escalatedDate: "2026-11-27", escalatedTo: "乡镇党(工)委" };
    const [found] = only("不能解决", [item(sent), declared]);
    expect(found?.why).toBe("已于 2026-11-27 上报乡镇党(工)委,还没有答复。");
    expect(found?.light).toBe("正常");
  });

  test("sent up on a day that nobody wrote down", () => {
    const [found] = only("不能解决", [item({ status: "已上报", escalatedTo: "乡镇党(工)委" })]);
    expect(found?.why).toBe("没有登记上报日期,已上报乡镇党(工)委,还没有答复。");
  });

  test("does not: answered, done, or not declared", () => {
    const answered = { status: "已上报", escalatedDate: "2026-11-27", superiorReply: "同意" };
    expect(only("不能解决", [item(answered), declared])).toEqual([]);
    expect(only("不能解决", [item({ status: "已办结待回访" }), declared])).toEqual([]);
    const other = meeting("2026-11-25", { itemCode: "LH-MS-2026-0007", escalate: "否" });
    expect(only("不能解决", [item(), other])).toEqual([]);
  });
});

describe("不满意", () => {
  const log = (measure: string): Row =>
    row("actionLog", { itemCode: "LH-MS-2026-0007", actionDate: "2026-11-20", measure });
  const redo = { status: "退回重办", satisfaction: "不满意" };

  test("fires: twice, by the row or by the log", () => {
    expect(only("不满意", [item({ ...redo, redoCount: 2 })]).map(short)).toEqual([
      "LH-MS-2026-0007 0/2/2 红 乡镇",
    ]);
    const logged = [item(redo), log("【不满意退回】"), log("【不满意退回】")];
    expect(only("不满意", logged)).toHaveLength(1);
  });

  test("does not: once, or settled since", () => {
    expect(only("不满意", [item({ ...redo, redoCount: 1 })])).toEqual([]);
    expect(only("不满意", [item({ status: "已结账", redoCount: 2 })])).toEqual([]);
  });
});

describe("未议账", () => {
  const open = {
    registeredDate: "2026-10-01",
    status: "待议账",
    solution: null,
    target: null,
    responsible: null,
    deadline: null,
  };
  const two = [meeting("2026-10-09"), meeting("2026-11-06")];

  test("fires: open after two meetings, without the four results", () => {
    const [found] = only("未议账", [item(open), ...two]);
    expect(found && short(found)).toBe("LH-MS-2026-0007 4/0/4 黄 乡镇");
    expect(found?.why).toBe(
      "2026-10-01 登记,以来开过 2 次支部扩大会(最近 2026-11-06),还缺解决方案、目标任务、责任人、完成时限。",
    );
  });

  test("fires: two months and no meeting at all", () => {
    expect(only("未议账", [item(open)]).map(({ light }) => light)).toEqual(["红"]);
  });

  test("does not: one meeting; decided; declared unsolvable; too early", () => {
    expect(only("未议账", [item(open), meeting("2026-11-06")])).toEqual([]);
    expect(only("未议账", [item({ registeredDate: "2026-10-01" }), ...two])).toEqual([]);
    const declared = meeting("2026-11-06", { itemCode: "LH-MS-2026-0007", escalate: "是" });
    expect(only("未议账", [item(open), ...two, declared])).toEqual([]);
    expect(only("未议账", [item({ ...open, registeredDate: "2026-10-02" })])).toEqual([]);
  });

  test("two rows of one meeting are one meeting; another village's is none", () => {
    const rows = [item(open), meeting("2026-11-06"), meeting("2026-11-06")];
    const elsewhere = { ...meeting("2026-10-09"), village: "青石村" };
    expect(only("未议账", [...rows, elsewhere])).toEqual([]);
  });
});

describe("未报送", () => {
  const submissions = (submission: "missing" | "zero-report", due: string) => [
    { village: "青石村", submission, due, contact: "刘芳" },
  ];
  const asked = (fact: EscalationInput["submissions"]): readonly string[] =>
    listOf([], {}, { level: "乡镇", submissions: fact }).rows.map(short);

  test("fires: the day has passed", () => {
    expect(asked(submissions("missing", "2026-11-30"))).toEqual(["青石村 1/0/1 黄 乡镇"]);
    expect(asked(submissions("missing", "2026-11-10"))).toEqual(["青石村 1/0/1 红 乡镇"]);
    expect(asked(submissions("missing", ""))).toHaveLength(1);
  });

  test("does not: still time; a 零报告 is a report; it is the township's list", () => {
    expect(asked(submissions("missing", "2026-12-01"))).toEqual([]);
    expect(asked(submissions("zero-report", "2026-11-10"))).toEqual([]);
    expect(listOf([], {}, { submissions: submissions("missing", "2026-11-10") }).rows).toEqual([]);
  });
});

describe("未发卡", () => {
  const carded = { cardDate: "2026-03-01", linkedCadrePhone: "028-88123456" };

  test("fires: a household in hardship without a card", () => {
    const [found] = only("未发卡", [SPECIAL]);
    expect(found && short(found)).toBe("1组陈秀英户 1/0/1 黄 村");
    expect(found?.why).toBe("发放连心卡:没有发放日期。");
  });

  test("does not: a card with cadre and telephone; an ordinary household", () => {
    const rows = [{ ...SPECIAL, values: { ...SPECIAL.values, ...carded } }, ORDINARY];
    expect(only("未发卡", rows)).toEqual([]);
  });
});

describe("稳定工作台账", () => {
  const matter = { code: "LH-WD-2026-0001", content: "邻居争执", deadline: "2026-11-20" };

  test("only counts, as long as it was not escalated", () => {
    const { rows, withheld } = listOf([item(matter, "stability")]);
    expect(rows).toEqual([]);
    expect(withheld).toEqual([{ category: "逾期", count: 1 }]);
  });

  test("goes up row by row to the direct superior, and nobody else; nothing of it is told", () => {
    const sent = { ...matter, status: "已上报", escalatedDate: "2026-11-27" };
    const direct = listOf([item({ ...sent, escalatedTo: "乡镇党(工)委" }, "stability")]);
    expect(direct.rows.map(({ subject, sendTo }) => [subject, sendTo])).toEqual([
      ["LH-WD-2026-0001", "乡镇"],
    ]);
    expect(JSON.stringify({ ...direct.rows[0], records: [], item: null })).not.toContain("争执");
    const far = listOf([item({ ...sent, escalatedTo: "县走基层办" }, "stability")]);
    expect(far.rows).toEqual([]);
    expect(far.withheld).toEqual([{ category: "不能解决", count: 1 }]);
  });
});

describe("the township's list", () => {
  const sent = { status: "已上报", escalatedDate: "2026-09-25", escalatedTo: "乡镇党(工)委" };
  const township = (rows: readonly Row[], own: EscalationInput["own"] = []): readonly string[] =>
    listOf(rows, {}, { level: "乡镇", own })
      .rows.filter(({ sentBy }) => sentBy === undefined)
      .map((it) => `${it.category} ${short(it)}`);

  test("what came up and nobody spoke of is undecided there", () => {
    expect(township([item(sent)])).toEqual(["未议账 LH-MS-2026-0007 4/0/4 红 县"]);
  });

  test("what was answered, and what stayed in the village, is not on it", () => {
    expect(
      township([item({ ...sent, superiorReply: "已列入计划" }), item({ code: "乙" })]),
    ).toEqual([]);
  });

  test("its own row goes before the village's", () => {
    const records = evaluated([item({ deadline: "2026-11-20" })]).facts.rows("demands");
    expect(township([item(sent)], records)).toEqual([
      "逾期 LH-MS-2026-0007 2026-11-20/未办结/7 个工作日 红 县",
    ]);
  });

  test("township cadres are its own, village cadres are not", () => {
    const rows = [cadre("赵敏", ["乡镇包村干部"], { isCommittee: "否" }), SECRETARY, ORDINARY];
    const linked = household("01-0003", "吴强", { linkedCadre: "赵敏" });
    const names = township([...rows, linked]).filter((it) => it.startsWith("走访不足"));
    expect(names).toHaveLength(1);
    expect(names[0]).toContain("赵敏");
  });
});

describe("what the level below sends", () => {
  const sent = { status: "已上报", escalatedDate: "2026-11-27", escalatedTo: "乡镇党(工)委" };
  const late = item({ code: "LH-MS-2026-0008", deadline: "2026-11-20" });
  const mild = item({ code: "LH-MS-2026-0009", deadline: "2026-11-27" });
  const at = (
    level: EscalationInput["level"],
    rows: readonly Row[],
    more: Partial<EscalationInput> = {},
  ): readonly EscalationRow[] => listOf(rows, {}, { level, ...more }).rows;
  const told = ({ category, sentBy, ...row }: EscalationRow): string =>
    `${sentBy ?? "own"}: ${category} ${short({ category, ...row })}`;

  test("stands on the township's list after its own rows, red before what only waits", () => {
    const own = evaluated([item({ code: "WG-MS-2026-0001", deadline: "2026-11-27" })]).facts;
    const rows = at("乡镇", [late, mild, item(sent)], { own: own.rows("demands") });
    expect(rows.map(told)).toEqual([
      "own: 逾期 WG-MS-2026-0001 2026-11-27/未办结/2 个工作日 黄 乡镇",
      "村: 逾期 LH-MS-2026-0008 2026-11-20/未办结/7 个工作日 红 乡镇",
      "村: 不能解决 LH-MS-2026-0007 答复/没有答复/1 正常 乡镇",
    ]);
    expect(rows.map(({ level }) => level)).toEqual(["乡镇", "乡镇", "乡镇"]);
  });

  test("it is every row that the villages' list sends here, and no other", () => {
    const rows = [SECRETARY, ORDINARY, SPECIAL, late, mild, item(sent)];
    const from = at("村", rows).filter(({ sendTo }) => sendTo === "乡镇");
    const here = at("乡镇", rows).filter(({ sentBy }) => sentBy === "村");
    expect(from.length).toBeGreaterThan(3);
    expect(here.map(({ subject, why }) => [subject, why])).toEqual(
      from.map(({ subject, why }) => [subject, why]),
    );
    expect(at("部门", rows)).toEqual([]);
  });

  test("not once the matter stands in the township's own ledger", () => {
    const own = evaluated([item({ deadline: "2026-12-20" })]).facts.rows("demands");
    expect(at("乡镇", [item(sent)], { own })).toEqual([]);
    const nameless = evaluated([item({ code: null, deadline: "2026-12-20" })]).facts;
    const rows = at("乡镇", [item({ ...sent, code: null })], { own: nameless.rows("demands") });
    expect(rows.map(({ sentBy }) => sentBy)).toEqual(["村"]);
  });

  test("the county has what the township sends from its ledgers, and nothing of the villages", () => {
    const ownBelow = evaluated([item({ deadline: "2026-11-20" })]).facts.rows("demands");
    expect(at("县", [late, SECRETARY, ORDINARY], { ownBelow }).map(told)).toEqual([
      "乡镇: 逾期 LH-MS-2026-0007 2026-11-20/未办结/7 个工作日 红 县",
    ]);
  });

  test("stability: only what was sent to the township itself, the rest is the village's count", () => {
    const matter = { code: "LH-WD-2026-0001", deadline: "2026-11-20" };
    const kept = listOf([item(matter, "stability")], {}, { level: "乡镇" });
    expect(kept).toEqual({ rows: [], withheld: [] });
    const direct = at("乡镇", [item({ ...matter, ...sent }, "stability")]);
    expect(direct.filter(({ sentBy }) => sentBy === "村").map(({ subject }) => subject)).toEqual([
      "LH-WD-2026-0001",
    ]);
  });

  test("a limit in a year without holidays is told to the superior too", () => {
    const years = escalationFindings({
      level: "乡镇",
      evaluation: evaluated([item({ deadline: "2027-02-10" })], {}),
      own: [],
      submissions: [],
    });
    expect(years.map(({ slots }) => slots?.["year"])).toEqual(["2026", "2027"]);
  });
});

describe("the reasons as data", () => {
  test("each category has one, with lights, levels and both sentences", () => {
    expect(Object.keys(REASONS)).toEqual([...CATEGORIES]);
    for (const { advice, why, levels, lights } of Object.values(REASONS)) {
      expect([advice, why].every((it) => it !== "")).toBe(true);
      expect(levels.length * Object.keys(lights).length).toBeGreaterThan(0);
    }
  });

  test("no row has a slot left open, and its light is one that the reason explains", () => {
    const rows = listOf([
      SECRETARY,
      ORDINARY,
      SPECIAL,
      item({ deadline: "2026-11-20", redoCount: 2 }),
      item({ code: "", registeredDate: "2026-09-01", solution: null }),
    ]).rows;
    expect(rows.length).toBeGreaterThan(6);
    for (const { advice, why, category, light } of rows) {
      expect(`${advice}${why}`).not.toMatch(/\{\w+\}/);
      expect(REASONS[category].lights[light]).toBeDefined();
    }
  });
});

describe("what makes the lights uncertain", () => {
  const findingsOf = (rows: readonly Row[], asked: Asked = {}): readonly string[] =>
    escalationFindings({
      level: "村",
      evaluation: evaluated(rows, asked),
      own: [],
      submissions: [],
    }).map(
      ({ id, slots, row: at }) => `${id} ${slots?.["year"] ?? slots?.["fields"] ?? ""} ${at ?? ""}`,
    );

  test("a year through which a limit runs and of which no holidays are known, once", () => {
    const rows = [item({ deadline: "2027-02-10" }), item({ code: "乙", deadline: "2027-03-01" })];
    expect(findingsOf(rows)).toEqual([
      "calendar-year-unknown 2026 ",
      "calendar-year-unknown 2027 ",
    ]);
    expect(findingsOf([item({ deadline: "2027-02-10", status: "已结账" })])).toEqual([]);
  });

  test("an extension without a reason or without whoever allowed it, where the setting asks", () => {
    const known = { extendedDeadline: "2026-12-31", extensionReason: "下雨" };
    const told = findingsOf([item(known)]).filter((it) => it.startsWith("extension"));
    expect(told).toEqual(["extension-unapproved 延期批准人 4"]);
    const settings = { extensionNeedsApproval: false };
    expect(findingsOf([item(known)], { settings }).join()).not.toContain("extension");
    const whole = { ...known, extensionApprovedBy: "王书平" };
    expect(findingsOf([item(whole)]).join()).not.toContain("extension");
  });
});
