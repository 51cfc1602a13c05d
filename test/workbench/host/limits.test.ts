import { describe, expect, test } from "@jest/globals";
import { createExcel } from "../../../src/workbench/host/node.ts";
import { codeOf, failure, fresh, onSheet } from "./support.ts";

const MEBIBYTE = 1024 * 1024;

/** Rows of one cell each that together take about so many bytes on the wire. */
function rows(bytes: number): string[][] {
  return Array.from({ length: Math.ceil(bytes / 30_000) }, () => ["a".repeat(30_000 - 4)]);
}

describe("limits of Excel on the web", () => {
  test("a request of more than 5 MB is refused, and nothing of it is done", async () => {
    const excel = fresh();
    await onSheet(async (sheet, context) => {
      const values = rows(5.1 * MEBIBYTE);
      sheet.getRange(`A1:A${values.length}`).values = values;
      expect(await codeOf(context.sync())).toBe("RequestPayloadSizeLimitExceeded");
    }, excel);
    expect(excel.host.book.engine.used("sheet1", true)).toBeNull();
  });

  test("a response of more than 5 MB is refused", async () => {
    await onSheet(async (sheet, context) => {
      const values = rows(3 * MEBIBYTE);
      sheet.getRange(`A1:A${values.length}`).values = values;
      await context.sync();
      sheet.getRange(`B1:B${values.length}`).values = values;
      await context.sync();
      const range = sheet.getRange(`A1:B${values.length}`);
      range.load("values");
      expect(await codeOf(context.sync())).toBe("ResponsePayloadSizeLimitExceeded");
    });
  });

  test("values of more than five million cells are null, without an error", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A:E");
      range.load("values,text,formulas,cellCount");
      await context.sync();
      expect([range.values, range.text, range.formulas]).toEqual([null, null, null]);
      expect(range.cellCount).toBe(5 * 1_048_576);
    });
  });

  test("the format of a whole column takes one value, its cells do not", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A:E").numberFormat = [["@"]];
      await context.sync();
      Object.assign(sheet.getRange("A:E"), { values: "x" });
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });
});

describe("what the host does not know", () => {
  test.each<
    readonly [member: string, use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]
  >([
    [
      "Workbook.save",
      (_, context) => {
        context.workbook.save("Save");
      },
    ],
    [
      "Workbook.close",
      (_, context) => {
        context.workbook.close("SkipSave");
      },
    ],
    [
      "Workbook.comments",
      (_, context) => {
        context.workbook.comments.load("items");
      },
    ],
    [
      "Worksheet.shapes",
      (sheet) => {
        sheet.shapes.load("items");
      },
    ],
    [
      "Range.sort",
      (sheet) => {
        sheet.getRange("A1").sort.apply([]);
      },
    ],
    [
      "Range.hyperlink",
      (sheet) => {
        sheet.getRange("A1").load("hyperlink");
      },
    ],
    [
      "Range.group",
      (sheet) => {
        sheet.getRange("1:2").group("ByRows");
      },
    ],
  ])("%s is named in an ApiNotFound", async (member, use) => {
    await onSheet(async (sheet, context) => {
      use(sheet, context);
      const error = await failure(context.sync());
      expect([error.code, error.debugInfo.errorLocation]).toEqual(["ApiNotFound", member]);
    });
  });

  test("an older Excel says so, and lacks what is withheld from it", async () => {
    const { Excel, Office, host, close } = createExcel({ apiSet: "1.12" });
    const answers = ["1.9", "1.12", "1.13"].map((version) =>
      Office.context.requirements.isSetSupported("ExcelApi", version),
    );
    expect(answers).toEqual([true, true, false]);
    host.controls.withheld.add("Range.getMergedAreasOrNullObject");
    const outcome = Excel.run(async (context) => {
      context.workbook.worksheets
        .getFirst()
        .getRange("A1")
        .getMergedAreasOrNullObject()
        .load("address");
      await context.sync();
    });
    expect(await codeOf(outcome)).toBe("ApiNotFound");
    close();
  });
});
