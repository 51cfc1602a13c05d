/** The way into the open workbook, handed in by whoever has loaded Office.js. */

/** What is newer than the manifest's floor (ExcelApi 1.9) and asked for before it is used. */
export type NewerApi = "1.10" | "1.13";

export interface ExcelDoor {
  /** `Excel.run` of the loaded library. */
  readonly run: <Result>(
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<Result>,
  ) => Promise<Result>;
  /** `Office.context.requirements.isSetSupported("ExcelApi", version)`, with the version as text. */
  readonly supports: (version: NewerApi) => boolean;
}
