/**
 * The spreadsheet under the host, seen through a narrow interface: cells, looks and the shape of
 * sheets. What Excel calls a range, a table or a name is built above it. Rows and columns count from 0.
 */

/** A rectangle on one sheet, all edges included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is written into a cell. `null` empties it; text is stored as it is, whatever it looks like. */
export type CellContent =
  null | number | boolean | { readonly text: string } | { readonly formula: string };

/** What a cell shows after calculation. */
export type CellResult = null | number | boolean | string | { readonly error: string };

export type HorizontalAlignment =
  | "General"
  | "Left"
  | "Center"
  | "Right"
  | "Fill"
  | "Justify"
  | "CenterAcrossSelection"
  | "Distributed";

export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

/** How a cell looks, in Excel's own words; an absent member means Excel's default. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly wrapText?: boolean;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly indent?: number;
  readonly shrinkToFit?: boolean;
  /** Locked cells refuse writes when their sheet is protected; Excel's default is locked. */
  readonly unlocked?: boolean;
  readonly formulaHidden?: boolean;
}

/** A change of looks: `null` takes a member back to Excel's default. */
export type LookChange = { readonly [Key in keyof CellLook]?: CellLook[Key] | null };

export type EdgeName = "top" | "bottom" | "left" | "right";

export interface Edge {
  readonly style: string;
  readonly color: string;
}

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** `#RRGGBB`, or empty. */
  readonly tabColor: string;
  readonly gridlines: boolean;
}

/** A table as the grid draws it. */
export interface GridTable {
  readonly id: string;
  readonly area: Area;
}

export interface GridTableLook {
  readonly headers: boolean;
  readonly totals: boolean;
  readonly banded: boolean;
  readonly filters: boolean;
  readonly style: string;
}

export type Dimension = "rows" | "columns";

/** What a person did in the grid, past the host. */
export type GridChange =
  | { readonly kind: "cells"; readonly sheet: string; readonly area: Area }
  | {
      readonly kind: "inserted" | "deleted";
      readonly sheet: string;
      readonly dimension: Dimension;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated"; readonly sheet: string };

export interface Engine {
  readonly sheets: () => readonly SheetFacts[];
  readonly activeSheet: () => string;
  readonly activate: (sheet: string) => void;
  readonly addSheet: (name: string, position: number) => string;
  readonly copySheet: (sheet: string, name: string, position: number) => string;
  readonly deleteSheet: (sheet: string) => void;
  readonly renameSheet: (sheet: string, name: string) => void;
  readonly moveSheet: (sheet: string, position: number) => void;
  readonly showSheet: (sheet: string, visible: boolean) => void;
  readonly colorSheet: (sheet: string, color: string) => void;
  readonly showGridlines: (sheet: string, visible: boolean) => void;

  readonly write: (sheet: string, row: number, column: number, content: CellContent) => void;
  readonly content: (sheet: string, row: number, column: number) => CellContent;
  readonly result: (sheet: string, row: number, column: number) => CellResult;
  /** The smallest rectangle that holds every cell with a content (or, unless `valuesOnly`, a look). */
  readonly used: (sheet: string, valuesOnly: boolean) => Area | null;
  /** False when the formula cannot be read; `formula` begins with `=`. */
  readonly understands: (formula: string) => boolean;

  readonly look: (sheet: string, row: number, column: number) => CellLook;
  readonly changeLook: (sheet: string, area: Area, change: LookChange) => void;
  readonly clearLooks: (sheet: string, area: Area) => void;
  readonly edge: (sheet: string, row: number, column: number, edge: EdgeName) => Edge | null;
  /** `change` is told what the first cell of the area has at that edge. */
  readonly changeEdge: (
    sheet: string,
    area: Area,
    edge: EdgeName,
    change: (before: Edge | null) => Edge | null,
  ) => void;

  readonly merges: (sheet: string) => readonly Area[];
  readonly merge: (sheet: string, area: Area) => void;
  readonly unmerge: (sheet: string, area: Area) => void;

  /** Sizes in pixels. */
  readonly size: (sheet: string, dimension: Dimension, index: number) => number;
  readonly resize: (
    sheet: string,
    dimension: Dimension,
    first: number,
    last: number,
    size: number | null,
  ) => void;
  readonly hidden: (sheet: string, dimension: Dimension, index: number) => boolean;
  readonly hide: (
    sheet: string,
    dimension: Dimension,
    first: number,
    last: number,
    hidden: boolean,
  ) => void;
  readonly insert: (sheet: string, dimension: Dimension, at: number, count: number) => void;
  readonly remove: (sheet: string, dimension: Dimension, at: number, count: number) => void;
  readonly frozen: (sheet: string) => { readonly rows: number; readonly columns: number };
  readonly freeze: (sheet: string, rows: number, columns: number) => void;

  readonly selection: () => { readonly sheet: string; readonly area: Area };
  readonly select: (sheet: string, area: Area) => void;

  readonly tables: (sheet: string) => readonly GridTable[];
  readonly addTable: (sheet: string, area: Area, look: GridTableLook) => string;
  readonly changeTable: (sheet: string, id: string, area: Area, look: GridTableLook) => void;
  readonly removeTable: (sheet: string, id: string) => void;

  /** Rules are drawn by the grid as far as it knows them; the host keeps what they say. */
  readonly setValidation: (
    sheet: string,
    id: string,
    area: Area,
    rule: GridValidation | null,
  ) => void;
  readonly setConditional: (
    sheet: string,
    id: string,
    area: Area,
    rule: GridConditional | null,
  ) => void;

  /** Carries out what is still waiting to be written, and calculates. */
  readonly flush: () => void;
  /** Whoever watches the grid is told of what the work has changed when it is done, and once. */
  readonly asOne: <Result>(work: () => Result) => Result;
  /** How many commands the grid has carried out: after each it goes over all its sheets. */
  readonly commands: () => number;
  readonly onChange: (listener: (change: GridChange) => void) => void;
}

export type GridValidation =
  | { readonly kind: "list"; readonly values: readonly string[]; readonly stops: boolean }
  | { readonly kind: "listFromRange"; readonly source: string; readonly stops: boolean }
  | { readonly kind: "formula"; readonly formula: string; readonly stops: boolean };

export interface GridConditional {
  /** Relative to the first cell of the area, with `=`. */
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}
