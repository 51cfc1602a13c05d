import { describe, expect, test } from "@jest/globals";
import { serialToIso } from "../../src/domain/dates/index.ts";
import { ask, askOn, blank, households, on, visits } from "./support.ts";

const RANGE = visits(
  ["2026-11-03", "张三", "01-0001", "李四"],
  ["2026-11-03", "张三、王五", "01-0001", "李四"],
  ["2026-11-10", "张三", "01-0002", "赵六"],
  ["2026-11-11", "张三", "01-0002", "赵六", "电话"],
  ["2026-12-01", "张三", "01-0002", "赵六"],
  ["2026-12-24", "张三", "01-0003", "孙七"],
);
/** A row below the same header. */
const OCTOBER = visits(["2026-10-08", "王五", "01-0002", "赵六"]).at(-1) ?? [];
const ROSTER = [
  ["姓名", "职务", "是否两委成员", "任职起", "任职止"],
  ["张三", "书记", "是", on("2026-11-05"), ""],
  ["王五", "委员", "是", "", ""],
];

describe("走访户次", () => {
  test.each<[string, unknown, number]>([
    ["张三", "2026-11", 2],
    ["张三", "2026年11月", 2],
    ["张三", "2026年第4季度", 3],
    ["张三", "2026Q4", 3],
    ["张三", 2026, 3],
    ["张三", "2026年", 3],
    ["张三", "2026-W46", 1],
    ["张三", on("2026-11-30"), 2],
    ["张三", "2026-10", 0],
    ["王五", "2026-11", 1],
    ["钱八", "2026-11", 0],
  ])("%s in %s: %s", (name, period, count) => {
    expect(ask("走访户次", RANGE, name, period)).toBe(count);
  });

  test("what lies ahead counts from its day on", () => {
    expect(askOn("2026-12-24", "走访户次", RANGE, "张三", "2026-12")).toBe(2);
  });

  test("with a 名册 the term of office counts, and who is not on it is told", () => {
    expect(ask("走访户次", RANGE, "张三", "2026-11", [ROSTER])).toBe(1);
    expect(ask("走访户次", RANGE, "钱八", "2026-11", [ROSTER])).toBe(
      "#N/A 干部名册里没有“钱八”,请核对姓名。",
    );
  });

  test("with a 一户一档 a household by name and by number is one", () => {
    const twice = visits(["2026-11-03", "张三", "01-0001", ""], ["2026-11-03", "张三", "", "李四"]);
    const files = households(["01-0001", "1组", "李四"]);
    expect(ask("走访户次", twice, "张三", "2026-11")).toBe(2);
    expect(ask("走访户次", twice, "张三", "2026-11", [files])).toBe(1);
  });

  test("with 规则设置 other ways count", () => {
    const rules = [
      ["设置项", "值", "单位"],
      ["计入走访的方式", "入户、当面、电话", ""],
    ];
    expect(ask("走访户次", RANGE, "张三", "2026-11", [rules])).toBe(3);
  });

  test("a person of two villages has to be named with one", () => {
    const summary = [
      ["来源村", "走访日期", "走访人", "户主", "走访方式"],
      ["龙河村", on("2026-11-03"), "张三", "李四", "入户"],
      ["新桥村", on("2026-11-03"), "张三", "李四", "入户"],
    ];
    expect(ask("走访户次", summary, "张三", "2026-11")).toBe(
      "#VALUE! 2 个村都有“张三”,请写成 村名/姓名,例如 龙河村/张三。",
    );
    expect(ask("走访户次", summary, "新桥村/张三", "2026-11")).toBe(1);
  });

  test.each<[string, unknown]>([
    ["nothing", []],
    ["blank cells", blank(3, 4)],
    ["one blank cell", null],
    ["headers alone", visits()],
  ])("a range of %s is no visits", (_, range) => {
    expect(ask("走访户次", range, "张三", "2026-11")).toBe(0);
  });

  test.each<[string, readonly unknown[], string]>([
    ["no name", [RANGE, null, "2026-11"], "#VALUE! 请填写“姓名”。"],
    ["a period that is none", [RANGE, "张三", "去年"], "#VALUE! “期间”请写成 2026-11"],
    ["a month 13", [RANGE, "张三", "2026-13"], "#VALUE! “期间”请写成 2026-11"],
    ["a range as name", [RANGE, [["张三"], ["王五"]], "2026-11"], "#VALUE! “姓名”只要一个单元格"],
    [
      "a broken cell as name",
      [RANGE, { code: "#N/A" }, "2026-11"],
      "#VALUE! “姓名”引用的单元格是错误值 #N/A",
    ],
    [
      "no headers",
      [RANGE.slice(1), "张三", "2026-11"],
      "#VALUE! “走访区域”里没有认出表头。请连同表头一起选,表头要有走访日期、走访人、户编号或户主",
    ],
    [
      "a column that is missing",
      [RANGE.map(([day, , ...rest]) => [day, ...rest]), "张三", "2026-11"],
      "#VALUE! “走访区域”缺少列:走访人。",
    ],
    [
      "another ledger",
      [households(["01-0001", "1组", "李四"]), "张三", "2026-11"],
      "#VALUE! “走访区域”要选走访记录,选到的像是一户一档。",
    ],
    [
      "another range of nobody knows what",
      [
        RANGE,
        "张三",
        "2026-11",
        [
          [
            ["甲", "乙"],
            [1, 2],
          ],
        ],
      ],
      "#VALUE! “其他区域1”里没有认出表头。",
    ],
    [
      "a rule that makes no sense",
      [RANGE, "张三", "2026-11", [[["两委成员月走访户次", "很多"]]]],
      "#VALUE! “规则设置”",
    ],
  ])("%s is an error value with a sentence", (_, given, said) => {
    expect(ask("走访户次", ...given)).toMatch(said);
  });
});

