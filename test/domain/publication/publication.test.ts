/** Which items are published, what is said of each, and what the clerk's decisions do. */
import { describe, expect, test } from "@jest/globals";
import {
  decideAlike,
  settlePublication,
  type Decision,
  type Decisions,
  type Hit,
  type Publication,
  type PublicRow,
} from "../../../src/domain/publication/index.ts";
import type { LedgerRecord } from "../../../src/domain/records.ts";
import { defaultSettings } from "../../../src/domain/settings/index.ts";
import { demand, draftOf, published, row, type Values } from "./support.ts";

const HOUSEHOLD = row("households", {
  householdNo: "03-0001",
  householder: "丁一山",
  group: "3组",
});
const SECRETARY = row("cadres", { name: "周大年", position: ["书记"] });

const rowsOf = ({ notices }: Publication): readonly PublicRow[] =>
  notices.flatMap(({ rows }) => rows);
const rowOf = (publication: Publication): PublicRow | undefined => rowsOf(publication)[0];
const all = (hits: readonly Hit[], decision: Decision): Decisions =>
  new Map(hits.map(({ key }) => [key, decision]));
const reasons = (publication: Publication): readonly string[] =>
  publication.withheld.map(({ reason }) => reason);

test("an item as it hangs on the wall: 类别 and 公示摘要, nothing of what was said", () => {
  const publication = published([HOUSEHOLD, SECRETARY, demand()]);
  expect(rowsOf(publication)).toEqual([
    {
      matter: "修复路灯两盏",
      category: "交通",
      reporter: "三组村民",
      responsible: "周大年",
      deadline: "2026-12-05",
      standing: "正在办理",
      satisfaction: "",
    },
  ]);
  expect(publication.balance).toEqual({
    ...{ items: 1, published: 1, withheld: 0, blocked: 0, outside: 0, ok: true },
  });
  expect([publication.from, publication.to]).toEqual(["2026-12-01", "2026-12-07"]);
});

describe("of the period is what moved in it or is under way", () => {
  const old = { registeredDate: "2026-03-02", meetingDate: "2026-03-10" };
  const closed = { ...old, status: "已结账" };
  test.each<readonly [string, Values, boolean]>([
    ["registered in it", { status: "已结账" }, true],
    ["under way for long", { ...old, status: "办理中" }, true],
    ["passed up before it", { ...old, status: "已上报", escalatedDate: "2026-04-01" }, true],
    ["closed in it", { ...closed, closedDate: "2026-11-30" }, true],
    [
      "asked about in it",
      { ...closed, closedDate: "2026-10-30", callbackDate: "2026-11-01" },
      true,
    ],
    ["closed before it", { ...closed, closedDate: "2026-10-31" }, false],
    ["given up before it", { ...old, status: "中止" }, false],
    ["registered after it", { registeredDate: "2026-12-01" }, false],
  ])("%s", (_, values, isPublished) => {
    const { balance } = published([demand(values)]);
    expect([balance.published, balance.outside]).toEqual(isPublished ? [1, 0] : [0, 1]);
    expect(balance.ok).toBe(true);
  });

  test("a line of 办理日志 in it counts too", () => {
    const item = demand({ ...closed, closedDate: "2026-05-01" });
    const log = row("actionLog", { itemCode: "LH-MS-2026-0001", actionDate: "2026-11-09" });
    expect(published([item, log]).balance.published).toBe(1);
  });
});

