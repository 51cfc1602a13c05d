/** The table of shared strings, and the rich text that cells and the table have in common. */
import { malformed } from "./failure.ts";
import { cdataText, endOfName, endOfTag, skipMarkup } from "./scan.ts";
import { isOn } from "./styles.ts";
import { decodeXstring, startsWith } from "./text.ts";
import { XmlReader } from "./xml.ts";

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;
const LETTER_T = 0x74;
export const CLOSE_T = "</t>";

export interface RichText {
  readonly text: string;
  /** Every run that shows something is struck through. */
  readonly struck: boolean;
  /** Position behind the closing tag. */
  readonly end: number;
}

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Indexes of strings whose own formatting strikes them through. */
  readonly struck: ReadonlySet<number>;
}

export const NO_STRINGS: SharedStrings = { texts: [], struck: new Set() };

export function readSharedStrings(bytes: Uint8Array): SharedStrings {
  const texts: string[] = [];
  const struck = new Set<number>();
  const xml = new XmlReader(bytes);
  const isEmpty = !xml.find("sst") || xml.selfClosing;
  if (isEmpty) return { texts, struck };
  let at = xml.position;
  for (;;) {
    while (at < bytes.length && bytes[at] !== LESS) at++;
    if (startsWith(bytes, at, "<si>")) {
      const plain = plainText(bytes, at + 4);
      if (plain && startsWith(bytes, plain.end, "</si>")) {
        texts.push(decodeXstring(bytes, plain.start, plain.end - CLOSE_T.length));
        at = plain.end + 5;
        continue;
      }
    }
    xml.position = at;
    const event = xml.next();
    if (event === "end") throw malformed("文字表不完整");
    if (event === "close" && xml.name === "sst") return { texts, struck };
    at = xml.position;
    if (event === "open" && xml.name === "si") {
      const item = xml.selfClosing ? { text: "", struck: false, end: at } : readRichText(bytes, at);
      if (item.struck) struck.add(texts.length);
      texts.push(item.text);
      at = item.end;
    }
  }
}

/**
 * The quick way for the usual `<t>text</t>` or `<t xml:space="preserve">text</t>`: where its text
 * starts and where the element ends. Null for anything else at this place.
 */
export function plainText(bytes: Uint8Array, at: number): { start: number; end: number } | null {
  if (bytes[at] !== LESS || bytes[at + 1] !== LETTER_T) return null;
  let start = at + 2;
  if (bytes[start] === SPACE) start = endOfTag(bytes, start);
  if (bytes[start] !== GREATER || bytes[start - 1] === SLASH) return null;
  start++;
  let end = start;
  while (end < bytes.length && bytes[end] !== LESS) end++;
  return startsWith(bytes, end, CLOSE_T) ? { start, end: end + CLOSE_T.length } : null;
}

/**
 * The content of an `si` or `is` element that was just opened: its `t` elements, those of its runs
 * included, those of phonetic guides (`rPh`) left out.
 */
export function readRichText(bytes: Uint8Array, start: number): RichText {
  const xml = new XmlReader(bytes, start);
  let text = "";
  let runStruck = false;
  let allStruck = true;
  for (let depth = 1; depth > 0;) {
    const event = xml.next();
    if (event === "end") throw malformed("内容不完整");
    if (event === "close") {
      depth--;
    } else if (xml.name === "t") {
      const part = textOf(xml);
      text += part;
      allStruck &&= runStruck || part.trim() === "";
    } else if (xml.name === "rPh") {
      xml.text();
    } else {
      if (xml.name === "r") runStruck = false;
      if (xml.name === "strike") runStruck = isOn(xml);
      if (!xml.selfClosing) depth++;
    }
  }
  return { text, struck: allStruck && runStruck && text !== "", end: xml.position };
}

/** Text of the `t` or `v` element just opened: like `XmlReader.text`, with `_x000A_` resolved. */
export function textOf(xml: XmlReader): string {
  if (xml.selfClosing) return "";
  const { bytes } = xml;
  let text = "";
  for (;;) {
    const from = xml.position;
    const at = bytes.indexOf(LESS, from);
    if (at < 0) throw malformed("内容不完整");
    if (at > from) text += decodeXstring(bytes, from, at);
    if (bytes[at + 1] === SLASH) {
      xml.position = endOfTag(bytes, endOfName(bytes, at + 2)) + 1;
      return text;
    }
    const end = skipMarkup(bytes, at);
    text += cdataText(bytes, at, end);
    xml.position = end;
  }
}
