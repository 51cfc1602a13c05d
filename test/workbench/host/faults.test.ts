import { describe, expect, test } from "@jest/globals";
import { codeOf, fresh, onSheet } from "./support.ts";

describe("a sync that is made to fail", () => {
  test.each([
    "AccessDenied",
    "GeneralException",
    "RequestPayloadSizeLimitExceeded",
    "InvalidOperationInCellEditMode",
  ] as const)("%s, before anything is done", async (code) => {
    const excel = fresh();
    const { controls, author } = excel.host;
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["一"]];
      await context.sync();
      controls.failSync(2, code);
      sheet.getRange("A1").values = [["二"]];
      await context.sync();
      sheet.getRange("A1").values = [["三"]];
      expect(await codeOf(context.sync())).toBe(code);
      expect(author.value("Sheet1", "A1")).toBe("二");
      sheet.getRange("A1").values = [["四"]];
      await context.sync();
      expect(author.value("Sheet1", "A1")).toBe("四");
    }, excel);
  });

  test("half-way: what came before stays done", async () => {
    const excel = fresh();
    const { controls, author } = excel.host;
    await onSheet(async (_, context) => {
      await context.sync();
      controls.failSync(1, "GeneralException", 3);
      context.workbook.worksheets.add("做了");
      context.workbook.worksheets.add("没做");
      context.workbook.worksheets.add("也没做");
      expect(await codeOf(context.sync())).toBe("GeneralException");
    }, excel);
    expect(author.sheetNames()).toContain("做了");
    expect(author.sheetNames()).not.toContain("也没做");
  });

  test("after everything was done", async () => {
    const excel = fresh();
    excel.host.controls.failSync(1, "GeneralException", 1000);
    await onSheet(async (_, context) => {
      context.workbook.worksheets.add("做了");
      expect(await codeOf(context.sync())).toBe("GeneralException");
    }, excel);
    expect(excel.host.author.sheetNames()).toContain("做了");
  });

  test("an error of its own stops a batch at its action", async () => {
    const excel = fresh();
    await onSheet(async (_, context) => {
      context.workbook.worksheets.add("先");
      context.workbook.worksheets.add("先");
      context.workbook.worksheets.add("后");
      expect(await codeOf(context.sync())).toBe("ItemAlreadyExists");
    }, excel);
    expect(excel.host.author.sheetNames()).toEqual(["Sheet1", "先"]);
  });
});

describe("a cell that somebody is typing in", () => {
  test("refuses the request", async () => {
    const excel = fresh();
    excel.host.controls.editCell("refuse");
    await onSheet(async (sheet, context) => {
      sheet.load("name");
      expect(await codeOf(context.sync())).toBe("InvalidOperationInCellEditMode");
      excel.host.controls.leaveCell();
      await context.sync();
    }, excel);
  });

  test("refuses those only that did not ask to wait, as Excel does", async () => {
    const excel = fresh();
    excel.host.controls.editCell();
    const load = (options: Excel.RunOptions) =>
      excel.Excel.run(options, async (context) => {
        context.workbook.worksheets.getFirst().load("name");
        await context.sync();
      });
    expect(await codeOf(load({}))).toBe("InvalidOperationInCellEditMode");
    setTimeout(() => {
      excel.host.controls.leaveCell();
    }, 20);
    await expect(load({ delayForCellEdit: true })).resolves.toBeUndefined();
  });

  test("or makes it wait", async () => {
    const excel = fresh();
    const { controls, author } = excel.host;
    controls.editCell("wait");
    setTimeout(() => {
      author.write("Sheet1", "A1", [["先写完"]]);
      controls.leaveCell();
    }, 20);
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["先写完"]]);
    }, excel);
  });
});

describe("counting", () => {
  test("requests, actions and bytes, one request for a sync", async () => {
    const excel = fresh();
    const { controls } = excel.host;
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [["王村"], ["李庄"], ["张湾"]];
      await context.sync();
      sheet.getRange("A1:A3").load("values");
      await context.sync();
    }, excel);
    expect(controls.counts).toMatchObject({ syncs: 2, requests: 3 });
    expect(controls.counts.actions).toBeGreaterThan(4);
    expect(controls.counts.largestRequest).toBeLessThan(controls.counts.bytesIn);
    expect(controls.counts.bytesOut).toBeGreaterThan(30);
    controls.resetCounts();
    expect(controls.counts).toMatchObject({
      syncs: 0,
      requests: 0,
      actions: 0,
      bytesIn: 0,
      bytesOut: 0,
    });
  });

  test("a slow host answers later", async () => {
    const excel = fresh();
    excel.host.controls.slow(60);
    const start = performance.now();
    await onSheet(async (sheet, context) => {
      sheet.load("name");
      await context.sync();
    }, excel);
    expect(performance.now() - start).toBeGreaterThan(55);
  });
});

describe("another author", () => {
  test("acts between two syncs", async () => {
    const excel = fresh();
    const { author, controls } = excel.host;
    controls.betweenSyncs((sync) => {
      if (sync === 2) author.protect("Sheet1");
    });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["一"]];
      await context.sync();
      sheet.getRange("A1").values = [["二"]];
      expect(await codeOf(context.sync())).toBe("AccessDenied");
    }, excel);
  });

  test("filters, renames, deletes", async () => {
    const excel = fresh();
    const { author } = excel.host;
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [["村"], ["王村"], ["李庄"]];
      context.workbook.worksheets.add("二");
      await context.sync();
      author.filter("Sheet1", "A1:A3", 0, ["王村"]);
      author.renameSheet("Sheet1", "改名");
      author.deleteSheet("二");
      sheet.load("name");
      sheet.autoFilter.load("isDataFiltered");
      const hidden = sheet.getRange("A3");
      hidden.load("rowHidden");
      await context.sync();
      expect([sheet.name, sheet.autoFilter.isDataFiltered, hidden.rowHidden]).toEqual([
        "改名",
        true,
        true,
      ]);
      author.removeFilter("改名");
      hidden.load("rowHidden");
      await context.sync();
      expect([hidden.rowHidden, author.sheetNames()]).toEqual([false, ["改名"]]);
    }, excel);
  });
});
