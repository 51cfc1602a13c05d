/**
 * What is used of o-spreadsheet, written down here so that the rest of the host depends on nothing
 * else of it. The library itself is handed in: `require`d in Node, an unbundled script in the page.
 */
import type { GridCell } from "./content.ts";
import type { GridStyle } from "./style.ts";
import type { Area } from "./types.ts";

export interface GridPosition {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly areGridLinesVisible: boolean;
  readonly color?: string;
}

export type StoredCell = GridCell & {
  readonly id: number;
  readonly style?: GridStyle;
  readonly format?: string;
  readonly compiledFormula?: { toFormulaString: (getters: unknown) => string };
};

interface BorderPart {
  readonly style: string;
  readonly color: string;
}

interface StoredTable {
  readonly id: string;
  readonly range: { readonly zone: Area };
}

/** The getters of the model that the engine asks. */
export interface GridGetters {
  getSheetIds: () => string[];
  getSheet: (sheetId: string) => GridSheet;
  getActiveSheetId: () => string;
  getNumberRows: (sheetId: string) => number;
  getNumberCols: (sheetId: string) => number;
  getCell: (position: GridPosition) => StoredCell | undefined;
  getCells: (sheetId: string) => StoredCell[];
  getCellPosition: (id: number) => GridPosition;
  getEvaluatedCell: (position: GridPosition) => { readonly value: unknown };
  getCellBorder: (position: GridPosition) => Partial<Record<string, BorderPart>> | null;
  getMerges: (sheetId: string) => Area[];
  getColSize: (sheetId: string, column: number) => number;
  getRowSize: (sheetId: string, row: number) => number;
  isColHidden: (sheetId: string, column: number) => boolean;
  isRowHidden: (sheetId: string, row: number) => boolean;
  isRowFiltered: (sheetId: string, row: number) => boolean;
  getPaneDivisions: (sheetId: string) => { readonly xSplit: number; readonly ySplit: number };
  getSelectedZone: () => Area;
  getCoreTables: (sheetId: string) => StoredTable[];
  getRangeDataFromZone: (sheetId: string, zone: Area) => unknown;
  getRangeDataFromXc: (sheetId: string, reference: string) => unknown;
  getDataValidationRules: (sheetId: string) => readonly { readonly id: string }[];
  getConditionalFormats: (sheetId: string) => readonly { readonly id: string }[];
}

export interface GridCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly [member: string]: unknown;
}

export type Dispatch = (
  type: string,
  payload?: object,
) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

export interface GridModel {
  readonly getters: GridGetters;
  /** Replaced by the host, which counts the commands. */
  dispatch: Dispatch;
  readonly selection: {
    selectZone: (anchor: { cell: { col: number; row: number }; zone: Area }) => unknown;
  };
  readonly on: (event: string, owner: object, handler: (payload: unknown) => void) => void;
}

/** A plugin's base class: the one method that is used of it. */
type PluginClass = new (config: never) => { dispatch: Dispatch };

export interface GridLibrary {
  readonly Model: new (data?: object, config?: object) => GridModel;
  readonly CorePlugin: PluginClass;
  readonly coreTypes: Set<string>;
  /** Throws for a formula that cannot be read. */
  readonly parse: (formula: string) => unknown;
  readonly registries: {
    readonly corePluginRegistry: {
      contains: (name: string) => boolean;
      add: (name: string, plugin: PluginClass) => unknown;
    };
    readonly functionRegistry: {
      get: (name: string) => { compute: (this: unknown, ...args: readonly unknown[]) => unknown };
    };
    readonly inverseCommandRegistry: {
      add: (name: string, inverse: (command: unknown) => unknown[]) => unknown;
    };
  };
}
