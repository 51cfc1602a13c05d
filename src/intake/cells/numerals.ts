/** Chinese numerals as clerks write them in dates, groups and counts. */

const DIGITS = "〇一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10000, 亿: 1e8 };

/** A class of characters for regular expressions: everything that a Chinese numeral may hold. */
export const NUMERAL_CLASS = "〇零○一二两三四五六七八九十百千万廿卅";

/**
 * `二十三 → 23`, `二〇二六 → 2026` (digit by digit), `廿三 → 23`, `一百零五 → 105`.
 * Null for anything else, and for the colloquial `一万二`, which means 12000 or 10002.
 */
export function chineseNumber(text: string): number | null {
  const plain = text
    .replace(/[零○]/g, "〇")
    .replace(/两/g, "二")
    .replace(/廿/g, "二十")
    .replace(/卅/g, "三十");
  if (plain === "" || plain.length > 20) return null;
  if (!/[十百千万亿]/.test(plain)) return digitByDigit(plain);
  if (/[百千万亿][一二三四五六七八九]$/.test(plain)) return null;
  return byUnits(plain);
}

function digitByDigit(text: string): number | null {
  let digits = "";
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) return null;
    digits += String(digit);
  }
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : null;
}

function byUnits(text: string): number | null {
  let total = 0; // closed by 万 or 亿
  let section = 0; // below 万
  let digit: number | null = null;
  let ceiling = Infinity; // units fall within a section: 二百三千 is no number
  for (const character of text) {
    const value = DIGITS.indexOf(character);
    const unit = UNITS[character];
    if (value >= 0) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (unit === undefined) {
      return null;
    } else if (unit >= 10000) {
      total = (total + section + (digit ?? 0)) * unit;
      if (total === 0) return null;
      [section, digit, ceiling] = [0, null, Infinity];
    } else {
      if (unit >= ceiling || digit === 0) return null;
      if (digit === null && unit !== 10) return null;
      section += (digit ?? 1) * unit;
      [digit, ceiling] = [null, unit];
    }
  }
  return total + section + (digit ?? 0);
}
