/**
 * Charts in the grid, which can draw none without a library of its own: pictures of ours stand in for
 * them. New ones come when the host has answered a request; what a person types only changes what a
 * picture shows, outside the history: otherwise undoing would undo the drawing and never the typing.
 */
import type { Book } from "../../host/book/book.ts";
import type { ChartState } from "../../host/book/chart-state.ts";
import type { GridModel } from "../../host/engine/grid.ts";
import { paint } from "./paint.ts";
import type { Size } from "./paint.ts";
import { pictureOf } from "./picture.ts";

interface Place extends Size {
  readonly column: number;
  readonly row: number;
}

/** Of a figure that shows a picture; the path is read whenever it is drawn. */
interface GridImage {
  path: string;
}

interface FigureModel extends GridModel {
  readonly getters: GridModel["getters"] & {
    readonly getFigure: (sheetId: string, figureId: string) => unknown;
    readonly getFigures: (sheetId: string) => readonly { readonly id: string }[];
    readonly getImage: (figureId: string) => GridImage;
  };
  readonly trigger: (event: "update") => void;
}

const PREFIX = "chart-";

/** Draws what is new, moves nothing that stands, takes away what is gone. */
export function drawCharts(book: Book, model: GridModel): void {
  if (!drawsFigures(model)) return;
  for (const { id: sheetId } of book.engine.sheets()) {
    const { charts } = book.sheet(sheetId);
    const wanted = new Set(charts.map(({ id }) => figureId(id)));
    for (const { id } of model.getters.getFigures(sheetId)) {
      if (!id.startsWith(PREFIX) || wanted.has(id)) continue;
      model.dispatch("DELETE_FIGURE", { sheetId, figureId: id });
    }
    for (const chart of charts) {
      if (model.getters.getFigure(sheetId, figureId(chart.id))) continue;
      addFigure(book, model, sheetId, chart);
    }
  }
  redrawCharts(book, model);
}

/** What the charts show may have changed. */
export function redrawCharts(book: Book, model: GridModel): void {
  if (!drawsFigures(model)) return;
  let isChanged = false;
  for (const { id: sheetId } of book.engine.sheets()) {
    for (const chart of book.sheet(sheetId).charts) {
      if (!model.getters.getFigure(sheetId, figureId(chart.id))) continue;
      const path = pathOf(book, chart, placeOf(book, sheetId, chart));
      isChanged = showPath(model.getters.getImage(figureId(chart.id)), path) || isChanged;
    }
  }
  if (isChanged) model.trigger("update");
}

function showPath(image: GridImage, path: string): boolean {
  if (image.path === path) return false;
  image.path = path;
  return true;
}

function addFigure(book: Book, model: GridModel, sheetId: string, chart: ChartState): void {
  const { column: col, row, width, height } = placeOf(book, sheetId, chart);
  const size = { width, height };
  const path = pathOf(book, chart, size);
  model.dispatch("CREATE_IMAGE", {
    sheetId,
    figureId: figureId(chart.id),
    col,
    row,
    offset: { x: 0, y: 0 },
    size,
    definition: { path, size, mimetype: "image/svg+xml" },
  });
}

function pathOf(book: Book, chart: ChartState, size: Size): string {
  return `data:image/svg+xml,${encodeURIComponent(paint(pictureOf(book, chart), size))}`;
}

function figureId(chart: string): string {
  return `${PREFIX}${chart}`;
}

/** Over its cells, or where it was put to the point. */
function placeOf({ engine }: Book, sheet: string, chart: ChartState): Place {
  if (!chart.position) {
    const { width, height } = chart;
    return { column: 0, row: 0, width, height };
  }
  const { top, left, bottom, right } = chart.position;
  const sum = (kind: "rows" | "columns", first: number, last: number): number =>
    Array.from({ length: last - first + 1 }, (_, index) =>
      engine.size(sheet, kind, first + index),
    ).reduce((all, size) => all + size, 0);
  return {
    column: left,
    row: top,
    width: sum("columns", left, right),
    height: sum("rows", top, bottom),
  };
}

function drawsFigures(model: GridModel): model is FigureModel {
  return "getImage" in model.getters && "getFigures" in model.getters && "trigger" in model;
}
