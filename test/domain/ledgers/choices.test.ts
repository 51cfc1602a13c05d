import { describe, expect, test } from "@jest/globals";
import { matchChoice } from "../../../src/domain/ledgers/choices.ts";
import { LEDGERS } from "../../../src/domain/ledgers/index.ts";
import {
  DEMAND_CATEGORIES,
  SATISFACTION,
  SOURCE_CHANNELS,
  STATUSES,
} from "../../../src/domain/ledgers/lists/items.ts";
import { YES_NO } from "../../../src/domain/ledgers/lists/common.ts";
import { VISIT_WAYS } from "../../../src/domain/ledgers/lists/visits.ts";

describe("matchChoice", () => {
  test.each([
    [STATUSES, "办理中", "办理中", "value"],
    [STATUSES, " 办 理中 ", "办理中", "value"],
    [STATUSES, "正在办理中(已完成80%)", "办理中", "word"],
    [STATUSES, "正在办理中（已完成80%）", "办理中", "word"],
    [STATUSES, "√", "已办结待回访", "word"],
    [STATUSES, "OK", "已办结待回访", "word"],
    [STATUSES, "ＯＫ", "已办结待回访", "word"],
    [STATUSES, "100%", "已办结待回访", "word"],
    [STATUSES, "已办结", "已办结待回访", "word"],
    [STATUSES, "不满意", "退回重办", "word"],
    [SATISFACTION, "很满意", "满意", "word"],
    [SATISFACTION, "比较满意", "基本满意", "word"],
    [SATISFACTION, "较满意", "基本满意", "word"],
    [SATISFACTION, "一般", "其他", "word"],
    [SATISFACTION, "不太满意", "不满意", "word"],
    [SATISFACTION, "好", "满意", "word"],
    [VISIT_WAYS, "上门", "入户", "word"],
    [VISIT_WAYS, "锁门", "未遇", "word"],
    [SOURCE_CHANNELS, "民情收集站(来电)", "民情收集站来电", "word"],
    [SOURCE_CHANNELS, "民情收集站(来访)", "民情收集站来访", "word"],
    [SOURCE_CHANNELS, "电话(连心卡)", "电话(连心卡)", "value"],
    [SOURCE_CHANNELS, "电话", "民情收集站来电", "word"],
    [DEMAND_CATEGORIES, "修路", "交通", "suggestion"],
    [DEMAND_CATEGORIES, "道路", "交通", "suggestion"],
    [DEMAND_CATEGORIES, "交通问题", "交通", "suggestion"],
    [YES_NO, "Y", "是", "word"],
  ] as const)("%# %s", (list, text, value, via) => {
    expect(matchChoice(list, text)).toEqual({ value, via });
  });

  test.each(["差不多", "", "()", "八成"])("knows no status in “%s”", (text) => {
    expect(matchChoice(STATUSES, text)).toBeUndefined();
  });

  test("every allowed value of every list is found as itself", () => {
    const lists = LEDGERS.flatMap((ledger) => ledger.columns).flatMap((it) => it.choices ?? []);
    for (const list of lists) {
      for (const value of list.values) {
        expect(matchChoice(list, value)).toEqual({ value, via: "value" });
      }
    }
  });
});
