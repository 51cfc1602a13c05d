/** The small machines inside: flattening, merges swept downwards, cheap looks, totals, words. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LEDGERS } from "../../../src/domain/ledgers/index.ts";
import { glance, isBlank, numberIn, shownText } from "../../../src/intake/layout/cells.ts";
import { flattenHeader, mergesByTop, mergesWithin } from "../../../src/intake/layout/flatten.ts";
import { headerIndex } from "../../../src/intake/layout/headerIndex.ts";
import {
  headerMemory,
  headerQuestionId,
  sheetQuestionId,
} from "../../../src/intake/layout/memory.ts";
import { mergeDown } from "../../../src/intake/layout/mergeDown.ts";
import { ledgerSpokenOf } from "../../../src/intake/layout/words.ts";
import { layout, onlyBlock } from "./helpers.ts";
import { VISIT_HEADER, range, sheet, visitRow } from "./sheets.ts";

describe("cells at a glance", () => {
  test.each([null, "", " ", "\u3000", "\u00a0\n", "\u200b", "\ufeff "])("%j is blank", (raw) => {
    expect(isBlank(raw)).toBe(true);
  });
  test.each(["a", "\u200b张", 0, false, "　无"])("%j is not", (raw) => {
    expect(isBlank(raw)).toBe(false);
  });
  test("the quick way agrees with trimming", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(" ", "\t", "\u00a0", "\u3000", "\u200b", "张", "a", "。", "！"),
        }),
        (text) => {
          expect(isBlank(text)).toBe(text.replace(/\u200b/g, "").trim() === "");
        },
      ),
    );
  });
  test("filled cells are counted and the first two found", () => {
    expect(glance({ number: 1, cells: [null, " ", "甲", null, 2] })).toEqual({
      filled: 2,
      first: 2,
      second: 4,
    });
    expect(glance({ number: 1, cells: [] })).toEqual({ filled: 0, first: -1, second: -1 });
  });
  test.each([
    [37, 37],
    ["37", 37],
    ["37户", 37],
    ["３.5 件", 3.5],
  ])("%j is the number %d", (raw, number) => {
    expect(numberIn(raw)).toBe(number);
  });
  test.each([null, "约37", "三", "1-2", "", true])("%j is no number", (raw) => {
    expect(numberIn(raw)).toBeNaN();
  });
  test("anything can be quoted", () => {
    expect(
      [null, " 甲 ", 3, true, { kind: "error", code: "#REF!" } as const].map(shownText),
    ).toEqual(["", "甲", "3", "true", "#REF!"]);
  });
});

describe("flattening", () => {
  const rows = [
    { number: 1, cells: ["序号", "办理", null, null] },
    { number: 2, cells: [null, "责任人", "时限", null] },
  ];
  test("with merges, and with the merged text kept in every cell", () => {
    const merges = [range("A1:A2"), range("B1:C1")];
    const expected = [
      { column: 1, levels: ["序号"] },
      { column: 2, levels: ["办理", "责任人"] },
      { column: 3, levels: ["办理", "时限"] },
    ];
    expect(flattenHeader(rows, merges)).toEqual(expected);
    const repeated = [
      { number: 1, cells: ["序号", "办理", "办理"] },
      { number: 2, cells: ["序号", "责任人", "时限"] },
    ];
    expect(flattenHeader(repeated, merges)).toEqual(expected);
  });
  test("without merges a parent reaches over its leaves only", () => {
    const plain = [
      { number: 1, cells: ["序号", "办理", null, "备注", null] },
      { number: 2, cells: [null, "责任人", "时限", null, "签字"] },
    ];
    expect(flattenHeader(plain, []).map((cell) => cell.levels.join("-"))).toEqual([
      "序号",
      "办理-责任人",
      "办理-时限",
      "备注",
      "签字",
    ]);
  });
  test("merges are found by the row in which they begin", () => {
    const index = mergesByTop([range("A1:B1"), range("A3:A5"), range("C3:D3")]);
    expect(mergesWithin(index, 2, 4)).toEqual([range("A3:A5"), range("C3:D3")]);
    expect(mergesWithin(index, 6, 9)).toEqual([]);
  });
});

describe("merges swept downwards", () => {
  const swept = (grid: readonly (readonly (string | null)[])[], ...merges: string[]) => {
    const one = sheet("表", grid, { merges });
    const down = mergeDown(one, 0);
    return one.rows.map((row) => down.valuesFor(row)?.slice(0, 2) ?? row.cells);
  };
  test("a merge ends where it ends, and the next begins", () => {
    expect(
      swept(
        [
          ["甲", "1"],
          [null, "2"],
          ["乙", "3"],
          [null, "4"],
          [null, "5"],
        ],
        "A1:A2",
        "A3:A4",
      ),
    ).toEqual([
      ["甲", "1"],
      ["甲", "2"],
      ["乙", "3"],
      ["乙", "4"],
      [null, "5"],
    ]);
  });
  test("an own text in a merged cell is not overwritten; a merge without its first row gives nothing", () => {
    expect(
      swept(
        [
          ["甲", "1"],
          ["丙", "2"],
        ],
        "A1:A2",
      ),
    ).toEqual([
      ["甲", "1"],
      ["丙", "2"],
    ]);
    expect(swept([[null], [null, "2"], [null, "3"]], "A1:A3")).toEqual([
      [null, "2"],
      [null, "3"],
    ]);
  });
  test("column width grows when the merged cell stands right of the row's last one", () => {
    const one = sheet("表", [["1", null, "甲"], ["2"]], { merges: ["C1:C2"] });
    const down = mergeDown(one, 0);
    expect(one.rows.map((row) => down.valuesFor(row))).toEqual([null, ["2", null, "甲"]]);
    expect(down.filled()).toEqual([{ column: 3, count: 1, first: 2, last: 2, values: ["甲"] }]);
  });
  test("what was filled in is told by column, with the first three values", () => {
    const grid = Array.from({ length: 8 }, (_, i) => ["x", i % 2 === 0 ? `甲${i}` : null]);
    const two = sheet("表", [...grid, ["乙", null], [null, null], ["x", "丙"]], {
      merges: ["B1:B2", "B3:B4", "B5:B6", "B7:B8", "A9:A11"],
    });
    const down = mergeDown(two, 0);
    two.rows.forEach((row) => down.valuesFor(row));
    expect(down.filled()).toEqual([
      { column: 2, count: 4, first: 2, last: 8, values: ["甲0", "甲2", "甲4"] },
    ]);
  });
});

describe("memory", () => {
  const answers: Readonly<Record<string, string>> = {
    "header-unknown:走访记录:情况": "opinion",
    "header-unknown:走访记录:心得": "ignore",
    "sheet-unknown:旧表": "demands",
    "sheet-unknown:草稿": "ignore",
    "sheet-unknown:怪表": "no-such-ledger",
  };
  const memory = headerMemory((id) => answers[id], LEDGERS);
  test("answers are found by the id of their question, whatever the noise in the header", () => {
    expect(memory.header("visits", "情 况*")).toBe("opinion");
    expect(memory.header("visits", "心得")).toBeNull();
    expect(memory.header("visits", "别的")).toBeUndefined();
    expect(memory.header("demands", "情况")).toBeUndefined();
    expect(["旧表", " 旧表 ", "草稿", "怪表", "新表"].map((name) => memory.sheet(name))).toEqual([
      "demands",
      "demands",
      "ignore",
      undefined,
      undefined,
    ]);
  });
  test("ids do not change with the dress of a header", () => {
    const [ledger] = LEDGERS.filter(({ id }) => id === "visits");
    if (!ledger) throw new Error("no visits");
    expect(headerQuestionId(ledger, " 情\n况(必填)")).toBe("header-unknown:走访记录:情况");
    expect(sheetQuestionId(" Sheet2 ")).toBe("sheet-unknown:Sheet2");
  });
});

describe("index and words", () => {
  test("the index is made once for a list of ledgers", () => {
    expect(headerIndex(LEDGERS)).toBe(headerIndex(LEDGERS));
    expect(headerIndex(LEDGERS).fields("visits", "入户时间")).toEqual(["visitDate"]);
    expect(headerIndex(LEDGERS).fields("visits", "没有的")).toEqual([]);
    expect(headerIndex(LEDGERS).begins("走")).toBe(true);
    expect(headerIndex(LEDGERS).begins("龘")).toBe(false);
  });
  test.each([
    ["困难群众台账", "hardship"],
    ["党员联系困难群众结对表", "pairing"],
    ["走访困难群众", "hardship"],
    ["入户走访登记", "visits"],
    ["Sheet1", undefined],
  ])("%s speaks of %s", (name, id) => {
    expect(ledgerSpokenOf([name], LEDGERS)?.id).toBe(id);
  });
});

test("a real table's totals row is no data, whatever it says", () => {
  const table = {
    name: "走访",
    range: range("A1:F4"),
    hasHeader: true,
    hasTotals: true,
    columns: [...VISIT_HEADER],
  };
  const grid = [VISIT_HEADER, visitRow(1), visitRow(2), [null, null, null, null, null, 2]];
  const block = onlyBlock(layout(sheet("走访", grid, { tables: [table] })));
  expect(block.ignored).toEqual({ header: 1, total: 1 });
});

test("the printed line of column numbers belongs to the header", () => {
  const block = onlyBlock(layout(sheet("走访", [VISIT_HEADER, [1, 2, 3, 4, 5, 6], visitRow(1)])));
  expect(block.ignored).toEqual({ header: 2 });
  expect(block.rows).toHaveLength(1);
});

test("data with 计 or a telling character in its first text is still data", () => {
  const grid = [
    VISIT_HEADER,
    ...["计春生", "会计", "注册会计师家", "无名氏", "年丰"].map((name, i) =>
      visitRow(i + 1, 1, name),
    ),
  ];
  expect(onlyBlock(layout(sheet("走访", grid))).rows).toHaveLength(5);
});

test("a lone date in a date column is a row that lacks the rest, not a footer", () => {
  const grid = [["走访日期", "走访人", "户主"], ["2026年11月3日"], ["年 月 日"]];
  const block = onlyBlock(layout(sheet("走访", grid)));
  expect(block.rows.map((row) => row.number)).toEqual([2]);
  expect(block.ignored).toEqual({ header: 1, footer: 1 });
});
