/** Formulas that Excel 2016, WPS and LibreOffice compute alike, and that Excel does not choke on. */
import { describe, expect, test } from "@jest/globals";
import { LEDGERS } from "../../../src/domain/ledgers/index.ts";
import type { LedgerId } from "../../../src/domain/ledgers/types.ts";
import { defaultSettings } from "../../../src/domain/settings/index.ts";
import { workCalendar } from "../../../src/domain/workdays/index.ts";
import { lookups, MOST_LOOKUPS } from "../../../src/report/village/cost.ts";
import { VILLAGE_LEDGERS, villageWorkbookPlan } from "../../../src/report/village/workbook.ts";
import type { VillageRow, VillageWorkbookOptions } from "../../../src/report/village/workbook.ts";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../../src/workbook/plan.ts";

const OPTIONS: VillageWorkbookOptions = {
  village: "龙河村",
  month: "2026-11",
  asOf: "2026-11-27",
  settings: defaultSettings(),
  calendar: workCalendar([["2026-10-10", "上班"]]),
};
const plan = villageWorkbookPlan({ ...OPTIONS, ledgers: LEDGERS });

function formulasOf(sheet: SheetPlan): string[] {
  const ofCell = (value: PlanCell): string[] =>
    typeof value === "object" && value !== null ? [value.formula] : [];
  return [
    ...sheet.cells.flatMap(({ value }) => ofCell(value)),
    ...sheet.tables.flatMap(({ columns }) => columns.flatMap(({ calculated }) => calculated ?? [])),
    ...sheet.conditionals.map(({ formula }) => formula),
  ];
}
const formulas = plan.sheets.flatMap((sheet) =>
  formulasOf(sheet).map((formula) => [sheet.name, formula] as const),
);
const bare = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

