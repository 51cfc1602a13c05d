/**
 * The port, writing side: a workbook as plain data. An adapter (an .xlsx file, the open workbook)
 * carries it out; nothing here knows how. Addresses count from 1.
 */

/** Dates are `yyyy-mm-dd` strings in a cell whose column or style has the format `date`. */
export type PlanValue = string | number | boolean | null;

/** A formula in plain A1 notation, without `=`, with the value that we computed for it. */
export interface PlanFormula {
  readonly formula: string;
  readonly cached: PlanValue;
}

export type PlanCell = PlanValue | PlanFormula;

/** How a value is stored and shown. Everything but numbers, dates and formulas is stored as text. */
export type PlanFormat = "text" | "integer" | "decimal" | "percent" | "date" | "general";

/** Named looks, drawn by the adapter: the plan never speaks of fonts and colours. */
export type PlanLook =
  | "title"
  | "subtitle"
  | "note"
  | "header"
  | "headerRequired"
  | "body"
  | "total"
  | "good"
  | "soon"
  | "warning"
  | "bad"
  | "muted"
  | "input"
  | "footer"
  /** To be read from a wall: the title, and boxes. */
  | "posterTitle"
  | "posterHeader"
  | "poster"
  | "posterNote";

export interface ColumnPlan {
  /** In characters of the default font; a Chinese character takes two. */
  readonly width: number;
  readonly format: PlanFormat;
  /** Of a table's body; columns beyond tables have nothing to wrap. */
  readonly wrap?: boolean;
  readonly hidden?: boolean;
  /** Of a table's body, and of what is typed below it or in a column without a table. */
  readonly align?: "left" | "center" | "right";
}

export interface TableColumnPlan extends ColumnPlan {
  readonly header: string;
  readonly required?: boolean;
  /** For every body row, with `{row}` standing for its row number; new rows inherit it. */
  readonly calculated?: string;
  /** What `calculated` gives in spare rows, where it is known; an open Excel computes it itself. */
  readonly calculatedBlank?: PlanValue;
  readonly validation?: ValidationPlan;
  readonly headerNote?: string;
  /**
   * No filter button: in a narrow column it would hide the header, and nobody filters by figures. The
   * open workbook has the buttons on all columns of a table or, where every column says so, on none:
   * Office.js knows no more, and the header's height allows for them.
   */
  readonly noFilterButton?: boolean;
}

/** Some rows of a table, with the looks of their cells by the keys that `TablePlan.cellLooks` has. */
export interface TablePage {
  readonly rows: readonly (readonly PlanCell[])[];
  readonly cellLooks: ReadonlyMap<string, PlanLook>;
}

/** A real Excel table. */
export interface TablePlan {
  /** Unique in the workbook; letters, digits, `_`; never looks like a cell address. */
  readonly name: string;
  /** Row of the header, and first column, on the sheet. */
  readonly top: number;
  readonly left: number;
  readonly columns: readonly TableColumnPlan[];
  /** Each row has `columns.length` cells. */
  readonly rows: Iterable<readonly PlanCell[]>;
  readonly rowCount: number;
  /**
   * In place of `rows` and `cellLooks`, which are then empty: rows that come when they are asked for,
   * so that nobody holds them all. Only the open workbook is written from pages.
   */
  readonly pages?: () => AsyncIterable<TablePage>;
  /** Empty rows of the table below the data, for typing (an .xlsx table needs at least one row). */
  readonly spareRows?: number;
  /** Looks of single cells: key `row index in rows (0-based),column index (0-based)`. */
  readonly cellLooks?: ReadonlyMap<string, PlanLook>;
  readonly banded?: boolean;
  /** Body in larger letters: for wide sheets that are to be read on one page. */
  readonly large?: boolean;
}

/** Cells outside tables: titles, notes, summaries. */
export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly value: PlanCell;
  readonly look?: PlanLook;
  readonly format?: PlanFormat;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** In larger letters, as a table that is `large`. */
  readonly large?: boolean;
}

