/** The product's functions, calculated by the grid of the workbench. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { createEngine, createModel } from "../../../src/workbench/host/engine/spreadsheet.ts";
import type { CellContent, Engine } from "../../../src/workbench/host/engine/types.ts";
import { loadGrid } from "../../../src/workbench/host/node.ts";
import type { Cell, Matrix } from "../../../src/formulas/types.ts";
import { installFormulas } from "../../../src/workbench/page/formulas.ts";
import type { PageGridLibrary } from "../../../src/workbench/page/grid/library.ts";
import { households, on, visits } from "../../formulas/support.ts";

const VISITS = visits(
  ["2026-11-03", "张三", "01-0001", "李四"],
  ["2026-11-04", "张三", "01-0002", "赵六"],
);
const HOUSEHOLDS = households(["01-0001", "1组", "李四"], ["01-0003", "1组", "孙七"]);

let engine: Engine;
let sheet: string;

beforeAll(() => {
  // What the page uses of the library beyond the host is there in Node as well.
  const library = loadGrid() as PageGridLibrary;
  installFormulas(library.registries.functionRegistry, () => "2026-12-02");
  installFormulas(library.registries.functionRegistry, () => "2026-12-02");
  engine = createEngine(library, createModel(library, "表"));
  sheet = engine.activeSheet();
  write(VISITS, 0);
  write(HOUSEHOLDS, 6);
});

function write(matrix: Matrix, left: number): void {
  for (const [r, row] of matrix.entries()) {
    for (const [c, cell] of row.entries()) engine.write(sheet, r, left + c, contentOf(cell));
  }
}

function contentOf(cell: Cell): CellContent {
  if (typeof cell === "string") return { text: cell };
  return typeof cell === "object" ? null : cell;
}

/** Written far from the ranges, to have room to spill. */
function calculated(formula: string, rows = 0, columns = 0) {
  engine.write(sheet, 30, 0, { formula });
  return engine.result(sheet, 30 + rows, columns);
}

describe("in the grid", () => {
  test.each<[string, unknown]>([
    ['=MINQING.走访户次(A1:E3,"张三","2026-11")', 2],
    ['=MINQING.走访户次(A1:E20,B2,"2026-11",G1:K3)*10', 20],
    ['=MINQING.未访户数(G1:K3,A1:E3,"2026-Q4")', 1],
    ['=MINQING.未访户数(G1:K3,A1:E3,"2026-Q4","低保户")', 0],
    ['=MINQING.最近走访(A1:E3,"李四")', on("2026-11-03")],
    ["=MINQING.工作日后(A2,1)", on("2026-11-04")],
    ["=MINQING.办理灯(A2,A3)", "黄"],
    ["=MINQING.姓名脱敏(D2)", "李*"],
    ['=MINQING.走访户次(A2:E3,"张三","2026-11")', { error: "#VALUE!" }],
    ['=MINQING.走访覆盖率(G9:K9,A1:E3,"2026-Q4")', { error: "#N/A" }],
  ])("%s", (formula, value) => {
    expect(calculated(formula)).toEqual(value);
  });

  test("a change to the range is calculated", () => {
    const formula = '=MINQING.走访户次(A1:E3,"张三","2026-11")';
    expect(calculated(formula)).toBe(2);
    engine.write(sheet, 2, 4, { text: "电话" });
    expect(engine.result(sheet, 30, 0)).toBe(1);
    engine.write(sheet, 2, 4, { text: "入户" });
  });

  test("rows fill the cells beside", () => {
    const formula = '=MINQING.未访户名单(G1:K3,A1:E3,"2026-Q4")';
    expect([0, 1, 2, 3].map((column) => calculated(formula, 1, column))).toEqual([
      "01-0003",
      "1组",
      "孙七",
      "从未走访",
    ]);
  });
});
