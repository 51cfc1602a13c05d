/** The texts of the grid that people see, in Chinese; o-spreadsheet's own are English. */
import { CHINESE } from "./chinese.ts";

let isChinese = true;

/** To be called before the grid is drawn. */
export function speakChinese(chinese: boolean): void {
  isChinese = chinese;
}

/** The grid fills in what stands at `%s` and `%(name)s` by itself. */
export function translate(text: string): string {
  return isChinese ? (CHINESE[text] ?? text) : text;
}
