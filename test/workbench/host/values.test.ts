import { describe, expect, test } from "@jest/globals";
import { codeOf, onSheet } from "./support.ts";

type Row = readonly [
  typed: string | number | boolean,
  read: string | number | boolean,
  format?: string,
];

describe("typing into cells of format General", () => {
  test.each<Row>([
    ["王村", "王村"],
    ["", ""],
    [12.5, 12.5],
    [true, true],
    ["12.5", 12.5],
    ["TRUE", true],
    ["'0012", "0012"],
    ["0012", 12],
    ["-5", -5],
    ["+5", 5],
    ["-", "-"],
    ["=", "="],
    ["=1+2", 3],
    ["-1-2", -3],
    ["+1+2", 3],
    ["@SUM(1,2)", 3],
    ["50%", 0.5, "0%"],
    ["#N/A", "#N/A"],
    ["第一行\n第二行", "第一行\n第二行"],
    ["[看](https://localhost/)", "[看](https://localhost/)"],
    ["https://localhost/", "https://localhost/"],
    [" 前后有空格 ", " 前后有空格 "],
    ["''引号", "'引号"],
  ])("%j is read back as %j", async (typed, read, format = "General") => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("B2");
      cell.values = [[typed]];
      cell.load("values,numberFormat");
      await context.sync();
      expect(cell.values).toEqual([[read]]);
      expect(cell.numberFormat).toEqual([[format]]);
    });
  });

  test("a typed date becomes a serial number with a date format", async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["2025-01-21"]];
      cell.load("values,numberFormat");
      await context.sync();
      expect(cell.values).toEqual([[45678]]);
      expect(cell.numberFormat[0]?.[0]).toMatch(/y/);
    });
  });

  test.each(["=SUM(", "=1+", "+86 13800000000", "@村("])(
    "%j is a formula that nobody can read",
    async (typed) => {
      await onSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [[typed]];
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      });
    },
  );

  test("a name after a plus is a formula with an unknown name", async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["+李四"]];
      cell.load("values,formulas");
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[["#NAME?"]], [["=+李四"]]]);
    });
  });
});

describe("the text format", () => {
  test.each([
    "=1+1",
    "+86 13800000000",
    "-",
    "@村委会",
    "110101199001011234",
    "0012",
    "2025-01-21",
    "TRUE",
    "1e5",
  ])("%j stays as it is", async (typed) => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [[typed]];
      cell.load("values,formulas,text,valueTypes");
      await context.sync();
      expect([cell.values, cell.formulas, cell.text]).toEqual([[[typed]], [[typed]], [[typed]]]);
      expect(cell.valueTypes).toEqual([["String"]]);
    });
  });

  test("text stays text when the format goes back to General", async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [["0012"]];
      await context.sync();
      cell.numberFormat = [["General"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["0012"]]);
    });
  });
});

describe("numbers", () => {
  test("keep 15 digits", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.values = [[Number("110101199001011234")], [0.1 + 0.2], ["110101199001011234"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[110101199001011000], [0.3], [110101199001011000]]);
    });
  });

  test.each([
    ["0.00", 1.5, "1.50"],
    ["#,##0", 12345, "12,345"],
    ["yyyy-mm-dd", 45678, "2025-01-21"],
    ['yyyy"年"m"月"d"日"', 45678, "2025年1月21日"],
    ["yyyy年m月", 45678, "2025年1月"],
    ["0%", 0.25, "25%"],
    ["[Red]0;[Blue]-0", 3, "3"],
    ["[h]:mm", 1.5, "36:00"],
    ["General", 1e21, "1E+21"],
  ])("the format %s shows %d as %s and leaves the value alone", async (format, value, text) => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("C3");
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      cell.load("values,text,numberFormat");
      await context.sync();
      expect([cell.values, cell.text, cell.numberFormat]).toEqual([
        [[value]],
        [[text]],
        [[format]],
      ]);
    });
  });
});

describe("formulas", () => {
  test("are calculated over sheets with Chinese names, quoted or not", async () => {
    await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("入户 台账");
      const plain = context.workbook.worksheets.add("走访");
      other.getRange("A1:A2").values = [[1], [2]];
      plain.getRange("A1").values = [[10]];
      const cells = sheet.getRange("A1:A4");
      cells.formulas = [
        ["=SUM('入户 台账'!A1:A2)"],
        ["=走访!A1*2"],
        ["=1/0"],
        ['=COUNTIF(走访!A:A,">5")'],
      ];
      cells.load("values,formulas,valueTypes");
      await context.sync();
      expect(cells.values).toEqual([[3], [20], ["#DIV/0!"], [1]]);
      expect(cells.formulas[0]).toEqual(["=SUM('入户 台账'!A1:A2)"]);
      expect(cells.valueTypes).toEqual([["Double"], ["Double"], ["Error"], ["Double"]]);
    });
  });

  test("follow a change in the same batch", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[2, "=A1*10"]];
      const first = sheet.getRange("B1");
      first.load("values");
      await context.sync();
      sheet.getRange("A1").values = [[3]];
      const second = sheet.getRange("B1");
      second.load("values");
      await context.sync();
      expect([first.values, second.values]).toEqual([[[20]], [[30]]]);
    });
  });
});

describe("shapes", () => {
  test("one value fills a range, null leaves a cell alone", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      Object.assign(range, { values: "同" });
      await context.sync();
      range.values = [
        ["新", null],
        [null, ""],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["新", "同"],
        ["同", ""],
      ]);
    });
  });

  test.each([[[["a"]]], [[["a", "b", "c"]]], [[["a", "b"], ["c"]]]])(
    "%j does not fit A1:B1",
    async (values) => {
      await onSheet(async (sheet, context) => {
        sheet.getRange("A1:B1").values = values;
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      });
    },
  );

  test("a text of more than 32,767 characters is refused", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["长".repeat(32_768)]];
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });
});
