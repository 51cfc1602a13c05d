import { describe, expect, test } from "@jest/globals";
import * as XLSX from "@e965/xlsx";
import { LEDGERS, ledgerById } from "../../../src/domain/ledgers/index.ts";
import { defaultSettings, settingsRows } from "../../../src/domain/settings/index.ts";
import type { LedgerId } from "../../../src/domain/ledgers/types.ts";
import { VILLAGE_LEDGERS, villageWorkbookPlan } from "../../../src/report/village/workbook.ts";
import type { VillageRow, VillageWorkbookOptions } from "../../../src/report/village/workbook.ts";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/plan.ts";
import { nodeDeflater } from "../../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../../src/workbook/xlsx/write/index.ts";

const OPTIONS: VillageWorkbookOptions = { village: "龙河村", township: "五桂镇", month: "2026-11" };

function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((it) => it.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function withRows(rows: readonly (readonly [LedgerId, readonly VillageRow[]])[]): WorkbookPlan {
  return villageWorkbookPlan({ ...OPTIONS, rows: new Map(rows) });
}

describe("the sheets", () => {
  test("setup, every ledger that a village keeps, guide", () => {
    const names = villageWorkbookPlan(OPTIONS).sheets.map(({ name }) => name);
    expect(names).toEqual([
      "填报信息",
      ...VILLAGE_LEDGERS.map((it) => it.sheetName),
      "填表说明",
      "计算参考",
    ]);
    expect(names).toContain("办理日志");
    expect(names).not.toContain("村名单");
    expect(names).not.toContain("到村走访");
  });

  test("a chosen ledger, and the rules when there are any", () => {
    const settings = defaultSettings();
    const plan = villageWorkbookPlan({ ...OPTIONS, ledgers: [ledgerById("visits")], settings });
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      "填报信息",
      "走访记录",
      "填表说明",
      "规则设置",
      "自定职责",
      "计算参考",
    ]);
    const rows = [...(sheetOf(plan, "规则设置").tables[0]?.rows ?? [])];
    expect(rows.map(([label, value]) => [label, value])).toEqual(
      settingsRows(settings).map(({ label, value }) => [label, value]),
    );
  });

  test("the setup sheet says who and when", () => {
    const cells = sheetOf(villageWorkbookPlan(OPTIONS), "填报信息").cells;
    const value = (label: string): unknown => {
      const at = cells.find((cell) => cell.value === label);
      return cells.find((cell) => cell.row === at?.row && cell.column === 2)?.value;
    };
    expect(["乡镇(街道)", "村(社区)", "报送月份", "填表人", "联系电话"].map(value)).toEqual([
      "五桂镇",
      "龙河村",
      "2026-11",
      "",
      "",
    ]);
  });

  test("the guide has a line for every column that is to be seen", () => {
    const [guide] = sheetOf(villageWorkbookPlan(OPTIONS), "填表说明").tables;
    const rows = [...(guide?.rows ?? [])];
    expect(rows).toContainEqual([
      "走访记录",
      "走访日期",
      "必填",
      "一天一行,不填起止范围。写成 2026-11-27 这样的日期。",
      "",
    ]);
    expect(rows).toHaveLength(guide?.rowCount ?? 0);
  });
});

