/** Rows that belong together: above, in another ledger, from last year; and the log. */
import { describe, expect, test } from "@jest/globals";
import { apply } from "../../../src/domain/lifecycle/apply.ts";
import {
  dissatisfiedTimes,
  logRow,
  moveNameIn,
  unreachedTimes,
} from "../../../src/domain/lifecycle/log.ts";
import {
  rowAbove,
  transferredFrom,
  transferredTo,
} from "../../../src/domain/lifecycle/transfer.ts";
import type { Item, MoveInput } from "../../../src/domain/lifecycle/types.ts";
import { CODE, INPUTS, context, inState, live } from "./example.ts";

describe("上报", () => {
  const result = apply(inState("办理中").item, "escalate", INPUTS.escalate, context());
  const above = result.ok ? result.opens : null;

  test("closes at the own level as 程序性", () => {
    expect(result.ok && result.item.values).toMatchObject({
      status: "已上报",
      closingWay: "⑦呈报乡镇",
      escalatedDate: "2026-11-09",
      escalatedTo: "乡镇党(工)委",
    });
  });

  test("opens above under the same 编号, with nothing decided and what the superior needs", () => {
    expect(above).toEqual({
      ledger: "demands",
      values: {
        code: CODE,
        village: "龙河村",
        group: "3组",
        registeredDate: "2026-11-09",
        sourceChannel: "干部走访",
        collector: "何青",
        reporter: "周大山",
        content: "3组机耕道垮塌",
        status: "待议账",
        remark: "龙河村2026-11-09上报;原登记时间2026-11-02",
      },
    });
  });

  test("and on to the county under the same 编号", () => {
    const up = apply(
      above ?? inState("未建账").item,
      "escalate",
      { escalatedDate: "2026-11-20", escalatedTo: "县走基层办", reason: "要列入县里的项目" },
      context({ level: "乡镇" }),
    );
    expect(up.ok && up.item.values["closingWay"]).toBe("⑧呈报县台账办");
    expect(up.ok && up.opens?.values["code"]).toBe(CODE);
  });

  test("a stability matter goes to the direct superior only, whatever the setting", () => {
    const item: Item = {
      ledger: "stability",
      values: { code: "LH-WD-2026-0001", status: "待议账" },
    };
    const settings = { directSuperiorOnly: false };
    const input = { ...INPUTS.escalate, escalatedTo: "县走基层办" };
    const far = apply(item, "escalate", input, context({ settings }));
    expect(far.ok ? [] : far.refusals.map(({ id }) => id)).toEqual(["not-in-list"]);
  });

  test("a row that was not sent up opens nothing", () => {
    expect(rowAbove(inState("办理中").item, "村")).toBeNull();
  });
});

describe("转入其他台账", () => {
  const result = apply(inState("办理中").item, "transfer", INPUTS.transfer, context());

  test("the old row ends and names the new 编号", () => {
    expect(result.ok && result.item.values).toMatchObject({ code: CODE, status: "中止" });
    expect(result.ok && transferredTo(result.item)).toEqual({
      ledger: "困难群众台账",
      code: "LH-KN-2026-0003",
    });
  });

  test("the new row has its own 编号 and names the old one", () => {
    const opened = result.ok ? result.opens : null;
    expect(opened).toEqual({
      ledger: "hardship",
      values: {
        code: "LH-KN-2026-0003",
        village: "龙河村",
        group: "3组",
        householder: "周大山",
        collector: "何青",
        registeredDate: "2026-11-10",
        sourceChannel: "其他台账转入",
        status: "待议账",
        remark: `转自民生诉求台账,编号${CODE};3组机耕道垮塌`,
      },
    });
    expect(opened && transferredFrom(opened)).toEqual({ ledger: "民生诉求台账", code: CODE });
  });

  test("中止 is no transfer", () => {
    expect(transferredTo(inState("中止").item)).toBeNull();
    expect(transferredFrom(inState("中止").item)).toBeNull();
  });

  test("out of 稳定工作台账 goes the place, and a sentence that was written anew", () => {
    const item: Item = {
      ledger: "stability",
      values: {
        code: "LH-WD-2026-0001",
        status: "待议账",
        village: "龙河村",
        group: "3组",
        reporter: "周大山",
        content: "周大山与邻居争执",
      },
    };
    const move = (more: MoveInput): ReturnType<typeof apply> =>
      apply(
        item,
        "transfer",
        { ...INPUTS.transfer, toLedger: "demands", newCode: "LH-MS-2026-0009", ...more },
        context(),
      );
    const copied = [move({}), move({ newContent: "周大山与邻居争执" })];
    for (const it of copied)
      expect(it.ok ? [] : it.refusals.map(({ id }) => id)).toEqual(["content-needed"]);
    const rewritten = move({ newContent: "3组排水沟需要疏通" });
    expect(rewritten.ok && rewritten.opens?.values).toEqual({
      code: "LH-MS-2026-0009",
      village: "龙河村",
      group: "3组",
      content: "3组排水沟需要疏通",
      registeredDate: "2026-11-10",
      sourceChannel: "其他台账转入",
      status: "待议账",
      remark: "转自稳定工作台账,编号LH-WD-2026-0001",
    });
  });
});

