/** How much of a file is read at most. A village workbook stays far below every one of these. */

export const MAX_ENTRIES = 1_000;
/** Bytes of one part, unpacked. */
export const MAX_ENTRY_BYTES = 64 * 1024 * 1024;
/** Bytes of all parts, unpacked. */
export const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
/** A part may grow freely up to this size; beyond it the ratio counts. */
export const RATIO_FREE_BYTES = 100 * 1024;
export const MAX_RATIO = 100;

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;
/** Cells of all sheets, gaps before the last cell of a row included. */
export const MAX_CELLS = 20_000_000;
/** Excel allows 255 characters in a number format; hostile ones are cut. */
export const MAX_FORMAT_LENGTH = 255;
