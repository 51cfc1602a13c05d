/** Rules for the names of sheets and tables. */
import { HostError } from "../wire/errors.ts";
import { parseAddress } from "./areas.ts";

/** At most 31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end, not `History`. */
export function checkSheetName(name: string, member: string): string {
  const bad = name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (bad || name.toLowerCase() === "history") throw new HostError("InvalidArgument", member, name);
  return name;
}

/** Letters, digits, `_`, `.` and `\`; no digit first, no blank, no cell address. */
export function checkItemName(name: string, member: string): string {
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  const address = parseAddress(name) !== null || /^(r\d*c\d*|r|c)$/i.test(name);
  if (!shaped || address) throw new HostError("InvalidArgument", member, name);
  return name;
}

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The first of `Sheet2`, `Sheet3`, … that is free. */
export function freeName(stem: string, first: number, taken: (name: string) => boolean): string {
  let number = first;
  while (taken(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
