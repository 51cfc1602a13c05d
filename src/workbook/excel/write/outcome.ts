/** What comes of writing a plan into the open workbook. */
import type { WriteNotice } from "../../xlsx/write/context.ts";
import type { ExcelFailure } from "../failure.ts";
import type { KeptSheet } from "../runs/sheets.ts";
import type { SessionOptions } from "../session.ts";

export interface WriteProgress {
  /** Rows are written, then read back, then the sheets get their names. */
  readonly phase: "preparing" | "writing" | "checking" | "done";
  readonly done: number;
  readonly total: number;
}

export interface WriteOptions extends SessionOptions {
  /** Unique; 撤销本次 asks for it. */
  readonly runId: string;
  /** An earlier run whose sheets the new ones take the place of, unless somebody has changed them. */
  readonly replaces?: string;
  readonly onProgress?: (progress: WriteProgress) => void;
}

export interface WrittenSheet {
  /** Its name in the plan, and in the workbook: `汇总情况`, `汇总情况 (2)`. */
  readonly planned: string;
  readonly name: string;
  readonly id: string;
}

export type WriteOutcome =
  | {
      readonly ok: true;
      readonly runId: string;
      readonly sheets: readonly WrittenSheet[];
      /** What cells could not take as it was: cut texts, renamed headers. Tell the user. */
      readonly notices: readonly WriteNotice[];
      /** Sheets of the replaced run that stay, and why. Tell the user. */
      readonly kept: readonly KeptSheet[];
    }
  | (ExcelFailure & {
      /** Names of half-written sheets that could not be removed; each ends in （未完成）. */
      readonly leftovers: readonly string[];
    });
