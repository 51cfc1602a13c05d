import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/domain/findings/types.ts";
import { ADDED_HEADER, SLIP_PROPERTIES } from "../../../src/report/slips/names.ts";
import { needsSlip, slipPlan } from "../../../src/report/slips/slip.ts";
import type { CellPlan, SheetPlan } from "../../../src/workbook/plan.ts";
import type { RawRow, RawSheet, RawValue, RawWorkbook } from "../../../src/workbook/raw.ts";
import { finding } from "../sample.ts";

function sheet(name: string, part: Partial<RawSheet>): RawSheet {
  return {
    name,
    visibility: "visible",
    rows: [],
    merges: [],
    tables: [],
    formulas: [],
    hiddenRows: [],
    hiddenColumns: [],
    hasActiveFilter: false,
    isProtected: false,
    struckRows: [],
    comments: 0,
    pictures: 0,
    textBoxes: 0,
    charts: 0,
    ...part,
  };
}

const row = (number: number, ...cells: RawValue[]): RawRow => ({ number, cells });

const VISITS = sheet("走访记录", {
  rows: [
    row(1, "龙河村2026年11月走访记录"),
    row(2, "单位:(盖章)", null, null, "填报时间:"),
    row(3, "序号", "走访日期", "走访人", "户主", "身份证号"),
    row(4, 1, { kind: "date", serial: 46329 }, "周明", "陈大山", 510129199001011000),
    row(5, 2, 11.1, "周明", "李小河"),
    row(7, 3, { kind: "date", serial: 46330.5 }, "吴芳", "=王一木", "510129197001011237"),
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 16384 }],
  hiddenRows: [5],
  hiddenColumns: [3, 5],
});

const HELP = sheet("填表说明", { rows: [row(1, "请如实填写")], visibility: "hidden" });

const FINDINGS: readonly Finding[] = [
  finding({
    id: "date-ambiguous",
    sheet: "走访记录",
    cell: "B5",
    row: 5,
    header: "走访日期",
    value: "11.1",
  }),
  finding({
    id: "id-digits-lost",
    sheet: "走访记录",
    cell: "E4",
    row: 4,
    header: "身份证号",
    value: "510129199001011000",
    mask: "id",
  }),
  finding({
    id: "suspected-duplicate",
    sheet: "走访记录",
    cell: "",
    row: 7,
    slots: { other: "第4行" },
  }),
  finding({
    id: "phone-length",
    sheet: "走访记录",
    cell: "F5",
    row: 5,
    header: "联系电话",
    value: "1380000",
    mask: "phone",
    slots: { length: 7 },
  }),
  finding({ id: "zero-report" }),
];

function workbook(part: Partial<RawWorkbook> = {}): RawWorkbook {
  return {
    format: "xlsx",
    sheets: [VISITS, HELP],
    date1904: false,
    externalLinks: 0,
    hasMacros: false,
    properties: new Map(),
    notices: [],
    ...part,
  };
}

function plan(part: Partial<RawWorkbook> = {}, findings = FINDINGS) {
  return slipPlan({
    village: "龙河村",
    workbook: workbook(part),
    file: { name: "D:\\张某\\龙河村.xlsx", sha256: "ab".repeat(32), month: "2026-11" },
    findings,
    blocks: [{ sheet: "走访记录", headerRow: 3 }],
  });
}

