import { describe, expect, test } from "@jest/globals";
import {
  closingRate,
  countAcross,
  countOwn,
  satisfactionRate,
  substantiveRate,
} from "../../../src/domain/lifecycle/counts.ts";
import type { LevelItem } from "../../../src/domain/lifecycle/counts.ts";
import type { MoveInput } from "../../../src/domain/lifecycle/types.ts";
import { defaultSettings } from "../../../src/domain/settings/index.ts";

let serial = 0;
function row(status: string, more: MoveInput = {}, level: LevelItem["level"] = "村"): LevelItem {
  serial += 1;
  return { ledger: "demands", level, values: { code: `甲-${serial}`, status, ...more } };
}

const SOLVED = { closingWay: "①实质办结" };

describe("one level by itself", () => {
  const items = [
    row("待议账"),
    row("办理中"),
    row("退回重办", { satisfaction: "不满意" }),
    row("已上报", { closingWay: "⑦呈报乡镇" }),
    row("已办结待回访", { closingWay: "③政策解答" }),
    row("已办结待回访", { closingWay: "⑤整合项目" }),
    row("已结账", SOLVED),
    row("已结账"),
    row("中止", { closingWay: "②问题中止", result: "反映人撤回" }),
    row("中止", { result: "转入困难群众台账,编号LH-KN-2026-0003" }),
    row(""),
  ];
  const counts = countOwn(items);

  test("every row stands in one count; 未建账 in none", () => {
    expect(counts).toEqual({
      items: 10,
      open: 3,
      closed: 5,
      substantive: 1,
      staged: 1,
      procedural: 3,
      escalated: 1,
      suspended: 1,
      transferred: 1,
    });
  });

  test("办结率 flatters, 实质性办结率 does not", () => {
    expect(closingRate(counts)).toEqual({ part: 5, whole: 8, percent: 62.5 });
    expect(substantiveRate(counts)).toEqual({ part: 1, whole: 8, percent: 12.5 });
    expect(closingRate(countOwn([])).percent).toBeNull();
  });
});

describe("all levels together, by 编号", () => {
  const code = "LH-MS-2026-0007";
  const village = row("已上报", { code });
  const township = (status: string, more: MoveInput = {}): LevelItem =>
    row(status, { code, ...more }, "乡镇");
  const county = (status: string, more: MoveInput = {}): LevelItem =>
    row(status, { code, ...more }, "县");

  test.each<[what: string, LevelItem[], open: number, substantive: number]>([
    ["nobody above has taken it up", [village], 1, 0],
    ["worked on above", [village, township("办理中")], 1, 0],
    ["solved above", [village, township("已办结待回访", SOLVED)], 0, 1],
    ["two levels up, in any order", [county("办理中"), village, township("已上报")], 1, 0],
    ["solved two levels up", [township("已上报"), county("已结账", SOLVED), village], 0, 1],
    [
      "back in the village, and solved there",
      [row("已结账", { code, ...SOLVED }), township("已结账")],
      0,
      1,
    ],
    [
      "back in the village, not solved yet",
      [row("办理中", { code }), township("已结账", SOLVED)],
      1,
      0,
    ],
  ])("%s: one item", (_, rows, open, substantive) => {
    expect(countAcross(rows)).toMatchObject({ items: 1, open, substantive });
  });

  test("the same rows at the level of the village: closed, but not really", () => {
    const own = countOwn([village]);
    expect([closingRate(own).percent, substantiveRate(own).percent]).toEqual([100, 0]);
  });
});

describe("满意率", () => {
  const items = ["满意", "满意", "基本满意", "不满意", "其他", ""].map((satisfaction) =>
    row("已结账", { satisfaction }),
  );

  test("其他 is in neither part nor whole", () => {
    expect(satisfactionRate(items, defaultSettings())).toEqual({ part: 3, whole: 4, percent: 75 });
  });

  test("by the stricter reading", () => {
    const strict = { satisfactionReading: "满意/已回访" } as const;
    expect(satisfactionRate(items, strict).percent).toBe(50);
  });
});