describe("words of the wall", () => {
  test.each([
    ["待议账", "已登记,待会议研究"],
    ["办理中", "正在办理"],
    ["已上报", "已报上级研究"],
    ["已办结待回访", "已办结(11月20日)"],
    ["已结账", "已办结(11月20日)"],
    ["退回重办", "正在重新办理"],
    ["中止", "已停止办理"],
  ])("%s: %s", (status, standing) => {
    expect(rowOf(published([demand({ status, closedDate: "2026-11-20" })]))?.standing).toBe(
      standing,
    );
  });

  test.each<readonly [string, Values, Partial<PublicRow>]>([
    ["a category outside the list", { category: "丁一山家的事" }, { category: "其他" }],
    ["a time limit that is no day", { deadline: "找丁一山" }, { deadline: "" }],
    ["长期坚持", { deadline: "长期坚持" }, { deadline: "长期坚持" }],
    ["the later time limit", { extendedDeadline: "2026-12-20" }, { deadline: "2026-12-20" }],
    ["an opinion outside the list", { satisfaction: "丁一山说好" }, { satisfaction: "" }],
    ["an opinion", { satisfaction: "基本满意" }, { satisfaction: "基本满意" }],
    ["no group", { group: null }, { reporter: "村民" }],
    ["a group that is none", { group: "丁家湾" }, { reporter: "村民" }],
    ["nobody responsible yet", { responsible: null }, { responsible: "" }],
    ["no summary", { publicSummary: null }, { matter: "交通方面的诉求" }],
  ])("%s", (_, values, expected) => {
    expect(rowOf(published([HOUSEHOLD, SECRETARY, demand(values)]))).toMatchObject(expected);
  });

  test("张*三 only where the setting says so, and only for names", () => {
    const settings = { ...defaultSettings(), publicName: "隐去中间字" as const };
    const reporter = (name: string): string | undefined =>
      rowOf(published([demand({ reporter: name })], new Map(), { settings }))?.reporter;
    expect(reporter("丁一山")).toBe("丁*山");
    expect(reporter("匿名")).toBe("三组村民");
  });
});

describe("stability is blocked without exception", () => {
  test.each<readonly [string, LedgerRecord]>([
    ["its rows", row("stability", { code: "LH-WD-2026-0001", registeredDate: "2026-11-02" })],
    ["its numbers in another ledger", demand({ code: "LH-WD-2026-0009" })],
    [
      "a row that went there",
      demand({ status: "中止", result: "转入稳定工作台账,编号LH-WD-2026-0002" }),
    ],
    ["a row that came from there", demand({ remark: "转自稳定工作台账,编号LH-WD-2026-0002" })],
    ["the same in a clerk's own words", demand({ remark: "已转到维稳台账" })],
  ])("%s", (_, record) => {
    const { balance, blocked } = published([record]);
    expect([balance.published, balance.blocked, balance.ok]).toEqual([0, 1, true]);
    expect(blocked).toHaveLength(1);
  });

  test("a 编号 that the stability ledger uses as well", () => {
    const twin = row("stability", { code: "LH-MS-2026-0001", registeredDate: "2026-11-02" });
    expect(published([demand(), twin]).balance).toMatchObject({ published: 0, blocked: 2 });
  });

  test("a summary that speaks of it is asked about", () => {
    expect(reasons(published([demand({ publicSummary: "转稳定工作台账办理" })]))).toEqual([
      "undecided",
    ]);
  });
});

describe("困难群众台账", () => {
  const hardship = (values: Values): LedgerRecord =>
    row("hardship", {
      ...{
        code: "LH-KN-2026-0001",
        registeredDate: "2026-11-03",
        group: "1组",
        householder: "丁一山",
      },
      ...{ hardshipType: "医疗", hardshipReason: "重大疾病", status: "办理中", ...values },
    });

  test("says what helps, not who is poor and why", () => {
    const settings = { ...defaultSettings(), publicName: "隐去中间字" as const };
    const only = rowOf(
      published([hardship({ publicSummary: "已送去过冬物资" })], new Map(), { settings }),
    );
    expect(only).toMatchObject({
      category: "困难帮扶",
      matter: "已送去过冬物资",
      reporter: "一组村民",
    });
    expect(JSON.stringify(only)).not.toMatch(/医疗|疾病/);
  });

  test("is withheld without a summary", () => {
    expect(reasons(published([hardship({})]))).toEqual(["noSummary"]);
  });
});

describe("what keeps an item off", () => {
  test.each<readonly [string, Values, string]>([
    ["a name of the ledgers", { publicSummary: "修好丁一山家门口的路灯" }, "undecided"],
    ["the name of a cadre too", { publicSummary: "周大年已修好" }, "undecided"],
    ["a telephone number", { publicSummary: "请打138 1234 5678" }, "undecided"],
    ["a villager as 责任人", { responsible: ["丁 一山"] }, "undecided"],
    ["a number beside 责任人", { responsible: ["周大年13812345678"] }, "undecided"],
    ["no 状态", { status: null }, "noStatus"],
  ])("%s", (_, values, reason) => {
    const publication = published([HOUSEHOLD, SECRETARY, demand(values)]);
    expect(reasons(publication)).toEqual([reason]);
    expect(publication.balance).toMatchObject({ published: 0, withheld: 1, ok: true });
  });

  test("no summary, where the setting says so", () => {
    const settings = { ...defaultSettings(), publicWithoutSummary: "不公示" as const };
    const publication = published([demand({ publicSummary: " " })], new Map(), { settings });
    expect(reasons(publication)).toEqual(["noSummary"]);
  });

  test("a responsible person known from no list is no villager", () => {
    expect(rowOf(published([HOUSEHOLD, demand({ responsible: ["镇交通办"] })]))?.responsible).toBe(
      "镇交通办",
    );
  });
});

