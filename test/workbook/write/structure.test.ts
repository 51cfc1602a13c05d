/** The package as a whole: parts, their order and relations, sameness of bytes. */
import { describe, expect, test } from "@jest/globals";
import { fflateDeflater } from "../../../src/workbook/xlsx/write/deflate-fflate.ts";
import { writeWorkbook } from "../../../src/workbook/xlsx/write/index.ts";
import type { WorkbookPlan } from "../../../src/workbook/plan.ts";
import {
  SHEET_1,
  childrenOf,
  elementOf,
  partsOf,
  sheetPlan,
  tablePlan,
  textColumn,
  workbookPlan,
  write,
} from "./support.ts";

/** One of everything. */
function richPlan(): WorkbookPlan {
  const columns = [
    textColumn("编号", { headerNote: "必填。" }),
    textColumn("状态", { validation: { kind: "list", list: "状态", open: false } }),
  ];
  const sheet = sheetPlan({
    cells: [{ row: 1, column: 1, value: "龙河村2026年11月走访记录", look: "title" }],
    merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    tables: [
      tablePlan(columns, [["LH-1", "办理中"]], { top: 3, spareRows: 2 }),
      tablePlan([textColumn("村")], [["龙河村"]], { name: "表_村", top: 3, left: 4 }),
    ],
    conditionals: [{ range: "A4:A6", formula: 'AND($B4<>"",$A4="")', look: "bad" }],
    freeze: { rows: 3, columns: 1 },
    tabLook: "good",
    print: {
      orientation: "landscape",
      paper: "A4",
      titleRows: [1, 3],
      titleColumns: [1, 2],
      pagesWide: 3,
      pageBreaks: [8],
      footerLeft: "填报单位(盖章):甲&乙",
      footerRight: "第 {page} 页 共 {pages} 页",
    },
  });
  return workbookPlan([sheet, sheetPlan({ name: "它的'表", tables: [] })], {
    dictionary: [{ list: "状态", values: ["办理中", "已结账"] }],
    properties: new Map([["minqing.slip.month", "2026-11"]]),
  });
}

/** CT_Worksheet of ECMA-376, as far as we write it. */
const SHEET_ORDER = [
  "sheetPr",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "tableParts",
];

describe("the package", () => {
  test("every part is well formed", async () => {
    const { bytes } = await write(richPlan());
    for (const xml of partsOf(bytes).values()) {
      expect(() => childrenOf(xml)).not.toThrow();
    }
  });

  test("content types come first and name every part", async () => {
    const parts = partsOf((await write(richPlan())).bytes);
    expect([...parts.keys()][0]).toBe("[Content_Types].xml");
    const types = parts.get("[Content_Types].xml") ?? "";
    for (const name of parts.keys()) {
      if (name.endsWith(".rels") || name.startsWith("[")) continue;
      expect(types).toContain(`PartName="/${name}"`);
    }
  });

  test("every relation leads to a part", async () => {
    const parts = partsOf((await write(richPlan())).bytes);
    const targets = [...parts]
      .filter(([name]) => name.endsWith(".rels"))
      .flatMap(([name, xml]) => {
        const folder = name.replace(/_rels\/[^/]*$/, "");
        return [...xml.matchAll(/Target="([^"]*)"/g)].map(([, target = ""]) =>
          new URL(target, `file:///${folder}`).pathname.slice(1),
        );
      });
    expect(targets).toHaveLength(8);
    expect(targets.filter((target) => !parts.has(target))).toEqual([]);
  });

  test("elements of a sheet stand in the order of the schema", async () => {
    const parts = partsOf((await write(richPlan())).bytes);
    expect(childrenOf(parts.get(SHEET_1) ?? "")).toEqual(SHEET_ORDER);
  });

  test("the same plan gives the same bytes", async () => {
    const [first, second] = [await write(richPlan()), await write(richPlan())];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test("both compressors hold the same parts", async () => {
    const node = partsOf((await write(richPlan())).bytes);
    const web = partsOf((await writeWorkbook(richPlan(), fflateDeflater)).bytes);
    expect([...web]).toEqual([...node]);
  });

  test("a thousand rows compress to the same parts, too", async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`第${row}行`]);
    const plan = (): WorkbookPlan =>
      workbookPlan([sheetPlan({ tables: [tablePlan([textColumn("内容")], rows)] })]);
    const node = partsOf((await write(plan())).bytes).get(SHEET_1);
    const web = partsOf((await writeWorkbook(plan(), fflateDeflater)).bytes).get(SHEET_1);
    expect(web).toBe(node);
    expect(node).toContain("第19999行");
  });
});

