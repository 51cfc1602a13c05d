/** Print set-up of our sheets: A4 landscape, one page wide, who filled it in at the foot. */
import type { PrintPlan } from "../../workbook/plan.ts";

/** Wider sheets (in characters) would be unreadable on A4. */
const A4_WIDTH = 320;

export interface PrintOptions {
  /** 填报单位(盖章); a blank to be written on when absent. */
  readonly unit?: string;
  readonly preparer?: string;
  readonly reviewer?: string;
  /** Rows repeated on every page. */
  readonly titleRows?: readonly [first: number, last: number];
  readonly orientation?: PrintPlan["orientation"];
  /** Of all visible columns, in characters; decides the paper. */
  readonly width?: number;
}

export function printSetup(options: PrintOptions = {}): PrintPlan {
  const { unit, preparer, reviewer, titleRows, orientation = "landscape", width = 0 } = options;
  return {
    orientation,
    paper: width > A4_WIDTH ? "A3" : "A4",
    ...(titleRows === undefined ? {} : { titleRows }),
    footerLeft: `填报单位(盖章):${unit ?? BLANK}`,
    footerCenter: `填表人:${preparer ?? BLANK}    审核人:${reviewer ?? BLANK}`,
    footerRight: "第 {page} 页 共 {pages} 页",
  };
}

/** Room for handwriting. */
const BLANK = " ".repeat(12);
