import { describe, expect, jest, test } from "@jest/globals";
import { createEngine, createModel } from "../../../src/workbench/host/engine/spreadsheet.ts";
import { gridFormat } from "../../../src/workbench/host/engine/number-format.ts";
import type { GridModel } from "../../../src/workbench/host/engine/grid.ts";
import type { Engine, GridChange } from "../../../src/workbench/host/engine/types.ts";
import { loadGrid } from "../../../src/workbench/host/node.ts";

function start(): { readonly engine: Engine; readonly model: GridModel; readonly sheet: string } {
  const library = loadGrid();
  const model = createModel(library, "一");
  const engine = createEngine(library, model);
  return { engine, model, sheet: engine.activeSheet() };
}

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

describe("the engine", () => {
  test("answers what waits to be written, before and after it is", () => {
    const { engine, sheet } = start();
    engine.write(sheet, 0, 0, { text: "=不是公式" });
    engine.changeLook(sheet, A1, { bold: true });
    const read = () => [
      engine.content(sheet, 0, 0),
      engine.result(sheet, 0, 0),
      engine.look(sheet, 0, 0),
    ];
    const before = read();
    engine.flush();
    expect(read()).toEqual(before);
    expect(before).toEqual([{ text: "=不是公式" }, "=不是公式", { bold: true }]);
  });

  test("calculates formulas over cells that were just written", () => {
    const { engine, sheet } = start();
    engine.write(sheet, 0, 0, 2);
    engine.write(sheet, 1, 0, { formula: "=A1*21" });
    expect(engine.result(sheet, 1, 0)).toBe(42);
  });

  test("finds out how far a sheet goes once for all ranges of its formulas", () => {
    const { engine, model, sheet } = start();
    for (let row = 0; row < 60; row += 1) {
      engine.write(sheet, row, 0, row);
      engine.write(sheet, row, 1, { formula: `=SUM($A$1:$A$60)+SUM(A$1:A${row + 1})` });
    }
    engine.flush();
    const allCells = jest.spyOn(model.getters, "getCells");
    expect(engine.result(sheet, 59, 1)).toBe(2 * 1770);
    expect(allCells.mock.calls.length).toBeLessThan(5);
    engine.write(sheet, 60, 0, 1000);
    engine.write(sheet, 60, 1, { formula: "=SUM(A:A)" });
    expect(engine.result(sheet, 60, 1)).toBe(2770);
  });

  test("grows to hold a far cell", () => {
    const { engine, sheet } = start();
    engine.write(sheet, 5000, 40, 1);
    expect(engine.used(sheet, true)).toEqual({ top: 5000, left: 40, bottom: 5000, right: 40 });
  });

  test("draws borders, merges and heights in one go, whatever their number", () => {
    const draw = (lines: number) => {
      const { engine, sheet } = start();
      const before = engine.commands();
      for (let row = 0; row < lines; row += 1) engine.write(sheet, row, 0, row);
      for (let row = 0; row < lines; row += 1) {
        const line = { top: row, left: 0, bottom: row, right: 3 };
        engine.changeEdge(sheet, line, "top", () => ({ style: "thin", color: "#FF0000" }));
        engine.merge(sheet, line);
        engine.resize(sheet, "rows", row, row, 40);
      }
      engine.flush();
      return { engine, sheet, commands: engine.commands() - before };
    };
    const { engine, sheet, commands } = draw(150);
    expect(commands).toBe(draw(2).commands);
    expect(engine.merges(sheet)).toHaveLength(150);
    expect(engine.size(sheet, "rows", 149)).toBe(40);
    expect(engine.edge(sheet, 149, 2, "top")).toEqual({ style: "thin", color: "#FF0000" });
  });

  test("a border is changed from what the one before it has left", () => {
    const { engine, sheet } = start();
    engine.changeEdge(sheet, A1, "top", () => ({ style: "medium", color: "#000000" }));
    engine.changeEdge(sheet, A1, "top", (edge) => edge && { ...edge, color: "#00FF00" });
    expect(engine.edge(sheet, 0, 0, "top")).toEqual({ style: "medium", color: "#00FF00" });
  });

  test("merged cells lose their contents before anything is written or read again", () => {
    const { engine, sheet } = start();
    engine.write(sheet, 0, 0, 1);
    engine.write(sheet, 0, 1, 2);
    engine.merge(sheet, { ...A1, right: 1 });
    expect(engine.content(sheet, 0, 1)).toBeNull();
    expect(engine.merges(sheet)).toEqual([{ ...A1, right: 1 }]);
  });

  test("a merge through the edge of frozen panes is refused at once", () => {
    const { engine, sheet } = start();
    engine.freeze(sheet, 2, 0);
    expect(() => {
      engine.merge(sheet, { top: 1, left: 0, bottom: 2, right: 0 });
    }).toThrow("FrozenPaneOverlap");
    engine.merge(sheet, { top: 2, left: 0, bottom: 3, right: 0 });
    expect(engine.merges(sheet)).toHaveLength(1);
  });

  test("does not use the id of a deleted sheet again", () => {
    const { engine } = start();
    const first = engine.addSheet("二", 1);
    engine.deleteSheet(first);
    expect(engine.addSheet("三", 1)).not.toBe(first);
  });

  test("tells of what a person does, not of what the host does", () => {
    const { engine, model, sheet } = start();
    const changes: GridChange[] = [];
    engine.onChange((change) => changes.push(change));
    engine.write(sheet, 0, 0, 1);
    engine.flush();
    engine.insert(sheet, "rows", 0, 1);
    expect(changes).toEqual([]);
    model.dispatch("UPDATE_CELL", { sheetId: sheet, row: 2, col: 1, content: "人" });
    model.dispatch("REMOVE_COLUMNS_ROWS", {
      sheetId: sheet,
      sheetName: "一",
      dimension: "ROW",
      elements: [0, 1],
    });
    expect(changes).toEqual([
      { kind: "cells", sheet, area: { top: 2, left: 1, bottom: 2, right: 1 } },
      { kind: "deleted", sheet, dimension: "rows", at: 0, count: 2 },
    ]);
  });

  test("what a person types into a cell of the text format is text", () => {
    const { engine, model, sheet } = start();
    engine.changeLook(sheet, A1, { numberFormat: "@" });
    engine.flush();
    model.dispatch("UPDATE_CELL", { sheetId: sheet, row: 0, col: 0, content: "0012" });
    expect([engine.content(sheet, 0, 0), engine.look(sheet, 0, 0)]).toEqual([
      { text: "0012" },
      { numberFormat: "@" },
    ]);
  });

  test("what a person makes bold is bold, and keeps Excel's number format", () => {
    const { engine, model, sheet } = start();
    engine.changeLook(sheet, A1, { numberFormat: 'yyyy"年"', horizontal: "CenterAcrossSelection" });
    engine.flush();
    model.dispatch("SET_FORMATTING", { sheetId: sheet, target: [A1], style: { bold: true } });
    expect(engine.look(sheet, 0, 0)).toEqual({
      numberFormat: 'yyyy"年"',
      horizontal: "CenterAcrossSelection",
      bold: true,
    });
    model.dispatch("SET_FORMATTING", { sheetId: sheet, target: [A1], style: { align: "left" } });
    expect(engine.look(sheet, 0, 0).horizontal).toBe("Left");
  });

  test("borders, merges and heights are undone and done again with the writes", () => {
    const { engine, model, sheet } = start();
    const seen = () => [
      engine.content(sheet, 0, 0),
      engine.edge(sheet, 0, 0, "bottom")?.style,
      engine.merges(sheet).length,
      engine.size(sheet, "rows", 0),
    ];
    const before = seen();
    const line = { ...A1, right: 1 };
    engine.write(sheet, 0, 0, 1);
    engine.changeEdge(sheet, line, "bottom", () => ({ style: "thin", color: "#000000" }));
    engine.merge(sheet, line);
    engine.resize(sheet, "rows", 0, 0, 44);
    const done = seen();
    expect(done).toEqual([1, "thin", 1, 44]);
    model.dispatch("REQUEST_UNDO");
    expect(seen()).toEqual(before);
    model.dispatch("REQUEST_REDO");
    expect(seen()).toEqual(done);
  });

  test("one batch is one step of undo", () => {
    const { engine, model, sheet } = start();
    engine.write(sheet, 0, 0, 1);
    engine.write(sheet, 1, 0, 2);
    engine.flush();
    model.dispatch("REQUEST_UNDO");
    expect([engine.content(sheet, 0, 0), engine.content(sheet, 1, 0)]).toEqual([null, null]);
  });

  test.each([
    [undefined, ""],
    ["General", ""],
    ["@", "@"],
    ["0.00", "0.00"],
    ["#,##0;[Red]-#,##0", "#,##0"],
    ["0.0%", "0.0%"],
    ["#,##0%", "0%"],
    ['yyyy"年"m"月"', "yyyy-mm-dd"],
    ["[h]:mm", "hh:mm:ss"],
    ["yyyy-mm-dd hh:mm", "yyyy-mm-dd hh:mm:ss"],
    ['"文字"', ""],
  ])("the grid draws %s by %j", (excel, grid) => {
    expect(gridFormat(excel)).toBe(grid);
  });
});
