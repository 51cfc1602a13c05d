/** The way into the open workbook, handed in by whoever has loaded Office.js. */
import type { Inflater } from "../xlsx/read/inflate.ts";

/** What is newer than the manifest's floor (ExcelApi 1.9) and asked for before it is used. */
export type NewerApi = "1.10" | "1.13";

/** The open workbook as a file, with what unpacks it. */
export interface SavedCopy {
  readonly bytes: Uint8Array;
  readonly inflater: Inflater;
}

export interface ExcelDoor {
  /** `Excel.run` of the loaded library. */
  readonly run: <Result>(
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<Result>,
  ) => Promise<Result>;
  /** `Office.context.requirements.isSetSupported("ExcelApi", version)`, with the version as text. */
  readonly supports: (version: NewerApi) => boolean;
  /** The workbook as Excel would save it now; null where Excel does not give it. */
  readonly savedCopy?: () => Promise<SavedCopy | null>;
}
