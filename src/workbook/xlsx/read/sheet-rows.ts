/**
 * The hot path: `sheetData` of a worksheet part, byte by byte. No object is made for a tag or an
 * attribute; text is decoded only where a cell holds text. Rarely used markup (formulas, rich text,
 * CDATA) is handed to the general reader.
 */
import { cellAddress } from "../../address.ts";
import type { RawFormula, RawRow, RawValue } from "../../raw.ts";
import { cellValue, cellValueFromText, isStruckStyle } from "./cell-value.ts";
import { TYPE_NUMBER, TYPE_SHARED, TYPE_STRING } from "./cell-value.ts";
import type { CellContext, CellResult } from "./cell-value.ts";
import { malformed, ReadFailure } from "./failure.ts";
import { isCellPicture, isExternalFormula } from "./formula.ts";
import { MAX_CELLS, MAX_COLUMN, MAX_ROW } from "./limits.ts";
import { parseNumber } from "./number.ts";
import { closeQuote, endOfName, endOfTag, isLocalName, openQuote } from "./scan.ts";
import { skipMarkup, skipSpaces } from "./scan.ts";
import { CLOSE_T, plainText, readRichText, textOf } from "./shared-strings.ts";
import { decodeXstring, startsWith } from "./text.ts";
import { XmlReader } from "./xml.ts";

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const C = 0x63;
const F = 0x66;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const V = 0x76;
const CLOSE_IS = "</is>";

/** Cells that need a word to the clerk. */
export interface CellTally {
  count: number;
  /** Address of the first one. */
  first: string;
}

export class SheetRows {
  rows: RawRow[] = [];
  readonly formulas: RawFormula[] = [];
  readonly hiddenRows: number[] = [];
  readonly struckRows: number[] = [];
  readonly unreadable: CellTally = { count: 0, first: "" };
  readonly withoutValue: CellTally = { count: 0, first: "" };
  /** Pictures that WPS keeps inside cells. */
  pictures = 0;
  width = 0;

  readonly #bytes: Uint8Array;
  readonly #context: CellContext;
  readonly #externalMasters = new Map<string, boolean>();
  #inOrder = true;
  #row = 0;
  #rowIsNumbered = false;
  #rowIsHidden = false;
  #rowIsStruck = false;
  #column = 0;
  /** The row being read; `#used` cells of it count, the rest is null. */
  readonly #cells: RawValue[] = [];
  #used = 0;
  /** Of the cell being read. */
  #value: RawValue = null;

  constructor(bytes: Uint8Array, context: CellContext) {
    this.#bytes = bytes;
    this.#context = context;
  }

  /** From behind `<sheetData>`; returns the position behind `</sheetData>`. */
  read(start: number): number {
    const bytes = this.#bytes;
    let at = start;
    for (;;) {
      while (at < bytes.length && bytes[at] !== LESS) at++;
      if (at >= bytes.length) throw malformed("数据区不完整");
      const next = bytes[at + 1];
      if (next === SLASH) {
        const nameEnd = endOfName(bytes, at + 2);
        const isEnd = isLocalName(bytes, at + 2, nameEnd, "sheetData");
        if (isEnd || isLocalName(bytes, at + 2, nameEnd, "row")) this.#finishRow();
        at = endOfTag(bytes, nameEnd) + 1;
        if (isEnd) break;
      } else if (next === BANG || next === QUESTION) {
        at = skipMarkup(bytes, at);
      } else {
        const nameEnd = endOfName(bytes, at + 1);
        const isOneLetter = bytes[nameEnd - 1] === C;
        if (isOneLetter && isLocalName(bytes, at + 1, nameEnd, "c")) at = this.#readCell(nameEnd);
        else if (isLocalName(bytes, at + 1, nameEnd, "row")) at = this.#openRow(nameEnd);
        else at = endOfTag(bytes, nameEnd) + 1;
      }
    }
    if (!this.#inOrder) this.rows = inRowOrder(this.rows);
    return at;
  }

  #openRow(from: number): number {
    this.#finishRow();
    const bytes = this.#bytes;
    let at = from;
    let number = 0;
    for (;;) {
      const name = skipSpaces(bytes, at);
      const byte = bytes[name];
      if (byte === GREATER || byte === SLASH) {
        at = byte === SLASH ? endOfTag(bytes, name) + 1 : name + 1;
        break;
      }
      const quoteAt = openQuote(bytes, name);
      const end = closeQuote(bytes, quoteAt);
      if (bytes[name] === R && bytes[name + 1] === EQUALS) {
        number = parseNumber(bytes, quoteAt + 1, end);
        if (!isRowNumber(number)) throw malformed("行号超出范围");
      } else if (end - quoteAt <= 5 && isLocalName(bytes, name, endOfName(bytes, name), "hidden")) {
        const value = bytes[quoteAt + 1];
        this.#rowIsHidden = value === 0x31 || value === T;
      }
      at = end + 1;
    }
    this.#rowIsNumbered = number > 0;
    this.#row = number > 0 ? number : this.#row + 1;
    return at;
  }