describe("上年接转", () => {
  test("keeps 编号 and state, and the first way that it came", () => {
    const carried = live(["register", "deliberate", "carry"]).item;
    expect(carried.values).toMatchObject({
      code: CODE,
      status: "办理中",
      sourceChannel: "上年接转",
      remark: "原来源渠道:干部走访",
    });
    const again = apply(
      carried,
      "carry",
      { actionDate: "2028-01-03" },
      context({ asOf: "2028-01-10" }),
    );
    expect(again.ok && again.item.values["remark"]).toBe("原来源渠道:干部走访");
  });
});

describe("办理日志", () => {
  const lived = live(["register", "deliberate", "progress", "close", "reject", "resume"]);

  test("a row for each move, as the sheet keeps it", () => {
    expect(lived.log.map(logRow).slice(0, 3)).toEqual([
      {
        itemCode: CODE,
        actionDate: "2026-11-02",
        measure: "【建账】未建账→待议账。2026-11-02登记,来源干部走访,收集人何青。",
        handlers: ["何青"],
      },
      {
        itemCode: CODE,
        actionDate: "2026-11-06",
        measure:
          "【议账】待议账→办理中。2026-11-06会议议定。解决方案:请挖机清方;目标任务:恢复通行;责任人李建国;完成时限2026-11-20。",
        handlers: ["何青"],
      },
      {
        itemCode: CODE,
        actionDate: "2026-11-10",
        measure: "【记进展】挖机已进场。",
        handlers: ["何青"],
      },
    ]);
  });

  test("an extension without reason and approver says nothing of them", () => {
    const input = { actionDate: "2026-11-18", extendedDeadline: "2026-11-27" };
    const settings = { extensionNeedsApproval: false };
    const result = apply(inState("办理中").item, "extend", input, context({ settings }));
    expect(result.ok && result.log.text).toBe("【延期】延期到2026-11-27。");
  });

  test("tells what happened before, from its sentences alone", () => {
    const lines = ["【办结】…", "【联系不上】…", "手写的一行", "【联系不上】…"];
    expect(lines.map(moveNameIn)).toEqual(["办结", "联系不上", "", "联系不上"]);
    expect(unreachedTimes(lines)).toBe(2);
    expect(unreachedTimes([...lines, "【办结】…", "【联系不上】…"])).toBe(1);
  });

  test.each([
    ["重办次数 in the row", { redoCount: 2 }, [], 2],
    ["the log", { redoCount: 1 }, ["【不满意退回】", "【办结】", "【不满意退回】"], 2],
    ["the answer in the row", { satisfaction: "不满意" }, [], 1],
    ["none", { satisfaction: "满意", redoCount: null }, [], 0],
    ["a count that is none", { redoCount: "两次" }, [], 0],
  ])("不满意 is counted by %s", (_, values, lines, times) => {
    expect(dissatisfiedTimes({ values }, lines)).toBe(times);
  });
});
