/**
 * The hot path: `sheetData` of a worksheet part, byte by byte. No object is made for a tag or an
 * attribute; text is decoded only where a cell holds text. Rarely used markup (formulas, rich text,
 * CDATA) is handed to the general reader.
 */
import { cellAddress } from "../../address.ts";
import type { RawFormula, RawRow, RawValue } from "../../raw.ts";
import type { DateStore } from "./dates.ts";
import { malformed, ReadFailure } from "./failure.ts";
import { isCellPicture, isExternalFormula } from "./formula.ts";
import { MAX_CELLS, MAX_COLUMN, MAX_ROW } from "./limits.ts";
import { parseNumber } from "./number.ts";
import { CLOSE_T, plainText, readRichText, textOf } from "./shared-strings.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { STYLE_DATE, STYLE_STRUCK } from "./styles.ts";
import type { StyleFlags } from "./styles.ts";
import { decodeXstring, startsWith } from "./text.ts";
import { endOfTag, skipMarkup, XmlReader } from "./xml.ts";

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const C = 0x63;
const F = 0x66;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const V = 0x76;

/** Cell types, by the first letter of the attribute `t`; `str` gets a number of its own. */
const NUMBER = 0x6e;
const SHARED = S;
const BOOLEAN = 0x62;
const ERROR = 0x65;
const ISO_DATE = 0x64;
const STRING = 1;

