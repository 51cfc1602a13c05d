/** Charts of the host in the grid, as pictures that follow their cells. */
import { expect, test } from "@jest/globals";
import { createEngine, createModel } from "../../../src/workbench/host/engine/spreadsheet.ts";
import { ExcelHost } from "../../../src/workbench/host/host.ts";
import { loadGrid } from "../../../src/workbench/host/node.ts";
import { seriesOf } from "../../../src/workbench/host/book/chart-state.ts";
import { drawCharts, redrawCharts } from "../../../src/workbench/page/charts/figures.ts";

/** A chart over B2:D8 of figures in A1:B3. */
function withChart() {
  const library = loadGrid();
  const model = createModel(library, "数据");
  const host = new ExcelHost(createEngine(library, model));
  const { book, author } = host;
  author.write("数据", "A1:B3", [
    ["村", "户"],
    ["龙河村", 12],
    ["王庄村", 7],
  ]);
  const id = book.engine.activeSheet();
  const { charts } = book.sheet(id);
  charts.push({
    id: "chart1",
    name: "Visits",
    type: "ColumnClustered",
    series: seriesOf({ book, id }, { top: 0, left: 0, bottom: 2, right: 1 }, "Columns"),
    position: { top: 1, left: 3, bottom: 7, right: 5 },
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    kept: new Map([["title.text", "各村"]]),
  });
  drawCharts(book, model);
  /** The picture's SVG, or null where there is none. */
  const picture = (): string | null => {
    const [figure] = exported(model).sheets[0]?.figures ?? [];
    return figure ? decodeURIComponent(figure.data.path) : null;
  };
  return { book, author, model, charts, picture };
}

/** What o-spreadsheet would store of the model. */
function exported(model: object): Exported {
  return "exportData" in model && typeof model.exportData === "function"
    ? (Reflect.apply(model.exportData, model, []) as Exported)
    : { sheets: [] };
}

interface Exported {
  readonly sheets: readonly {
    readonly figures: readonly { readonly data: { readonly path: string } }[];
  }[];
}

test("a chart is drawn, follows what is typed, and goes", () => {
  const { book, author, model, charts, picture } = withChart();
  expect(picture()).toContain(">各村<");
  const before = picture();
  author.write("数据", "B2:B2", [[40]]);
  redrawCharts(book, model);
  expect(picture()).not.toBe(before);
  charts.splice(0);
  drawCharts(book, model);
  expect(picture()).toBeNull();
});

test("drawing anew is no step that could be undone", () => {
  const { book, author, model, picture } = withChart();
  const before = picture();
  author.write("数据", "B2:B2", [[40]]);
  redrawCharts(book, model);
  model.dispatch("REQUEST_UNDO");
  redrawCharts(book, model);
  expect(picture()).toBe(before);
});
