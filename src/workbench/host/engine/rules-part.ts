/** What the engine draws over cells: tables, validation, conditional formats. */
import { plainArea } from "./core.ts";
import type { Core } from "./core.ts";
import { tableConfig } from "./drawing.ts";
import { conditionalCommand, validationCommand } from "./rules.ts";
import type { Engine, GridTable } from "./types.ts";

type Part = Pick<
  Engine,
  "tables" | "addTable" | "changeTable" | "removeTable" | "setValidation" | "setConditional"
>;

export function rulesPart(core: Core): Part {
  const { getters } = core;

  const tables = (sheet: string): readonly GridTable[] =>
    getters.getCoreTables(sheet).map(({ id, range }) => ({ id, area: plainArea(range.zone) }));

  return {
    tables,
    addTable: (sheetId, area, look) => {
      core.ensure(sheetId, area.bottom, area.right);
      const known = new Set(tables(sheetId).map((table) => table.id));
      const ranges = [getters.getRangeDataFromZone(sheetId, area)];
      core.shape("CREATE_TABLE", {
        sheetId,
        ranges,
        tableType: "static",
        config: tableConfig(look),
      });
      return tables(sheetId).find((table) => !known.has(table.id))?.id ?? "";
    },
    changeTable: (sheetId, id, area, look) => {
      core.ensure(sheetId, area.bottom, area.right);
      const zone = tables(sheetId).find((table) => table.id === id)?.area;
      const newTableRange = getters.getRangeDataFromZone(sheetId, area);
      if (zone)
        core.shape("UPDATE_TABLE", { sheetId, zone, newTableRange, config: tableConfig(look) });
    },
    removeTable: (sheetId, id) => {
      const zone = tables(sheetId).find((table) => table.id === id)?.area;
      if (zone) core.shape("REMOVE_TABLE", { sheetId, target: [zone] });
    },
    // What the grid refuses to draw is still kept by the host.
    setValidation: (sheetId, id, area, rule) => {
      core.flush();
      const known = getters.getDataValidationRules(sheetId).some((drawn) => drawn.id === id);
      if (known) core.run("REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
      const within = core.clip(sheetId, area);
      if (!rule || !within) return;
      const ranges = [getters.getRangeDataFromZone(sheetId, within)];
      core.attempt("ADD_DATA_VALIDATION_RULE", {
        sheetId,
        ranges,
        rule: validationCommand(id, rule),
      });
    },
    setConditional: (sheetId, id, area, rule) => {
      core.flush();
      const known = getters.getConditionalFormats(sheetId).some((drawn) => drawn.id === id);
      if (known) core.run("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
      const within = core.clip(sheetId, area);
      if (!rule || !within) return;
      const ranges = [getters.getRangeDataFromZone(sheetId, within)];
      core.attempt("ADD_CONDITIONAL_FORMAT", { sheetId, ranges, cf: conditionalCommand(id, rule) });
    },
  };
}
