/** Rows behind figures: together by sheet, none lost, each with its day. */
import { describe, expect, test } from "@jest/globals";
import type { LedgerRecord } from "../../../src/domain/records.ts";
import { evidenceSheet } from "../../../src/report/parts/evidence.ts";

function visit(row: number, visitDate: string, sheet = "走访记录"): LedgerRecord {
  return {
    ledger: "visits",
    values: { visitDate },
    source: { file: "各村/龙河村.xlsx", village: "龙河村", month: "2026-11", sheet, row },
  };
}

type Figure = readonly LedgerRecord[];

function made(...figures: readonly Figure[]) {
  const { sheet, link } = evidenceSheet<Figure>({
    ...{ name: "依据", title: "依据", unit: "五桂镇", asOf: "2026-11-30", table: "evidence" },
    columns: [{ header: "序号", width: 8, format: "integer" }],
    figures,
    countOf: (figure) => figure.length,
    partsOf: (figure) => [{ records: figure, lead: [figures.indexOf(figure) + 1] }],
    isSpare: () => false,
    frozenColumns: 1,
    left: (shown) => `共 ${shown} 行`,
  });
  const [table] = sheet.tables;
  return { sheet, link, rows: [...(table?.rows ?? [])] };
}

describe("evidence", () => {
  test("rows of one sheet stand on one line, with the days of this year in short", () => {
    const { rows, sheet } = made([
      visit(4, "2026-11-03"),
      visit(9, "2025-12-30", "走访记录(旧)"),
      visit(17, "2026-11-05"),
      visit(18, ""),
    ]);
    expect(rows).toEqual([
      [1, "走访记录", "龙河村", "龙河村.xlsx", "走访记录", 3, "4(11.03) 17(11.05) 18"],
      [1, "走访记录", "龙河村", "龙河村.xlsx", "走访记录(旧)", 1, "9(2025.12.30)"],
    ]);
    expect(sheet.cells.map(({ value }) => value)).toContain("共 4 行");
  });

  test("a figure of many rows goes on to further lines; each link leads to the first of its own", () => {
    const many = Array.from({ length: 95 }, (_, at) => visit(at + 4, "2026-11-03"));
    const one = [visit(200, "2026-11-04")];
    const none: Figure = [];
    const { rows, link } = made(many, none, one);
    expect(rows.map(([figure, , , , , count]) => [figure, count])).toEqual([
      [1, 40],
      [1, 40],
      [1, 15],
      [3, 1],
    ]);
    const named = rows.flatMap(([, , , , , , cell]) =>
      typeof cell === "string" ? cell.split(" ") : [],
    );
    expect(new Set(named).size).toBe(96);
    expect([many, none, one].map((figure) => link(figure, "看"))).toEqual([
      { formula: `HYPERLINK("#'依据'!A4","看")`, cached: "看" },
      "看",
      { formula: `HYPERLINK("#'依据'!A7","看")`, cached: "看" },
    ]);
  });
});
