import { describe, expect, test } from "@jest/globals";
import { answerOf, codeOf, onSheet } from "./support.ts";

describe("frozen panes", () => {
  test("may cut through a merged range, as in Excel", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:E1").merge(false);
      sheet.freezePanes.freezeAt("A1:B3");
      const place = sheet.freezePanes.getLocationOrNullObject();
      place.load("address");
      await context.sync();
      expect(place.address).toBe("Sheet1!A1:B3");
    });
  });

  test.each<readonly [string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    [
      "rows",
      (panes) => {
        panes.freezeRows(2);
      },
      "1:2",
    ],
    [
      "columns",
      (panes) => {
        panes.freezeColumns(1);
      },
      "A:A",
    ],
    [
      "a corner",
      (panes) => {
        panes.freezeAt("A1:B3");
      },
      "A1:B3",
    ],
  ])("%s", async (_, freeze, address) => {
    await onSheet(async (sheet, context) => {
      freeze(sheet.freezePanes);
      const place = sheet.freezePanes.getLocationOrNullObject();
      place.load("address");
      await context.sync();
      expect(place.address).toBe(`Sheet1!${address}`);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      none.load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("page layout", () => {
  test("keeps what is set", async () => {
    await onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A3";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
      pageLayout.load("orientation,paperSize,zoom,centerHorizontally,topMargin");
      pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load("address");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.centerHorizontally]).toEqual(
        ["Landscape", "A3", true],
      );
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect(pageLayout.topMargin).toBeCloseTo(72);
      expect(titles.address).toBe("Sheet1!1:2");
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("第 &P 页，共 &N 页");
    });
  });

  test.each<readonly [string, (layout: Excel.PageLayout) => void]>([
    [
      "a paper that nobody makes",
      (layout) => {
        Reflect.set(layout, "paperSize", "A99");
      },
    ],
    ["a scale of 5 %", (layout) => (layout.zoom = { scale: 5 })],
    [
      "an orientation",
      (layout) => {
        Reflect.set(layout, "orientation", "横向");
      },
    ],
  ])("refuses %s", async (_, act) => {
    await onSheet(async (sheet, context) => {
      act(sheet.pageLayout);
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  test("page breaks", async () => {
    await onSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.add("A30");
      sheet.horizontalPageBreaks.add("A10");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect(
        sheet.horizontalPageBreaks.items.map((item): unknown => Reflect.get(item, "rowIndex")),
      ).toEqual([9, 29]);
      sheet.horizontalPageBreaks.removePageBreaks();
      const count = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      expect(answerOf(count)).toBe(0);
    });
  });
});

describe("names", () => {
  test("stand for ranges, of the workbook or of a sheet", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["低保户"], ["残疾户"]];
      context.workbook.names.add("户别", sheet.getRange("A1:A2"));
      sheet.names.add("本表", "=Sheet1!$A$1");
      const range = context.workbook.names.getItem("户别").getRange();
      range.load("values,address");
      const direct = sheet.getRange("本表");
      direct.load("address");
      const none = context.workbook.names.getItemOrNullObject("本表");
      none.load("name");
      context.workbook.names.load("items/name,items/formula,items/scope");
      await context.sync();
      expect(range.values).toEqual([["低保户"], ["残疾户"]]);
      expect([direct.address, none.isNullObject]).toEqual(["Sheet1!A1", true]);
      expect(context.workbook.names.items.map(({ formula }) => String(formula))).toEqual([
        "=Sheet1!$A$1:$A$2",
      ]);
      context.workbook.names.add("户别", "=1");
      expect(await codeOf(context.sync())).toBe("ItemAlreadyExists");
    });
  });
});

describe("settings and properties", () => {
  test("travel with the workbook", async () => {
    await onSheet(async (sheet, context) => {
      context.workbook.settings.add("记住的回答", { village: "王村", times: 2 });
      context.workbook.properties.custom.add("minqing-run", "r1");
      context.workbook.properties.title = "汇总";
      sheet.customProperties.add("minqing-sheet", "summary");
      await context.sync();
      const setting = context.workbook.settings.getItem("记住的回答");
      const property = context.workbook.properties.custom.getItem("MINQING-RUN");
      const mark = sheet.customProperties.getItemOrNullObject("minqing-sheet");
      const none = context.workbook.settings.getItemOrNullObject("没有");
      setting.load("value");
      property.load("value,key,type");
      mark.load("value");
      none.load("value");
      context.workbook.properties.load("title");
      await context.sync();
      expect(setting.value).toEqual({ village: "王村", times: 2 });
      expect([property.value, property.type, mark.value]).toEqual(["r1", "String", "summary"]);
      expect([none.isNullObject, context.workbook.properties.title]).toEqual([true, "汇总"]);
      setting.delete();
      const count = context.workbook.settings.getCount();
      await context.sync();
      expect(answerOf(count)).toBe(0);
    });
  });

  test("a property of more than 255 characters is refused", async () => {
    await onSheet(async (_, context) => {
      context.workbook.properties.custom.add("长", "长".repeat(256));
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });
});

describe("charts", () => {
  test("have a source, a title and a place", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        ["村", "户", "人"],
        ["王村", 1, 2],
        ["李庄", 3, 4],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      chart.title.text = "各村户数";
      chart.name = "户数图";
      chart.setPosition("E2", "J18");
      chart.series.load("items/name");
      chart.title.load("text");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["户", "人"]);
      expect(chart.title.text).toBe("各村户数");
      sheet.charts.getItem("户数图").delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(answerOf(count)).toBe(0);
    });
  });
});

describe("the application", () => {
  test("changes how it calculates, and can be told to wait until the next sync", async () => {
    const excel = await onSheet(async (_, context) => {
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load("calculationMode");
      await context.sync();
      expect(application.calculationMode).toBe("Manual");
    });
    expect(excel.host.book.suspensions).toEqual({ calculation: 1, screen: 1 });
  });
});