  #finishRow(): void {
    const used = this.#used;
    if (used > 0) {
      const number = this.#row;
      if (number > MAX_ROW) throw malformed("行号超出范围");
      const budget = this.#context.budget;
      budget.cells -= used;
      if (budget.cells < 0) {
        throw new ReadFailure("file-too-many-cells", { limit: MAX_CELLS / 10_000 });
      }
      const last = this.rows.at(-1);
      if (last !== undefined && last.number >= number) this.#inOrder = false;
      this.rows.push({ number, cells: this.#cells.slice(0, used) });
      if (this.#rowIsHidden) this.hiddenRows.push(number);
      if (this.#rowIsStruck) this.struckRows.push(number);
      if (used > this.width) this.width = used;
      this.#cells.fill(null, 0, used);
      this.#used = 0;
    }
    this.#rowIsHidden = false;
    this.#rowIsStruck = false;
    this.#column = 0;
  }

  #readCell(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    let style = 0;
    let type = TYPE_NUMBER;
    this.#column++;
    for (;;) {
      at = skipSpaces(bytes, at);
      const byte = bytes[at];
      if (byte === GREATER) break;
      if (byte === SLASH) return endOfTag(bytes, at) + 1;
      const isShort = bytes[at + 1] === EQUALS && bytes[at + 2] === QUOTE;
      const start = isShort ? at + 3 : openQuote(bytes, at) + 1;
      const end = closeQuote(bytes, start - 1);
      if (!isShort && bytes[at + 1] !== EQUALS && bytes[at + 1] !== 0x20) {
        // `cm`, `vm`, `ph` and attributes of other namespaces.
      } else if (byte === R) {
        this.#readReference(start, end);
      } else if (byte === S) {
        for (let digit = start; digit < end; digit++) {
          style = style * 10 + (bytes[digit] ?? 0) - 0x30;
        }
      } else if (byte === T) {
        type = end - start === 3 ? TYPE_STRING : (bytes[start] ?? TYPE_NUMBER);
      }
      at = end + 1;
    }
    this.#value = null;
    return this.#readContent(at + 1, type, style);
  }

  /** `C12`: the column counts; the row only when the row element did not say. */
  #readReference(start: number, end: number): void {
    const bytes = this.#bytes;
    let column = 0;
    let at = start;
    for (; at < end; at++) {
      const letter = (bytes[at] ?? 0) - 0x40;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (column < 1 || column > MAX_COLUMN) throw malformed("列号超出范围");
    this.#column = column;
    if (this.#rowIsNumbered) return;
    this.#row = parseNumber(bytes, at, end);
    if (!isRowNumber(this.#row)) throw malformed("行号超出范围");
    this.#rowIsNumbered = true;
  }

  /** From behind the cell's opening tag; returns the position behind its closing tag. */
  #readContent(from: number, type: number, style: number): number {
    const bytes = this.#bytes;
    let at = from;
    let isFormula = false;
    for (;;) {
      while (at < bytes.length && bytes[at] !== LESS) at++;
      const first = bytes[at + 1];
      if (first === undefined) throw malformed("单元格不完整");
      if (first === SLASH) {
        const nameEnd = endOfName(bytes, at + 2);
        at = endOfTag(bytes, nameEnd) + 1;
        if (bytes[nameEnd - 1] === C) break;
        if (isLocalName(bytes, nameEnd - 3, nameEnd, "row")) throw malformed("单元格不完整");
      } else if (first === BANG || first === QUESTION) {
        at = skipMarkup(bytes, at);
      } else {
        const nameEnd = endOfName(bytes, at + 1);
        const last = bytes[nameEnd - 1];
        if (last === V && isLocalName(bytes, at + 1, nameEnd, "v")) {
          at = this.#readValue(at, nameEnd, type, style);
        } else if (last === S && isLocalName(bytes, at + 1, nameEnd, "is")) {
          at = this.#readInline(endOfTag(bytes, nameEnd) + 1);
        } else {
          const xml = new XmlReader(bytes, at);
          xml.next();
          if (xml.name === "f") this.#readFormula(xml);
          else xml.text();
          isFormula ||= last === F;
          at = xml.position;
        }
      }
    }
    if (isFormula && this.#value === null && type !== TYPE_STRING) this.#count(this.withoutValue);
    if (this.#value !== null) this.#setCell(this.#value, style);
    return at;
  }

  /** `at` stands on `<v`; returns where to go on. */
  #readValue(at: number, nameEnd: number, type: number, style: number): number {
    const bytes = this.#bytes;
    const context = this.#context;
    const start = bytes[nameEnd] === GREATER ? nameEnd : endOfTag(bytes, nameEnd);
    if (bytes[start - 1] === SLASH) return start + 1;
    let end = start + 1;
    while (end < bytes.length && bytes[end] !== LESS) end++;
    if (bytes[end + 1] === SLASH) {
      this.#value = this.#known(cellValue(context, bytes, start + 1, end, type, style));
      const { struck } = context.strings;
      if (type === TYPE_SHARED && struck.size > 0) {
        this.#rowIsStruck ||= struck.has(parseNumber(bytes, start + 1, end));
      }
      return end;
    }
    // A comment or CDATA inside the value.
    const xml = new XmlReader(bytes, at);
    xml.next();
    this.#value = this.#known(cellValueFromText(context, textOf(xml), type, style));
    return xml.position;
  }

  /** `at` stands behind `<is>`; returns the position behind `</is>`. */
  #readInline(at: number): number {
    const bytes = this.#bytes;
    if (bytes[at - 2] === SLASH) return at;
    const plain = plainText(bytes, at);
    if (plain && startsWith(bytes, plain.end, CLOSE_IS)) {
      const text = decodeXstring(bytes, plain.start, plain.end - CLOSE_T.length);
      this.#value = text === "" ? null : text;
      return plain.end + CLOSE_IS.length;
    }
    const rich = readRichText(bytes, at);
    this.#value = rich.text === "" ? null : rich.text;
    this.#rowIsStruck ||= rich.struck;
    return rich.end;
  }

  #setCell(value: RawValue, style: number): void {
    const cells = this.#cells;
    const index = this.#column - 1;
    if (index >= MAX_COLUMN) throw malformed("列号超出范围");
    while (cells.length <= index) cells.push(null);
    cells[index] = value;
    if (index >= this.#used) this.#used = index + 1;
    if (isStruckStyle(this.#context, style)) this.#rowIsStruck = true;
  }

  /** Notes the formula of the current cell; `xml` has just opened its `f`. */
  #readFormula(xml: XmlReader): void {
    const group = xml.attribute("t") === "shared" ? xml.attribute("si") : undefined;
    const text = xml.text();
    let external = (text.includes("[") || text.includes("|")) && isExternalFormula(text);
    if (group !== undefined) {
      // Only the first cell of a shared formula has its text.
      if (text !== "") this.#externalMasters.set(group, external);
      else external = this.#externalMasters.get(group) === true;
    }
    if (isCellPicture(text)) this.pictures++;
    this.formulas.push({ row: this.#row, column: this.#column, external });
  }

  #count(tally: CellTally): void {
    tally.count++;
    if (tally.first === "") tally.first = cellAddress(this.#row, this.#column);
  }

  /** A reference to a string that does not exist is reported and read as nothing. */
  #known(value: CellResult): RawValue {
    if (value !== undefined) return value;
    this.#count(this.unreadable);
    return null;
  }
}

function isRowNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= MAX_ROW;
}

/** Rows sorted by number; of rows with the same number the later one fills and replaces. */
function inRowOrder(rows: readonly RawRow[]): RawRow[] {
  const byNumber = new Map<number, RawValue[]>();
  for (const { number, cells } of rows) {
    const before = byNumber.get(number);
    if (!before) {
      byNumber.set(number, [...cells]);
      continue;
    }
    while (before.length < cells.length) before.push(null);
    cells.forEach((cell, index) => {
      if (cell !== null) before[index] = cell;
    });
  }
  return [...byNumber]
    .map(([number, cells]) => ({ number, cells }))
    .sort((one, other) => one.number - other.number);
}
