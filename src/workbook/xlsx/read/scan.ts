/**
 * Steps over the markup of a part, byte by byte. Names are compared without their prefix, as every
 * program chooses its own.
 */
import { malformed, ReadFailure } from "./failure.ts";
import { startsWith } from "./text.ts";

const GREATER = 0x3e;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** Spaces, line ends and other control characters. */
export function isSpace(byte: number): boolean {
  return byte <= 0x20;
}

/** First position that cannot belong to a name. */
export function endOfName(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte <= 0x20 || byte === GREATER || byte === SLASH || byte === EQUALS) break;
  }
  return at;
}

/** Position of the `>` that ends a tag; one inside quotes does not count. */
export function endOfTag(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === GREATER) return at;
    if (byte === QUOTE || byte === APOSTROPHE) {
      at = bytes.indexOf(byte, at + 1);
      if (at < 0) break;
    }
  }
  throw malformed("标记不完整");
}

/** `at` stands on `<!` or `<?`; returns the position behind the comment, CDATA or instruction. */
export function skipMarkup(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === QUESTION) return after(bytes, at + 2, [QUESTION, GREATER]);
  if (bytes[at + 2] === 0x2d && bytes[at + 3] === 0x2d) {
    return after(bytes, at + 4, [0x2d, 0x2d, GREATER]);
  }
  if (isCdata(bytes, at)) return after(bytes, at + 9, [0x5d, 0x5d, GREATER]);
  throw new ReadFailure("file-dtd");
}

/** Text of a CDATA section in `bytes[at, end)`; "" for other markup. */
export function cdataText(bytes: Uint8Array, at: number, end: number): string {
  return isCdata(bytes, at) ? new TextDecoder().decode(bytes.subarray(at + 9, end - 3)) : "";
}

function isCdata(bytes: Uint8Array, at: number): boolean {
  return startsWith(bytes, at, "<![CDATA[");
}

function after(bytes: Uint8Array, from: number, mark: readonly number[]): number {
  for (let at = bytes.indexOf(GREATER, from); at >= 0; at = bytes.indexOf(GREATER, at + 1)) {
    const start = at - mark.length + 1;
    if (start >= from && mark.every((byte, index) => bytes[start + index] === byte)) return at + 1;
  }
  throw malformed("内容不完整");
}

/** Compares the local name in `bytes[start, end)`. */
export function isLocalName(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  const local = end - name.length;
  if (local < start || (local > start && bytes[local - 1] !== COLON)) return false;
  return startsWith(bytes, local, name);
}

/** First position that is not a space; the tag must go on there. */
export function skipSpaces(bytes: Uint8Array, from: number): number {
  let at = from;
  while ((bytes[at] ?? GREATER) <= 0x20) at++;
  if (at >= bytes.length) throw malformed("标记不完整");
  return at;
}

/** Position of the quote that opens the value of the attribute whose name starts at `from`. */
export function openQuote(bytes: Uint8Array, from: number): number {
  const equals = skipSpaces(bytes, endOfName(bytes, from));
  const quote = skipSpaces(bytes, equals + 1);
  const byte = bytes[quote];
  if (bytes[equals] !== EQUALS || (byte !== QUOTE && byte !== APOSTROPHE)) {
    throw malformed("标记写法不对");
  }
  return quote;
}

/** Position of the quote that closes the value opened at `quoteAt`. */
export function closeQuote(bytes: Uint8Array, quoteAt: number): number {
  const quote = bytes[quoteAt];
  let at = quoteAt + 1;
  while (at < bytes.length && bytes[at] !== quote) at++;
  if (at >= bytes.length) throw malformed("标记不完整");
  return at;
}
