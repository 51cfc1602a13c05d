/**
 * A pull reader over the UTF-8 bytes of a part. Names are local names: which prefix a program chose
 * does not matter. It checks what reading needs, not all that XML asks for; a DTD is refused.
 */
import { malformed } from "./failure.ts";
import { cdataText, endOfName, endOfTag, isSpace, skipMarkup } from "./scan.ts";
import { decodeXml, decodeXstring, startsWith } from "./text.ts";

export type XmlEvent = "open" | "close" | "end";

const LESS = 0x3c;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const MAX_NAME = 200;

export class XmlReader {
  readonly bytes: Uint8Array;
  /** Where the next event is looked for. */
  position: number;
  /** Local name of the element that the last event belongs to. */
  name = "";
  /** The last event opened an element that is closed at once; no `close` follows. */
  selfClosing = false;
  #attributesStart = 0;
  #attributesEnd = 0;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  /** Moves to the next tag; text in between is passed over. */
  next(): XmlEvent {
    for (;;) {
      const at = this.bytes.indexOf(LESS, this.position);
      if (at < 0) {
        this.position = this.bytes.length;
        return "end";
      }
      const byte = this.bytes[at + 1];
      if (byte === BANG || byte === QUESTION) {
        this.position = skipMarkup(this.bytes, at);
      } else {
        return this.#tag(at);
      }
    }
  }

  /** Next opened element of one of these names, or false at the end of the part. */
  find(...names: readonly string[]): boolean {
    for (;;) {
      const event = this.next();
      if (event === "end") return false;
      if (event === "open" && names.includes(this.name)) return true;
    }
  }

  /** Value of an attribute of the element just opened, by local name. */
  attribute(name: string): string | undefined {
    const place = this.#attributePlace(name);
    return place && decodeXml(this.bytes, place.start, place.end);
  }

  /** The same for names in which `_x000A_` stands for a character. */
  xstringAttribute(name: string): string | undefined {
    const place = this.#attributePlace(name);
    return place && decodeXstring(this.bytes, place.start, place.end);
  }

  /** `1` and `true` are true. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }

  /** A whole number, or undefined. */
  integer(name: string): number | undefined {
    const value = this.attribute(name);
    return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
  }

  /** All text inside the element just opened; moves behind its end. */
  text(): string {
    let text = "";
    let depth = this.selfClosing ? 0 : 1;
    while (depth > 0) {
      const from = this.position;
      const at = this.bytes.indexOf(LESS, from);
      if (at < 0) throw malformed("内容不完整");
      if (at > from) text += decodeXml(this.bytes, from, at);
      const byte = this.bytes[at + 1];
      if (byte === BANG || byte === QUESTION) {
        this.position = skipMarkup(this.bytes, at);
        text += cdataText(this.bytes, at, this.position);
      } else if (this.#tag(at) === "close") {
        depth--;
      } else if (!this.selfClosing) {
        depth++;
      }
    }
    return text;
  }

  #tag(at: number): XmlEvent {
    const { bytes } = this;
    const closing = bytes[at + 1] === SLASH;
    const nameStart = at + (closing ? 2 : 1);
    const nameEnd = endOfName(bytes, nameStart);
    const end = endOfTag(bytes, nameEnd);
    this.name = localName(bytes, nameStart, nameEnd);
    this.selfClosing = !closing && bytes[end - 1] === SLASH && end - 1 >= nameEnd;
    this.#attributesStart = nameEnd;
    this.#attributesEnd = end;
    this.position = end + 1;
    return closing ? "close" : "open";
  }

  #attributePlace(name: string): { start: number; end: number } | undefined {
    const { bytes } = this;
    let at = this.#attributesStart;
    for (;;) {
      // Not `indexOf`: it would search the rest of the part when the tag has no attribute.
      let equals = at;
      while (equals < this.#attributesEnd && bytes[equals] !== EQUALS) equals++;
      if (equals >= this.#attributesEnd) return undefined;
      let start = equals + 1;
      while (start < this.#attributesEnd && isSpace(bytes[start] ?? 0)) start++;
      const quote = bytes[start] ?? 0;
      if (quote !== QUOTE && quote !== APOSTROPHE) throw malformed("标记写法不对");
      const end = bytes.indexOf(quote, start + 1);
      if (end < 0 || end > this.#attributesEnd) throw malformed("标记写法不对");
      if (attributeNameIs(bytes, at, equals, name)) return { start: start + 1, end };
      at = end + 1;
    }
  }
}

function localName(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > MAX_NAME) throw malformed("标记写法不对");
  let text = "";
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    text = byte === COLON ? "" : text + String.fromCharCode(byte);
  }
  return text;
}

function attributeNameIs(bytes: Uint8Array, from: number, equals: number, name: string): boolean {
  let end = equals;
  while (end > from && isSpace(bytes[end - 1] ?? 0)) end--;
  const start = end - name.length;
  if (start < from || !startsWith(bytes, start, name)) return false;
  const before = bytes[start - 1] ?? 0;
  return start === from || before === COLON || isSpace(before);
}

/** UTF-8 bytes of a part, whatever its encoding was; a byte order mark is left out. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3);
  if ((a === 0xff && b === 0xfe) || (a === LESS && b === 0)) return recode(bytes, "utf-16le");
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === LESS)) return recode(bytes, "utf-16be");
  if (a !== LESS || b !== QUESTION || c !== 0x78 || d !== 0x6d) return bytes;
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  const label = /^<\?xml[^>]*?\sencoding=["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase();
  return label === undefined || label === "utf-8" || label === "us-ascii"
    ? bytes
    : recode(bytes, label);
}

function recode(bytes: Uint8Array, label: string): Uint8Array {
  let text: string;
  try {
    text = new TextDecoder(label).decode(bytes);
  } catch {
    throw malformed(`编码“${label}”不认识`);
  }
  return new TextEncoder().encode(text);
}
