/** A workbook in the grid, with Excel's side of the wire over it. */
import type { GridCommand, GridModel } from "../host/engine/grid.ts";
import { createEngine, createModel } from "../host/engine/spreadsheet.ts";
import { ExcelHost } from "../host/host.ts";
import { drawCharts, redrawCharts } from "./charts/figures.ts";
import { isoDate } from "../../domain/dates/index.ts";
import { installFormulas } from "./formulas.ts";
import { forgetHistory, gridScripts } from "./grid/library.ts";

export interface OpenBook {
  readonly model: GridModel;
  readonly host: ExcelHost;
  /** Whether it holds anything that was not downloaded yet. */
  isChanged: boolean;
  /** Nothing of what was done so far can be undone, nor does it count as a change. */
  readonly forgetHistory: () => void;
}

export function blankBook(firstSheet: string, name: string): OpenBook {
  const { library } = gridScripts();
  installFormulas(library.registries.functionRegistry, today);
  const model = createModel(library, firstSheet);
  const host = new ExcelHost(createEngine(library, model));
  host.book.name = name;
  const book: OpenBook = {
    model,
    host,
    isChanged: false,
    forgetHistory: () => {
      forgetHistory(model);
      book.isChanged = false;
    },
  };
  model.on("command-dispatched", book, (command) => {
    if (library.coreTypes.has((command as GridCommand).type)) book.isChanged = true;
  });
  host.onAnswer(() => {
    drawCharts(host.book, model);
  });
  model.on("update", book, () => {
    redrawCharts(host.book, model);
  });
  return book;
}

function today(): string {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? "";
}
