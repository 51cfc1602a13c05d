/** Numbers from their digits in a part. */

const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);
const MINUS = 0x2d;
const DOT = 0x2e;

/**
 * The double in `bytes[start, end)`, NaN if it is none. Up to 15 digits are exact in a double, and
 * so is their division by a power of ten; everything else is left to the platform.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) {
      mantissa = mantissa * 10 + byte - 0x30;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === DOT && decimals < 0) {
      decimals = 0;
    } else {
      return parseSlowly(bytes, start, end);
    }
  }
  if (digits === 0 || digits > 15) return parseSlowly(bytes, start, end);
  const value = decimals > 0 ? mantissa / (POWERS[decimals] ?? NaN) : mantissa;
  return isNegative ? -value : value;
}

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 400) return NaN;
  const text = String.fromCharCode(...bytes.subarray(start, end)).trim();
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
