import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkFigures } from "../../src/check/figures.ts";
import { BookJoiner, countParts, frameOf, partsOf } from "../../src/check/parts.ts";
import { AS_OF, NAME, sheet, visits, workbook } from "./support.ts";

const cell = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });

describe("a workbook in parts", () => {
  test("is the same again when it is put together", () => {
    fc.assert(
      fc.property(
        fc.array(grid, { maxLength: 4 }),
        fc.integer({ min: 1, max: 30 }),
        (grids, cells) => {
          const raw = workbook(
            grids.map((rows, i) => ({
              ...sheet(`表${i}`, rows),
              formulas: rows.map((_, row) => ({ row, column: 1, external: false })),
              merges: [{ top: 1, left: 1, bottom: 2, right: i + 1 }],
            })),
            { properties: new Map([["mark", "1"]]) },
          );
          const joiner = new BookJoiner(structuredClone(frameOf(raw)));
          const parts = [...partsOf(raw, cells)];
          for (const part of parts) joiner.add(structuredClone(part));
          expect(joiner.workbook()).toEqual(raw);
          expect(countParts(raw, cells)).toBe(parts.length);
        },
      ),
    );
  });

  test("no part is larger than asked for, but for a single row", () => {
    const raw = workbook([visits(...Array.from({ length: 50 }, () => ({})))]);
    for (const { rows = [] } of partsOf(raw, 40)) {
      expect(rows.reduce((sum, { cells }) => sum + cells.length, 0)).toBeLessThanOrEqual(40 + 8);
    }
  });
});

test("the figures of a check add up its slices", () => {
  let clock = 0;
  const figures = checkFigures(
    workbook([visits({}, { 组别: "三社" })]),
    { name: NAME, asOf: AS_OF },
    { now: () => (clock += 1), clone: structuredClone },
  );
  expect(figures).toMatchObject({ rows: 2, repairs: 1, parts: 1, longestSlice: 1 });
});
