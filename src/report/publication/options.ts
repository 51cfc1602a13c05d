export interface PublicationSheetOptions {
  /** A3 in large letters; on A4 the same, seven tenths as large. */
  readonly paper?: "A3" | "A4";
}
