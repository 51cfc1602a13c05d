/** What lies over the cells of the host's workbook, in the words of the file. */
import type {
  ConditionalRule,
  DataValidation,
  NamedRange,
  SheetProtection,
  TableDefinition,
} from "hucre";
import { addressOf } from "../../host/book/areas.ts";
import type { Book } from "../../host/book/book.ts";
import { PROTECTION_OPTIONS, type Protection } from "../../host/book/protection.ts";
import type { ConditionalState, SheetState } from "../../host/book/sheet-state.ts";
import { resultText } from "../../host/engine/content.ts";
import { fileColor, styleOfLook } from "./looks.ts";
import { fileOption } from "./read-rules.ts";
import { fileCellValue, fileValidation } from "./rules.ts";

export function fileNames(book: Book): NamedRange[] {
  return book.names.map(({ name, formula, scope, comment }) => ({
    name,
    range: formula.replace(/^=/, ""),
    ...(scope === null ? {} : { scope: book.sheetName(scope) }),
    ...(comment === "" ? {} : { comment }),
  }));
}

export function fileTables(book: Book, id: string): TableDefinition[] {
  return book.tablesOn(id).map((table) => {
    const area = book.tableArea(table);
    const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
      name: resultText(book.engine.result(id, area.top, area.left + index)),
    }));
    return {
      name: table.name,
      displayName: table.name,
      range: addressOf(area),
      columns,
      style: table.style,
      showRowStripes: table.banded,
      showColumnStripes: table.bandedColumns,
      showAutoFilter: table.filterButton,
      showTotalRow: table.totals,
    };
  });
}

export function fileValidations({ validations }: SheetState): DataValidation[] {
  return validations.flatMap((state) => {
    const rule = fileValidation(state, addressOf(state.area));
    return rule ? [rule] : [];
  });
}

export function fileConditionals({ conditionals }: SheetState): ConditionalRule[] {
  return conditionals.map((state, index) => ({
    ...(state.type === "Custom"
      ? { type: "expression" as const, formula: state.formula.replace(/^=/, "") }
      : { type: "cellIs" as const, ...fileCellValue(state.cellRule) }),
    priority: index + 1,
    range: addressOf(state.area),
    stopIfTrue: state.stopIfTrue,
    style: ruleStyle(state),
  }));
}

/** In rules the colour of a plain fill is the background's. */
function ruleStyle({ fill, fontColor, bold }: ConditionalState) {
  const font = {
    ...(fontColor === "" ? {} : { fontColor }),
    ...(bold === null ? {} : { bold }),
  };
  const style = styleOfLook(font, {}) ?? {};
  if (fill === "") return style;
  const color = fileColor(fill);
  return {
    ...style,
    fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: color, bgColor: color },
  };
}

export function fileProtection({ allowed }: Protection): SheetProtection {
  const options = PROTECTION_OPTIONS.map((option) => [fileOption(option), allowed.has(option)]);
  return { sheet: true, ...Object.fromEntries(options) } as SheetProtection;
}
