/** Small foreign sheets for tests: a grid of values, and what else a sheet may hold. */
import type {
  RawRange,
  RawRow,
  RawSheet,
  RawValue,
  RawWorkbook,
} from "../../../src/workbook/raw.ts";
import { parseRange } from "../../../src/workbook/address.ts";

export interface SheetParts extends Partial<Omit<RawSheet, "name" | "rows" | "merges">> {
  /** In A1 notation. */
  readonly merges?: readonly string[];
  /** Row number of the first line of the grid. */
  readonly firstRow?: number;
}

/** A sheet from lines of cells; null is an empty cell, and a line of nothing but null is no row. */
export function sheet(
  name: string,
  grid: readonly (readonly RawValue[])[],
  parts: SheetParts = {},
): RawSheet {
  const { merges = [], firstRow = 1, ...rest } = parts;
  const rows = grid.flatMap((cells, i): RawRow[] =>
    cells.every((cell) => cell === null) ? [] : [{ number: firstRow + i, cells: trimmed(cells) }],
  );
  return {
    name,
    visibility: "visible",
    rows,
    merges: merges.map(range),
    tables: [],
    formulas: [],
    hiddenRows: [],
    hiddenColumns: [],
    hasActiveFilter: false,
    isProtected: false,
    struckRows: [],
    comments: 0,
    pictures: 0,
    textBoxes: 0,
    charts: 0,
    ...rest,
  };
}

export function workbook(
  sheets: readonly RawSheet[],
  parts: Partial<RawWorkbook> = {},
): RawWorkbook {
  return {
    format: "xlsx",
    sheets,
    date1904: false,
    externalLinks: 0,
    hasMacros: false,
    properties: new Map(),
    notices: [],
    ...parts,
  };
}

/** A date cell; `serial` in the 1900 system (46329 = 2026-11-03). */
export function dateCell(serial: number): RawValue {
  return { kind: "date", serial };
}

export function range(text: string): RawRange {
  const found = parseRange(text);
  if (!found) throw new Error(`not a range: ${text}`);
  return found;
}

export const VISIT_HEADER = ["序号", "走访日期", "走访人", "户主", "走访方式", "群众反映"] as const;

/** A plain visit row; the day counts from 2026-11-01. */
export function visitRow(serial: number, day = serial, household = "张三"): RawValue[] {
  return [serial, dateCell(46326 + day), "李四", household, "入户", "路灯不亮"];
}

export const DEMAND_HEADER = [
  "编号",
  "登记时间",
  "反映人",
  "诉求内容",
  "类别",
  "责任人",
  "完成时限",
  "状态",
] as const;

export function demandRow(number: number, content = "三组道路损坏"): RawValue[] {
  return [
    `LH-MS-2026-${String(number).padStart(4, "0")}`,
    dateCell(46327),
    "王五",
    content,
    "交通",
    "李四",
    dateCell(46352),
    "办理中",
  ];
}

function trimmed(cells: readonly RawValue[]): readonly RawValue[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === null) end -= 1;
  return cells.slice(0, end);
}
