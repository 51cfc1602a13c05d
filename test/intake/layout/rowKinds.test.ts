import { describe, expect, test } from "@jest/globals";
import * as kinds from "../../../src/intake/layout/rowKinds.ts";

const bare = kinds.bareText;

describe("group banners", () => {
  test.each([
    "三组",
    "3组",
    "第三村民小组",
    "第 3 村民小组",
    "5社",
    "三社:",
    "十二组(共20户)",
    "四组:(共12户)",
    "四组(共12户):",
    "３组",
    "第一居民小组",
  ])("%s is one", (text) => {
    expect(kinds.isGroupBanner(bare(text))).toBe(true);
  });
  test.each(["三组道路损坏", "小组", "党小组", "张三", "组", "三组张三", ""])(
    "%s is none",
    (text) => {
      expect(kinds.isGroupBanner(bare(text))).toBe(false);
    },
  );
  test.each(["三组:", "第三村民小组（共12户）", "3社:(共12户)"])("%s is group 3", (text) => {
    expect(kinds.bannerGroup(bare(text))).toBe("3组");
  });
});

describe("totals", () => {
  test.each([
    ["合计", "whole"],
    ["合 计", "whole"],
    ["总计:", "whole"],
    ["共计", "whole"],
    ["合计:37户", "whole"],
    ["合计37户次、12件", "whole"],
    ["龙河村合计", "whole"],
    ["汇总", "whole"],
    ["小计", "part"],
    ["三组小计", "part"],
    ["三组合计", "part"],
    ["本页合计", "part"],
    ["累计", "running"],
    ["本年累计", "running"],
    ["会计", null],
    ["统计局来人", null],
    ["合计欠款三千元未还", null],
    ["计划生育", null],
    ["张三", null],
    ["", null],
  ])("%s is %s", (text, kind) => {
    expect(kinds.totalKind(bare(text))).toBe(kind);
  });
});

describe("footers", () => {
  test.each([
    "填表人:",
    "填表人:李四",
    "填报人(签字):",
    "审核人",
    "负责人:王五",
    "联系电话:13800000000",
    "注:电话不计入走访",
    "注1.电话不计",
    "备注:",
    "说明:本表一式两份",
    "附注:",
    "龙河村(盖章)",
    "第1页共3页",
    "- 2 -",
    "年 月 日",
    "2026年11月30日",
    "二〇二六年十一月三十日",
  ])("%s is one", (text) => {
    expect(kinds.isFooter(bare(text))).toBe(true);
  });
  test.each([
    "张三",
    "负责人",
    "联系人",
    "日期",
    "注意身体",
    "村委会(盖章)后一直没有办理,群众多次来问,请尽快协调解决这件事情为盼望之至谢谢",
    "3组",
    "2026-11-30",
  ])("%s is none", (text) => {
    expect(kinds.isFooter(bare(text))).toBe(false);
  });
});

describe("nothing to report", () => {
  test.each([
    "无",
    "暂无",
    "本月无",
    "本月 无",
    "11月无",
    "十一月份无新增诉求",
    "本季度无",
    "零报告",
    "0报告",
    "本月无走访记录。",
    "没有",
    "未发生",
    "/",
    "本月无矛盾纠纷",
  ])("%s says so", (text) => {
    expect(kinds.saysNothing(bare(text))).toBe(true);
  });
  test.each([
    "无名氏",
    "无水可用",
    "无人居住的房屋倒塌",
    "张三",
    "无诉求,已告知政策",
    "本月走访20户",
    "",
    "-",
  ])("%s does not", (text) => {
    expect(kinds.saysNothing(bare(text))).toBe(false);
  });
});

test("patterns stay quick on long hostile text", () => {
  const long = [
    "合计" + "1".repeat(50_000),
    "(".repeat(50_000),
    "第" + "一".repeat(50_000),
    "注".repeat(50_000),
  ];
  const started = performance.now();
  for (const text of long) {
    kinds.isGroupBanner(text);
    kinds.totalKind(text);
    kinds.isFooter(text);
    kinds.saysNothing(text);
  }
  expect(performance.now() - started).toBeLessThan(200);
});
