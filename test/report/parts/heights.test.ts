import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { onePage, pointsHigh } from "../../../src/report/parts/heights.ts";

describe("pointsHigh", () => {
  test.each([
    ["一行", 20, 1, 0],
    ["一二三四五六七八九十", 20, 1, 0],
    ["一二三四五六七八九十一", 20, 1, 36],
    ["第一行\n第二行\n第三行", 20, 1, 52],
    ["一二三四五六七八", 20, 1, 0],
    ["一二三四五六七八九", 20, 13 / 11, 42],
  ])("%j in %d characters, letters × %d: %d points", (text, width, size, points) => {
    expect(pointsHigh(text, width, size)).toBe(points);
  });

  test("no row is higher than Excel allows", () => {
    expect(pointsHigh("长".repeat(5000), 10)).toBe(409);
  });
});

describe("onePage", () => {
  test("few rows grow, as far as looks well", () => {
    expect(onePage(176, 5, 200)).toEqual({ rowHeight: 38, fitHeight: true });
  });

  test("thirty villages are squeezed onto the page, three hundred are not", () => {
    expect(onePage(176, 31, 250)).toEqual({ rowHeight: 22, fitHeight: true });
    expect(onePage(176, 301, 250)).toEqual({ rowHeight: 22, fitHeight: false });
  });

  test("rows that are higher than the least fill the page and no more", () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.integer({ min: 1, max: 400 }),
        fc.nat(300),
        (width, rows, others) => {
          const { rowHeight } = onePage(width, rows, others);
          const page = 500 * Math.max(1, (width * 6) / 785);
          expect(rowHeight === 22 || rowHeight * rows + others <= page).toBe(true);
        },
      ),
    );
  });
});
