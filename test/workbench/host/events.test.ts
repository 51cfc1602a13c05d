import { expect, test } from "@jest/globals";
import { fresh, onSheet } from "./support.ts";

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

test("a sheet tells of its changes, until the handler is removed", async () => {
  const excel = fresh();
  const seen: string[] = [];
  await onSheet(async (sheet, context) => {
    const handler = sheet.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1:B1").values = [["a", "b"]];
    await context.sync();
    await settled();
    expect(seen).toEqual(["A1:B1"]);
    handler.remove();
    await context.sync();
    sheet.getRange("A2").values = [["c"]];
    await context.sync();
    await settled();
    expect(seen).toEqual(["A1:B1"]);
  }, excel);
});

test("the collection tells of sheets that come, change and go", async () => {
  const seen: string[] = [];
  await onSheet(async (_, context) => {
    const { worksheets } = context.workbook;
    const note = (event: { readonly type: string }) => {
      seen.push(event.type);
      return Promise.resolve();
    };
    worksheets.onAdded.add(note);
    worksheets.onChanged.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    await context.sync();
    const added = worksheets.add("新");
    added.getRange("A1").values = [[1]];
    added.activate();
    await context.sync();
    added.delete();
    await context.sync();
    await settled();
    expect(seen).toEqual([
      "WorksheetAdded",
      "WorksheetChanged",
      "WorksheetActivated",
      "WorksheetDeleted",
    ]);
  });
});

test("a table tells of its own cells only", async () => {
  const seen: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A2").values = [["村"], ["王村"]];
    const table = sheet.tables.add("A1:A2", true);
    table.load("id");
    await context.sync();
    table.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("C1").values = [["旁"]];
    sheet.getRange("A2").values = [["李庄"]];
    await context.sync();
    await settled();
    expect(seen).toEqual(["A2"]);
  });
});

test("what another author does is told as well", async () => {
  const excel = fresh();
  const seen: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.onChanged.add((event) => {
      seen.push(`${event.changeType} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    excel.host.author.write("Sheet1", "B2", [["别人"]]);
    excel.host.author.insertRows("Sheet1", "1:2");
    await settled();
    expect(seen).toEqual(["RangeEdited B2", "RowInserted 1:2"]);
  }, excel);
});