describe("decisions", () => {
  const rows = [
    HOUSEHOLD,
    SECRETARY,
    demand({ publicSummary: "丁一山家门口路灯已修好,可打13812345678" }),
  ];
  const draft = draftOf(rows);

  test("each doubtful piece is a hit with its place", () => {
    expect(draft.hits.map(({ kind, found, start, end }) => [kind, found, start, end])).toEqual([
      ["name", "丁一山", 0, 3],
      ["phone", "13812345678", 14, 25],
    ]);
  });

  test.each<readonly [Decision, string]>([
    ["release", "丁一山家门口路灯已修好,可打13812345678"],
    ["mask", "三组村民家门口路灯已修好,可打***"],
  ])("all %s", (decision, matter) => {
    expect(rowOf(settlePublication(draft, all(draft.hits, decision)))?.matter).toBe(matter);
  });

  test("masked with the settings for it", () => {
    const settings = {
      ...defaultSettings(),
      ...{ publicName: "隐去中间字" as const, publicPhone: "隐去中间四位" as const },
    };
    const other = draftOf(rows, { settings });
    expect(rowOf(settlePublication(other, all(other.hits, "mask")))?.matter).toBe(
      "丁*山家门口路灯已修好,可打138****5678",
    );
  });

  test("one of two is not enough, and one 不登 is", () => {
    const [name, phone] = draft.hits;
    const half = settlePublication(draft, new Map([[name?.key ?? "", "release"]]));
    expect(half.withheld.map(({ reason, hits }) => [reason, hits.length])).toEqual([
      ["undecided", 1],
    ]);
    expect(half.undecided).toEqual([phone]);
    const none = settlePublication(draft, all(draft.hits, "withhold"));
    expect(reasons(none)).toEqual(["decided"]);
    expect(none.undecided).toEqual([]);
  });

  test("pieces that overlap are hidden both", () => {
    const both = draftOf([
      row("households", { householder: "丁一山", address: "丁一山老屋后第二家" }),
      demand({ publicSummary: "在丁一山老屋后第二家修路" }),
    ]);
    expect(both.hits.map(({ kind }) => kind).sort()).toEqual(["address", "name"]);
    expect(rowOf(settlePublication(both, all(both.hits, "mask")))?.matter).toBe("在***修路");
    const released = new Map(
      both.hits.map(({ key, kind }) => [key, kind === "name" ? "mask" : "release"] as const),
    );
    expect(rowOf(settlePublication(both, released))?.matter).toBe("在三组村民老屋后第二家修路");
  });

  test("they hold in the next run, and not for a text that was changed", () => {
    const decisions = all(draft.hits, "release");
    const again = draftOf([...rows, demand({ code: "LH-MS-2026-0002" })]);
    expect(settlePublication(again, decisions).balance.published).toBe(2);
    const [, , item] = rows;
    const changed = demand({
      ...item?.values,
      publicSummary: "丁一山家门口路灯没修好,可打13812345678",
    });
    expect(reasons(published([HOUSEHOLD, changed], decisions))).toEqual(["undecided"]);
  });

  test("their keys hold nothing personal", () => {
    expect(draft.hits.map(({ key }) => key).join()).not.toMatch(/丁一山|138/);
  });

  test("one word decided for all that are alike", () => {
    const happy = row("households", { householder: "高兴" });
    const two = draftOf([
      happy,
      demand({ publicSummary: "群众高兴" }),
      demand({ code: "LH-MS-2026-0002", publicSummary: "大家高兴" }),
      demand({ code: "LH-MS-2026-0003", publicSummary: "患病的事" }),
    ]);
    const decisions = decideAlike(two, { kind: "name", found: "高兴" }, "release");
    expect(settlePublication(two, decisions).balance).toMatchObject({ published: 2, withheld: 1 });
  });
});

