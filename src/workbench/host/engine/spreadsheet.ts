/** The engine over o-spreadsheet's model, the same in Node and in the workbench's page. */
import { installBatch } from "./batch.ts";
import { cellsPart } from "./cells-part.ts";
import { gatherColorsLazily } from "./colors.ts";
import { Core } from "./core.ts";
import type { GridLibrary, GridModel } from "./grid.ts";
import { calculateLazily } from "./lazy.ts";
import { installNetworkdays } from "./networkdays.ts";
import { installGroupBy } from "./polyfill.ts";
import { rulesPart } from "./rules-part.ts";
import { shapePart } from "./shape-part.ts";
import { COLUMNS, ROWS, sheetsPart } from "./sheets-part.ts";
import { asOneChange } from "./telling.ts";
import type { Engine } from "./types.ts";
import { watch } from "./watch.ts";

/** The model of an empty workbook with one sheet of this name. */
export function createModel(library: GridLibrary, firstSheet: string): GridModel {
  installGroupBy();
  installBatch(library);
  installNetworkdays(library);
  const sheet = { id: "sheet1", name: firstSheet, rowNumber: ROWS, colNumber: COLUMNS };
  const model = new library.Model({ version: "19.3", sheets: [sheet] }, {});
  calculateLazily(model);
  gatherColorsLazily(model);
  return model;
}

/** An engine over a model, which a grid on the page may show at the same time. */
export function createEngine(library: GridLibrary, model: GridModel): Engine {
  const core = new Core(model);
  return {
    ...sheetsPart(core),
    ...cellsPart(core),
    ...shapePart(core),
    ...rulesPart(core),
    understands: (formula) => {
      try {
        library.parse(formula);
        return true;
      } catch {
        return false;
      }
    },
    flush: () => {
      core.flush();
    },
    asOne: asOneChange(model),
    commands: () => core.changes,
    onChange: (listener) => {
      watch(core, (change) => {
        if (change.kind === "inserted" || change.kind === "deleted") core.follow(change);
        listener(change);
      });
    },
  };
}
