/**
 * Looks in o-spreadsheet's style object. What its own members cannot say (Excel's number format, the
 * font's name, the lock) travels in the same object under own keys, so that it follows the cell through
 * inserting, sorting, copying and undo.
 */
import type { CellLook, HorizontalAlignment, LookChange, VerticalAlignment } from "./types.ts";

export interface GridStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly wrapping?: "wrap" | "overflow" | "clip";
  readonly verticalAlign?: "top" | "middle" | "bottom";
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly fontSize?: number;
  readonly excelFormat?: string;
  readonly excelFont?: string;
  readonly excelHorizontal?: HorizontalAlignment;
  readonly excelVertical?: VerticalAlignment;
  readonly excelIndent?: number;
  readonly excelShrink?: boolean;
  readonly excelUnlocked?: boolean;
  readonly excelFormulaHidden?: boolean;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

const GRID_HORIZONTAL: Partial<Record<HorizontalAlignment, "left" | "center" | "right">> = {
  Left: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Distributed: "center",
  Right: "right",
};

const GRID_VERTICAL: Record<VerticalAlignment, "top" | "middle" | "bottom"> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "middle",
  Distributed: "middle",
};

// Thousands of cells share a look, though the grid copies its style for each: one object a look.
const looks = new Map<string, CellLook>();
const looksOfStyles = new WeakMap<GridStyle, CellLook>();
const styles = new WeakMap<CellLook, GridStyle>();

/** What a style says, in Excel's words. The grid's own members win: a person may have changed them. */
export function lookOf(style: GridStyle | undefined): CellLook {
  if (!style) return DEFAULT_LOOK;
  const same = looksOfStyles.get(style);
  if (same) return same;
  const key = JSON.stringify(style);
  const known = looks.get(key) ?? readLook(style);
  looks.set(key, known);
  looksOfStyles.set(style, known);
  return known;
}

/** The look of a cell that nobody has touched. */
export const DEFAULT_LOOK: CellLook = {};

function readLook(style: GridStyle): CellLook {
  const horizontal = style.align ? HORIZONTAL[style.align] : undefined;
  const vertical = style.verticalAlign ? VERTICAL[style.verticalAlign] : undefined;
  return strip({
    numberFormat: style.excelFormat,
    fill: style.fillColor,
    fontColor: style.textColor,
    fontName: style.excelFont,
    fontSize: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    underline: style.underline,
    strikethrough: style.strikethrough,
    wrapText: style.wrapping === "wrap" ? true : undefined,
    horizontal: sameHorizontal(style) ? style.excelHorizontal : horizontal,
    vertical: sameVertical(style) ? style.excelVertical : vertical,
    indent: style.excelIndent,
    shrinkToFit: style.excelShrink,
    unlocked: style.excelUnlocked,
    formulaHidden: style.excelFormulaHidden,
  });
}

function sameHorizontal(style: GridStyle): boolean {
  return (
    style.excelHorizontal !== undefined && GRID_HORIZONTAL[style.excelHorizontal] === style.align
  );
}

function sameVertical(style: GridStyle): boolean {
  return (
    style.excelVertical !== undefined && GRID_VERTICAL[style.excelVertical] === style.verticalAlign
  );
}

/** The style object of a look, or null for the default look. */
export function styleOf(look: CellLook): GridStyle | null {
  const style = styles.get(look) ?? makeStyle(look);
  styles.set(look, style);
  return Object.keys(style).length === 0 ? null : style;
}

function makeStyle(look: CellLook): GridStyle {
  return strip({
    bold: look.bold,
    italic: look.italic,
    strikethrough: look.strikethrough,
    underline: look.underline,
    align: look.horizontal ? GRID_HORIZONTAL[look.horizontal] : undefined,
    wrapping: look.wrapText ? ("wrap" as const) : undefined,
    verticalAlign: look.vertical ? GRID_VERTICAL[look.vertical] : undefined,
    fillColor: look.fill,
    textColor: look.fontColor,
    fontSize: look.fontSize,
    excelFormat: look.numberFormat,
    excelFont: look.fontName,
    excelHorizontal: look.horizontal,
    excelVertical: look.vertical,
    excelIndent: look.indent,
    excelShrink: look.shrinkToFit,
    excelUnlocked: look.unlocked,
    excelFormulaHidden: look.formulaHidden,
  });
}

/** A look after a change; members set to `null` are gone. */
export function changed(look: CellLook, change: LookChange): CellLook {
  return strip({ ...look, ...change });
}

/** The same change for many cells: equal looks stay one object. */
export function changing(change: LookChange): (look: CellLook) => CellLook {
  const results = new Map<CellLook, CellLook>();
  return (look) => {
    const known = results.get(look) ?? changed(look, change);
    results.set(look, known);
    return known;
  };
}

type Stripped<T> = { [Key in keyof T]?: Exclude<T[Key], null | undefined> };

function strip<T extends object>(object: T): Stripped<T> {
  const entries = Object.entries(object).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return Object.fromEntries(entries) as Stripped<T>;
}
