/** Does a number format show a date or a time? */
import { MAX_FORMAT_LENGTH } from "./limits.ts";

/** Built-in formats; 27–36 and 50–58 are the Chinese, Japanese and Korean ones. */
const BUILT_IN: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

export function isBuiltInDate(id: number): boolean {
  return BUILT_IN.some(([from, to]) => id >= from && id <= to);
}

/**
 * `yyyy"年"m"月"`, `[$-804]aaaa`, `[h]:mm`, `上午/下午h"时"` → true; `General`, `0.00E+00`, `"day" 0`,
 * `[Red]0`, `[DBNum2]G/通用格式` → false. Only the first section counts: it shows positive numbers.
 */
export function isDateFormat(code: string): boolean {
  const bare = code
    .slice(0, MAX_FORMAT_LENGTH)
    .replace(/"[^"]*"?|\\.|[_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi, "");
  const [section = ""] = bare.split(";");
  const letters = section.replace(/general|E[+-]/gi, "");
  return /[ymdhsea]|上午|下午/i.test(letters);
}
