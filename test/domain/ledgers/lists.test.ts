import { describe, expect, test } from "@jest/globals";
import {
  CLOSING_CLASS,
  DEMAND_CATEGORIES,
  DEMAND_CLOSINGS,
  HARDSHIP_CLOSINGS,
  OPEN_STATUSES,
  SATISFACTION,
  STABILITY_CATEGORIES,
  STABILITY_CLOSINGS,
  STATUSES,
  WARNING_LEVELS,
} from "../../../src/domain/ledgers/lists/items.ts";
import {
  HARDSHIP_TYPES,
  HOUSEHOLD_KINDS,
  NEEDS,
} from "../../../src/domain/ledgers/lists/households.ts";
import { COLLECTOR_ROLES, HELPER_ROLES } from "../../../src/domain/ledgers/lists/people.ts";
import { MEETING_GROUPS, VISIT_WAYS } from "../../../src/domain/ledgers/lists/visits.ts";
import { matchChoice } from "../../../src/domain/ledgers/choices.ts";
import type { ChoiceList } from "../../../src/domain/ledgers/types.ts";

describe("allowed values as the sources have them", () => {
  test.each<readonly [ChoiceList, string]>([
    [STATUSES, "待议账 办理中 已上报 已办结待回访 已结账 退回重办 中止"],
    [SATISFACTION, "满意 基本满意 不满意 其他"],
    [WARNING_LEVELS, "蓝 黄 橙 红"],
    [COLLECTOR_ROLES, "干部 政协委员 议事会成员 网格员 党代表 人大代表"],
    [HELPER_ROLES, "书记 班子成员 党小组长 无职党员"],
    [VISIT_WAYS, "入户 当面 电话 微信 视频 网上 未遇 院坝会"],
    [MEETING_GROUPS, "两委 监委会 议事会 党员代表 村民代表"],
    [HARDSHIP_CLOSINGS, "脱贫 纳入低保 纳入五保 临时救助 实质性解决困难"],
    [STABILITY_CLOSINGS, "实质化解 实质性终结 程序性终结 稳控中"],
    [HARDSHIP_TYPES, "生活困难 医疗困难 住房困难 就学困难 就业困难 其他困难"],
    [NEEDS, "口粮 五保 低保 救助资金 救助物资 住房 职业培训 职业指导 求职登记 职业介绍 其他"],
    [
      DEMAND_CATEGORIES,
      "水利 交通 能源 教育 科技文体 医疗卫生 劳动和社会保障 环境保护 城乡规划建设管理 农业 其他",
    ],
  ])("%#", (list, values) => {
    expect(list.values.join(" ")).toBe(values);
  });

  test("eleven categories of stability, twelve kinds of household", () => {
    expect(STABILITY_CATEGORIES.values).toHaveLength(11);
    expect(HOUSEHOLD_KINDS.values).toHaveLength(12);
  });
});

describe("closing", () => {
  const closings = [DEMAND_CLOSINGS, HARDSHIP_CLOSINGS, STABILITY_CLOSINGS].flatMap(
    (it) => it.values,
  );

  test("every way of closing has a class, and no class is of anything else", () => {
    expect(closings.filter((value) => CLOSING_CLASS[value] === undefined)).toEqual([]);
    expect(Object.keys(CLOSING_CLASS).filter((value) => !closings.includes(value))).toEqual([]);
  });

  test("the eleven printed codes fall into their three classes", () => {
    const codes = (name: string): string =>
      Object.entries(CLOSING_CLASS)
        .flatMap(([value, of]) => (of === name ? (/^[①-⑪]/.exec(value) ?? []) : []))
        .join("");
    expect(codes("实质性")).toBe("①②");
    expect(codes("阶段性")).toBe("④⑤");
    expect(codes("程序性")).toBe("③⑥⑦⑧⑨⑩⑪");
  });

  test("passing a matter upwards closes it here in form only", () => {
    expect(CLOSING_CLASS["⑦呈报乡镇"]).toBe("程序性");
    expect(OPEN_STATUSES).not.toContain("已上报");
    expect(STATUSES.values).toEqual(expect.arrayContaining([...OPEN_STATUSES]));
  });
});

describe("words that matter for the numbers", () => {
  test.each<readonly [ChoiceList, string, string | undefined]>([
    [STATUSES, "未办结", "办理中"],
    [STATUSES, "待办", "待议账"],
    [STATUSES, "已销号", "已结账"],
    [STATUSES, "呈报乡镇", "已上报"],
    [STATUSES, "问题中止", "中止"],
    [STATUSES, "基本完成", undefined],
    [SATISFACTION, "联系不上", "其他"],
    [SATISFACTION, "否", "不满意"],
    [SATISFACTION, "不好说", undefined],
    [VISIT_WAYS, "坝坝会", "院坝会"],
    [VISIT_WAYS, "不在家", "未遇"],
    [VISIT_WAYS, "打电话", "电话"],
    [VISIT_WAYS, "面谈", "当面"],
    [VISIT_WAYS, "路过", undefined],
    [HOUSEHOLD_KINDS, "五保户", "五保户/特困"],
    [HOUSEHOLD_KINDS, "监测户", "贫困户/脱贫户/监测户"],
    [HOUSEHOLD_KINDS, "信访户", "上访户(信访户)"],
    [HOUSEHOLD_KINDS, "上访户（信访户）", "上访户(信访户)"],
    [HELPER_ROLES, "党支部书记", "书记"],
    [HELPER_ROLES, "委员", "班子成员"],
    [DEMAND_CLOSINGS, "③", "③政策解答"],
    [DEMAND_CLOSINGS, "实质性", "实质性办结"],
    [WARNING_LEVELS, "红色", "红"],
  ])("%# %s %s", (list, word, value) => {
    expect(matchChoice(list, word)?.value).toBe(value);
  });
});
