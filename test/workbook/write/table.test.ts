import { describe, expect, test } from "@jest/globals";
import type { TablePlan } from "../../../src/workbook/plan.ts";
import type { WrittenWorkbook } from "../../../src/workbook/xlsx/write/index.ts";
import {
  SHEET_1,
  elementOf,
  partsOf,
  sheetPlan,
  tablePlan,
  textColumn,
  workbookPlan,
  write,
} from "./support.ts";

async function writeTable(
  table: TablePlan,
): Promise<WrittenWorkbook & { readonly table: string; readonly sheet: string }> {
  const written = await write(workbookPlan([sheetPlan({ tables: [table] })]));
  const parts = partsOf(written.bytes);
  const [xml = "", sheet = ""] = [parts.get("xl/tables/table1.xml"), parts.get(SHEET_1)];
  return { ...written, table: xml, sheet };
}

describe("a table", () => {
  test("covers header, data and spare rows, with filters", async () => {
    const { table } = await writeTable(
      tablePlan([textColumn("甲"), textColumn("乙")], [["1", "2"]], {
        top: 3,
        left: 2,
        spareRows: 4,
      }),
    );
    expect(elementOf(table, "autoFilter")).toBe('<autoFilter ref="B3:C8"/>');
    expect(table).toContain('name="表_走访" displayName="表_走访" ref="B3:C8"');
  });

  test("has no filter button over columns that ask for none", async () => {
    const columns = [textColumn("村"), textColumn("走访记录", { noFilterButton: true })];
    const { table } = await writeTable(tablePlan(columns, [["龙河村", "1"]]));
    expect(elementOf(table, "autoFilter")).toBe(
      '<autoFilter ref="A1:B2"><filterColumn colId="1" hiddenButton="1"/></autoFilter>',
    );
  });

  test("has one body row at least", async () => {
    const { table, sheet } = await writeTable(tablePlan([textColumn("甲")], []));
    expect(elementOf(table, "autoFilter")).toBe('<autoFilter ref="A1:A2"/>');
    expect(sheet).toMatch(/<c r="A2" s="\d+"\/>/);
  });

  test("tables on several sheets have numbers of their own", async () => {
    const sheets = ["一", "二"].map((name) =>
      sheetPlan({ name, tables: [tablePlan([textColumn("甲")], [], { name: `表_${name}` })] }),
    );
    const parts = partsOf((await write(workbookPlan(sheets))).bytes);
    expect(parts.get("xl/tables/table2.xml")).toContain('id="2" name="表_二"');
    expect(parts.get("xl/worksheets/_rels/sheet2.xml.rels")).toContain("../tables/table2.xml");
  });

  test.each([
    ["the same", ["姓名", "姓名", "姓名"], ["姓名", "姓名2", "姓名3"]],
    ["the same but for case", ["A", "a"], ["A", "a2"]],
    ["a name that is taken already", ["姓名", "姓名", "姓名2"], ["姓名", "姓名2", "姓名22"]],
    ["empty", ["", "乙"], ["列1", "乙"]],
    ["too long", ["长".repeat(300)], ["长".repeat(255)]],
  ])("headers that are %s become different, and it is said", async (_, headers, names) => {
    const columns = headers.map((header) => textColumn(header));
    const { table, sheet, notices } = await writeTable(tablePlan(columns, []));
    const inTable = [...table.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    const inCells = [...sheet.matchAll(/<t>([^<]*)<\/t>/g)].map(([, text]) => text);
    expect(inTable).toEqual(names);
    expect(inCells).toEqual(names);
    const changed = names.filter((name, index) => name !== headers[index]);
    expect(notices).toMatchObject(changed.map((detail) => ({ kind: "header-renamed", detail })));
  });

  test("a header with a line break is the same in the cell and in the table", async () => {
    const { table, sheet } = await writeTable(tablePlan([textColumn("办理\n进展")], []));
    expect(table).toContain('name="办理_x000A_进展"');
    expect(sheet).toContain("<t>办理\n进展</t>");
  });

  test("calculated columns fill every row, and new rows inherit them", async () => {
    const columns = [
      textColumn("甲"),
      textColumn("乙", { format: "integer", calculated: "LEN(A{row})" }),
    ];
    const { table, sheet } = await writeTable(
      tablePlan(columns, [["三个字", 3]], { top: 4, spareRows: 1 }),
    );
    expect(table).toContain("<calculatedColumnFormula>LEN(A5)</calculatedColumnFormula>");
    expect(sheet).toMatch(/<c r="B5" s="\d+"><f>LEN\(A5\)<\/f><v>3<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="B6" s="\d+"><f>LEN\(A6\)<\/f><\/c>/);
  });

  test("spare rows hold the value that is known for them", async () => {
    const column = textColumn("甲", { calculated: 'IF(B{row}="","",1)', calculatedBlank: "" });
    const { sheet } = await writeTable(tablePlan([column], []));
    expect(sheet).toContain('t="str"><f>IF(B2=&quot;&quot;,&quot;&quot;,1)</f><v></v></c>');
  });

  test("looks of single cells", async () => {
    const cellLooks = new Map([["1,0", "bad" as const]]);
    const { sheet } = await writeTable(
      tablePlan([textColumn("甲")], [["a"], ["b"], ["c"]], { cellLooks }),
    );
    const [, first, second, third] = [...sheet.matchAll(/<c r="A\d" s="(\d+)"/g)].map(([, s]) => s);
    expect(first).toBe(third);
    expect(second).not.toBe(first);
  });

  test("rows come from an iterable, once and in order", async () => {
    const asked: number[] = [];
    function* rows(): Generator<string[]> {
      for (let row = 0; row < 3; row++) {
        asked.push(row);
        yield [`第${row}行`];
      }
    }
    const { sheet } = await writeTable({
      ...tablePlan([textColumn("甲")], []),
      rows: rows(),
      rowCount: 3,
    });
    expect(asked).toEqual([0, 1, 2]);
    expect(sheet).toContain("第2行");
  });
});

describe("rows that do not keep to the plan", () => {
  const column = [textColumn("甲")];

  test.each([
    ["fewer rows than said", tablePlan(column, [["a"]], { rowCount: 2 }), /fewer rows/],
    ["more rows than said", tablePlan(column, [["a"], ["b"]], { rowCount: 1 }), /more rows/],
    [
      "more rows than said, with spare ones",
      tablePlan(column, [["a"], ["b"]], { rowCount: 1, spareRows: 1 }),
      /more rows/,
    ],
    ["a row too wide", tablePlan(column, [["a", "b"]]), /row 0 has 2 cells/],
  ])("%s", async (_, table, message) => {
    await expect(writeTable(table)).rejects.toThrow(message);
  });
});

describe("texts too long for a cell", () => {
  test("are cut, and it is said where", async () => {
    const long = "长".repeat(40_000);
    const { sheet, notices } = await writeTable(tablePlan([textColumn("甲")], [["短"], [long]]));
    expect(notices).toEqual([{ kind: "text-cut", sheet: "走访记录", cell: "A3", detail: "40000" }]);
    expect(elementOf(sheet.slice(sheet.indexOf('"A3"')), "t")).toHaveLength(
      32_767 + "<t></t>".length,
    );
  });

  test("32,767 fit, and a rare character is not cut in half", async () => {
    const fits = "长".repeat(32_767);
    const rare = `${"长".repeat(32_766)}𠮷`;
    const { sheet, notices } = await writeTable(tablePlan([textColumn("甲")], [[fits], [rare]]));
    expect(notices.map(({ cell }) => cell)).toEqual(["A3"]);
    expect(sheet).not.toContain("_xD8");
  });
});
