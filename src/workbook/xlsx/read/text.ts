/**
 * Text of an XML part, from its UTF-8 bytes: entities, line ends and `_xHHHH_` resolved in the same
 * pass. Decoding each text by itself (instead of the part as a whole) keeps no megabytes alive
 * behind a short string.
 */

const AMPERSAND = 0x26;
const HASH = 0x23;
const SEMICOLON = 0x3b;
const RETURN = 0x0d;
const UNDERSCORE = 0x5f;
const LETTER_X = 0x78;
const REPLACEMENT = 0xfffd;
const BLOCK = 4096;
/** A larger buffer, for one monstrous text, is let go with the next text. */
const LARGEST_KEPT = 1024 * 1024;
const ENTITIES: readonly (readonly [name: string, code: number])[] = [
  ["&amp;", AMPERSAND],
  ["&lt;", 0x3c],
  ["&gt;", 0x3e],
  ["&quot;", 0x22],
  ["&apos;", 0x27],
];

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
let units = new Uint16Array(BLOCK);
let length = 0;

/** The text in `bytes[start, end)`; entities resolved, `\r\n` made `\n`. */
export function decodeXml(bytes: Uint8Array, start: number, end: number): string {
  return decode(bytes, start, end, false);
}

/** The same for the strings of a workbook, in which `_x000A_` stands for a character. */
export function decodeXstring(bytes: Uint8Array, start: number, end: number): string {
  return decode(bytes, start, end, true);
}

function decode(bytes: Uint8Array, start: number, end: number, escapes: boolean): string {
  if (end - start > units.length || units.length > LARGEST_KEPT) {
    units = new Uint16Array(Math.max(end - start, BLOCK));
  }
  const buffer = units;
  length = 0;
  let plain = true;
  let at = start;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      if (byte === AMPERSAND) {
        plain = false;
        at = decodeEntity(bytes, at, end);
      } else if (byte === RETURN) {
        plain = false;
        buffer[length++] = 0x0a;
        at += bytes[at + 1] === 0x0a && at + 1 < end ? 2 : 1;
      } else if (byte === UNDERSCORE && escapes && bytes[at + 1] === LETTER_X) {
        plain = false;
        at = decodeEscape(bytes, at, end);
      } else {
        buffer[length++] = byte;
        at++;
      }
    } else {
      at = decodeMultibyte(bytes, at, end);
    }
  }
  // Long unchanged runs are quicker in native code.
  return plain && length > 48 ? utf8.decode(bytes.subarray(start, end)) : fromUnits(length);
}

function fromUnits(count: number): string {
  const [a = 0, b = 0, c = 0, d = 0] = units;
  switch (count) {
    case 0:
      return "";
    case 1:
      return String.fromCharCode(a);
    case 2:
      return String.fromCharCode(a, b);
    case 3:
      return String.fromCharCode(a, b, c);
    case 4:
      return String.fromCharCode(a, b, c, d);
  }
  let text = "";
  for (let from = 0; from < count; from += BLOCK) {
    const block = units.subarray(from, Math.min(from + BLOCK, count));
    text += String.fromCharCode.apply(null, block as unknown as number[]);
  }
  return text;
}

function pushCodePoint(code: number): void {
  if (code > 0xffff) {
    units[length++] = 0xd7c0 + (code >> 10);
    units[length++] = 0xdc00 | (code & 0x3ff);
  } else {
    units[length++] = code;
  }
}

/** One character of two to four bytes; anything that is not UTF-8 becomes U+FFFD. */
function decodeMultibyte(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] ?? 0;
  const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  let code = size === 2 ? lead & 0x1f : size === 3 ? lead & 0x0f : lead & 0x07;
  let good = lead >= 0xc2 && lead < 0xf5 && at + size <= end;
  for (let next = at + 1; good && next < at + size; next++) {
    const byte = bytes[next] ?? 0;
    good = (byte & 0xc0) === 0x80;
    code = (code << 6) | (byte & 0x3f);
  }
  good &&= size === 2 || (size === 3 ? code >= 0x800 && !isSurrogate(code) : code >= 0x10000);
  if (!good || code > 0x10ffff) {
    units[length++] = REPLACEMENT;
    return at + 1;
  }
  pushCodePoint(code);
  return at + size;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** `at` stands on `&`. An entity that XML does not know stays as it is. */
function decodeEntity(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at + 1] === HASH) return decodeNumericEntity(bytes, at, end);
  for (const [name, code] of ENTITIES) {
    if (at + name.length > end || !startsWith(bytes, at, name)) continue;
    units[length++] = code;
    return at + name.length;
  }
  units[length++] = AMPERSAND;
  return at + 1;
}

/** `&#24352;`, `&#x5F20;`: some programs write every Chinese character so. */
function decodeNumericEntity(bytes: Uint8Array, at: number, end: number): number {
  const isHex = bytes[at + 2] === LETTER_X;
  const start = at + (isHex ? 3 : 2);
  let code = 0;
  for (let next = start; next < end; next++) {
    const byte = bytes[next] ?? 0;
    if (byte === SEMICOLON && next > start) {
      const isCharacter = code > 0 && code <= 0x10ffff && !isSurrogate(code);
      pushCodePoint(isCharacter ? code : REPLACEMENT);
      return next + 1;
    }
    const digit = isHex ? hexDigit(byte) : byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : -1;
    if (digit < 0) break;
    code = Math.min(code * (isHex ? 16 : 10) + digit, 0x110000);
  }
  units[length++] = AMPERSAND;
  return at + 1;
}

/** Whether ASCII `text` stands at this place. */
export function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** `at` stands on `_x`; four hexadecimal digits and `_` make it a character. */
function decodeEscape(bytes: Uint8Array, at: number, end: number): number {
  let code = at + 7 <= end && bytes[at + 6] === UNDERSCORE ? 0 : -1;
  for (let next = at + 2; code >= 0 && next < at + 6; next++) {
    const digit = hexDigit(bytes[next] ?? 0);
    code = digit < 0 ? -1 : code * 16 + digit;
  }
  if (code < 0) {
    units[length++] = UNDERSCORE;
    return at + 1;
  }
  units[length++] = code;
  return at + 7;
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
