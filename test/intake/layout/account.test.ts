/** Whatever stands on a recognised sheet: every row is in a block or counted once, and nothing throws. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LEDGERS } from "../../../src/domain/ledgers/index.ts";
import type { RawValue } from "../../../src/workbook/raw.ts";
import { accounted, layout, rowNumbers } from "./helpers.ts";
import { DEMAND_HEADER, VISIT_HEADER, demandRow, sheet, visitRow } from "./sheets.ts";

const someValue = fc.oneof(
  { weight: 3, arbitrary: fc.constant<RawValue>(null) },
  fc.constantFrom<RawValue>(
    "张三",
    "无",
    " ",
    "三组",
    "电话",
    "合计",
    "注:补登",
    "本月无",
    "同上",
    "2026.11.3",
    "",
  ),
  fc.string({ maxLength: 12 }),
  fc.integer({ min: 0, max: 50_000 }),
  fc.boolean(),
  fc.record({
    kind: fc.constant("date" as const),
    serial: fc.integer({ min: 40_000, max: 60_000 }),
  }),
  fc.constant<RawValue>({ kind: "error", code: "#REF!" }),
);

const someRow: fc.Arbitrary<readonly RawValue[]> = fc.oneof(
  fc.array(someValue, { maxLength: 9 }),
  fc.integer({ min: 1, max: 99 }).map((n) => visitRow(n)),
  fc.integer({ min: 1, max: 99 }).map((n) => demandRow(n)),
  fc.constantFrom<readonly RawValue[]>(
    VISIT_HEADER,
    DEMAND_HEADER,
    ["龙河村2026年11月民情台账"],
    ["三组"],
    ["合计", 3],
    ["小计", null, null, "3户"],
    ["填表人:李四", null, "审核人:王五"],
    ["注:1.电话不计"],
    ["2.微信不计"],
    [7],
    ["无"],
    [null, null, "无"],
    [1, 2, 3, 4, 5, 6],
  ),
);

const someMerge = fc
  .tuple(fc.nat(30), fc.nat(8), fc.nat(3), fc.nat(8))
  .map(([top, left, down, right]) => ({
    top: top + 1,
    left: left + 1,
    bottom: top + 1 + down,
    right: left + 1 + right,
  }));

const someName = fc.constantFrom(
  "走访记录",
  "民生诉求台账",
  "11月",
  "10月",
  "Sheet1",
  "模板",
  ...LEDGERS.map((ledger) => ledger.sheetName),
);

describe("the account", () => {
  test("rows and ignored rows of a recognised sheet add up to its rows, each counted once", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(someName, { minLength: 1, maxLength: 3 }),
        fc.array(fc.array(someRow, { maxLength: 30 }), { minLength: 3, maxLength: 3 }),
        fc.array(someMerge, { maxLength: 4 }),
        (names, grids, merges) => {
          const sheets = names.map((name, i) => ({ ...sheet(name, grids[i] ?? []), merges }));
          const result = layout(sheets);
          for (const one of sheets) {
            const blocks = result.blocks.filter((block) => block.sheet === one);
            const told = result.findings.some((finding) => finding.sheet === one.name);
            const sum = blocks.reduce((total, block) => total + accounted(block), 0);
            // Not recognised: it is empty, says nothing, or a finding speaks of it.
            const unread = blocks.length === 0 && (told || result.saysNothing);
            expect(unread ? one.rows.length : sum).toBe(one.rows.length);
            const numbers = blocks.flatMap(rowNumbers);
            expect(numbers).toEqual([...new Set(numbers)].sort((x, y) => x - y));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test("a row that fills its columns is data whatever stands around it", () => {
    fc.assert(
      fc.property(fc.array(someRow, { maxLength: 20 }), (noise) => {
        const grid = [
          VISIT_HEADER,
          visitRow(1),
          ...noise.slice(0, 10),
          visitRow(2),
          ...noise.slice(10),
        ];
        const kept = layout(sheet("走访记录", grid)).blocks.flatMap((block) =>
          block.rows.map((row) => row.number),
        );
        const last =
          grid.indexOf(grid.find((cells) => cells[0] === 2 && cells.length === 6) ?? []) + 1;
        expect(kept).toContain(2);
        expect(last === 0 || kept.includes(last)).toBe(true);
      }),
    );
  });

  test("values of data rows come through untouched where nothing is merged", () => {
    fc.assert(
      fc.property(fc.array(someRow, { maxLength: 20 }), (noise) => {
        const one = sheet("走访记录", [VISIT_HEADER, ...noise]);
        const byNumber = new Map(one.rows.map((row) => [row.number, row.cells]));
        for (const row of layout(one).blocks.flatMap((block) => block.rows)) {
          expect(row.values).toBe(byNumber.get(row.number));
        }
      }),
    );
  });

  test("the same sheets in another order give the same blocks", () => {
    fc.assert(
      fc.property(
        fc.array(someRow, { maxLength: 15 }),
        fc.array(someRow, { maxLength: 15 }),
        (a, b) => {
          const first = sheet("走访记录", [VISIT_HEADER, ...a]);
          const second = sheet("民生诉求台账", [DEMAND_HEADER, ...b]);
          const forth = layout([first, second]).blocks.map((block) => JSON.stringify(block));
          const back = layout([second, first]).blocks.map((block) => JSON.stringify(block));
          expect([...forth].sort()).toEqual([...back].sort());
        },
      ),
    );
  });
});