/** What all sheets of a workbook share while they are read. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly styles: StyleFlags;
  readonly dates: DateStore;
  /** Cells that may still be read; counts down. */
  readonly budget: { cells: number };
}

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
        const nameEnd = this.#nameEnd(at + 2);
        const isEnd = this.#isName(at + 2, nameEnd, "sheetData");
        if (isEnd || this.#isName(at + 2, nameEnd, "row")) this.#finishRow();
        at = endOfTag(bytes, nameEnd) + 1;
        if (isEnd) break;
      } else if (next === BANG || next === QUESTION) {
        at = skipMarkup(bytes, at);
      } else {
        const nameEnd = this.#nameEnd(at + 1);
        const isOneLetter = bytes[nameEnd - 1] === C;
        if (isOneLetter && this.#isName(at + 1, nameEnd, "c")) at = this.#readCell(nameEnd);
        else if (this.#isName(at + 1, nameEnd, "row")) at = this.#openRow(nameEnd);
        else at = endOfTag(bytes, nameEnd) + 1;
      }
    }
    if (!this.#inOrder) this.rows = inRowOrder(this.rows);
    return at;
  }

  #openRow(from: number): number {
    this.#finishRow();
    const xml = this.#bytes;
    let at = from;
    let number = 0;
    for (;;) {
      const name = skipSpaces(xml, at);
      const byte = xml[name];
      if (byte === GREATER || byte === SLASH) {
        at = byte === SLASH ? endOfTag(xml, name) + 1 : name + 1;
        break;
      }
      const quoteAt = this.#valueStart(name);
      const end = this.#valueEnd(quoteAt);
      if (xml[name] === R && xml[name + 1] === EQUALS) {
        number = parseNumber(xml, quoteAt + 1, end);
        if (!isRowNumber(number)) throw malformed("行号超出范围");
      } else if (end - quoteAt <= 5 && this.#isName(name, this.#nameEnd(name), "hidden")) {
        const value = xml[quoteAt + 1];
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
    let type = NUMBER;
    this.#column++;
    for (;;) {
      at = skipSpaces(bytes, at);
      const byte = bytes[at];
      if (byte === GREATER) break;
      if (byte === SLASH) return endOfTag(bytes, at) + 1;
      const isShort = bytes[at + 1] === EQUALS && bytes[at + 2] === QUOTE;
      const start = isShort ? at + 3 : this.#valueStart(at) + 1;
      const end = this.#valueEnd(start - 1);
      if (!isShort && bytes[at + 1] !== EQUALS && bytes[at + 1] !== 0x20) {
        // `cm`, `vm`, `ph` and attributes of other namespaces.
      } else if (byte === R) {
        this.#readReference(start, end);
      } else if (byte === S) {
        for (let digit = start; digit < end; digit++) {
          style = style * 10 + (bytes[digit] ?? 0) - 0x30;
        }
      } else if (byte === T) {
        type = end - start === 3 ? STRING : (bytes[start] ?? NUMBER);
      }
      at = end + 1;
    }
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

  #readContent(from: number, type: number, style: number): number {
    const bytes = this.#bytes;
    let at = from;
    let isFormula = false;
    let value: RawValue = null;
    for (;;) {
      while (at < bytes.length && bytes[at] !== LESS) at++;
      const first = bytes[at + 1];
      if (first === undefined) throw malformed("单元格不完整");
      if (first === BANG || first === QUESTION) {
        at = skipMarkup(bytes, at);
        continue;
      }
      if (first === SLASH) {
        const nameEnd = this.#nameEnd(at + 2);
        at = endOfTag(bytes, nameEnd) + 1;
        if (bytes[nameEnd - 1] === C) break;
        if (this.#isName(nameEnd - 3, nameEnd, "row")) throw malformed("单元格不完整");
        continue;
      }
      const nameEnd = this.#nameEnd(at + 1);
      if (bytes[nameEnd - 1] === V && this.#isName(at + 1, nameEnd, "v")) {
        let start = nameEnd;
        if (bytes[start] !== GREATER) start = endOfTag(bytes, start);
        if (bytes[start - 1] === SLASH) {
          at = start + 1;
          continue;
        }
        let end = start + 1;
        while (end < bytes.length && bytes[end] !== LESS) end++;
        if (bytes[end + 1] === SLASH) {
          value = this.#value(start + 1, end, type, style);
          at = end;
        } else {
          // A comment or CDATA inside the value.
          const xml = new XmlReader(bytes, at);
          xml.next();
          value = this.#longValue(textOf(xml), type, style);
          at = xml.position;
        }
      } else if (bytes[nameEnd - 1] === F && this.#isName(at + 1, nameEnd, "f")) {
        const xml = new XmlReader(bytes, at);
        xml.next();
        this.#readFormula(xml);
        isFormula = true;
        at = xml.position;
      } else if (bytes[nameEnd - 1] === S && this.#isName(at + 1, nameEnd, "is")) {
        at = endOfTag(bytes, nameEnd) + 1;
        const plain = plainText(bytes, at);
        if (plain && startsWith(bytes, plain.end, "</is>")) {
          value = this.#text(plain.start, plain.end - CLOSE_T.length);
          at = plain.end + 5;
        } else if (bytes[at - 2] !== SLASH) {
          const rich = readRichText(bytes, at);
          value = rich.text;
          this.#rowIsStruck ||= rich.struck;
          at = rich.end;
        }
        if (value === "") value = null;
      } else {
        const xml = new XmlReader(bytes, at);
        xml.next();
        xml.text();
        at = xml.position;
      }
    }
    if (isFormula && value === null && type !== STRING) this.#count(this.withoutValue);
    if (value !== null) this.#setCell(value, style);
    return at;
  }

  #setCell(value: RawValue, style: number): void {
    const cells = this.#cells;
    const index = this.#column - 1;
    if (index >= MAX_COLUMN) throw malformed("列号超出范围");
    while (cells.length <= index) cells.push(null);
    cells[index] = value;
    if (index >= this.#used) this.#used = index + 1;
    if (((this.#context.styles[style] ?? 0) & STYLE_STRUCK) !== 0) this.#rowIsStruck = true;
  }

  /** The value in `bytes[start, end)`; an empty one is null. */
  #value(start: number, end: number, type: number, style: number): RawValue {
    if (start === end) return null;
    switch (type) {
      case NUMBER: {
        const number = parseNumber(this.#bytes, start, end);
        if (Number.isNaN(number)) return this.#longValue(this.#text(start, end), STRING, style);
        return this.#number(number, style);
      }
      case SHARED:
        return this.#sharedString(parseNumber(this.#bytes, start, end));
      default:
        return this.#longValue(this.#text(start, end), type, style);
    }
  }

  /** From text, for all types; `#value` has the quick ways for the two common ones. */
  #longValue(text: string, type: number, style: number): RawValue {
    if (text === "") return null;
    switch (type) {
      case NUMBER: {
        const number = Number(text);
        return Number.isNaN(number) ? text : this.#number(number, style);
      }
      case SHARED:
        return this.#sharedString(Number(text));
      case BOOLEAN:
        return text.trim() === "1" || text.trim() === "true";
      case ERROR:
        return { kind: "error", code: text };
      case ISO_DATE:
        return this.#context.dates.fromIso(text) ?? text;
      default:
        return text;
    }
  }

  #number(number: number, style: number): RawValue {
    const { styles, dates } = this.#context;
    return ((styles[style] ?? 0) & STYLE_DATE) !== 0 ? dates.fromSerial(number) : number;
  }

  #sharedString(index: number): RawValue {
    const { texts, struck } = this.#context.strings;
    const text = texts[index];
    if (text === undefined) {
      this.#count(this.unreadable);
      return null;
    }
    if (struck.size > 0 && struck.has(index)) this.#rowIsStruck = true;
    return text === "" ? null : text;
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

  #text(start: number, end: number): string {
    return decodeXstring(this.#bytes, start, end);
  }

  #nameEnd(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte <= 0x20 || byte === GREATER || byte === SLASH || byte === EQUALS) break;
    }
    return at;
  }

  /** Compares the local name in `bytes[start, end)`. */
  #isName(start: number, end: number, name: string): boolean {
    const bytes = this.#bytes;
    const local = end - name.length;
    if (local < start || (local > start && bytes[local - 1] !== COLON)) return false;
    for (let index = 0; index < name.length; index++) {
      if (bytes[local + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  /** Position of the quote that opens the value of the attribute whose name starts at `from`. */
  #valueStart(from: number): number {
    const equals = skipSpaces(this.#bytes, this.#nameEnd(from));
    const quote = skipSpaces(this.#bytes, equals + 1);
    const byte = this.#bytes[quote];
    if (this.#bytes[equals] !== EQUALS || (byte !== QUOTE && byte !== APOSTROPHE)) {
      throw malformed("标记写法不对");
    }
    return quote;
  }

  #valueEnd(quoteAt: number): number {
    const bytes = this.#bytes;
    const quote = bytes[quoteAt];
    let at = quoteAt + 1;
    while (at < bytes.length && bytes[at] !== quote) at++;
    if (at >= bytes.length) throw malformed("标记不完整");
    return at;
  }
}

function isRowNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= MAX_ROW;
}

function skipSpaces(bytes: Uint8Array, from: number): number {
  let at = from;
  while ((bytes[at] ?? GREATER) <= 0x20) at++;
  if (at >= bytes.length) throw malformed("标记不完整");
  return at;
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
