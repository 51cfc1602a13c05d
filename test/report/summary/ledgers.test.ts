import { describe, expect, test } from "@jest/globals";
import { ledgerSheets } from "../../../src/report/summary/ledgers.ts";
import { stabilitySheet } from "../../../src/report/summary/stability.ts";
import type { PlanCell, SheetPlan } from "../../../src/workbook/plan.ts";
import { mergeResult, record, sampleResult, village, villageStatus } from "../sample.ts";

const OPTIONS = { township: "五桂镇", readings: [] };
const sheets = ledgerSheets(sampleResult(), OPTIONS);

/** Rows as objects, header → cell. */
function table(sheet: SheetPlan | undefined): readonly Readonly<Record<string, PlanCell>>[] {
  const [plan] = sheet?.tables ?? [];
  const headers = plan?.columns.map((column) => column.header) ?? [];
  return [...(plan?.rows ?? [])].map((cells) =>
    Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? null])),
  );
}

describe("ledgerSheets", () => {
  test("has a sheet for each ledger with rows, and none for the stability ledger", () => {
    expect(sheets.map((sheet) => sheet.name)).toEqual(["一户一档", "走访记录"]);
  });

  test("says of every row where it came from", () => {
    const visits = sheets[1];
    expect(visits?.tables[0]?.rowCount).toBe(3);
    expect(table(visits)[0]).toMatchObject({
      来源村: "龙河村",
      序号: 1,
      走访日期: "2026-11-03",
      走访人: "周明、吴芳",
      户主: "陈大山",
      群众反映: "=希望修好三组的路",
      来源文件: "龙河村.xlsx",
      来源行: "台账 第4行",
    });
    expect(table(visits).map((row) => row["序号"])).toEqual([1, 2, 3]);
  });

  test("puts the village code before a 户编号 where it is known, as text", () => {
    expect(table(sheets[1]).map((row) => row["户编号"])).toEqual([
      "510129103201-03-0045",
      null,
      "01-0002",
    ]);
    const column = sheets[1]?.tables[0]?.columns.find(({ header }) => header === "户编号");
    expect(column?.format).toBe("text");
  });

  test("reduces what is private: ID, phone and address", () => {
    const [household] = table(sheets[0]);
    expect(household).toMatchObject({ "身份证号(后四位)": "1237", "常住地址(组)": "3组" });
    const everything = JSON.stringify(household);
    expect(everything).not.toMatch(/510129197001011237|13900005678|12号/);
  });

  test("leaves out what need not be filled in and was not, keeps what must", () => {
    const headers = sheets[1]?.tables[0]?.columns.map((column) => column.header) ?? [];
    expect(headers).toEqual([
      "来源村",
      "序号",
      "走访日期",
      "走访人",
      "户编号",
      "户主",
      "走访方式",
      "群众反映",
      "来源文件",
      "来源行",
    ]);
    expect(sheets[1]?.tables[0]?.columns.some((column) => column.hidden)).toBe(false);
  });

  test("shows a column that is hidden by default where a village used it", () => {
    const records = new Map([
      ["visits" as const, [record("visits", "龙河村", 4, { place: "村口院坝" })]],
    ]);
    const [visits] = ledgerSheets(mergeResult({ records }), OPTIONS);
    expect(table(visits)[0]).toMatchObject({ 走访地点: "村口院坝" });
  });

  test("columns are as wide as their texts need; dates keep room", () => {
    const records = new Map([
      ["visits" as const, [record("visits", "龙河村", 4, { opinion: "修路", visitors: ["周明"] })]],
    ]);
    const [visits] = ledgerSheets(mergeResult({ records }), OPTIONS);
    const widths = new Map(
      visits?.tables[0]?.columns.map(({ header, width }) => [header, width] as const),
    );
    expect(widths.get("群众反映")).toBe(8);
    expect(widths.get("走访日期")).toBe(12);
    const [long] = ledgerSheets(
      mergeResult({
        records: new Map([
          ["visits" as const, [record("visits", "龙河村", 4, { opinion: "长".repeat(200) })]],
        ]),
      }),
      OPTIONS,
    );
    const wide = long?.tables[0]?.columns.find(({ header }) => header === "群众反映")?.width ?? 0;
    expect(wide).toBeGreaterThan(30);
    expect(wide).toBeLessThan(60);
  });

  test("makes its rows while they are asked for, as often as they are", () => {
    let reads = 0;
    const source = record("visits", "龙河村", 4, {});
    const lazy = {
      ...source,
      get source() {
        reads += 1;
        return { ...source.source };
      },
    };
    const records = new Map([["visits" as const, [lazy]]]);
    const [visits] = ledgerSheets(mergeResult({ records }), OPTIONS);
    expect(reads).toBe(0);
    expect(table(visits)).toEqual(table(visits));
    expect(reads).toBeGreaterThan(0);
  });
});

describe("stabilitySheet", () => {
  const sheet = stabilitySheet(sampleResult(), OPTIONS);

  test("counts by matter and warning level", () => {
    expect(table(sheet ?? undefined)).toEqual([
      row("信访事项", 4, [0, 0, 0, 0, 0]),
      row("矛盾纠纷", 5, [1, 1, 0, 0, 0]),
      row("安全隐患", 6, [0, 0, 0, 0, 1]),
      row("其他", 7, [0, 0, 0, 0, 0]),
    ]);
    expect(sheet?.cells.at(-1)?.value).not.toBeNull();
  });

  test("holds no word of a row", () => {
    expect(JSON.stringify(sheet)).not.toMatch(/田埂|宅基地|桥栏/);
  });

  test("counts an unknown matter as not filled instead of showing it", () => {
    const records = new Map([
      ["stability" as const, [record("stability", "龙河村", 4, { matter: "某人上访" })]],
    ]);
    const odd = stabilitySheet(mergeResult({ records }), OPTIONS);
    expect(JSON.stringify(odd)).not.toContain("某人上访");
    expect(table(odd ?? undefined).at(-1)).toMatchObject({ 涉稳事项: "未填", 预警未填: 1 });
  });

  test("is left out when there is nothing to count", () => {
    const villages = [villageStatus(village("龙河村"), "on-time")];
    expect(stabilitySheet(mergeResult({ villages }), OPTIONS)).toBeNull();
  });
});

function row(matter: string, number: number, counts: readonly number[]) {
  const [blue = 0, yellow = 0, orange = 0, red = 0, none = 0] = counts;
  return {
    涉稳事项: matter,
    蓝: blue,
    黄: yellow,
    橙: orange,
    红: red,
    预警未填: none,
    合计: { formula: `SUM(B${number}:F${number})`, cached: blue + yellow + orange + red + none },
  };
}
