/** Delimited text (RFC 4180, as Excel and WPS write and read it). Every cell stays text. */
import { malformed, ReadFailure } from "../xlsx/read/failure.ts";
import { MAX_CELLS, MAX_COLUMN, MAX_ROW } from "../xlsx/read/limits.ts";
import type { RawRow } from "../raw.ts";

const DELIMITERS = [",", "\t", ";"] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** The rows that hold something. Throws `ReadFailure` beyond the limits of a sheet. */
export function parseCsv(text: string): readonly RawRow[] {
  const declared = /^sep=([,\t;])\r?\n/.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = (declared?.[1] as Delimiter | undefined) ?? sniffDelimiter(body);
  return parseDelimited(body, delimiter);
}

/** The delimiter that occurs most often outside quotes in the first lines. */
export function sniffDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 20_000).replace(/"[^"]*"?/g, "");
  const counts = DELIMITERS.map((delimiter) => sample.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function parseDelimited(text: string, delimiter: Delimiter): readonly RawRow[] {
  const rows: RawRow[] = [];
  let cells: string[] = [];
  let number = 1;
  let total = 0;
  let at = 0;
  const finishRow = (): void => {
    let used = cells.length;
    while (used > 0 && cells[used - 1] === "") used--;
    if (used > MAX_COLUMN || number > MAX_ROW) throw malformed("行数或列数超出范围");
    total += used;
    if (total > MAX_CELLS)
      throw new ReadFailure("file-too-many-cells", { limit: MAX_CELLS / 10_000 });
    if (used > 0) {
      rows.push({ number, cells: cells.slice(0, used).map((cell) => (cell === "" ? null : cell)) });
    }
    cells = [];
    number++;
  };
  while (at < text.length) {
    const field = text.charAt(at) === '"' ? quoted(text, at, delimiter) : bare(text, at, delimiter);
    cells.push(unwrapFormula(field.value));
    at = field.end;
    if (text.charAt(at) === delimiter) {
      at++;
      if (at === text.length) cells.push("");
    } else {
      if (text.startsWith("\r\n", at)) at++;
      at++;
      finishRow();
    }
  }
  if (cells.length > 0) finishRow();
  return rows;
}

interface Field {
  readonly value: string;
  /** Position of the delimiter or line end behind it. */
  readonly end: number;
}

function bare(text: string, from: number, delimiter: Delimiter): Field {
  let end = from;
  for (; end < text.length; end++) {
    const character = text.charAt(end);
    if (character === delimiter || character === "\n" || character === "\r") break;
  }
  return { value: text.slice(from, end), end };
}

/** `"a ""b"" c"`; what follows the closing quote is kept, as Excel does. */
function quoted(text: string, from: number, delimiter: Delimiter): Field {
  let value = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    // Never closed: take it as an ordinary field, so that the rest of the file is not swallowed.
    if (quote < 0) return bare(text, from, delimiter);
    value += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') {
      const tail = bare(text, quote + 1, delimiter);
      return { value: value.replace(/\r\n?/g, "\n") + tail.value, end: tail.end };
    }
    value += '"';
    at = quote + 2;
  }
}

/** `="0012"` is how exports keep a number as text. */
function unwrapFormula(value: string): string {
  return /^="([^"]*)"$/.exec(value)?.[1] ?? value;
}
