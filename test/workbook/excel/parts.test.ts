/** The parts that need no Excel: bytes, areas, names, records, hashes. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addressLists, rectangles, runsOf } from "../../../src/workbook/excel/areas.ts";
import { REQUEST_BYTES, REQUEST_COMMANDS, valueBytes } from "../../../src/workbook/excel/bytes.ts";
import { errorCode, failure, failureOf } from "../../../src/workbook/excel/failure.ts";
import { NameSet, withSheetNames } from "../../../src/workbook/excel/names.ts";
import { ContentHash } from "../../../src/workbook/excel/runs/hash.ts";
import { parseRuns, recordText } from "../../../src/workbook/excel/runs/record.ts";
import type { Run } from "../../../src/workbook/excel/runs/record.ts";
import { command, matrix, requests } from "../../../src/workbook/excel/steps.ts";
import { excelValue } from "../../../src/workbook/excel/write/values.ts";
import type { PlanCell, PlanFormat } from "../../../src/workbook/plan.ts";

const utf8 = new TextEncoder();

test("bytes of a value are never counted too low", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom('"', "\\", "\n", "\u0001", "汉字", "😀", "é", NaN, -Infinity),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(value, (it) => {
      const onTheWire = JSON.stringify(JSON.stringify(it)).slice(1, -1);
      expect(valueBytes(it)).toBeGreaterThanOrEqual(utf8.encode(`${onTheWire},`).length);
    }),
  );
});

describe("requests", () => {
  const block = (rows: number, text: string) =>
    matrix({ sheet: "1", top: 4, left: 2, values: Array.from({ length: rows }, () => [text, 1]) });

  test("hold every row once, in order, none larger than a request", async () => {
    const seen: number[] = [];
    for await (const request of requests([
      block(25_000, "很长的文字".repeat(10)),
      block(3, "短"),
    ])) {
      const bytes = request.reduce((sum, step) => sum + step.bytes, 0);
      expect(bytes).toBeLessThanOrEqual(REQUEST_BYTES);
      for (const step of request)
        if (step.kind === "matrix") seen.push(step.top, step.values.length);
    }
    let next = 4;
    const starts = seen.filter((_, index) => index % 2 === 0);
    const counts = seen.filter((_, index) => index % 2 === 1);
    for (const [index, count] of counts.slice(0, -1).entries()) {
      expect(starts[index]).toBe(next);
      next += count;
    }
    expect(next).toBe(25_004);
    expect(counts.at(-1)).toBe(3);
  });

  test("hold every command once, in order, no more than a request takes", async () => {
    const counts = [600, 600, 600, 1_700, 1];
    const packed: number[][] = [];
    const steps = counts.map((count) => command(() => undefined, count));
    for await (const request of requests(steps)) {
      packed.push(request.map((step) => (step.kind === "command" ? step.commands : 0)));
    }
    expect(REQUEST_COMMANDS).toBe(1_500);
    // What belongs together is not taken apart.
    expect(packed).toEqual([[600, 600], [600], [1_700], [1]]);
  });

  test("cut a single row that is too long by its columns", async () => {
    const values = [Array.from({ length: 60 }, () => "长".repeat(30_000))];
    const parts: number[] = [];
    for await (const request of requests([matrix({ sheet: "1", top: 1, left: 1, values })])) {
      for (const step of request) if (step.kind === "matrix") parts.push(step.left);
    }
    expect(parts.length).toBeGreaterThan(3);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  });
});

describe("areas", () => {
  test("neighbouring cells become rectangles", () => {
    const cells = [
      { row: 1, column: 1 },
      { row: 2, column: 1 },
      { row: 1, column: 2 },
      { row: 2, column: 2 },
      { row: 4, column: 2 },
    ];
    expect(addressLists(rectangles(cells))).toEqual(["A1:B2,B4"]);
  });

  test("cover every cell once and no other", () => {
    const cell = fc.record({
      row: fc.integer({ min: 1, max: 8 }),
      column: fc.integer({ min: 1, max: 8 }),
    });
    const key = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: key }), (cells) => {
        const covered = rectangles(cells).flatMap(({ top, left, bottom, right }) =>
          Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => ({
            row: top + Math.floor(index / (right - left + 1)),
            column: left + (index % (right - left + 1)),
          })),
        );
        expect(covered.map(key).sort()).toEqual(cells.map(key).sort());
      }),
    );
  });

  test("lists are cut where Excel would not take them", () => {
    const cells = Array.from({ length: 3_000 }, (_, index) => ({ row: index * 2 + 1, column: 3 }));
    const lists = addressLists(rectangles(cells));
    expect(lists.every((list) => list.length <= 4_000)).toBe(true);
    expect(lists.flatMap((list) => list.split(","))).toHaveLength(3_000);
  });

  test("runs end where the kind changes or a number is missing", () => {
    expect(
      runsOf([
        [1, "a"],
        [2, "a"],
        [3, "b"],
        [5, "b"],
      ]),
    ).toEqual([
      { first: 1, last: 2, kind: "a" },
      { first: 3, last: 3, kind: "b" },
      { first: 5, last: 5, kind: "b" },
    ]);
  });
});

describe("names", () => {
  test.each([
    [["其他"], "汇总情况", "汇总情况"],
    [["汇总情况"], "汇总情况", "汇总情况 (2)"],
    [["Total", "total (2)"], "TOTAL", "TOTAL (3)"],
    [["长".repeat(31)], "长".repeat(31), `${"长".repeat(27)} (2)`],
  ])("%j: %s → %s", (taken, wanted, name) => {
    expect(new NameSet(taken).sheet(wanted)).toBe(name);
  });

  test("of unfinished sheets fit into 31 characters and differ", () => {
    const names = new NameSet([]);
    const first = names.unfinishedSheet("长".repeat(31));
    const second = names.unfinishedSheet("长".repeat(31));
    expect([first.length, second.length]).toEqual([31, 31]);
    expect(first).toMatch(/（未完成）$/);
    expect(second).not.toBe(first);
  });

  test.each([
    ["SUM(A1:A3)", "SUM(A1:A3)"],
    ["汇总!A1+1", "'汇总 (2)'!A1+1"],
    ["'汇总'!A1", "'汇总 (2)'!A1"],
    ["总汇总!A1", "总汇总!A1"],
    ['"汇总!A1"&汇总!A1', "\"汇总!A1\"&'汇总 (2)'!A1"],
    ["'it''s'!A1", "'x'!A1"],
  ])("in the formula %s", (formula, expected) => {
    const names = new Map([
      ["汇总", "汇总 (2)"],
      ["it's", "x"],
    ]);
    expect(withSheetNames(formula, names)).toBe(expected);
  });
});

describe("values", () => {
  const context = { dateShift: 0, formula: (formula: string) => formula, onCut: () => undefined };

  test.each<readonly [PlanCell, PlanFormat, unknown]>([
    [null, "text", { value: "" }],
    ["", "date", { value: "" }],
    ["007", "text", { value: "007" }],
    [7, "text", { value: "7" }],
    ["2026-11-27", "date", { value: 46353 }],
    ["十一月", "date", { value: "十一月", format: "@" }],
    ["=1+1", "decimal", { value: "=1+1", format: "@" }],
    [1.5, "decimal", { value: 1.5 }],
    [NaN, "decimal", { value: "NaN", format: "@" }],
    [true, "general", { value: true }],
    [{ formula: "A1*2", cached: 2 }, "integer", { value: "=A1*2" }],
    [{ formula: "A1&B1", cached: "x" }, "text", { value: "=A1&B1", format: "General" }],
    ["\ud83d", "text", { value: "\ufffd" }],
  ])("%j as %s", (cell, format, written) => {
    expect(excelValue(cell, format, context)).toEqual(written);
  });

  test("dates in a workbook of the 1904 system", () => {
    const shifted = { ...context, dateShift: 1462 };
    expect(excelValue("2026-11-27", "date", shifted)).toEqual({ value: 44891 });
  });
});

describe("the record of runs", () => {
  const run = (id: string): Run => ({
    id,
    state: "done",
    sheets: [
      {
        planned: "汇总情况",
        temporary: "汇总情况（未完成）",
        name: "汇总情况",
        id: "7",
        hash: "00",
      },
    ],
  });

  test("comes back as it was written", () => {
    expect(parseRuns(recordText([run("a"), run("b")]))).toEqual([run("a"), run("b")]);
  });

  test.each([undefined, null, 5, "", "{", "[]", '{"version":2,"runs":[]}', '{"version":1}'])(
    "%j counts as none",
    (value) => {
      expect(parseRuns(value)).toEqual([]);
    },
  );

  test("stays small: the oldest runs are forgotten first", () => {
    const text = recordText(Array.from({ length: 1_000 }, (_, index) => run(String(index))));
    expect(utf8.encode(text).length).toBeLessThan(64 * 1024);
    const left = parseRuns(text);
    expect(left.at(-1)?.id).toBe("999");
    expect(left.length).toBeGreaterThan(100);
  });
});

describe("hashes", () => {
  const of = (values: readonly (string | number | boolean | null)[]): string => {
    const hash = new ContentHash();
    for (const value of values) hash.add(value);
    return hash.digest();
  };

  test("differ for other types, orders and borders of cells", () => {
    const samples = [
      ["1"],
      [1],
      [true],
      ["true"],
      [null],
      ["", ""],
      ["ab", "c"],
      ["a", "bc"],
      ["c", "ab"],
    ];
    expect(new Set(samples.map(of)).size).toBe(samples.length);
  });

  test("are the same for the same content, and differ for other texts", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, other) => {
        expect(of(one) === of(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});

describe("failures", () => {
  test.each([
    ["AccessDenied", "撤销工作簿保护"],
    ["InvalidOperationInCellEditMode", "请先按回车结束编辑"],
    ["RequestPayloadSizeLimitExceeded", "请"],
    ["GeneralException", "重新打开"],
    ["ItemNotFound", "已被删除或改名"],
    ["ApiNotFound", "请更新 Excel"],
    ["SomethingNew", "请保存工作簿"],
  ])("%s: what to do is said", (code, words) => {
    const { sentence } = failure(code);
    expect(sentence).toContain(words);
    expect(sentence).not.toContain(code);
  });

  test("are decided by the code of Office.js, whatever its text", () => {
    const error = {
      code: "AccessDenied",
      message: "任意",
      debugInfo: { message: "a", errorLocation: "Range.values" },
    };
    expect(failureOf(error)).toMatchObject({
      ok: false,
      code: "AccessDenied",
      detail: "a @ Range.values",
    });
    expect(errorCode(new TypeError("x"))).toBeUndefined();
    expect(errorCode(null)).toBeUndefined();
  });

  test("a mistake in the program is thrown on", () => {
    expect(() => failureOf(new TypeError("x"))).toThrow("x");
  });
});
