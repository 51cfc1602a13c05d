import { describe, expect, test } from "@jest/globals";
import { carriedOver } from "../../../src/intake/layout/carriedOver.ts";
import type { RawValue } from "../../../src/workbook/raw.ts";
import { intake } from "../../support/township.ts";
import { DEMAND_HEADER, demandRow, sheet } from "./sheets.ts";

const rowOf = (...cells: RawValue[]) => [{ number: 3, cells }];

test.each<readonly [readonly RawValue[], string, number]>([
  [["上月办理中:12件"], "A3", 12],
  [["注:上月 办理中 １２ 件,本月建账3件"], "A3", 12],
  [["上月末未办结十二件"], "A3", 12],
  [["上月结转事项:0件"], "A3", 0],
  [[null, "上月办理中", null, 12], "B3", 12],
  [["上月办理中:", "12件"], "A3", 12],
])("%j: %s says %i", (cells, cell, number) => {
  expect(carriedOver(rowOf(...cells))).toEqual({ cell, number });
});

test.each<readonly [readonly RawValue[]]>([
  [["龙河村2026年11月民生诉求台账"]],
  [["本月办理中:12件"]],
  [["上月办理中:   件"]],
  [["上月办理中", "若干"]],
  [["上月办结12件"]],
  [[12, null]],
])("%j says nothing of it", (cells) => {
  expect(carriedOver(rowOf(...cells))).toBeNull();
});

describe("in a workbook", () => {
  const rows = [DEMAND_HEADER, demandRow(1), demandRow(2)];
  const carried = (...grid: readonly (readonly RawValue[])[]) =>
    intake("龙河村2026年11月.xlsx", [sheet("民生诉求台账", grid)]).carriedOver;
  const found = { ledger: "demands", sheet: "民生诉求台账", number: 12 };

  test("above the table", () => {
    expect(carried(["上月办理中:12件"], ...rows)).toEqual([{ ...found, cell: "A1" }]);
  });

  test("below the table", () => {
    expect(carried(...rows, ["注:上月办理中12件"])).toEqual([{ ...found, cell: "A4" }]);
  });

  test("what a data row says is its own matter", () => {
    expect(carried(DEMAND_HEADER, demandRow(1, "上月办理中12件"))).toEqual([]);
  });
});
