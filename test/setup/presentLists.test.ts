import { describe, expect, test } from "@jest/globals";
import { withPresentLists } from "../../src/setup/lists.ts";
import type { DictionaryPlan, WorkbookPlan } from "../../src/workbook/plan.ts";
import type { RawSheet, RawWorkbook } from "../../src/workbook/raw.ts";

const YES_NO = { list: "是否", values: ["是", "否"] };

function plan(...dictionary: readonly DictionaryPlan[]): WorkbookPlan {
  return { sheets: [], dictionary, properties: new Map() };
}

function book(...cells: readonly (readonly string[])[]): RawWorkbook {
  const sheet = {
    name: "字典",
    rows: cells.map((row, index) => ({ number: index + 1, cells: row, hidden: false })),
  } as Partial<RawSheet> as RawSheet;
  return { sheets: [sheet] } as Partial<RawWorkbook> as RawWorkbook;
}

describe("lists that a plan brings", () => {
  test("are those of the workbook, where it has them whole", () => {
    const { dictionary, existingLists } = withPresentLists(
      plan(YES_NO),
      book(["是否"], ["是"], ["否"]),
    );
    expect(dictionary).toEqual([]);
    expect(existingLists).toEqual(new Map([["是否", "'字典'!$A$2:$A$3"]]));
  });

  test.each([
    ["lacks a value", book(["是否"], ["是"])],
    ["lacks the list", book(["性别"], ["男"])],
    ["has no 字典", { sheets: [] } as Partial<RawWorkbook> as RawWorkbook],
  ])("come along where it %s", (_, workbook) => {
    const { dictionary, existingLists } = withPresentLists(plan(YES_NO), workbook);
    expect(dictionary).toEqual([YES_NO]);
    expect(existingLists).toEqual(new Map());
  });
});
