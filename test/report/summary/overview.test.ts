import { describe, expect, test } from "@jest/globals";
import { overviewSheet } from "../../../src/report/summary/overview.ts";
import type { PlanCell, SheetPlan } from "../../../src/workbook/plan.ts";
import { WEEK_48, mergeResult, sampleResult, village, villageStatus } from "../sample.ts";

const OPTIONS = { township: "五桂镇", readings: ["户次=同人同户同日计1"] };
const sheet = overviewSheet(sampleResult(), OPTIONS);

function headers(of: SheetPlan): readonly string[] {
  return of.tables[0]?.columns.map((column) => column.header) ?? [];
}

function rows(of: SheetPlan): readonly (readonly PlanCell[])[] {
  return [...(of.tables[0]?.rows ?? [])];
}

function notes(of: SheetPlan): string {
  return of.cells
    .filter((cell) => cell.look === "note")
    .map((cell) => (typeof cell.value === "string" ? cell.value : ""))
    .join("\n");
}

describe("overviewSheet", () => {
  test("has a title, the readings in use, and the header kept in view", () => {
    expect(sheet.cells[0]?.value).toBe("五桂镇2026年11月民情台账汇总");
    expect(sheet.cells[1]?.value).toMatch(
      /^口径:2026-11-01 至 2026-11-30;.*;户次=同人同户同日计1$/,
    );
    expect(sheet.freeze).toEqual({ rows: 3, columns: 1 });
    expect(sheet.print).toMatchObject({ orientation: "landscape", paper: "A4", titleRows: [3, 3] });
    expect(sheet.print.footerLeft).toBe("填报单位(盖章):五桂镇");
  });

  test("counts the rows of the summary per village and ledger", () => {
    expect(headers(sheet)).toEqual([
      "村(社区)",
      "报送情况",
      "收到日期",
      "一户一档",
      "走访记录",
      "民生诉求台账",
      "稳定工作台账(只计数)",
      "合计",
      "需修改(处)",
      "问题(个)",
    ]);
    expect(rows(sheet)).toEqual([
      ["龙河村", "迟报", "2026-12-01", 1, 2, 0, 1, { formula: "SUM(D4:G4)", cached: 4 }, 4, 0],
      ["清溪村", "按时", "2026-11-28", 0, 1, 0, 2, { formula: "SUM(D5:G5)", cached: 3 }, 0, 1],
      ["石桥村", "零报告", "2026-11-29", 0, 0, 0, 0, { formula: "SUM(D6:G6)", cached: 0 }, 0, 0],
      ["白云村", "退回", null, null, null, null, null, { formula: "SUM(D7:G7)", cached: 0 }, 1, 0],
      [
        "高坪村",
        "未报送",
        null,
        null,
        null,
        null,
        null,
        { formula: "SUM(D8:G8)", cached: 0 },
        0,
        0,
      ],
      [
        "新桥村",
        "已报(时间未登记)",
        null,
        ...[0, 0, 0, 0],
        { formula: "SUM(D9:G9)", cached: 0 },
        0,
        0,
      ],
    ]);
  });

  test("has sums below the table", () => {
    const totals = sheet.cells.filter((cell) => cell.look === "total");
    expect(totals.map((cell) => cell.row)).toEqual(Array.from({ length: 10 }, () => 10));
    expect(totals.map((cell) => cell.value)).toEqual([
      "合计",
      null,
      null,
      { formula: "SUM(D4:D9)", cached: 1 },
      { formula: "SUM(E4:E9)", cached: 3 },
      { formula: "SUM(F4:F9)", cached: 0 },
      { formula: "SUM(G4:G9)", cached: 3 },
      { formula: "SUM(H4:H9)", cached: 7 },
      { formula: "SUM(I4:I9)", cached: 5 },
      { formula: "SUM(J4:J9)", cached: 1 },
    ]);
  });

  test("says who sent what, that the rows balance, and what was left out", () => {
    expect(notes(sheet).split("\n")).toEqual([
      "报送:共6个村(社区),按时1个,已报(时间未登记)1个,零报告1个,迟报1个(龙河村),退回1个(白云村),未报送1个(高坪村)。",
      "平衡:读取14行 = 采用7行 + 重复1行 + 退回6行(平衡)。各村的数字见“行数核对”。",
      "未采用的行(不是数据,不计入读取):标题7行、表头7行、合计行1行、空行2行。",
      expect.stringMatching(/^没有行的台账,不另设工作表:干部名册、民情日记、民生诉求台账、/),
      "只汇总件数、明细留在村里的台账:稳定工作台账。",
      "有1个文件没有认出是哪个村的,见“文件清单”中的(未认出村)。",
    ]);
  });

  test("says so when the rows do not balance", () => {
    const balance = { read: 9, accepted: 7, duplicate: 0, refused: 1, split: 2, ok: false };
    const text = notes(overviewSheet(sampleResult({ balance }), OPTIONS));
    expect(text).toContain("读取9行 = 采用7行 + 重复0行 + 退回1行(不平衡,");
    expect(text).toContain("汇总表因此多2行");
  });

  test("in weekly runs names the ledgers that were not brought up to date", () => {
    const villages = [
      villageStatus(village("龙河村"), "on-time", { notUpdated: ["visits", "diary"] }),
      villageStatus(village("高坪村"), "missing", { notUpdated: ["visits"] }),
    ];
    const weekly = overviewSheet(mergeResult({ period: WEEK_48, villages }), OPTIONS);
    expect(headers(weekly).at(-1)).toBe("本周未更新台账");
    expect(rows(weekly).map((cells) => cells.at(-1))).toEqual(["走访记录、民情日记", ""]);
    expect(headers(overviewSheet(mergeResult({ villages }), OPTIONS))).not.toContain(
      "本月未更新台账",
    );
  });

  test("marks a village outside the 村名单", () => {
    const stranger = villageStatus(village("外村", { listed: false }), "undated");
    const villages = [villageStatus(village("龙河村"), "undated"), stranger];
    const named = rows(overviewSheet(mergeResult({ villages }), OPTIONS)).map((row) => row[0]);
    expect(named.slice(0, 2)).toEqual(["龙河村", "外村(不在村名单)"]);
  });

  test("says nothing of a list that was not given", () => {
    const villages = [villageStatus(village("外村", { listed: false }), "undated")];
    expect(rows(overviewSheet(mergeResult({ villages }), OPTIONS))[0]?.[0]).toBe("外村");
  });
});