describe("办理结果 and 办理进展", () => {
  const item = demand({ status: "已结账", result: "已为丁一山换灯", progress: "已换灯两盏" });
  const draft = draftOf([HOUSEHOLD, SECRETARY, item]);
  const keyOf = (field: string): string => draft.offers.find((it) => it.field === field)?.key ?? "";

  test("are not published by themselves, whatever they hold", () => {
    expect(rowOf(settlePublication(draft))?.standing).toBe("已办结");
  });

  test("released, they stand below the words of the wall", () => {
    const publication = settlePublication(draft, new Map([[keyOf("progress"), "release"]]));
    expect(rowOf(publication)?.standing).toBe("已办结\n已换灯两盏");
  });

  test("released with a name in it, the name is asked about", () => {
    const wanted: [string, Decision] = [keyOf("result"), "release"];
    expect(reasons(settlePublication(draft, new Map([wanted])))).toEqual(["undecided"]);
    const [name] = draft.hits;
    const masked = settlePublication(draft, new Map([wanted, [name?.key ?? "", "mask"]]));
    expect(rowOf(masked)?.standing).toBe("已办结\n已为三组村民换灯");
    const refused = settlePublication(draft, new Map([wanted, [name?.key ?? "", "withhold"]]));
    expect(rowOf(refused)?.standing).toBe("已办结");
  });
});

describe("the notice", () => {
  const duty = (values: Values): LedgerRecord =>
    row("dutyRoster", { dutyDate: "2026-11-09", dutyPeople: ["周大年"], ...values });

  test("names the station as the latest line of 值班表 does", () => {
    const { notices } = published([
      demand(),
      duty({ dutyDate: "2026-11-20", place: "党群服务中心", phone: "028-88221234" }),
      duty({ place: "旧村委会", phone: "028-88220000" }),
    ]);
    expect(notices).toMatchObject([
      {
        unit: "龙河村",
        township: "五桂镇",
        place: "党群服务中心",
        phone: "028-88221234",
        complaints: "",
      },
    ]);
  });

  test("a place in somebody's house and somebody's own number are left blank until decided", () => {
    const rows = [
      row("households", { householder: "丁一山", phone: "13812345678" }),
      demand(),
      duty({ place: "丁一山家" }),
    ];
    const draft = draftOf(rows, { phone: "13812345678" });
    const publication = settlePublication(draft);
    expect(publication.notices).toMatchObject([{ place: "", phone: "" }]);
    expect(publication.blanks.map(({ field }) => field)).toEqual(["place", "phone"]);
    expect(publication.balance).toMatchObject({ published: 1, ok: true });
    const released = settlePublication(draft, all(draft.hits, "release"));
    expect(released.notices).toMatchObject([{ place: "丁一山家", phone: "13812345678" }]);
  });

  test("one for each village, and one for the township's own ledgers", () => {
    const { notices, balance } = published(
      [demand(), demand({ code: "QX-MS-2026-0001" }, "清溪村")],
      new Map(),
      { own: [demand({ code: "WG-MS-2026-0001" })] },
    );
    expect(notices.map(({ village, rows }) => [village, rows.length])).toEqual([
      ...[
        ["龙河村", 1],
        ["清溪村", 1],
        ["", 1],
      ],
    ]);
    expect(balance.ok).toBe(true);
  });

  test("only those that are asked for, with the names of all", () => {
    const publication = published(
      [
        row("households", { householder: "丁一山" }, "清溪村"),
        demand({ publicSummary: "丁一山家的路" }),
        demand({ code: "QX-MS-2026-0001" }, "清溪村"),
      ],
      new Map(),
      { villages: ["龙河村"] },
    );
    expect(publication.balance).toMatchObject({ items: 1, published: 0, withheld: 1 });
  });

  test("the township's own words are sensitive too", () => {
    expect(
      reasons(
        published([demand({ publicSummary: "王家大院修路" })], new Map(), { words: ["王家大院"] }),
      ),
    ).toEqual(["undecided"]);
  });
});

test("rows without a 编号 are told apart and keep their decisions", () => {
  const rows = [
    HOUSEHOLD,
    demand({ code: null, publicSummary: "丁一山家" }),
    demand({ code: null, publicSummary: "丁一山家", content: "另一件事" }),
  ];
  const draft = draftOf(rows);
  expect(new Set(draft.hits.map(({ key }) => key)).size).toBe(2);
  expect(settlePublication(draftOf(rows), all(draft.hits, "release")).balance.published).toBe(2);
});
