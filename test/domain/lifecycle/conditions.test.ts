import { describe, expect, test } from "@jest/globals";
import { apply } from "../../../src/domain/lifecycle/apply.ts";
import { closingWays } from "../../../src/domain/lifecycle/fields.ts";
import type { Item, MoveId, MoveInput } from "../../../src/domain/lifecycle/types.ts";
import { CODE, INPUTS, NEW_ITEM, context, inState, live, refused } from "./example.ts";
import type { Lived } from "./example.ts";

const closed = inState("已办结待回访");
const working = inState("办理中");
const redone = inState("退回重办");

describe("conditions of a move", () => {
  test.each<[what: string, from: Lived, MoveId, MoveInput, refused: readonly string[]]>([
    ["a day that is none", working, "close", { closedDate: "11月底" }, ["no-date:closedDate"]],
    ["a day to come", working, "close", { closedDate: "2027-02-01" }, ["future:closedDate"]],
    [
      "closed before the meeting",
      working,
      "close",
      { closedDate: "2026-11-05" },
      ["early:closedDate"],
    ],
    ["a way that is none", working, "close", { closingWay: "搞定" }, ["not-in-list:closingWay"]],
    ["呈报 is for 上报", working, "close", { closingWay: "⑦呈报乡镇" }, ["not-in-list:closingWay"]],
    [
      "a deadline before the meeting",
      inState("待议账"),
      "deliberate",
      { deadline: "2026-11-06" },
      ["limit-passed:deadline"],
    ],
    [
      "a vague deadline",
      inState("待议账"),
      "deliberate",
      { deadline: "近期" },
      ["no-date:deadline"],
    ],
    ["work without an end", inState("待议账"), "deliberate", { deadline: "长期坚持" }, []],
    [
      "a new limit that is none",
      working,
      "extend",
      { extendedDeadline: "2026-11-20" },
      ["not-later:extendedDeadline"],
    ],
    [
      "past the direct superior",
      working,
      "escalate",
      { escalatedTo: "县走基层办" },
      ["not-in-list:escalatedTo"],
    ],
    [
      "who handled it rates it",
      closed,
      "settle",
      { callbackBy: "李建国" },
      ["same-person:callbackBy"],
    ],
    [
      "not satisfied is no 结账",
      closed,
      "settle",
      { satisfaction: "不满意" },
      ["dissatisfied:satisfaction"],
    ],
    [
      "called back before it was closed",
      closed,
      "settle",
      { callbackDate: "2026-11-18" },
      ["early:callbackDate"],
    ],
    ["given up on the first call", closed, "settleUnreached", {}, ["tries-missing"]],
    ["15 days for doing it again", closed, "reject", { deadline: "2026-12-08" }, []],
    ["16 days", closed, "reject", { deadline: "2026-12-09" }, ["redo-too-long:deadline"]],
    [
      "doing it again for ever",
      closed,
      "reject",
      { deadline: "长期坚持" },
      ["redo-too-long:deadline"],
    ],
    [
      "into its own ledger",
      working,
      "transfer",
      { toLedger: "demands", newCode: "LH-MS-2026-0008" },
      ["same-ledger:toLedger"],
    ],
    [
      "with the letters of its own",
      working,
      "transfer",
      { newCode: "LH-MS-2026-0008" },
      ["code-of-other:newCode"],
    ],
    ["a 序号 for a 编号", inState("未建账"), "register", { code: "7" }, ["code-bare:code"]],
    [
      "in the year of its registration",
      working,
      "carry",
      { actionDate: "2026-12-31" },
      ["same-year:actionDate"],
    ],
  ])("%s", (_, from, move, input, reasons) => {
    expect(refused(from, move, input)).toEqual(reasons);
  });

  test("a 编号 is not given twice", () => {
    const taken = new Set([CODE, "LH-KN-2026-0003"]);
    expect(refused(inState("未建账"), "register", {}, { taken })).toEqual(["code-taken:code"]);
    expect(refused(working, "transfer", {}, { taken })).toEqual(["code-taken:newCode"]);
  });

  test("work without an end cannot be put off", () => {
    const standing = { ...working, item: with_(working.item, { deadline: "长期坚持" }) };
    expect(refused(standing, "extend")).toEqual(["no-limit:extendedDeadline"]);
  });

  test("every reason is given at once, each with its field and a whole sentence", () => {
    const result = apply(working.item, "close", { closingWay: "搞定" }, context());
    expect(result.ok ? [] : result.refusals.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^“办结方式”不能是“搞定”,请选:实质性办结、①实质办结、.*。$/),
      "“办理结果”还没有填,填好才能“办结”。",
      "“办结时间”还没有填,填好才能“办结”。",
    ]);
  });

  test("a 状态 that nobody knows is named", () => {
    const strange = { item: { ...NEW_ITEM, values: { status: "差不多了" } }, log: [] };
    expect(refused(strange, "deliberate")).toEqual(["status-unknown:status"]);
  });
});

describe("settings", () => {
  test.each<
    [what: string, from: Lived, MoveId, MoveInput, Parameters<typeof context>[0], readonly string[]]
  >([
    [
      "an extension without approval",
      working,
      "extend",
      { extensionReason: "", extensionApprovedBy: "" },
      { settings: { extensionNeedsApproval: false } },
      [],
    ],
    [
      "any superior",
      working,
      "escalate",
      { escalatedTo: "县走基层办" },
      { settings: { directSuperiorOnly: false } },
      [],
    ],
    [
      "the handler may ask himself",
      closed,
      "settle",
      { callbackBy: "李建国" },
      { settings: { callbackByAnother: false } },
      [],
    ],
    [
      "one call is enough",
      live(["register", "deliberate", "close", "unreachable"]),
      "settleUnreached",
      {},
      { settings: { unreachableTries: 1 } },
      [],
    ],
    [
      "more days for doing it again",
      closed,
      "reject",
      { deadline: "2026-12-20" },
      { settings: { redoDays: 30 } },
      [],
    ],
    [
      "to the meeting after one 不满意",
      redone,
      "resume",
      {},
      { settings: { dissatisfiedForEscalation: 1 } },
      ["to-meeting:status"],
    ],
  ])("%s", (_, from, move, input, more, reasons) => {
    expect(refused(from, move, input, more)).toEqual(reasons);
  });
});

