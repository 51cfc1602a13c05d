/**
 * Print set-up of our sheets: A4 landscape, fitted to the width of the page, who filled it in at the
 * foot. Ledgers of forty columns, unreadable on one page, are spread over several side by side.
 */
import type { PrintPlan } from "../../workbook/plan.ts";

/**
 * Characters that can still be read on one A4 page in landscape: letters of 5.5 points at worst. Two
 * pages side by side have letters twice as large, but make four times as many pages.
 */
const PAGE_WIDTH = 270;

/** Pages side by side for a sheet `width` characters wide. */
export function pagesWide(width: number): number {
  return Math.max(1, Math.ceil(width / PAGE_WIDTH));
}

export interface PrintOptions {
  /** 填报单位(盖章); a blank to be written on when absent. */
  readonly unit?: string;
  readonly preparer?: string;
  readonly reviewer?: string;
  /** Rows repeated on every page. */
  readonly titleRows?: readonly [first: number, last: number];
  readonly orientation?: PrintPlan["orientation"];
  /** Columns repeated on every page, where there are several side by side. */
  readonly titleColumns?: number;
  /** Of all visible columns, in characters. */
  readonly width?: number;
}

export function printSetup(options: PrintOptions = {}): PrintPlan {
  const { unit, preparer, reviewer, titleRows, titleColumns = 0, width = 0 } = options;
  const pages = pagesWide(width);
  return {
    orientation: options.orientation ?? "landscape",
    paper: "A4",
    ...(pages === 1 ? {} : { pagesWide: pages }),
    ...(pages === 1 || titleColumns === 0 ? {} : { titleColumns: [1, titleColumns] as const }),
    ...(titleRows === undefined ? {} : { titleRows }),
    footerLeft: `填报单位(盖章):${unit ?? BLANK}`,
    footerCenter: `填表人:${preparer ?? BLANK}    审核人:${reviewer ?? BLANK}    日期:${BLANK}`,
    footerRight: "第 {page} 页 共 {pages} 页",
  };
}

/** Room for handwriting. */
const BLANK = " ".repeat(12);
