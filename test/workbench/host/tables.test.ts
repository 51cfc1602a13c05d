import { describe, expect, test } from "@jest/globals";
import { answerOf, codeOf, fresh, onSheet } from "./support.ts";

const ROWS = [
  ["村名", "户数"],
  ["王村", 12],
  ["李庄", 30],
  ["张湾", 7],
];

function addTable(sheet: Excel.Worksheet, name = "户数表"): Excel.Table {
  sheet.getRange("A1:B4").values = ROWS;
  const table = sheet.tables.add("A1:B4", true);
  table.name = name;
  return table;
}

describe("tables", () => {
  test("know their parts", async () => {
    await onSheet(async (sheet, context) => {
      const table = addTable(sheet);
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load("address");
      table.columns.load("items/name,items/index");
      table.rows.load("count");
      table.load("name,style,showHeaders,showTotals,showFilterButton,showBandedRows,id");
      await context.sync();
      expect(parts.map(({ address }) => address)).toEqual([
        "Sheet1!A1:B4",
        "Sheet1!A1:B1",
        "Sheet1!A2:B4",
      ]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["村名", "户数"]);
      expect(table.rows.count).toBe(3);
      expect([table.style, table.showHeaders, table.showTotals, table.showFilterButton]).toEqual([
        "TableStyleMedium2",
        true,
        false,
        true,
      ]);
    });
  });

  test("over another table are refused", async () => {
    await onSheet(async (sheet, context) => {
      addTable(sheet);
      await context.sync();
      sheet.tables.add("B4:C9", true);
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  test.each(["A1", "1表", "两 词", "R1C1", ""])("the name %j is refused", async (name) => {
    await onSheet(async (sheet, context) => {
      addTable(sheet, name);
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  test("the name of another table is refused, and free again when that one is deleted", async () => {
    await onSheet(async (sheet, context) => {
      const first = addTable(sheet, "表名");
      sheet.getRange("D1:E2").values = [
        ["甲", "乙"],
        [1, 2],
      ];
      const second = sheet.tables.add("D1:E2", true);
      await context.sync();
      second.name = "表名";
      expect(await codeOf(context.sync())).toBe("ItemAlreadyExists");
      first.delete();
      second.name = "表名";
      second.load("name");
      const cells = sheet.getRange("A1:B4");
      cells.load("values");
      await context.sync();
      expect(second.name).toBe("表名");
      expect(cells.values.flat().join("")).toBe("");
    });
  });

  test("headers are named and made different", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:D2").values = [
        ["村", "", "村", 2025],
        [1, 2, 3, 4],
      ];
      const table = sheet.tables.add("A1:D2", true);
      const header = table.getHeaderRowRange();
      header.load("values");
      await context.sync();
      expect(header.values).toEqual([["村", "列2", "村2", "2025"]]);
    });
  });

  test("without a header row get one, and the cells move down", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.tables.add("A1:B2", false).getRange();
      range.load("values,address");
      await context.sync();
      expect(range.values).toEqual([
        ["列1", "列2"],
        [1, 2],
        [3, 4],
      ]);
    });
  });

  test("a header alone gets an empty row", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["甲", "乙"]];
      const range = sheet.tables.add("A1:B1", true).getRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B2");
    });
  });

  test("a kept table is found by its id in later batches", async () => {
    await onSheet(async (sheet, context) => {
      const table = addTable(sheet);
      table.load("id");
      await context.sync();
      table.name = "改名";
      await context.sync();
      const again = context.workbook.tables.getItem(table.id);
      const byName = context.workbook.tables.getItemOrNullObject("改名");
      again.load("name");
      byName.load("id");
      await context.sync();
      expect([again.name, byName.id]).toEqual(["改名", table.id]);
    });
  });

  test("resize keeps the header and refuses what is not the table", async () => {
    await onSheet(async (sheet, context) => {
      const table = addTable(sheet);
      table.resize("A1:C6");
      const range = table.getRange();
      const header = table.getHeaderRowRange();
      range.load("address");
      header.load("values");
      await context.sync();
      expect([range.address, header.values]).toEqual(["Sheet1!A1:C6", [["村名", "户数", "列3"]]]);
      table.resize("A2:C6");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  test("rows.add goes below the last row and moves what lies there", async () => {
    await onSheet(async (sheet, context) => {
      const table = addTable(sheet);
      sheet.getRange("A5:C5").values = [["脚注", "", "旁"]];
      Reflect.apply(Reflect.get(table.rows, "add") as () => void, table.rows, [
        null,
        [
          ["新村", 5],
          ["老村", 6],
        ],
      ]);
      const range = table.getRange();
      const below = sheet.getRange("A5:C7");
      range.load("address");
      below.load("values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B6");
      expect(below.values).toEqual([
        ["新村", 5, "旁"],
        ["老村", 6, ""],
        ["脚注", "", ""],
      ]);
    });
  });

  test("rows and columns are read, written and deleted", async () => {
    await onSheet(async (sheet, context) => {
      const table = addTable(sheet);
      const row = table.rows.getItemAt(1);
      row.load("values,index");
      const column = table.columns.getItem("户数");
      column.load("values,index");
      await context.sync();
      expect([row.values, row.index, column.index]).toEqual([[["李庄", 30]], 1, 1]);
      expect(column.values).toEqual([["户数"], [12], [30], [7]]);
      column.name = "总户数";
      table.rows.getItemAt(0).delete();
      const range = table.getRange();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["村名", "总户数"],
        ["李庄", 30],
        ["张湾", 7],
      ]);
    });
  });

  test("a filter hides rows until it is cleared", async () => {
    await onSheet(async (sheet, context) => {
      const table = addTable(sheet);
      table.columns.getItem("村名").filter.applyValuesFilter(["王村", "张湾"]);
      const hidden = sheet.getRange("A3");
      const shown = sheet.getRange("A2");
      hidden.load("rowHidden");
      shown.load("rowHidden");
      table.autoFilter.load("isDataFiltered,enabled");
      await context.sync();
      expect([hidden.rowHidden, shown.rowHidden, table.autoFilter.isDataFiltered]).toEqual([
        true,
        false,
        true,
      ]);
      table.clearFilters();
      hidden.load("rowHidden");
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      expect([hidden.rowHidden, table.autoFilter.isDataFiltered]).toEqual([false, false]);
    });
  });

  test("converted to a range, only the table goes", async () => {
    await onSheet(async (sheet, context) => {
      const table = addTable(sheet);
      const range = table.convertToRange();
      range.load("values");
      const count = sheet.tables.getCount();
      await context.sync();
      expect([range.values, answerOf(count)]).toEqual([ROWS, 0]);
    });
  });

  test("a row of totals comes and goes", async () => {
    await onSheet(async (sheet, context) => {
      const table = addTable(sheet);
      table.showTotals = true;
      const totals = table.getTotalRowRange();
      const body = table.getDataBodyRange();
      totals.load("address,values");
      body.load("address");
      await context.sync();
      expect([totals.address, totals.values, body.address]).toEqual([
        "Sheet1!A5:B5",
        [["汇总", ""]],
        "Sheet1!A2:B4",
      ]);
      table.showTotals = false;
      const range = table.getRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B4");
    });
  });

  test("writing below a table does not make it grow", async () => {
    await onSheet(async (sheet, context) => {
      const table = addTable(sheet);
      await context.sync();
      sheet.getRange("A5").values = [["合计"]];
      const range = table.getRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B4");
    });
  });

  test("tables move with inserted rows, and go with their sheet", async () => {
    const excel = fresh();
    await onSheet(async (_, context) => {
      const sheet = context.workbook.worksheets.add("二");
      const table = addTable(sheet);
      sheet.getRange("1:2").insert("Down");
      const range = table.getRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("二!A3:B6");
      sheet.delete();
      const gone = context.workbook.tables.getItemOrNullObject("户数表");
      gone.load("name");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }, excel);
  });

  test("are named in formulas, of the whole column or of the row", async () => {
    await onSheet(async (sheet, context) => {
      addTable(sheet);
      const cells = sheet.getRange("D2:D4");
      cells.formulas = [
        ["=SUM(户数表[户数])"],
        ["=户数表[@户数]*2"],
        ['=ROWS(户数表[#All])&"户数表[户数]"'],
      ];
      cells.load("values,formulas");
      await context.sync();
      expect(cells.values).toEqual([[49], [60], ["4户数表[户数]"]]);
      expect(cells.formulas[0]).toEqual(["=SUM(Sheet1!$B$2:$B$4)"]);
    });
  });

  test("that a person makes in the grid are there for the add-in", async () => {
    const excel = fresh();
    const { engine } = excel.host.book;
    engine.write("sheet1", 0, 0, { text: "村" });
    const look = { headers: true, totals: false, banded: true, filters: true, style: "" };
    engine.addTable("sheet1", { top: 0, left: 0, bottom: 3, right: 0 }, look);
    await onSheet(async (sheet, context) => {
      sheet.tables.load("items/name");
      await context.sync();
      expect(sheet.tables.items.map(({ name }) => name)).toEqual(["表1"]);
    }, excel);
  });
});