describe("不满意", () => {
  const again = live(["resume"], redone.item);

  test("退回重办 with a new limit; the old one stands in the log", () => {
    expect(redone.item.values).toMatchObject({
      status: "退回重办",
      satisfaction: "不满意",
      redoCount: 1,
      deadline: "2026-12-04",
      closedDate: null,
      closingWay: null,
      result: null,
    });
    expect(redone.log.at(-1)?.text).toBe(
      "【不满意退回】已办结待回访→退回重办。2026-11-23口头回访,不满意:雨后又垮了;重办时限2026-12-04,回访人陈丽;原“完成时限”2026-11-20;原“办结方式”①实质办结;原“办结时间”2026-11-19;原“办理结果”道路恢复通行。",
    );
  });

  test("the second time it goes to the meeting, or up", () => {
    const closedAgain = made(again.item, "close", { closedDate: "2026-11-30" });
    const twice = made(closedAgain, "reject", {
      callbackDate: "2026-12-01",
      deadline: "2026-12-10",
    });
    expect(twice.values["redoCount"]).toBe(2);
    const lived = { item: twice, log: [] };
    expect(refused(lived, "resume", { actionDate: "2026-12-02" })).toEqual(["to-meeting:status"]);
    expect(
      refused(lived, "deliberate", { meetingDate: "2026-12-04", deadline: "2026-12-30" }),
    ).toEqual([]);
    expect(refused(lived, "escalate", { escalatedDate: "2026-12-04" })).toEqual([]);
  });

  test("what was solved on the spot and was not goes to the meeting first", () => {
    const onSpot = live(["solveOnSpot", "reject"]);
    expect(refused(onSpot, "resume")).toEqual(["undecided:status"]);
  });

  test("who solved it on the spot does not rate it", () => {
    expect(refused(live(["solveOnSpot"]), "settle", { callbackBy: "何青" })).toEqual([
      "same-person:callbackBy",
    ]);
  });

  test("an answer stands: neither another one nor 不满意 goes over it", () => {
    const rated = { ...closed, item: with_(closed.item, { satisfaction: "基本满意" }) };
    expect(refused(rated, "settle")).toEqual(["rated:satisfaction"]);
    expect(refused(rated, "settle", { satisfaction: "基本满意" })).toEqual([]);
    expect(refused(rated, "reject")).toEqual(["rated:satisfaction"]);
  });

  test("closed once more, the next answer is a new one, the old one in the log", () => {
    const result = apply(
      again.item,
      "close",
      { ...INPUTS.close, closedDate: "2026-11-30" },
      context(),
    );
    expect(result.ok && result.item.values["satisfaction"]).toBeNull();
    expect(result.ok && result.log.text).toContain("原“回访意见”不满意");
  });
});

describe("办结方式 by ledger", () => {
  test("民生诉求: the codes, but for those that say what another move does", () => {
    expect(closingWays("demands")).toEqual([
      "实质性办结",
      "①实质办结",
      "阶段性办结",
      "④落实项目、落实帮扶",
      "⑤整合项目",
      "程序性办结",
      "③政策解答",
      "⑥纳入项目库",
      "⑪其他方式",
    ]);
  });

  test("the other two have their own words", () => {
    expect(closingWays("hardship")).toContain("纳入低保");
    expect(closingWays("stability")).toEqual(["实质化解", "实质性终结", "程序性终结", "稳控中"]);
  });

  test("当场办结 writes the ledger's own word", () => {
    const solved = (ledger: Item["ledger"], letters: string): unknown => {
      const input = { ...INPUTS.solveOnSpot, code: `LH-${letters}-2026-0001` };
      const result = apply({ ...NEW_ITEM, ledger }, "solveOnSpot", input, context());
      return result.ok && result.item.values["closingWay"];
    };
    expect(solved("demands", "MS")).toBe("当场办结");
    expect(solved("hardship", "KN")).toBe("实质性解决困难");
    expect(solved("stability", "WD")).toBe("实质化解");
  });
});

describe("延期", () => {
  test("writes reason, approver and new limit; a meeting's new limit ends it", () => {
    const extended = live(["register", "deliberate", "extend"]);
    expect(extended.item.values).toMatchObject({
      deadline: "2026-11-20",
      extendedDeadline: "2026-11-27",
      extensionReason: "连日下雨",
      extensionApprovedBy: "王书平",
    });
    const rejected = made(made(extended.item, "close"), "reject");
    expect(rejected.values).toMatchObject({ deadline: "2026-12-04", extendedDeadline: null });
  });

  test("a second one has to go beyond the first", () => {
    const extended = live(["register", "deliberate", "extend"]);
    expect(refused(extended, "extend")).toEqual(["not-later:extendedDeadline"]);
    expect(refused(extended, "extend", { extendedDeadline: "2026-12-11" })).toEqual([]);
  });
});

function made(item: Item, move: MoveId, input: MoveInput = {}): Item {
  const result = apply(item, move, { ...INPUTS[move], ...input }, context());
  if (!result.ok) throw new Error(result.refusals.map((it) => it.message).join());
  return result.item;
}

function with_(item: Item, values: MoveInput): Item {
  return { ...item, values: { ...item.values, ...values } };
}
