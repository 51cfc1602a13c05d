/** Chinese numerals as amounts: money and counts. Dates and groups read theirs by themselves. */
import { chineseNumber, NUMERAL_CLASS } from "../../domain/text/numerals.ts";

const SCALES = [
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
] as const;

/** What such an amount may consist of, for regular expressions. */
export const AMOUNT_CLASS = `${NUMERAL_CLASS}千万亿`;

/**
 * `三千五百 → 3500`, `二十三 → 23`. Null for anything else, and for what is less exact than it
 * looks: 一万二 (12000 or 10002), 三五千 and 七八个 (three to five thousand, seven or eight).
 */
export function chineseAmount(text: string): number | null {
  for (const [sign, scale] of SCALES) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    const head = chineseAmount(text.slice(0, at));
    const tail = text.slice(at + 1);
    if (head === null || head === 0) return null;
    if (tail === "") return head * scale;
    const rest = /^[一二两三四五六七八九]$/.test(tail)
      ? null
      : chineseAmount(tail.replace(/^[零〇○]/, ""));
    return rest === null || rest >= scale ? null : head * scale + rest;
  }
  if (text.length > 1 && !/[十百廿卅]/.test(text)) return null;
  return chineseNumber(text);
}