describe("a ledger's sheet", () => {
  const visits = sheetOf(villageWorkbookPlan(OPTIONS), "走访记录");

  test("has title, unit and header, and room for typing", () => {
    expect(visits.cells[0]?.value).toMatchObject({ cached: "龙河村2026年11月走访记录" });
    expect(visits.cells[1]?.value).toMatchObject({ cached: "单位(盖章):龙河村" });
    expect(visits.tables[0]).toMatchObject({
      name: "T_visits",
      top: 3,
      rowCount: 0,
      spareRows: 100,
    });
    expect(visits.print.titleRows).toEqual([1, 3]);
    expect(visits.freeze?.rows).toBe(3);
  });

  test("a narrow sheet is printed upright, a wide one is not", () => {
    const ledgers = [ledgerById("visits"), ledgerById("calendar")];
    const upright = villageWorkbookPlan({ ...OPTIONS, ledgers }).sheets.filter(
      ({ print, visibility }) => visibility === "visible" && print.orientation === "portrait",
    );
    expect(upright.map(({ name }) => name)).toEqual(["填报信息", "工作日历"]);
  });

  test("the title follows the month of 填报信息", () => {
    expect(visits.cells[0]?.value).toMatchObject({
      formula:
        '填报信息!$B$3&IF(ISNUMBER(--MID(填报信息!$B$4,6,2)),LEFT(填报信息!$B$4,4)&"年"&(--MID(填报信息!$B$4,6,2))&"月","")&"走访记录"',
    });
  });

  test("serial numbers come by themselves; what the township computes is hidden", () => {
    const columns = visits.tables[0]?.columns ?? [];
    expect(columns[0]).toMatchObject({
      header: "序号",
      calculated: 'IF(SUMPRODUCT(--(B{row}:Z{row}<>""))=0,"",ROW()-3)',
    });
    expect(columns.filter((it) => it.hidden).map((it) => it.header)).toEqual([
      "村(社区)",
      "走访地点",
      "登记批次",
      "计次日期",
      "计次户",
      "计次户日",
      "计次人",
      "计次首访",
      "计次计入",
      "计次最近",
    ]);
  });

  test("weekdays are worked out from the date", () => {
    const [table] = sheetOf(villageWorkbookPlan(OPTIONS), "接待值班表").tables;
    expect(table?.columns.find(({ header }) => header === "星期")?.calculated).toContain(
      "WEEKDAY(C{row},2)",
    );
  });

  test.each([
    ["2026-11-27", "星期五"],
    ["2026-11-29", "星期日"],
    ["下周", ""],
  ])("the weekday of %s is %j", (dutyDate, weekday) => {
    const [table] = sheetOf(withRows([["dutyRoster", [{ dutyDate }]]]), "接待值班表").tables;
    const at = table?.columns.findIndex(({ header }) => header === "星期") ?? -1;
    expect([...(table?.rows ?? [])][0]?.[at]).toBe(weekday);
  });

  test("empty required cells of a begun row turn red", () => {
    const marked = visits.conditionals.find(({ range }) => range.startsWith("D4:"));
    expect(marked).toEqual({
      range: "D4:D103",
      formula: 'AND(SUMPRODUCT(--($B4:$Z4<>""))>0,$D4="")',
      look: "bad",
    });
  });

  test("records are written under their headers", () => {
    const row: VillageRow = {
      visitDate: "2026-11-03",
      visitors: ["赵大山", "李秀英"],
      householder: "钱小河",
    };
    const [table] = sheetOf(withRows([["visits", [row]]]), "走访记录").tables;
    const headers = table?.columns.map(({ header }) => header) ?? [];
    const [cells = []] = [...(table?.rows ?? [])];
    const seen = Object.fromEntries(headers.map((header, index) => [header, cells[index]]));
    expect(seen).toMatchObject({
      序号: 1,
      走访日期: "2026-11-03",
      走访人: "赵大山、李秀英",
      备注: null,
    });
  });
});

describe("the file", () => {
  test("every ledger there is can be written and read back", async () => {
    const rows = LEDGERS.map(
      (ledger) =>
        [
          ledger.id,
          [Object.fromEntries(ledger.columns.map((column) => [column.key, `=${column.header}`]))],
        ] as const,
    );
    const plan = villageWorkbookPlan({ ...OPTIONS, ledgers: LEDGERS, rows: new Map(rows) });
    const { bytes, notices } = await writeWorkbook(plan, nodeDeflater);
    expect(notices).toEqual([]);
    const book = XLSX.read(bytes);
    expect(book.SheetNames.at(-1)).toBe("字典");
    for (const ledger of LEDGERS) {
      const sheet = book.Sheets[ledger.sheetName] ?? {};
      const lines = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, range: 2 });
      expect(lines[0]).toEqual(ledger.columns.map(({ header }) => header));
      const typed = ledger.columns.flatMap((column, index) =>
        column.computed && column.type !== "village"
          ? []
          : [[lines[1]?.[index], `=${column.header}`]],
      );
      expect(typed.map(([value]) => value)).toEqual(typed.map(([, text]) => text));
    }
  });
});
