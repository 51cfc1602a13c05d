/** Names of sheets: which are ours, which are free. */
import { removeSpaces, toHalfWidth } from "../domain/text/normalize.ts";

const NUMBER = /\(\d+\)$/u;
const MAX_SHEET_NAME = 31;

/** A sheet that is still being written by a run, or was left by one that broke off. */
export function isUnfinished(name: string): boolean {
  return name.endsWith("（未完成）");
}

/** `走访记录` and `走访记录 (2)`, as a second sheet of this name is called, are both named so. */
export function isNamed(sheet: string, name: string): boolean {
  const bare = removeSpaces(toHalfWidth(sheet));
  return bare === name || bare.replace(NUMBER, "") === name;
}

/** The name that a new sheet gets beside the others: `走访记录`, or `走访记录 (2)` when that is taken. */
export function freeName(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
  }
  return name;
}