function sheetOf(of: WorkbookPlan, name: string): SheetPlan {
  const sheet = of.sheets.find((it) => it.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe("every formula", () => {
  /** All of Excel 2007; none asks for an array formula where it is used. */
  const PLAIN = new Set(
    (
      "AND OR NOT IF IFERROR ISNUMBER COUNTIF COUNTIFS SUMIFS MATCH INDEX SUMPRODUCT MAX INT ROW " +
      "LEN LEFT MID FIND TRIM SUBSTITUTE CHAR DATE WEEKDAY NETWORKDAYS TODAY"
    ).split(" "),
  );

  test("uses plain functions only", () => {
    const used = formulas.flatMap(([, formula]) =>
      [...bare(formula).matchAll(/([A-Z.]+)\(/g)].map((match) => match[1] ?? ""),
    );
    expect([...new Set(used)].filter((name) => !PLAIN.has(name))).toEqual([]);
  });

  test("refers to cells by address, to bounded ranges, to sheets that are there", () => {
    const names = new Set(plan.sheets.map(({ name }) => name));
    for (const [, formula] of formulas) {
      const text = bare(formula);
      expect(text.replaceAll("{row}", "")).not.toMatch(/[[\]{}@#]/);
      expect(text).not.toMatch(/\$?[A-Z]+:\$?[A-Z]+(?!\$?\d)/);
      const sheets = [...text.matchAll(/([\p{Script=Han}]+)!/gu)].map((match) => match[1] ?? "");
      expect(sheets.filter((name) => !names.has(name))).toEqual([]);
    }
  });

  test("is short enough for Excel, and not too deep", () => {
    for (const [, formula] of formulas) {
      expect(formula.length).toBeLessThan(8192);
      let depth = 0;
      let deepest = 0;
      for (const sign of bare(formula)) {
        depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
        deepest = Math.max(deepest, depth);
      }
      expect(depth).toBe(0);
      expect(deepest).toBeLessThan(64);
    }
  });

  test("asks for today in one cell alone", () => {
    const volatile = formulas.filter(([, formula]) =>
      /\b(TODAY|NOW|RAND|OFFSET|INDIRECT)\(/.test(formula),
    );
    expect(volatile).toEqual([["填报信息", "TODAY()"]]);
  });

  test("in a column of a table gives nothing in empty rows, and never stands in cells of text", () => {
    for (const { tables } of plan.sheets) {
      for (const { columns } of tables) {
        for (const { calculated, calculatedBlank, format } of columns) {
          if (calculated === undefined) continue;
          expect(calculatedBlank).toBe("");
          expect(format).not.toBe("text");
        }
      }
    }
  });

  test("looks at the header too, so that a row put in on top is not missed", () => {
    const [first] = sheetOf(plan, "干部名册").tables;
    const done = first?.columns.find(({ header }) => header === "本月走访户次")?.calculated ?? "";
    expect(done).toContain("走访记录!$T$3:$T$3003");
  });
});

describe("a ledger that is not there", () => {
  test("nothing rests on it: such columns are hidden", () => {
    const without = villageWorkbookPlan({
      ...OPTIONS,
      ledgers: VILLAGE_LEDGERS.filter(({ id }) => id !== "visits" && id !== "households"),
    });
    const [cadres] = sheetOf(without, "干部名册").tables;
    expect(cadres?.columns.find(({ header }) => header === "本月走访户次")).toMatchObject({
      hidden: true,
    });
    expect(without.sheets.flatMap(formulasOf).join("")).not.toContain("走访记录!");
  });

  test("without a calendar Monday to Friday are working days", () => {
    const text = villageWorkbookPlan({ village: "龙河村", month: "2026-11" })
      .sheets.flatMap(formulasOf)
      .join("");
    expect(text).toContain("NETWORKDAYS(");
    expect(text).not.toContain("工作日历");
  });
});

describe("too many visits for formulas", () => {
  const visit = (index: number): VillageRow => ({
    visitDate: "2026-11-03",
    visitors: ["赵大山"],
    householdNo: `01-${String(index).padStart(4, "0")}`,
    visitWay: "入户",
  });
  const rows = new Map<LedgerId, readonly VillageRow[]>([
    ["visits", [visit(1), visit(1), visit(2)]],
    ["cadres", [{ name: "赵大山", isCommittee: "是" }]],
    ["demands", [{ deadline: "2026-11-27", status: "办理中" }]],
  ]);
  const fixed = villageWorkbookPlan({ ...OPTIONS, rows, mostLookups: 0 });

  test("the figures stand there as values, with the day they are of", () => {
    const sheet = sheetOf(fixed, "干部名册");
    const [table] = sheet.tables;
    const at = table?.columns.findIndex(({ header }) => header === "本月走访户次") ?? -1;
    expect(table?.columns[at]).not.toHaveProperty("calculated");
    expect([...(table?.rows ?? [])][0]?.slice(at, at + 2)).toEqual([2, 18]);
    expect(sheet.cells.map(({ value }) => value)).toContainEqual(
      expect.stringContaining("走访数字截至2026-11-27"),
    );
  });

  test("what costs little goes on being worked out", () => {
    const [visits] = sheetOf(fixed, "走访记录").tables;
    expect(visits?.columns.filter(({ calculated }) => calculated).map((it) => it.header)).toEqual([
      "序号",
    ]);
    const [demands] = sheetOf(fixed, "民生诉求台账").tables;
    expect(demands?.columns.find(({ header }) => header === "期限提示")?.calculated).toBeDefined();
    expect(sheetOf(fixed, "民生诉求台账").cells.map(({ value }) => value)).not.toContainEqual(
      expect.stringContaining("截至"),
    );
  });

  test.each([
    ["a village of 400 households, a year of visits", 400, 1700, false],
    ["a large village, a year of visits", 1000, 3000, false],
    ["a township in one workbook", 20_000, 60_000, true],
    ["many households, few visits", 20_000, 100, false],
    ["many households, a month of visits", 20_000, 1000, true],
  ])("%s", (_, households, visits, asValues) => {
    const count = (id: LedgerId): number =>
      id === "visits" ? visits : id === "households" ? households : 20;
    expect(lookups(count) > MOST_LOOKUPS).toBe(asValues);
  });
});
