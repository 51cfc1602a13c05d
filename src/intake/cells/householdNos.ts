/** 户编号 `03-0045`. Lost zeros are put back; the roster decides whether that household exists. */
import { removeSpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import type { CellOutcome } from "../types.ts";
import { issue, keep, noted } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";
import { booleanAsWord } from "./outcome.ts";
import { lostToDate, tidyText } from "./texts.ts";

/** With or without the 12-digit village code that stands before it in the summary. */
const CLEAN = /^(?:\d{12}-)?\d{2}-\d{4}$/;
const SHORT = /^(\d{12}-)?(\d{1,2})-(\d{1,4})$/;
const BARE = /^\d{1,4}$/;

/**
 * `3-45` → `03-0045`, with `45` only if the group of the row is known (`3组`); null when it cannot
 * be completed.
 */
export function completeHouseholdNo(text: string, group = ""): string | null {
  const tidy = tidyHyphens(text);
  const short = SHORT.exec(tidy);
  if (short) return `${short[1] ?? ""}${zeros(short[2], 2)}-${zeros(short[3], 4)}`;
  const number = /^(\d{1,2})组$/.exec(group)?.[1];
  return number !== undefined && BARE.test(tidy) ? `${zeros(number, 2)}-${zeros(tidy, 4)}` : null;
}

export function householdNoReader(): TypeReader {
  return {
    exact: (text) => (CLEAN.test(text) ? keep(text) : undefined),
    text: fromText,
    date: lostToDate,
    boolean: booleanAsWord,
    zeroIsBlank: true,
  };
}

function fromText(text: string): CellOutcome {
  const tidy = tidyHyphens(text);
  if (CLEAN.test(tidy)) return noted(tidy, issue("cell-tidied"));
  const complete = completeHouseholdNo(tidy);
  if (complete !== null) return noted(complete, issue("household-no-padded"));
  const tidied = tidy === text ? [] : [issue("cell-tidied")];
  if (BARE.test(tidy)) return noted(tidy, ...tidied, issue("household-no-unclear"));
  return noted(tidyText(text), issue("household-no-form"));
}

function tidyHyphens(text: string): string {
  return removeSpaces(toHalfWidth(text))
    .replace(/^['‘’]/, "")
    .replace(/[—–−_]+/g, "-");
}

function zeros(digits: string | undefined, length: number): string {
  return (digits ?? "").padStart(length, "0");
}
