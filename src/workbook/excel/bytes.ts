/** How many bytes of a request a value takes, and how many a request may take. */

/**
 * Office.js takes 5 MB on the web. It makes the text of a request in one go, in which the pane stands
 * still: not longer than can be borne (50 ms), and not so short that there are many requests.
 */
export const REQUEST_BYTES = 1_200_000;
/**
 * Small commands (looks, merges, heights) keep Excel busy longer than their bytes say; between requests
 * the clerk sees how far it is, and can cancel.
 */
export const REQUEST_COMMANDS = 1_500;
/** Rows written by one command at most. */
export const BLOCK_ROWS = 10_000;
/** What a command costs beside its values: the path of its object, its own frame. */
export const COMMAND_BYTES = 400;

export type ExcelValue = string | number | boolean | null;

/**
 * Bytes of a value as JSON in a JSON string (as it travels), comma included. Texts are counted as
 * UTF-8; never too low.
 */
export function valueBytes(value: ExcelValue): number {
  if (typeof value === "string") return textBytes(value) + 5;
  // What is no number travels as null.
  if (typeof value === "number" && Number.isFinite(value)) return String(value).length + 1;
  return 6;
}

export function textBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f) bytes += 1;
    // A quote becomes \\\" and a control character at most \\u0001.
    else if (code < 0x20) bytes += 6;
    else if (code === 0x22 || code === 0x5c) bytes += 3;
  }
  return bytes;
}

export function rowBytes(row: readonly ExcelValue[]): number {
  let bytes = 3;
  for (const value of row) bytes += valueBytes(value);
  return bytes;
}