export interface MergePlan {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type ValidationPlan =
  | {
      readonly kind: "list";
      /** Column header on the 字典 sheet whose values are offered. */
      readonly list: string;
      /** Also accept other text (a warning instead of a stop). */
      readonly open: boolean;
      /** A cell may hold several values (`低保户、残疾户`): the list is offered, nothing is stopped. */
      readonly several?: boolean;
      readonly prompt?: string;
    }
  | {
      readonly kind: "date" | "integer" | "decimal" | "textLength";
      readonly min?: number | string;
      readonly max?: number | string;
      readonly prompt?: string;
      readonly error?: string;
    };

export interface ConditionalPlan {
  /** A1 range and a formula relative to its first cell, without `=`. */
  readonly range: string;
  readonly formula: string;
  readonly look: PlanLook;
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "A4" | "A3";
  /** Fit to one page in width (or as many as `pagesWide` says); in height when `fitHeight` is set. */
  readonly fitHeight?: boolean;
  /** For sheets that would be unreadable on one page. */
  readonly pagesWide?: number;
  /** Rows repeated on every page, 1-based. */
  readonly titleRows?: readonly [first: number, last: number];
  /** Columns repeated on every page, 1-based; of use with `pagesWide`. */
  readonly titleColumns?: readonly [first: number, last: number];
  /** Rows after which a new page begins, ascending: forms of one household each, one below the other. */
  readonly pageBreaks?: readonly number[];
  /** In footers `{page}` and `{pages}` stand for the page number and the number of pages. */
  readonly footerLeft?: string;
  readonly footerCenter?: string;
  readonly footerRight?: string;
}

/** A rectangle of cells on a sheet of the same plan. */
export interface PlanRange extends MergePlan {
  /** Name of the sheet as planned; the adapter knows what it came to be called. */
  readonly sheet: string;
}

/** One row of bars or one line of a chart. */
export interface SeriesPlan {
  /** For the legend. */
  readonly name: string;
  /** One row or one column of cells. */
  readonly values: PlanRange;
  /** What those cells hold, so that the chart is there before anybody recalculates; null = no point. */
  readonly cached: readonly (number | null)[];
  /** `good`, `soon`, `warning` and `bad` speak of lights; without it the adapter's order of colours. */
  readonly look?: PlanLook;
}

/** A native chart over cells of the plan: it follows them when they change. */
export interface ChartPlan {
  /** Unique in the workbook, in Latin letters and digits: by it a chart is found again. */
  readonly name: string;
  readonly kind: "columns" | "stackedColumns" | "bars" | "stackedBars" | "line";
  readonly title: string;
  /** The cells of its sheet that it covers. */
  readonly at: MergePlan;
  /** Labels below the bars: one row or column of cells, and what they hold. */
  readonly categories: { readonly range: PlanRange; readonly cached: readonly string[] };
  readonly series: readonly SeriesPlan[];
  /** Unit of the values, as 户次 or %; "" for none. */
  readonly unit: string;
  readonly format: "integer" | "decimal" | "percent";
  /** Numbers written at the bars or points. */
  readonly labels?: boolean;
}

export interface SheetPlan {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Column set-up from column 1; tables override width and format of theirs. */
  readonly columns: readonly ColumnPlan[];
  readonly cells: readonly CellPlan[];
  readonly tables: readonly TablePlan[];
  readonly merges: readonly MergePlan[];
  readonly conditionals: readonly ConditionalPlan[];
  /** Rows and columns kept in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Row heights in points, by row number. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly print: PrintPlan;
  readonly charts?: readonly ChartPlan[];
  readonly tabLook?: PlanLook;
}

/** A list of allowed values on the hidden 字典 sheet. */
export interface DictionaryPlan {
  readonly list: string;
  readonly values: readonly string[];
}

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Becomes the hidden sheet 字典 when not empty. */
  readonly dictionary: readonly DictionaryPlan[];
  /**
   * For the open workbook: lists that stand in it already, by name, as `'字典'!$A$2:$A$9`. The
   * drop-downs of new sheets refer to them, so that all sheets share one list.
   */
  readonly existingLists?: ReadonlyMap<string, string>;
  /** Custom document properties: our own marks. No personal data. */
  readonly properties: ReadonlyMap<string, string>;
}