describe("workbook.xml", () => {
  test("sheets, the hidden dictionary, names and print titles", async () => {
    const xml = partsOf((await write(richPlan())).bytes).get("xl/workbook.xml") ?? "";
    expect(xml).toContain('<sheet name="走访记录" sheetId="1" r:id="rId1"/>');
    expect(xml).toContain('<sheet name="字典" sheetId="3" state="hidden" r:id="rId3"/>');
    expect(xml).toContain('<definedName name="字典_状态">字典!$A$2:$A$3</definedName>');
    expect(xml).toContain("localSheetId=\"0\">'走访记录'!$A:$B,'走访记录'!$1:$3</definedName>");
  });

  test("the first visible sheet is shown, and programs calculate only where there is a formula", async () => {
    const hidden = sheetPlan({ name: "隐藏", visibility: "veryHidden" });
    const cell = { row: 1, column: 1, value: { formula: "1+1", cached: 2 } };
    const quiet = partsOf((await write(workbookPlan([hidden, sheetPlan()]))).bytes);
    expect(quiet.get("xl/workbook.xml")).toContain('activeTab="1"');
    expect(quiet.get("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
    const counting = await write(workbookPlan([sheetPlan({ cells: [cell] })]));
    expect(partsOf(counting.bytes).get("xl/workbook.xml")).toContain("fullCalcOnLoad");
  });

  test("our marks are custom properties; nothing tells who or when", async () => {
    const parts = partsOf((await write(richPlan())).bytes);
    expect(parts.get("docProps/custom.xml")).toContain(
      'pid="2" name="minqing.slip.month"><vt:lpwstr>2026-11</vt:lpwstr>',
    );
    expect([...parts.keys()]).not.toContain("docProps/core.xml");
  });
});

describe("the view and the printed page", () => {
  test("panes, tab colour, paper, footers", async () => {
    const xml = partsOf((await write(richPlan())).bytes).get(SHEET_1) ?? "";
    expect(elementOf(xml, "pane")).toBe(
      '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>',
    );
    expect(elementOf(xml, "sheetPr")).toContain("<tabColor");
    expect(elementOf(xml, "pageSetup")).toBe(
      '<pageSetup paperSize="9" pageOrder="overThenDown" orientation="landscape" fitToWidth="3" fitToHeight="0"/>',
    );
    expect(elementOf(xml, "oddFooter")).toBe(
      "<oddFooter>&amp;L填报单位(盖章):甲&amp;&amp;乙&amp;R第 &amp;P 页 共 &amp;N 页</oddFooter>",
    );
  });

  test("a new page begins after the rows named; never more breaks than Excel keeps", async () => {
    const print = { orientation: "portrait", paper: "A4", pageBreaks: [40, 80] } as const;
    const xml =
      partsOf((await write(workbookPlan([sheetPlan({ print })]))).bytes).get(SHEET_1) ?? "";
    expect(elementOf(xml, "rowBreaks")).toBe(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="40" max="16383" man="1"/><brk id="80" max="16383" man="1"/></rowBreaks>',
    );
    const many = { ...print, pageBreaks: Array.from({ length: 2_000 }, (_, index) => index + 1) };
    const long = partsOf((await write(workbookPlan([sheetPlan({ print: many })]))).bytes);
    expect(long.get(SHEET_1)?.match(/<brk /g)).toHaveLength(1_026);
  });

  test("merged cells carry the look of their first cell", async () => {
    const cells = [{ row: 1, column: 1, value: "标题", look: "header" as const }];
    const merges = [
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 2, left: 2, bottom: 3, right: 3 },
    ];
    const plan = workbookPlan([sheetPlan({ cells, merges })]);
    const xml = partsOf((await write(plan)).bytes).get(SHEET_1) ?? "";
    expect(elementOf(xml, "mergeCells")).toBe(
      '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    );
    const styles = [...xml.matchAll(/<c r="(?:A1|B1|A2|B2)" s="(\d+)"/g)].map(([, style]) => style);
    expect(styles).toHaveLength(4);
    expect(new Set(styles).size).toBe(1);
  });

  test("rows that need one line keep it, wrapped ones may be measured anew", async () => {
    const table = tablePlan(
      [textColumn("内容", { width: 10, wrap: true })],
      [["短"], ["一二三四五六七八九十"]],
    );
    const plan = workbookPlan([sheetPlan({ tables: [table] })]);
    const xml = partsOf((await write(plan)).bytes).get(SHEET_1) ?? "";
    const fixed = [...xml.matchAll(/<row r="\d+" ht="\d+"( customHeight="1")?/g)];
    expect(fixed.map(([, custom]) => custom !== undefined)).toEqual([true, true, false]);
  });

  test("large letters are two points larger, in tables and in single cells", async () => {
    const table = { ...tablePlan([textColumn("内容")], [["甲"]], { top: 2 }), large: true };
    const cells = [{ row: 1, column: 1, value: "合计", look: "total" as const, large: true }];
    const parts = partsOf(
      (await write(workbookPlan([sheetPlan({ tables: [table], cells })]))).bytes,
    );
    const fonts = [
      ...(parts.get("xl/styles.xml") ?? "").matchAll(/<font>(?:<b\/>)?<sz val="(\d+)"/g),
    ];
    expect(fonts.map(([, size]) => size)).toEqual(["11", "13", "13", "11"]);
  });

  test("heights of the plan are kept, those of wrapped texts estimated", async () => {
    const columns = [textColumn("内容", { width: 10, wrap: true })];
    const rows = [["短"], ["一二三四五六七八九十一二"]];
    const table = tablePlan(columns, rows, { top: 2, spareRows: 1 });
    const plan = workbookPlan([sheetPlan({ tables: [table], rowHeights: new Map([[1, 40]]) })]);
    const xml = partsOf((await write(plan)).bytes).get(SHEET_1) ?? "";
    const heights = [...xml.matchAll(/<row r="(\d+)" ht="(\d+)"( customHeight="1")?/g)];
    expect(heights.map(([, row, height, fixed]) => [row, height, fixed !== undefined])).toEqual([
      ["1", "40", true],
      ["2", "30", true],
      ["3", "20", false],
      ["4", "52", false],
      ["5", "20", false],
    ]);
  });
});
