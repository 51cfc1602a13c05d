/** Chinese numerals as clerks write them in dates, groups and counts. */

const DIGITS = "〇一二三四五六七八九";

/** A class of characters for regular expressions: what a number in a group or a date may hold. */
export const NUMERAL_CLASS = "〇零○一二两三四五六七八九十百廿卅";

/**
 * `二十三 → 23`, `廿三 → 23`, `一百零五 → 105`, and digit by digit `二〇二六 → 2026`; up to 999 by
 * units. Null for anything else.
 */
export function chineseNumber(text: string): number | null {
  const plain = text
    .replace(/[零○]/g, "〇")
    .replace(/两/g, "二")
    .replace(/廿/g, "二十")
    .replace(/卅/g, "三十");
  if (/^[〇一二三四五六七八九]{1,9}$/.test(plain)) {
    return Number(Array.from(plain, (sign) => DIGITS.indexOf(sign)).join(""));
  }
  const units =
    /^(?:([一二三四五六七八九])百)?(?:〇?([一二三四五六七八九]?)(十))?(?:〇?([一二三四五六七八九]))?$/;
  const match = units.exec(plain);
  if (!match || plain === "" || /百[一二三四五六七八九]$/.test(plain)) return null;
  const [, hundreds = "", tens = "", ten = "", ones = ""] = match;
  const digit = (sign: string): number => (sign === "" ? 0 : DIGITS.indexOf(sign));
  return (
    digit(hundreds) * 100 + (ten === "" ? 0 : tens === "" ? 10 : digit(tens) * 10) + digit(ones)
  );
}

/** `toChineseNumber(23) → "二十三"`, for whole numbers from 0 to 99; others stay in digits. */
export function toChineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return String(value);
  const sign = (digit: number): string => DIGITS.charAt(digit);
  if (value < 10) return sign(value);
  const tens = value < 20 ? "" : sign(Math.floor(value / 10));
  return `${tens}十${value % 10 === 0 ? "" : sign(value % 10)}`;
}
