/** Whatever the clerk has made of an older layout: 新建台账, twice, takes nothing and changes nothing. */
import { expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { isComplete, planSetup } from "../../../../src/setup/index.ts";
import { writePlan } from "../../../../src/workbook/excel/index.ts";
import { EMPTY_BOOK, ledgersOf, older, request } from "../../../setup/books.ts";
import type { TestBook } from "../../../support/openBook.ts";
import { created, openClerks, previewed } from "./books.ts";
import { lost } from "./kept.ts";

jest.setTimeout(600_000);

const LEDGERS = ["members", "contactCards"] as const;
const SHEETS = ledgersOf(...LEDGERS).map(({ sheetName }) => sheetName);

/** One thing that a clerk does. Rows and columns count from 1. */
type Deed =
  | {
      readonly kind: "type";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly value: string | number;
    }
  | {
      readonly kind: "rename";
      readonly sheet: string;
      readonly column: number;
      readonly header: string;
    }
  | { readonly kind: "own column"; readonly sheet: string; readonly header: string }
  | { readonly kind: "rows"; readonly sheet: string; readonly row: number }
  | { readonly kind: "foreign"; readonly name: string };

const sheet = fc.constantFrom(...SHEETS);
const typed = fc.oneof(
  fc.constantFrom("张三", "0012", "=1+1", "'=1+1", "510123199001011234", "2026-11-03", "本月无"),
  fc.integer({ min: 0, max: 99_999 }),
  fc.string({ maxLength: 8 }).filter((text) => !text.startsWith("=")),
);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant("type" as const),
    sheet,
    row: fc.integer({ min: 4, max: 12 }),
    column: fc.integer({ min: 1, max: 8 }),
    value: typed,
  }),
  fc.record({
    kind: fc.constant("rename" as const),
    sheet,
    column: fc.integer({ min: 2, max: 6 }),
    header: fc.constantFrom("户主", "自己的说法", "姓名", "日期"),
  }),
  fc.record({ kind: fc.constant("own column" as const), sheet, header: fc.constant("我的备注") }),
  fc.record({ kind: fc.constant("rows" as const), sheet, row: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    kind: fc.constant("foreign" as const),
    name: fc.constantFrom("填表说明", "规则设置", "计算参考", "填报信息"),
  }),
);

function letters(column: number): string {
  return String.fromCharCode(64 + column);
}

function headers(author: TestBook["host"]["author"], name: string): readonly string[] {
  return Array.from({ length: 20 }, (_, index) => author.text(name, `${letters(index + 1)}3`));
}

function act({ host }: TestBook, one: Deed): void {
  const { author } = host;
  switch (one.kind) {
    case "type": {
      const cell = `${letters(one.column)}${one.row}`;
      author.write(one.sheet, `${cell}:${cell}`, [[one.value]]);
      return;
    }
    case "rename":
      if (author.text(one.sheet, `${letters(one.column)}3`) === "") return;
      // Excel itself lets no table have two columns of one name.
      if (headers(author, one.sheet).includes(one.header)) return;
      author.write(one.sheet, `${letters(one.column)}3:${letters(one.column)}3`, [[one.header]]);
      return;
    case "own column": {
      const column = headers(author, one.sheet).indexOf("") + 1;
      // Where row 4 has become the header, no name may stand there twice.
      author.write(one.sheet, `${letters(column)}3:${letters(column)}4`, [
        [one.header],
        [`自己记的${column}`],
      ]);
      return;
    }
    case "rows":
      author.insertRows(one.sheet, `${one.row}:${one.row}`);
      return;
    case "foreign":
      if (author.sheetNames().includes(one.name)) return;
      author.addSheet(one.name);
      author.write(one.name, "A1:B2", [
        ["菜谱", "价钱"],
        ["面", 9],
      ]);
  }
}

test("random deeds over an older layout", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      async (deeds, hasAll) => {
        const opened = openClerks();
        const whole = planSetup(EMPTY_BOOK, request({ ledgers: ledgersOf(...LEDGERS) })).plan;
        const ledgers = whole.sheets.filter(({ name }) => hasAll || SHEETS.includes(name));
        const lacks = { headers: ["与户主关系", "发放方式"], lists: ["与户主关系"] };
        await writePlan(opened.door, older({ ...whole, sheets: ledgers }, lacks), { runId: "old" });
        for (const one of deeds) act(opened, one);
        const before = opened.host.snapshot();

        const flow = await created(opened, LEDGERS);
        expect(flow.get().phase).toBe("done");
        expect(lost(before, opened.host.snapshot())).toEqual([]);

        const first = opened.host.snapshot();
        const again = await previewed(opened, LEDGERS);
        const { setup, notices } = again.get();
        // What Excel could not take the first time, it is asked for again.
        const isDone = flow.get().isPartial || (setup !== null && isComplete(setup));
        expect(isDone).toBe(true);
        await again.write();
        expect({ notices, lost: lost(first, opened.host.snapshot()) }).toMatchObject({ lost: [] });
        opened.close();
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
});