describe("走访明细", () => {
  test("shows every row of the person with why it counts or not, and rows that were not read", () => {
    const broken = [...RANGE, ["改天", "张三", "01-0004", "周九", "入户"]];
    expect(ask("走访明细", broken, "张三", "2026-11")).toEqual([
      ["第几行", "走访日期", "走访的户", "计入", "不计的原因"],
      [2, "2026-11-03", "01-0001 李四", "计入", ""],
      [3, "2026-11-03", "01-0001 李四", "不计", "同人同户同日已计 1 次"],
      [4, "2026-11-10", "01-0002 赵六", "计入", ""],
      [5, "2026-11-11", "01-0002 赵六", "不计", "方式“电话”不计入走访"],
      [8, "", "", "没有读进来", expect.stringContaining("改天")],
    ]);
  });

  test("counts as many rows as 走访户次 says", () => {
    const lines = ask("走访明细", RANGE, "张三", 2026);
    const counted = typeof lines === "object" ? lines.filter(([, , , how]) => how === "计入") : [];
    expect(counted.length - 1).toBe(ask("走访户次", RANGE, "张三", 2026));
  });
});

describe("漏访周数", () => {
  const month = ["张三", "2026年11月"] as const;
  test.each([
    // Weeks that end in November: 1, 8, 15, 22 and 29 November; visits on 3 and 10 November. Of the
    // first, five days are in October, of which there are no rows.
    ["2026-12-02", 2],
    ["2026-11-23", 1],
    ["2026-11-22", 0],
    ["2026-11-01", 0],
  ])("as of %s: %i", (asOf, missed) => {
    expect(ask("漏访周数", RANGE, ...month, on(asOf))).toBe(missed);
  });

  test("with a 一户一档 only the linked households count", () => {
    const files = households(
      ["01-0001", "1组", "李四", "一般户", "张三"],
      ["01-0002", "1组", "赵六", "一般户", "王五"],
    );
    expect(ask("漏访周数", RANGE, ...month, "2026-12-02", [files])).toBe(3);
  });

  test("who has no linked household is told", () => {
    const files = households(["01-0001", "1组", "李四", "一般户", "王五"]);
    expect(ask("漏访周数", RANGE, ...month, "2026-12-02", [files])).toMatch(
      "#N/A 一户一档里没有“张三”的联系户",
    );
  });

  test("with visits in October, of whomever, the week that began there counts", () => {
    const visits = [...RANGE, OCTOBER];
    expect(ask("漏访周数", visits, ...month, "2026-12-02")).toBe(3);
    expect(ask("漏访周数", visits, "钱八", "2026年11月", "2026-12-02")).toBe(5);
  });

  test("who was never on a visit has missed every week", () => {
    expect(ask("漏访周数", RANGE, "钱八", "2026年11月", "2026-12-02")).toBe(4);
  });
});

describe("最近走访", () => {
  const day = (household: string, ...more: readonly unknown[]) => {
    const value = ask("最近走访", RANGE, household, ...more);
    return typeof value === "number" ? serialToIso(value) : value;
  };
  test.each([
    ["01-0001", "2026-11-03"],
    ["1-1", "2026-11-03"],
    ["李四", "2026-11-03"],
    ["赵六", "2026-12-01"],
    ["01-0003", "从未走访"],
    ["01-0099", "从未走访"],
  ])("%s: %s", (household, last) => {
    expect(day(household)).toBe(last);
  });

  test("of two households of one name, the 组 or the number tells which", () => {
    const files = households(["01-0002", "1组", "赵六"], ["02-0001", "2组", "赵六"]);
    expect(day("赵六", [files])).toMatch("#VALUE! 有 2 户都是“赵六”");
    expect(day("1组赵六", [files])).toBe("2026-12-01");
    expect(day("2组赵六户", [files])).toBe("从未走访");
  });

  test("a household that stands in no 一户一档 is told", () => {
    expect(day("01-0099", [households(["01-0001", "1组", "李四"])])).toBe(
      "#N/A 一户一档里没有“01-0099”,请核对。",
    );
  });
});