function planSheet(name: string, of = plan()): SheetPlan {
  const found = of.sheets.find((s) => s.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function at(from: SheetPlan, rowNumber: number, column: number): CellPlan | undefined {
  return from.cells.find((cell) => cell.row === rowNumber && cell.column === column);
}

describe("slipPlan", () => {
  test("carries the hidden mark and nothing personal beside it", () => {
    expect(Object.fromEntries(plan().properties)).toEqual({
      [SLIP_PROPERTIES.sha256]: "ab".repeat(32),
      [SLIP_PROPERTIES.month]: "2026-11",
      [SLIP_PROPERTIES.file]: "龙河村.xlsx",
    });
  });

  test("has the notes first, then every sheet as visible as it was", () => {
    expect(plan().sheets.map((s) => [s.name, s.visibility])).toEqual([
      ["修改说明", "visible"],
      ["走访记录", "visible"],
      ["填表说明", "hidden"],
    ]);
    expect(at(planSheet("填表说明"), 1, 1)?.value).toBe("请如实填写");
  });

  test.each([
    [4, 1, 1, "general"],
    [4, 2, "2026-11-03", "date"],
    [4, 3, "周明", "text"],
    [5, 2, 11.1, "general"],
    [7, 2, "2026-11-04 12:00", "text"],
    [7, 4, "=王一木", "text"],
    [7, 5, "510129197001011237", "text"],
  ])("keeps values and types in their places: row %i column %i", (r, c, value, format) => {
    expect(at(planSheet("走访记录"), r, c)).toMatchObject({ value, format });
  });

  test("writes an ID that lost its digits so that it cannot pass as whole (mess row 1)", () => {
    expect(at(planSheet("走访记录"), 4, 5)).toMatchObject({
      value: "5.10129199001011E+17",
      format: "text",
      look: "bad",
    });
  });

  test("marks the faulty cells, also empty ones beyond the row, and no others", () => {
    const marked = planSheet("走访记录").cells.filter(
      (cell) => (cell.look === "bad" || cell.look === "warning") && cell.column <= 6,
    );
    expect(marked.map(({ row: r, column, look }) => [r, column, look])).toEqual([
      [4, 5, "bad"],
      [5, 2, "bad"],
      [5, 6, "warning"],
    ]);
  });

  test("puts the numbered sentences with full values beside the row", () => {
    const visits = planSheet("走访记录");
    expect(at(visits, 3, 7)?.value).toBe(ADDED_HEADER);
    expect(at(visits, 4, 7)?.value).toMatch(/^\(1\) 身份证号:身份证号后三位已丢失/);
    expect(at(visits, 5, 7)?.value).toMatch(
      /^\(2\) 走访日期:[^\n]*11\.1[^\n]*\n\(3\) 联系电话:“1380000”有7位数字/,
    );
    expect(at(visits, 5, 7)?.look).toBe("bad");
    expect(at(visits, 7, 7)).toMatchObject({ look: "warning" });
    expect(at(visits, 1, 7)).toBeUndefined();
    expect(visits.rowHeights?.get(5)).toBeGreaterThan(30);
  });

  test("shows hidden rows, and hidden columns only where something is marked", () => {
    const visits = planSheet("走访记录");
    expect(at(visits, 5, 1)?.value).toBe(2);
    expect(visits.columns.map((column) => column.hidden === true)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test("keeps the merged title, cut to the columns in use, and the header in view", () => {
    const visits = planSheet("走访记录");
    expect(visits.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 6 }]);
    expect(at(visits, 1, 1)?.look).toBe("title");
    expect(visits.freeze).toEqual({ rows: 3, columns: 0 });
    expect(visits.print.titleRows).toEqual([3, 3]);
  });

  test("lists all places in 修改说明, in the order of the sheet", () => {
    const [notes] = plan().sheets;
    const table = notes?.tables[0];
    const rows = [...(table?.rows ?? [])];
    expect(table?.rowCount).toBe(4);
    expect(rows.map((cells) => cells.slice(0, 6))).toEqual([
      [1, "必须改", "走访记录", "E4", "身份证号", "510129199001011000"],
      [2, "必须改", "走访记录", "B5", "走访日期", "11.1"],
      [3, "请核对", "走访记录", "F5", "联系电话", "1380000"],
      [4, "请核对", "走访记录", "第7行", "", ""],
    ]);
    expect(notes?.cells[1]?.value).toContain("下列4处");
    expect(notes?.cells[1]?.value).toContain("红色的2处必须改,黄色的2处请核对");
  });

  test("the slip of a slip has sentences, header and notes once", () => {
    const first = plan();
    const returned = workbook({
      properties: first.properties,
      sheets: [
        sheet("修改说明", { rows: [row(1, "旧的")] }),
        sheet("走访记录", {
          rows: [
            row(3, "走访日期", "走访人", "户主", ADDED_HEADER),
            row(4, 11.1, "周明", "陈大山", "(1) 走访日期:…"),
          ],
        }),
      ],
    });
    const second = slipPlan({
      village: "龙河村",
      workbook: returned,
      file: { name: "退回单_龙河村_2026-11.xlsx", sha256: "cd", month: "2026-11" },
      findings: [finding({ id: "date-ambiguous", sheet: "走访记录", cell: "A4", row: 4 })],
      blocks: [{ sheet: "走访记录", headerRow: 3 }],
    });
    expect(second.sheets.map((s) => s.name)).toEqual(["修改说明", "走访记录"]);
    const visits = planSheet("走访记录", second);
    expect(visits.cells.filter((cell) => cell.value === ADDED_HEADER)).toHaveLength(1);
    expect(at(visits, 3, 4)?.value).toBe(ADDED_HEADER);
    expect(at(visits, 4, 4)?.value).toMatch(/^\(1\) /);
  });

  test("a village's own sheet called 修改说明 is kept under another name", () => {
    const own = sheet("修改说明", { rows: [row(1, "村里自己的表")] });
    const kept = plan({ sheets: [VISITS, own] });
    expect(planSheet("修改说明(2)", kept).cells[0]?.value).toBe("村里自己的表");
  });

  test("a fault of the header row stays out of the header's cell (only 修改说明 tells it)", () => {
    const faults = [finding({ id: "date-ambiguous", sheet: "走访记录", cell: "B3", row: 3 })];
    expect(at(planSheet("走访记录", plan({}, faults)), 3, 7)).toBeUndefined();
    expect(at(planSheet("走访记录", plan({}, faults)), 3, 6)?.value).toBe(ADDED_HEADER);
  });

  test("a sheet without a recognised table is carried over as it stands", () => {
    const untouched = slipPlan({
      village: "龙河村",
      workbook: workbook(),
      file: { name: "龙河村.xlsx", sha256: "", month: "2026-11" },
      findings: FINDINGS,
      blocks: [],
    });
    const visits = planSheet("走访记录", untouched);
    expect(visits.cells.some((cell) => cell.value === ADDED_HEADER)).toBe(false);
    expect(at(visits, 5, 2)).toMatchObject({ value: 11.1, look: "bad" });
    expect(visits.freeze).toBeUndefined();
  });
});

test.each([
  [FINDINGS, true],
  [[finding({ id: "zero-report" })], false],
  [[], false],
])("needsSlip %#", (findings, expected) => {
  expect(needsSlip(findings)).toBe(expected);
});
